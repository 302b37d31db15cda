import {
  DirectiveLocation, Kind, getNamedType, isAbstractType, isCompositeType, isLeafType, isListType, isNonNullType,
  isRequiredArgument, isUnionType, parseType, print, typeFromAST,
} from 'graphql';
import * as node from './nodes.mjs';
import { ValueWriter, getNullable } from './values.mjs';

// In the reference implementation, not in the September 2025 edition.
const NOT_SPECIFIED = new Set(['__Directive.isDeprecated', '__Directive.deprecationReason', '__Schema.directives(includeDeprecated:)']);
const ALIASES = ['a', 'b', 'c', 'd', 'e', 'type', 'query', 'on', 'fragment', 'true_', '__x'];

/** Writes random valid documents for a schema, as trees of the reference implementation. */
export class OperationWriter {
  /**
   * @param options.codes the texts that custom scalars take
   * @param options.introspection whether fields of the introspection are selected
   * @param options.kinds of operations
   * @param options.depth of selection sets inside each other, about
   */
  constructor(schema, random, { codes, introspection = true, kinds = ['query', 'mutation', 'subscription'], depth = 5 } = {}) {
    this.schema = schema;
    this.random = random;
    this.introspection = introspection;
    this.depth = depth;
    this.kinds = kinds.filter((kind) => schema.getRootType(kind));
    this.values = new ValueWriter(random, codes);
    this.composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
    this.roots = new Set(['query', 'mutation', 'subscription'].map((kind) => schema.getRootType(kind)).filter(Boolean));
  }

  /** Operations before or between or behind their fragments, with every variable defined where it is used. */
  document() {
    this.variables = new Map();
    this.fragments = new Map();
    this.names = new Map();
    const { random } = this;
    const count = random.chance(0.85) ? 1 : random.between(2, 3);
    const operations = Array.from({ length: count }, (_, index) => this.#operation(count === 1 && random.chance(0.5) ? undefined : `Op${index}`));
    for (const each of operations) {
      each.variableDefinitions = this.#definitions(each);
    }

    const definitions = [...operations, ...[...this.fragments.values()].map((each) => each.definition)];
    return { kind: Kind.DOCUMENT, definitions: random.chance(0.3) ? random.shuffle(definitions) : definitions };
  }

  /** The types of the variables of the document written last, by name. */
  variableTypes() {
    return new Map([...this.variables].map(([name, { type }]) => [name, type]));
  }

  #operation(name) {
    const { random } = this;
    const kind = random.chance(0.75) ? 'query' : random.pick(this.kinds);
    const type = this.schema.getRootType(kind);
    this.budget = random.between(3, 40);
    const set = kind === 'subscription' ? node.selectionSet([this.#subscribed(type)]) : this.#selectionSet(type, 0);
    const directives = this.#directives(DirectiveLocation[kind.toUpperCase()]);
    const description = random.chance(0.05) && (name || directives.length > 0) ? node.string(random.pick(['What it is for.', 'Two\nlines.']), random.chance(0.5)) : undefined;
    return node.operation(kind, name, set, { directives, description });
  }

  /** The one field of a subscription, sometimes in a fragment. */
  #subscribed(type) {
    const field = this.#field(type, this.random.pick(Object.values(type.getFields())), 0, true);
    return this.random.chance(0.3) ? node.inlineFragment(this.random.chance(0.5) ? type.name : undefined, node.selectionSet([field])) : field;
  }

  #selectionSet(type, depth) {
    const selections = [];
    for (let count = this.random.between(1, 4); count > 0; count--) {
      selections.push(this.#selection(type, depth));
      if (this.random.chance(0.08)) {
        selections.push(this.random.pick(selections));
      }
    }

    return node.selectionSet(selections);
  }

  #selection(type, depth) {
    const { random } = this;
    this.budget--;
    if (depth < this.depth && this.budget > 0 && !type.name.startsWith('__')) {
      const choice = random.next();
      if (choice < 0.12) {
        return this.#inlineFragment(type, depth);
      }

      if (choice < 0.24) {
        return this.#spread(type, depth);
      }
    }

    const fields = this.#fieldsOf(type, depth);
    return fields.length === 0 || random.chance(0.08)
      ? node.field('__typename', { alias: this.#responseName('__typename', '__typename', 'String!'), directives: this.#directives(DirectiveLocation.FIELD) })
      : this.#field(type, random.pick(fields), depth);
  }

  #fieldsOf(type, depth) {
    if (isUnionType(type)) {
      return [];
    }

    let fields = Object.values(type.getFields());
    if (type === this.schema.getQueryType() && this.introspection && this.random.chance(0.03)) {
      const introspection = this.schema.getType('__Schema');
      return [this.random.chance(0.5) || !introspection ? this.schema.getField(type, '__type') : this.schema.getField(type, '__schema')];
    }

    if (type.name.startsWith('__')) {
      fields = fields.filter((each) => !NOT_SPECIFIED.has(`${type.name}.${each.name}`));
      // More than two such lists inside each other are too many.
      fields = fields.filter((each) => !['fields', 'interfaces', 'possibleTypes', 'inputFields', 'types'].includes(each.name) || depth < 2);
    }

    const leaves = fields.filter((each) => isLeafType(getNamedType(each.type)));
    return depth >= this.depth || this.budget <= 0 ? leaves : fields;
  }

  #field(type, definition, depth, isSubscribed = false) {
    const { random } = this;
    const args = definition.args.filter((each) => (isRequiredArgument(each) || random.chance(0.4)) && !NOT_SPECIFIED.has(`${type.name}.${definition.name}(${each.name}:)`))
      .map((each) => node.argument(each.name, this.values.literal(each.type, this.#variable, 0, hasDefault(each))));
    const named = getNamedType(definition.type);
    const call = print(node.field(definition.name, { args }));
    return node.field(definition.name, {
      alias: this.#responseName(definition.name, call, shapeOf(definition.type)),
      args: random.shuffle(args),
      directives: this.#directives(DirectiveLocation.FIELD, isSubscribed),
      selections: isCompositeType(named) ? this.#selectionSet(named, depth + 1).selections : undefined,
    });
  }

  /** One response name means one field, arguments and shape in the whole document, so that everything merges. */
  #responseName(name, call, shape) {
    const meaning = `${call} ${shape}`;
    const isFree = (alias) => (this.names.get(alias) ?? meaning) === meaning;
    let chosen = isFree(name) && !this.random.chance(0.2) ? name : this.random.pick(ALIASES);
    for (let count = 0; !isFree(chosen); count++) {
      chosen = `${name.replace(/^_+/, '')}${count}`;
    }

    this.names.set(chosen, meaning);
    return chosen === name && !this.random.chance(0.02) ? undefined : chosen;
  }

  #inlineFragment(type, depth) {
    const on = this.random.chance(0.3) ? undefined : this.#overlapping(type);
    return node.inlineFragment(on?.name, this.#selectionSet(on ?? type, depth + 1), this.#directives(DirectiveLocation.INLINE_FRAGMENT));
  }

  #spread(type, depth) {
    const known = [...this.fragments].filter(([, { on, isDone }]) => isDone && this.#overlaps(on, type));
    const directives = this.#directives(DirectiveLocation.FRAGMENT_SPREAD);
    if (known.length > 0 && this.random.chance(0.5)) {
      return node.spread(this.random.pick(known)[0], directives);
    }

    const on = this.#overlapping(type);
    const name = `${this.random.pick(['F', 'of', 'fragment', '_'])}${this.fragments.size}`;
    const entry = { on, isDone: false };
    this.fragments.set(name, entry);
    entry.definition = node.fragment(name, on.name, this.#selectionSet(on, depth + 1), this.#directives(DirectiveLocation.FRAGMENT_DEFINITION));
    entry.isDone = true;
    return node.spread(name, directives);
  }

  #overlapping(type) {
    return this.roots.has(type) ? type : this.random.pick(this.composites.filter((each) => this.#overlaps(each, type)));
  }

  #overlaps(one, other) {
    return this.#possible(one).some((each) => this.#possible(other).includes(each));
  }

  #possible(type) {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  /** @param isSubscribed the root field of a subscription, which is neither skipped nor included */
  #directives(location, isSubscribed = false) {
    const { random } = this;
    const directives = [];
    while (random.chance(0.12)) {
      const directive = random.pick(this.schema.getDirectives().filter((each) => each.locations.includes(location)));
      const isCondition = directive && ['skip', 'include'].includes(directive.name);
      if (!directive || (isCondition && isSubscribed) || (!directive.isRepeatable && directives.some((each) => each.name.value === directive.name))) {
        break;
      }

      // A constant position takes no variables.
      const variable = location === DirectiveLocation.VARIABLE_DEFINITION ? undefined : this.#variable;
      directives.push(node.directive(directive.name, directive.args.filter((each) => isRequiredArgument(each) || random.chance(0.4))
        .map((each) => node.argument(each.name, this.values.literal(each.type, variable, 0, hasDefault(each))))));
    }

    return directives;
  }

  /** A variable that may stand where the type is asked for: known or new, stricter or with a default. */
  #variable = (type, isDefaulted, isOneOf) => {
    const { random } = this;
    const wanted = isOneOf ? `${type}!` : String(type);
    const known = [...this.variables].filter(([, each]) => String(each.type) === wanted);
    if (known.length > 0 && random.chance(0.4)) {
      return node.variable(random.pick(known)[0]);
    }

    const name = `${random.pick(['v', 'value', 'in', 'null', '_'])}${this.variables.size}`;
    let written = wanted;
    let defaultValue;
    if (isOneOf || random.chance(0.2)) {
      written = `${getNullable(type)}!`;
    } else if (isNonNullType(type) && (isDefaulted || random.chance(0.3))) {
      written = String(type.ofType);
      defaultValue = isDefaulted && random.chance(0.5) ? undefined : this.values.literal(type);
    } else if (isListType(getNullable(type)) && random.chance(0.2)) {
      const list = getNullable(type);
      written = `[${getNullable(list.ofType)}!]${isNonNullType(type) ? '!' : ''}`;
    }

    const variableType = typeFromAST(this.schema, parseType(written));
    if (!defaultValue && random.chance(0.25)) {
      defaultValue = this.values.literal(variableType);
    }

    this.variables.set(name, { type: variableType, defaultValue, written });
    return node.variable(name);
  };

  #definitions(operation) {
    const used = new Set();
    const seen = new Set();
    const visitNode = (value) => {
      if (Array.isArray(value)) {
        value.forEach(visitNode);
      } else if (value && typeof value === 'object') {
        if (value.kind === Kind.VARIABLE) {
          used.add(value.name.value);
        } else if (value.kind === Kind.FRAGMENT_SPREAD && !seen.has(value.name.value)) {
          seen.add(value.name.value);
          visitNode(this.fragments.get(value.name.value).definition);
        }

        Object.values(value).forEach(visitNode);
      }
    };
    visitNode(operation);
    return this.random.shuffle([...used]).map((name) => {
      const { written, defaultValue } = this.variables.get(name);
      return node.variableDefinition(name, parseType(written, { noLocation: true }), defaultValue, this.#directives(DirectiveLocation.VARIABLE_DEFINITION));
    });
  }
}

export const hasDefault = (input) => input.default !== undefined || input.defaultValue !== undefined;

/** What two fields of one response name must have in common. */
function shapeOf(type) {
  if (isNonNullType(type)) {
    return `${shapeOf(type.ofType)}!`;
  }

  return isListType(type) ? `[${shapeOf(type.ofType)}]` : isCompositeType(type) ? '*' : type.name;
}
