import { Kind } from 'graphql';

/** Nodes of the reference implementation's tree, without locations. */
export const name = (value) => ({ kind: Kind.NAME, value });
export const variable = (value) => ({ kind: Kind.VARIABLE, name: name(value) });
export const int = (value) => ({ kind: Kind.INT, value: String(value) });
export const float = (value) => ({ kind: Kind.FLOAT, value: String(value) });
export const string = (value, block = false) => ({ kind: Kind.STRING, value, block });
export const boolean = (value) => ({ kind: Kind.BOOLEAN, value });
export const enumValue = (value) => ({ kind: Kind.ENUM, value });
export const nil = () => ({ kind: Kind.NULL });
export const list = (values) => ({ kind: Kind.LIST, values });
export const object = (fields) => ({ kind: Kind.OBJECT, fields });
export const objectField = (key, value) => ({ kind: Kind.OBJECT_FIELD, name: name(key), value });
export const argument = (key, value) => ({ kind: Kind.ARGUMENT, name: name(key), value });
export const directive = (key, args = []) => ({ kind: Kind.DIRECTIVE, name: name(key), arguments: args });
export const namedType = (key) => ({ kind: Kind.NAMED_TYPE, name: name(key) });
export const selectionSet = (selections) => ({ kind: Kind.SELECTION_SET, selections });
export const spread = (key, directives = []) => ({ kind: Kind.FRAGMENT_SPREAD, name: name(key), directives });
export const inlineFragment = (on, set, directives = []) => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: on ? namedType(on) : undefined,
  directives,
  selectionSet: set,
});
export const field = (key, { alias, args = [], directives = [], selections } = {}) => ({
  kind: Kind.FIELD,
  alias: alias ? name(alias) : undefined,
  name: name(key),
  arguments: args,
  directives,
  selectionSet: selections && selectionSet(selections),
});
export const fragment = (key, on, set, directives = []) => ({
  kind: Kind.FRAGMENT_DEFINITION,
  name: name(key),
  typeCondition: namedType(on),
  directives,
  selectionSet: set,
});
export const operation = (kind, key, set, { variables = [], directives = [], description } = {}) => ({
  kind: Kind.OPERATION_DEFINITION,
  description,
  operation: kind,
  name: key ? name(key) : undefined,
  variableDefinitions: variables,
  directives,
  selectionSet: set,
});
export const variableDefinition = (key, type, defaultValue, directives = []) => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variable(key),
  type,
  defaultValue,
  directives,
});
