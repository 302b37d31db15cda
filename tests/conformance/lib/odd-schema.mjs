import { Kind, buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const CODE = /^[A-Z]{1,4}$/;

/** The odd schema with its custom scalar. */
export function oddSchema(sdl) {
  const schema = buildSchema(sdl);
  const parse = (value) => {
    if (typeof value !== 'string' || !CODE.test(value)) {
      throw new Error('A code is one to four capital letters.');
    }

    return value;
  };
  Object.assign(schema.getType('Code'), {
    parseValue: parse,
    coerceInputValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    coerceInputLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
  return schema;
}

const typeOf = (args, name) => args.find((each) => each.name === name).type;

/** A coerced value as text that can be compared: numbers of Float as their 64 bits, "-" for what is absent. */
export function show(value, type) {
  if (value === undefined) {
    return '-';
  }

  if (value === null) {
    return 'null';
  }

  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    return `[${value.map((each) => show(each, nullable.ofType)).join(' ')}]`;
  }

  if (isInputObjectType(nullable)) {
    return `{${Object.values(nullable.getFields()).map((each) => `${each.name}=${show(value[each.name], each.type)}`).join(' ')}}`;
  }

  if (nullable.name === 'Float') {
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setFloat64(0, value);
    return bytes.getBigUint64(0).toString(16).padStart(16, '0');
  }

  return isEnumType(nullable) || typeof value === 'string' ? `'${value}'` : String(value);
}

const showAll = (values, args) => args.map(({ name, type }) => `${name}=${show(values[name], type)}`).join(' ');

/** From the JSON of the data to what a resolver returns: an error is thrown by a field, and stands for an item. */
function revive(value, objects) {
  if (Array.isArray(value)) {
    return value.map((each) => revive(each, objects));
  }

  if (value === null || typeof value !== 'object') {
    return value;
  }

  return '$ref' in value ? objects[value.$ref] : '$float' in value ? Number(value.$float) : new Error(value.$error);
}

const RESOLVERS = {
  'Root.thing': (_, { id }, { objects }) => objects.find((each) => each.id === id),
  'Root.things': (_, { ids }, { objects }) => ids.map((id) => objects.find((each) => each.id === id)),
  'Change.append': (_, { text }, { ledger }) => ({ text, count: ledger.lines.push(text) }),
  'Change.add': (_, { by }, { ledger }) => (ledger.total = (ledger.total + by) | 0),
  'Change.total': (_, __, { ledger }) => ledger.total,
  'Change.fail': fail,
  'Change.failHard': fail,
  'Entry.text': ({ text }) => text,
  'Entry.count': ({ count }) => count,
  'Entry.lines': (_, __, { ledger }) => [...ledger.lines],
};

function fail(_, { message }, { ledger }) {
  ledger.lines.push(`failed: ${message}`);
  throw new Error(`Failed: ${message}`);
}

/** The resolver of every field. */
export function resolveField(source, args, context, info) {
  const definition = info.parentType.getFields()[info.fieldName];
  if (info.fieldName.startsWith('echo')) {
    return showAll(args, definition.args);
  }

  const own = RESOLVERS[`${info.parentType.name}.${info.fieldName}`];
  if (own) {
    return own(source, args, context);
  }

  if (info.fieldName === 'within') {
    if (args.span?.from < 0) {
      throw new Error('Not within.');
    }

    return showAll({ span: args.span ?? null }, definition.args);
  }

  if (info.fieldName === 'links') {
    checkLinks(args, definition.args);
  }

  const value = revive(source[info.fieldName], context.objects);
  if (value instanceof Error) {
    throw value;
  }

  if (info.fieldName === 'name' && args.upper) {
    return value?.replace(/\p{L}/gu, (letter) => letter.toUpperCase()) ?? value;
  }

  return info.fieldName === 'links' ? value?.slice(0, args.first ?? undefined) : value;
}

function checkLinks({ first, levels, after }, args) {
  if (after === 'x') {
    throw new Error('Nothing after x.');
  }

  if (first < 0 || levels?.includes('NEVER')) {
    throw new Error(`No links: ${show(first ?? null, typeOf(args, 'first'))} ${show(levels ?? null, typeOf(args, 'levels'))}`);
  }
}
