const PUNCTUATORS = ['{', '}', '(', ')', '[', ']', ':', '=', '@', '$', '!', '|', '&', '...', '..', '.'];
const WRONG_NUMBERS = ['01', '-', '1.', '.5', '1e', '1e+', '0x1', '1_000', '1.5.5', '-a', '00', '1a', '1.0e1.5', '--1', '+1'];
const WRONG_STRINGS = ['"open', '"line\nbreak"', '"\\x"', '"\\u12"', '"\\u{}"', '"\\u{110000}"', '"\\uD800"', '"\\u{D800}"', '"\\uD83D\\u0041"', '"""open', "'single'", '"\\', '"\\u{1F600"', '"\\uDEAD"', '"\\u{00000041}\\u{12345678901}"'];
const WRONG_CHARACTERS = ['?', '%', '^', '~', '`', '\\', ';', '<', '>', '/', '*', '\u0000', '\u0007', '\u00a0', 'é', '中', '🙂', '\u007f', '\u2028', '+', "'"];
const WRONG_DEFINITIONS = [
  'query', 'fragment F on', 'fragment on on Root { a }', 'fragment F Root { a }', 'subscription mutation', 'query ($a: Int = $b) { a }', 'query ($a) { a }', 'query (a: Int) { a }', 'query () { a }',
  'query Q ($a: Int!!) { a }', 'query ($a: [Int) { a }', '{ a() }', '{ a: }', '{ : a }', '{ ... }', '{ ...on }', '{ ... on { a } }', '{ a(b: ) }', '{ a(b 1) }', '{ a(1: 1) }', '{ a(b: {c}) }', '{ a @ }', '{ a(b: [1, }',
  'Query { a }', 'type A { }', 'type A {', 'enum A { true }', 'union A = |', 'extend', 'extend { a }', 'directive @a on NOWHERE', 'directive @a on', 'schema { }', 'input A { a: Int = $b }', '"description"', '"description" { a }', '"two" "descriptions" query { a }',
  '"d" extend type A { a: Int }', 'interface A implements { a: Int }', 'type A implements & { a: Int }', 'scalar', 'query { a } { }', 'fragment F($a: Int) on Root { a }', '{ ...F(a: 1) }', 'enum A { null }', 'type A { a(): Int }', '$', '{ a(b: $) }', '{ a(b: enum null true $a "s" """b""" 1 [] {}) }',
];

const at = (tokens, random, condition = () => true) => random.pick([...tokens.keys()].filter((index) => condition(tokens[index])));
const bare = (text) => ({ text, isWord: true });

/** Puts a token in the place of one that the condition holds for. */
const replace = (condition, texts) => (tokens, random) => {
  const index = at(tokens, random, condition);
  return index === undefined ? false : (tokens[index] = bare(random.pick(texts)), true);
};

/** Faults of the text, by name: they change a list of tokens; false where it has no place for the fault. */
export const SYNTAX_FAULTS = {
  'token left out': (tokens, random) => tokens.splice(at(tokens, random), 1).length > 0,
  'token twice': (tokens, random) => {
    const index = at(tokens, random);
    tokens.splice(index, 0, tokens[index]);
  },
  'tokens exchanged': (tokens, random) => {
    const index = random.between(0, tokens.length - 2);
    [tokens[index], tokens[index + 1]] = [tokens[index + 1], tokens[index]];
  },
  'other punctuator': (tokens, random) => { tokens[at(tokens, random)] = bare(random.pick(PUNCTUATORS)); },
  'punctuator too many': (tokens, random) => { tokens.splice(random.between(0, tokens.length), 0, bare(random.pick(PUNCTUATORS))); },
  'keyword for a token': (tokens, random) => { tokens[at(tokens, random)] = bare(random.pick(['on', 'query', 'fragment', 'true', 'null', 'type', 'extend', 'subscription', 'schema', 'repeatable'])); },
  'cut off': (tokens, random) => { tokens.length = random.between(0, tokens.length - 1); },
  'bracket not closed': (tokens, random) => {
    const index = at(tokens, random, ({ text }) => '})]'.includes(text));
    return index === undefined ? false : tokens.splice(index, 1).length > 0;
  },
  'empty selection set': (tokens, random) => {
    const open = at(tokens, random, ({ text }) => text === '{');
    let close = open;
    for (let depth = 0; close < tokens.length && depth >= 0; close++) {
      depth += { '{': close > open, '}': -1 }[tokens[close].text] ?? 0;
    }

    return open === undefined ? false : tokens.splice(open + 1, close - open - 2).length > 0;
  },
  'empty arguments': (tokens, random) => {
    const index = at(tokens, random, ({ text, isWord }) => isWord && /^[a-z]/.test(text));
    return index === undefined ? false : (tokens.splice(index + 1, 0, bare('('), bare(')')), true);
  },
  'wrong number': replace(({ text }) => /^[-\d"]/.test(text), WRONG_NUMBERS),
  'wrong string': replace(({ text }) => /^[-\d"]/.test(text), WRONG_STRINGS),
  'wrong character': (tokens, random) => { tokens.splice(random.between(0, tokens.length), 0, bare(random.pick(WRONG_CHARACTERS))); },
  'wrong definition': (tokens, random) => { tokens.splice(random.chance(0.5) ? 0 : tokens.length, 0, bare(random.pick(WRONG_DEFINITIONS))); },
  'two documents in one': (tokens, random) => { tokens.splice(random.between(0, tokens.length), 0, ...tokens.slice(random.between(0, tokens.length))); },
};

/** Breaks the tokens in the named way; false where they have no place for the fault. */
export const breakTokens = (name, tokens, random) => SYNTAX_FAULTS[name](tokens, random) !== false;
