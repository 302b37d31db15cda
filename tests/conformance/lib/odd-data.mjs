import { isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

const NAMES = ['', 'Ada', 'é 中 🙂', 'quote " and \\ backslash', 'line\nline', 'tab\t\u0001', '</script>', '\u2028'];
const PER_TYPE = 6;

/**
 * Objects of the odd schema, as JSON: leaves, lists, null (in non-null places too), references to other objects, errors of resolvers and of items,
 * numbers that do not fit, names of no enum value, objects of types that cannot stand where they do.
 */
export function oddData(schema, random) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && !['Root', 'Change', 'Watch', 'Entry'].includes(type.name));
  const objects = types.flatMap((type) => Array.from({ length: PER_TYPE }, () => ({ $type: type.name })));
  const indexes = (names) => [...objects.keys()].filter((index) => names.includes(objects[index].$type));
  let errors = 0;

  const value = (type, isItem = false) => {
    const trouble = random.next();
    if (trouble < (isNonNullType(type) ? 0.02 : 0.12)) {
      return null;
    }

    if (trouble > 0.965) {
      return { $error: `It failed ${++errors}: ${random.pick(NAMES)}` };
    }

    const nullable = isNonNullType(type) ? type.ofType : type;
    return isListType(nullable) ? Array.from({ length: random.between(0, isItem ? 2 : 3) }, () => value(nullable.ofType, true)) : isLeafType(nullable) ? leaf(nullable) : reference(nullable);
  };

  const leaf = (type) => {
    if (isEnumType(type)) {
      return random.chance(0.03) ? 'NOTHING' : random.pick(type.getValues()).name;
    }

    switch (type.name) {
      case 'Int': return random.chance(0.03) ? random.pick([2147483648, -5000000000]) : random.pick([0, 1, -1, 42, 2147483647, -2147483648]);
      case 'Float': return random.chance(0.05) ? { $float: random.pick(['Infinity', '-Infinity', 'NaN']) } : random.pick([0, 1, -2.5, 0.1, 1e21, 1.5e-9, 123456789012345680, 5e-324, 1.7976931348623157e308]);
      case 'Boolean': return random.chance(0.5);
      case 'ID': return `${random.between(0, objects.length)}`;
      default: return type.name === 'Code' ? random.pick(['A', 'ABCD']) : random.pick(NAMES);
    }
  };

  const reference = (type) => {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [type.name];
    const isImpossible = isAbstractType(type) && random.chance(0.03);
    return { $ref: random.pick(isImpossible ? [...objects.keys()] : indexes(possible)) };
  };

  // A root field fails seldom, for all below it is lost.
  const fill = (object, type) => {
    for (const field of Object.values(type.getFields())) {
      do {
        object[field.name] = value(field.type);
      } while (type.name === 'Root' && (object[field.name] === null || object[field.name].$error) && !random.chance(0.2));
    }
  };

  for (const [index, object] of objects.entries()) {
    fill(object, schema.getType(object.$type));
    object.id = 'id' in object && !random.chance(0.03) ? `${index}` : object.id;
  }

  const root = { $type: 'Root' };
  fill(root, schema.getType('Root'));
  return { root, objects };
}
