import {
  DirectiveLocation, Kind, getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isInputType, isLeafType, isListType,
  isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, parseType,
} from 'graphql';
import * as node from './nodes.mjs';
import { Place } from './sites.mjs';
import { getNullable } from './values.mjs';

const overwrite = (target, source) => {
  Object.keys(target).forEach((key) => delete target[key]);
  Object.assign(target, source);
  return true;
};

const into = (set, selection, random) => {
  set.selections = [...set.selections];
  set.selections.splice(random.between(0, set.selections.length), 0, selection);
  return true;
};

const rename = (each, name) => {
  each.name = node.name(name);
  return true;
};

/** Another literal in the place of one that the condition on its type holds for. */
const literal = (condition, replacement) => (place) => {
  const site = place.one('literals', ({ type }) => condition(getNullable(type)));
  return site ? overwrite(site.node, replacement(place.random, site)) : false;
};

const named = (...names) => (type) => names.includes(type.name);

const fieldsOf = (type) => (type?.getFields ? Object.values(type.getFields()) : []);

const call = (definition, options = {}) => node.field(definition.name, {
  selections: isCompositeType(getNamedType(definition.type)) ? [node.field('__typename')] : undefined,
  ...options,
});

/** Two selections that cannot be merged, for a composite type; undefined where it has too few fields. */
function conflict(type, random) {
  const plain = random.shuffle(fieldsOf(type).filter((each) => !each.args.some(isRequiredArgument)));
  return plain.length < 2 ? undefined : [call(plain[0], { alias: 'clash' }), call(plain[1], { alias: 'clash' })];
}

const conflictSite = (place, condition = () => true) => place.one('selectionSets', (each) => each.parent && conflict(each.parent, place.random) && condition(each));

/** Two fields that cannot be merged, so many levels below two that can. */
const nested = (depth) => (place) => {
  const site = place.one('selectionSets', ({ parent }) => fieldsOf(parent).some((each) => isCompositeType(getNamedType(each.type)) && !each.args.some(isRequiredArgument)));
  if (!site) {
    return false;
  }

  const chain = [];
  let type = site.parent;
  for (let level = 0; level < depth; level++) {
    const down = place.random.pick(fieldsOf(type).filter((each) => fieldsOf(getNamedType(each.type)).length > 1 && !each.args.some(isRequiredArgument)));
    if (!down) {
      return false;
    }

    chain.push(down);
    type = getNamedType(down.type);
  }

  const pair = conflict(type, place.random);
  if (!pair) {
    return false;
  }

  for (const end of pair) {
    into(site.node, chain.reduceRight((below, each) => node.field(each.name, { alias: 'deep', selections: [below] }), end), place.random);
  }

  return true;
};

const duplicate = (list, of) => (place) => {
  const site = place.one(list, ({ node: each }) => of(each)?.length > 0);
  if (!site) {
    return false;
  }

  const entries = of(site.node);
  entries.push({ ...place.random.pick(entries) });
  return true;
};

const misplaced = (list, location) => (place) => {
  const site = list === 'operations' || list === 'fragments' || list === 'definedVariables' ? { node: place.random.pick(place.sites[list]) } : place.one(list);
  const directive = place.random.pick(place.schema.getDirectives().filter((each) => !each.locations.includes(location(site?.node))));
  if (!site?.node || !directive) {
    return false;
  }

  const args = directive.args.filter(isRequiredArgument).map((each) => node.argument(each.name, typicalLiteral(each.type)));
  site.node.directives = [...(site.node.directives ?? []), node.directive(directive.name, args)];
  return true;
};

function typicalLiteral(type) {
  const nullable = getNullable(type);
  if (isListType(nullable)) {
    return node.list([]);
  }

  if (isEnumType(nullable)) {
    return node.enumValue(nullable.getValues()[0].name);
  }

  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter((each) => isRequiredInputField(each));
    return node.object((nullable.isOneOf ? [Object.values(nullable.getFields())[0]] : fields).map((each) => node.objectField(each.name, typicalLiteral(each.type))));
  }

  return { Int: node.int(1), Float: node.float('1.5'), Boolean: node.boolean(true) }[nullable.name] ?? node.string('x');
}

/** A new variable in the place of a literal. */
const variableFor = (type, defaultValue, condition = () => true) => (place) => {
  const operation = place.random.pick(place.sites.operations);
  const site = operation && place.one('literals', ({ node: each, type: expected, parent }) => condition(expected, parent) && isInOf(operation, each));
  const written = site && type(site.type, place);
  if (!written) {
    return false;
  }

  overwrite(site.node, node.variable('faulty'));
  operation.variableDefinitions = [...(operation.variableDefinitions ?? []), node.variableDefinition('faulty', parseType(written, { noLocation: true }), defaultValue?.(site.type))];
  return true;
};

/** Whether the literal stands in the selections of the operation itself. */
function isInOf(operation, literalNode) {
  let found = false;
  const look = (value) => {
    if (value === literalNode) {
      found = true;
    } else if (!found && value && typeof value === 'object') {
      Object.values(value).forEach(look);
    }
  };
  look(operation.selectionSet);
  return found;
}

const addDefinition = (make) => (place) => {
  const definition = make(place);
  if (!definition) {
    return false;
  }

  place.document.definitions = [...place.document.definitions];
  place.document.definitions.splice(place.random.between(0, place.document.definitions.length), 0, ...[definition].flat());
  return true;
};

const cycle = (length) => (place) => {
  const site = place.one('selectionSets', ({ parent }) => parent);
  if (!site) {
    return false;
  }

  const names = Array.from({ length }, (_, index) => `Cycle${index}`);
  into(site.node, node.spread(names[0]), place.random);
  return addDefinition(() => names.map((each, index) => {
    const next = node.spread(names[(index + 1) % length]);
    const below = place.random.chance(0.5) ? next : node.inlineFragment(undefined, node.selectionSet([next]));
    return node.fragment(each, site.parent.name, node.selectionSet([node.field('__typename'), below]));
  }))(place);
};

const root = (place, kind) => place.schema.getRootType(kind);

/** Faults of the tree, by name. Each breaks one thing; what it breaks may break more. */
export const TREE_FAULTS = {
  'unknown field': (place) => {
    const site = place.one('fields', ({ parent }) => parent);
    return site ? rename(site.node, place.random.pick([`${site.node.name.value}s`, `x${site.node.name.value}`, 'nothingLikeIt', site.node.name.value.slice(0, -1) || 'x'])) : false;
  },
  'field of another type': (place) => {
    const site = place.one('selectionSets', ({ parent }) => parent);
    const other = place.random.pick(place.types((type) => isObjectType(type) && type !== site?.parent));
    return site ? into(site.node, call(place.random.pick(fieldsOf(other))), place.random) : false;
  },
  'field on a union': (place) => {
    const site = place.one('selectionSets', ({ parent }) => parent && isAbstractType(parent));
    return site ? into(site.node, node.field(place.random.pick(fieldsOf(place.random.pick(place.schema.getPossibleTypes(site.parent)))).name), place.random) : false;
  },
  'unknown argument': (place) => {
    const site = place.one('fields', ({ definition }) => definition);
    return site ? (site.node.arguments = [...site.node.arguments, node.argument(place.random.pick(['nothing', `${site.definition.args[0]?.name ?? 'a'}s`, 'if']), node.int(1))], true) : false;
  },
  'unknown argument of a directive': (place) => {
    const site = place.one('directives');
    return site ? (site.node.arguments = [...(site.node.arguments ?? []), node.argument(place.random.pick(['nothing', 'iff', 'texts']), node.nil())], true) : false;
  },
  'unknown type in an inline fragment': (place) => {
    const site = place.one('selectionSets');
    return into(site.node, node.inlineFragment(place.random.pick(['Nothing', 'Books', 'Resolutions', 'string']), node.selectionSet([node.field('any')])), place.random);
  },
  'unknown type of a fragment': addDefinition((place) => {
    into(place.random.pick(place.sites.selectionSets).node, node.spread('OfNothing'), place.random);
    return node.fragment('OfNothing', place.random.pick(['Nothing', 'Wrapz', 'Documents']), node.selectionSet([node.field('id')]));
  }),
  'unknown type of a variable': variableFor((type, { random }) => random.pick(['Nothing', '[Strin!]', 'Levels!'])),
  'unknown fragment': (place) => into(place.one('selectionSets').node, node.spread(place.random.pick(['Missing', 'F99'])), place.random),
  'unknown directive': (place) => {
    const site = place.one(place.random.pick(['fields', 'inlineFragments', 'fragmentSpreads']));
    return site ? (site.node.directives = [...site.node.directives, node.directive('nothing', [node.argument('a', node.int(1))])], true) : false;
  },
  'undefined variable': literal(() => true, () => node.variable('missing')),
  'undefined variable below': (place) => {
    const site = place.one('literals', ({ node: each }) => each.kind === Kind.LIST && each.values.length > 0);
    return site ? overwrite(place.random.pick(site.node.values), node.variable('missing')) : false;
  },
  'undefined variable through a fragment': (place) => {
    const site = place.one('selectionSets', ({ parent }) => parent);
    into(site.node, node.spread('UsesMissing'), place.random);
    return addDefinition(() => node.fragment('UsesMissing', site.parent.name, node.selectionSet([node.field('__typename', { directives: [node.directive('include', [node.argument('if', node.variable('missing'))])] })])))(place);
  },
  'unused variable': (place) => {
    const operation = place.random.pick(place.sites.operations);
    operation.variableDefinitions = [...(operation.variableDefinitions ?? []), node.variableDefinition('unused', node.namedType('Int'))];
    return true;
  },
  'unused fragment': addDefinition((place) => node.fragment('Unused', root(place, 'query').name, node.selectionSet([node.field('__typename')]))),
  'unknown enum value': literal((type) => isEnumType(type), (random, { type }) => node.enumValue(random.pick(['NOTHING', 'low', `${getNullable(type).getValues()[0].name}S`]))),
  'unknown input field': (place) => {
    const site = place.one('objects', ({ type }) => isInputObjectType(type));
    return site ? (site.node.fields = [...site.node.fields, node.objectField(place.random.pick(['nothing', `${Object.keys(site.type.getFields())[0]}s`]), node.int(1))], true) : false;
  },
  'text for an Int': literal(named('Int'), () => node.string('1')),
  'fraction for an Int': literal(named('Int'), (random) => node.float(random.pick(['1.0', '1e3']))),
  'Int beyond 32 bits': literal(named('Int'), (random) => node.int(random.pick(['2147483648', '-2147483649', '99999999999999999999']))),
  'text for a Float': literal(named('Float'), () => node.string('1.5')),
  'Float beyond all': literal(named('Float'), () => node.float('1e999')),
  'word for a Float': literal(named('Float'), () => node.enumValue('NaN')),
  'number for a String': literal(named('String'), (random) => random.pick([node.int(1), node.float('1.5')])),
  'word for a String': literal(named('String'), (random) => random.pick([node.enumValue('word'), node.boolean(true)])),
  'object for a String': literal(named('String', 'ID'), () => node.object([node.objectField('a', node.string('b'))])),
  'number for a Boolean': literal(named('Boolean'), (random) => random.pick([node.int(1), node.string('true'), node.enumValue('True')])),
  'fraction for an ID': literal(named('ID'), (random) => random.pick([node.float('1.5'), node.boolean(false), node.enumValue('x')])),
  'text for an enum': literal((type) => isEnumType(type), (random, { type }) => random.pick([node.string(getNullable(type).getValues()[0].name), node.int(1), node.boolean(true)])),
  'scalar for an input object': literal((type) => isInputObjectType(type), (random) => random.pick([node.string('x'), node.int(1), node.enumValue('x')])),
  'list for one': literal((type) => !isListType(type), (random) => random.pick([node.list([]), node.list([node.int(1)])])),
  'wrong item': literal((type) => isListType(type), () => node.list([node.object([]), node.boolean(true), node.nil()])),
  'null for non-null': (place) => {
    const site = place.one('literals', ({ type }) => isNonNullType(type));
    return site ? overwrite(site.node, node.nil()) : false;
  },
  'missing argument': (place) => {
    const site = place.one('fields', ({ definition }) => definition?.args.some(isRequiredArgument));
    return site ? (site.node.arguments = site.node.arguments.filter((each) => !isRequiredArgument(site.definition.args.find((other) => other.name === each.name.value))), true) : false;
  },
  'missing argument of a directive': (place) => {
    const directive = place.random.pick(place.schema.getDirectives().filter((each) => each.locations.includes(DirectiveLocation.FIELD) && each.args.some(isRequiredArgument)));
    const site = place.one('fields');
    site.node.directives = [...site.node.directives, node.directive(directive.name)];
    return true;
  },
  'missing input field': (place) => {
    const site = place.one('objects', ({ type, node: each }) => isInputObjectType(type) && each.fields.some((field) => type.getFields()[field.name.value] && isRequiredInputField(type.getFields()[field.name.value])));
    return site ? (site.node.fields = site.node.fields.filter((each) => !isRequiredInputField(site.type.getFields()[each.name.value])), true) : false;
  },
  'OneOf with two, none or null': (place) => {
    const site = place.one('objects', ({ type }) => isInputObjectType(type) && type.isOneOf);
    const fields = site && Object.values(site.type.getFields());
    return site ? (site.node.fields = place.random.pick([[], [node.objectField(fields[0].name, node.nil())], [...site.node.fields, ...fields.filter((each) => each.name !== site.node.fields[0]?.name.value).slice(0, 1).map((each) => node.objectField(each.name, typicalLiteral(each.type)))]]), true) : false;
  },
  'nullable variable in a OneOf': (place) => {
    const operation = place.random.pick(place.sites.operations);
    const site = place.one('objects', ({ type, node: each }) => isInputObjectType(type) && type.isOneOf && isInOf(operation, each));
    const field = site && place.random.pick(Object.values(site.type.getFields()));
    if (!field) {
      return false;
    }

    site.node.fields = [node.objectField(field.name, node.variable('nullable'))];
    operation.variableDefinitions = [...(operation.variableDefinitions ?? []), node.variableDefinition('nullable', parseType(String(field.type), { noLocation: true }), place.random.chance(0.3) ? typicalLiteral(field.type) : undefined)];
    return true;
  },
  'conflicting fields': (place) => {
    const site = conflictSite(place);
    return site ? conflict(site.parent, place.random).map((each) => into(site.node, each, place.random))[0] : false;
  },
  'conflicting fields one level down': nested(1),
  'conflicting fields two levels down': nested(2),
  'conflicting fields three levels down': nested(3),
  'conflicting arguments': (place) => {
    const site = place.one('selectionSets', ({ parent }) => fieldsOf(parent).some((each) => each.args.length > 0));
    const definition = site && place.random.pick(fieldsOf(site.parent).filter((each) => each.args.length > 0));
    if (!definition) {
      return false;
    }

    const required = () => definition.args.filter(isRequiredArgument).map((each) => node.argument(each.name, typicalLiteral(each.type)));
    const chosen = place.random.pick(definition.args);
    const other = [...required().filter((each) => each.name.value !== chosen.name), node.argument(chosen.name, isRequiredArgument(chosen) ? node.list([typicalLiteral(chosen.type)]) : typicalLiteral(chosen.type))];
    into(site.node, call(definition, { alias: 'twice', args: required() }), place.random);
    return into(site.node, call(definition, { alias: 'twice', args: other }), place.random);
  },
  'conflicting fields in fragments': (place) => {
    const site = conflictSite(place);
    const pair = site && conflict(site.parent, place.random);
    if (!pair) {
      return false;
    }

    into(site.node, node.spread('ClashA'), place.random);
    into(site.node, place.random.chance(0.5) ? pair[1] : node.spread('ClashB'), place.random);
    return addDefinition(() => [node.fragment('ClashA', site.parent.name, node.selectionSet([pair[0]])), ...(site.node.selections.some((each) => each.name?.value === 'ClashB') ? [node.fragment('ClashB', site.parent.name, node.selectionSet([pair[1]]))] : [])])(place);
  },
  'conflicting shapes of exclusive types': (place) => {
    const site = place.one('selectionSets', ({ parent }) => isAbstractType(parent) && place.schema.getPossibleTypes(parent).length > 1);
    if (!site) {
      return false;
    }

    const [one, other] = place.random.shuffle([...place.schema.getPossibleTypes(site.parent)]);
    const simple = (type) => place.random.pick(fieldsOf(type).filter((each) => !each.args.some(isRequiredArgument)));
    const [first, second] = [simple(one), simple(other)];
    if (!first || !second || String(first.type) === String(second.type)) {
      return false;
    }

    into(site.node, node.inlineFragment(one.name, node.selectionSet([call(first, { alias: 'shape' })])), place.random);
    return into(site.node, node.inlineFragment(other.name, node.selectionSet([call(second, { alias: 'shape' })])), place.random);
  },
  'fragment in itself': cycle(1),
  'cycle of two fragments': cycle(2),
  'cycle of four fragments': cycle(4),
  'operation name twice': addDefinition((place) => {
    const first = place.random.pick(place.sites.operations);
    first.name ??= node.name('Same');
    return node.operation('query', first.name.value, node.selectionSet([node.field('__typename')]));
  }),
  'fragment name twice': addDefinition((place) => {
    const fragment = place.random.pick(place.sites.fragments);
    return fragment && node.fragment(fragment.name.value, fragment.typeCondition.name.value, node.selectionSet([node.field('__typename')]));
  }),
  'variable name twice': (place) => {
    const operation = place.random.pick(place.sites.operations.filter((each) => each.variableDefinitions?.length > 0));
    return operation ? (operation.variableDefinitions = [...operation.variableDefinitions, place.random.pick(operation.variableDefinitions)], true) : false;
  },
  'argument name twice': duplicate('fields', (each) => each.arguments),
  'input field name twice': duplicate('objects', (each) => each.fields),
  'directive twice': (place) => {
    const site = place.one(place.random.pick(['fields', 'inlineFragments', 'fragmentSpreads']));
    const skip = (value) => node.directive('skip', [node.argument('if', node.boolean(value))]);
    return site ? (site.node.directives = [...site.node.directives, skip(true), skip(false)], true) : false;
  },
  'nameless operation among others': addDefinition(() => [node.operation('query', undefined, node.selectionSet([node.field('__typename')])), node.operation('query', 'Other', node.selectionSet([node.field('__typename')]))]),
  'directive where no field may have it': misplaced('fields', () => DirectiveLocation.FIELD),
  'directive where no spread may have it': misplaced('fragmentSpreads', () => DirectiveLocation.FRAGMENT_SPREAD),
  'directive where no inline fragment may have it': misplaced('inlineFragments', () => DirectiveLocation.INLINE_FRAGMENT),
  'directive where no fragment may have it': misplaced('fragments', () => DirectiveLocation.FRAGMENT_DEFINITION),
  'directive where no operation may have it': misplaced('operations', (each) => each?.operation.toUpperCase()),
  'directive where no variable may have it': misplaced('definedVariables', () => DirectiveLocation.VARIABLE_DEFINITION),
  'leaf with a selection': (place) => {
    const site = place.one('fields', ({ type }) => type && isLeafType(getNamedType(type)));
    return site ? (site.node.selectionSet = node.selectionSet([node.field(place.random.pick(['id', '__typename']))]), true) : false;
  },
  'object without a selection': (place) => {
    const site = place.one('fields', ({ type }) => type && isCompositeType(getNamedType(type)));
    return site ? (site.node.selectionSet = undefined, true) : false;
  },
  'subscription with several roots': addDefinition((place) => {
    place.sites.operations.forEach((each, index) => { each.name ??= node.name(`Named${index}`); });
    const type = root(place, 'subscription') ?? root(place, 'query');
    const fields = fieldsOf(type).map((each) => call(each));
    const more = place.random.pick([[node.field('__typename')], fields, [node.inlineFragment(undefined, node.selectionSet([...fields].reverse().map((each) => ({ ...each, alias: node.name('other') }))))]]);
    return node.operation('subscription', 'Watches', node.selectionSet([place.random.pick([fields[0], node.field('__typename', { alias: 't' })]), ...more]));
  }),
  'conditions on the root of a subscription': addDefinition((place) => {
    place.sites.operations.forEach((each, index) => { each.name ??= node.name(`Named${index}`); });
    const type = root(place, 'subscription') ?? root(place, 'query');
    const condition = node.directive(place.random.pick(['skip', 'include']), [node.argument('if', node.boolean(true))]);
    const field = call(fieldsOf(type)[0]);
    return node.operation('subscription', 'Watches', node.selectionSet([place.random.chance(0.5) ? { ...field, directives: [condition] } : node.inlineFragment(undefined, node.selectionSet([field]), [condition])]));
  }),
  'operation type that the schema lacks': addDefinition((place) => {
    place.sites.operations.forEach((each, index) => { each.name ??= node.name(`Named${index}`); });
    const kind = place.random.pick(['mutation', 'subscription'].filter((each) => !root(place, each)));
    return kind && node.operation(kind, 'Lacking', node.selectionSet([node.field('anything', { args: [node.argument('a', node.int(1))], selections: [node.field('b')] })]));
  }),
  'variable of an output type': variableFor((_, place) => place.random.pick(place.types((type) => !isInputType(type))).name),
  'variable of another type': variableFor((type) => (getNamedType(type).name === 'Boolean' ? 'Float!' : 'Boolean!')),
  'nullable variable for non-null': variableFor((type) => String(type.ofType), undefined, (type) => isNonNullType(type)),
  'null as the default of a variable for non-null': variableFor((type) => String(type.ofType), () => node.nil(), (type) => isNonNullType(type)),
  'single variable for a list': variableFor((type) => `${getNamedType(type)}!`, undefined, (type) => isListType(getNullable(type))),
  'list variable for one': variableFor((type) => `[${getNamedType(type)}!]!`, undefined, (type) => !isListType(getNullable(type))),
  'list of nullable items for non-null items': variableFor((type) => `[${getNullable(getNullable(type).ofType)}]!`, undefined, (type) => isListType(getNullable(type)) && isNonNullType(getNullable(type).ofType)),
  'wrong default of a variable': variableFor((type) => String(getNullable(type)), (type) => (getNamedType(type).name === 'String' ? node.int(1) : node.string('wrong')), (type) => !isListType(getNullable(type)) && getNamedType(type).name !== 'ID'),
  'fragment on a leaf or input': (place) => {
    const type = place.random.pick(place.types((each) => !isCompositeType(each)));
    const site = place.one('selectionSets');
    if (place.random.chance(0.5)) {
      return into(site.node, node.inlineFragment(type.name, node.selectionSet([node.field('any')])), place.random);
    }

    into(site.node, node.spread('OnLeaf'), place.random);
    return addDefinition(() => node.fragment('OnLeaf', type.name, node.selectionSet([node.field('any')])))(place);
  },
  'impossible fragment': (place) => {
    const site = place.one('selectionSets', ({ parent }) => parent);
    const possible = (type) => (isAbstractType(type) ? place.schema.getPossibleTypes(type) : [type]);
    const other = place.random.pick(place.types((type) => isCompositeType(type) && !possible(type).some((each) => possible(site.parent).includes(each))));
    if (!other) {
      return false;
    }

    if (place.random.chance(0.5)) {
      return into(site.node, node.inlineFragment(other.name, node.selectionSet([node.field('__typename')])), place.random);
    }

    into(site.node, node.spread('Impossible'), place.random);
    return addDefinition(() => node.fragment('Impossible', other.name, node.selectionSet([node.field('__typename')])))(place);
  },
  'type definition in the document': addDefinition(({ random }) => random.pick([
    { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name('Own') },
    { kind: Kind.OBJECT_TYPE_EXTENSION, name: node.name('Root'), fields: [{ kind: Kind.FIELD_DEFINITION, name: node.name('a'), type: node.namedType('Int') }] },
    { kind: Kind.SCHEMA_DEFINITION, operationTypes: [{ kind: Kind.OPERATION_TYPE_DEFINITION, operation: 'query', type: node.namedType('Own') }] },
    { kind: Kind.DIRECTIVE_DEFINITION, name: node.name('own'), locations: [node.name('FIELD')], repeatable: false },
  ])),
  'introspection too deep': (place) => {
    const site = place.one('selectionSets', ({ parent }) => parent === root(place, 'query'));
    const fields = (...below) => node.field('fields', { selections: [node.field('type', { selections: below })] });
    const deep = fields(fields(fields(node.field('name'))));
    return site ? into(site.node, node.field('__type', { args: [node.argument('name', node.string('Root'))], selections: [deep] }), place.random) : false;
  },
};

/** Breaks the tree in the named way; false where it has no place for the fault. */
export function breakTree(name, schema, document, random) {
  return TREE_FAULTS[name](new Place(schema, document, random)) !== false;
}
