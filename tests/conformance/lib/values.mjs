import {
  getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField,
} from 'graphql';
import * as node from './nodes.mjs';

const TEXTS = ['', 'a', 'two words', 'quote " and \\ backslash', 'line\nline', 'tab\t', 'é', '中', '🙂', '\u2028', '#no comment', '"""', 'null', '\u0001'];

/** Random literals and JSON values of input types. */
export class ValueWriter {
  /** @param codes the texts that custom scalars take; any text when not given */
  constructor(random, codes) {
    this.random = random;
    this.codes = codes;
  }

  /** @param variable called for a type and whether its position is one of a OneOf input object; gives a variable, or undefined for a literal */
  literal(type, variable, depth = 0, hasDefault = false, isOneOf = false) {
    const { random } = this;
    if (variable && random.chance(0.25)) {
      const used = variable(type, hasDefault, isOneOf);
      if (used) {
        return used;
      }
    }

    if (isNonNullType(type)) {
      return this.#given(type.ofType, variable, depth);
    }

    return !isOneOf && random.chance(0.1) ? node.nil() : this.#given(type, variable, depth);
  }

  #given(type, variable, depth) {
    const { random } = this;
    if (isListType(type)) {
      // A single value stands for a list of it.
      return random.chance(0.2)
        ? this.#given(innermost(type), undefined, depth)
        : node.list(Array.from({ length: random.between(0, 3) }, () => this.literal(type.ofType, variable, depth)));
    }

    return isInputObjectType(type) ? this.#object(type, variable, depth) : isEnumType(type) ? node.enumValue(random.pick(type.getValues()).name) : this.#scalar(type);
  }

  #object(type, variable, depth) {
    const { random } = this;
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const candidates = depth > 2 ? fields.filter((each) => !isInputObjectType(getNamedType(each.type))) : fields;
      const chosen = random.pick(candidates);
      return node.object([node.objectField(chosen.name, this.literal(chosen.type, variable, depth + 1, false, true))]);
    }

    const chosen = fields.filter((each) => isRequiredInputField(each) || (depth < 3 && random.chance(0.35)));
    return node.object(random.shuffle(chosen).map((each) => node.objectField(each.name, this.literal(each.type, variable, depth + 1, each.defaultValue !== undefined || each.default !== undefined))));
  }

  #scalar(type) {
    const { random } = this;
    switch (type.name) {
      case 'Int': return node.int(random.pick([0, 1, -1, 2, 7, 100, 2147483647, -2147483648]));
      case 'Float': return random.pick([node.int(3), node.int(-0), node.float('0.1'), node.float('-1.5e10'), node.float('1e-7'), node.float('6.02E+23'), node.int('12345678901234567890')]);
      case 'String': return this.#text();
      case 'Boolean': return node.boolean(random.chance(0.5));
      case 'ID': return random.pick([node.string('1'), node.string('x y'), node.int(7), node.int(-3), node.int('12345678901234567890')]);
      default: return this.codes ? node.string(random.pick(this.codes)) : random.pick([this.#text(), node.int(1), node.float('2.5'), node.boolean(true), node.enumValue('WORD'), node.list([node.int(1)]), node.object([node.objectField('a', node.int(1))])]);
    }
  }

  #text() {
    const value = this.random.pick(TEXTS);
    return node.string(value, !value.includes('\u0001') && !value.includes('\\') && this.random.chance(0.2));
  }

  /** A value as it comes in the variables of a request. */
  json(type, depth = 0) {
    const { random } = this;
    if (isNonNullType(type)) {
      return this.#givenJson(type.ofType, depth);
    }

    return random.chance(0.15) ? null : this.#givenJson(type, depth);
  }

  #givenJson(type, depth) {
    const { random } = this;
    if (isListType(type)) {
      return random.chance(0.2) ? this.#givenJson(innermost(type), depth) : Array.from({ length: random.between(0, 3) }, () => this.json(type.ofType, depth));
    }

    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      if (type.isOneOf) {
        const chosen = random.pick(fields.filter((each) => depth < 3 || !isInputObjectType(getNamedType(each.type))));
        return { [chosen.name]: this.#givenJson(chosen.type, depth + 1) };
      }

      return Object.fromEntries(fields.filter((each) => isRequiredInputField(each) || (depth < 3 && random.chance(0.4))).map((each) => [each.name, this.json(each.type, depth + 1)]));
    }

    if (isEnumType(type)) {
      return random.pick(type.getValues()).name;
    }

    switch (type.name) {
      case 'Int': return random.pick([0, 5, -7, 2147483647, -2147483648, 3.0]);
      case 'Float': return random.pick([0, 1.5, -2e10, 1e-9, 7, 1e21]);
      case 'String': return random.pick(TEXTS);
      case 'Boolean': return random.chance(0.5);
      case 'ID': return random.pick(['1', 'x', 7, -3]);
      default: return random.pick(this.codes);
    }
  }

  /** A value that is likely not of the type. */
  badJson(type) {
    const { random } = this;
    if (isListType(getNullable(type)) && random.chance(0.5)) {
      const good = this.#givenJson(getNullable(type), 0);
      return [...(Array.isArray(good) ? good : [good]), this.badJson(getNullable(type).ofType)];
    }

    if (isInputObjectType(getNullable(type)) && random.chance(0.7)) {
      return this.#badObject(getNullable(type));
    }

    return random.pick([null, 'not it', 1.5, 2147483648, -1, true, [], {}, [[null]], { unknown: 1 }, ['X', 2], 1e300, '']);
  }

  #badObject(type) {
    const { random } = this;
    const value = this.#givenJson(type, 0);
    const chosen = random.pick(Object.values(type.getFields()));
    switch (random.between(0, 3)) {
      case 0: return { ...value, nothingOfTheKind: 1 };
      case 1: return { ...value, [chosen.name]: null };
      case 2: delete value[random.pick(Object.keys(value))]; return value;
      default: return { ...value, [chosen.name]: this.badJson(chosen.type) };
    }
  }
}

export const getNullable = (type) => (isNonNullType(type) ? type.ofType : type);

/** What stands alone for lists of lists of it: a list in its place would be the outer one. */
const innermost = (type) => (isListType(getNullable(type)) ? innermost(getNullable(type).ofType) : getNullable(type));
