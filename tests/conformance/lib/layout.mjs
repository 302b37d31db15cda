import { Lexer, Source, TokenKind } from 'graphql';

const SEPARATORS = [' ', ' ', '  ', '\n', '\n  ', '\r\n', '\r', '\t', ',', ', ', '\uFEFF', ' # a comment é 中\n', '#🙂\r\n', '#"""\n'];
const WORDS = new Set([TokenKind.NAME, TokenKind.INT, TokenKind.FLOAT, TokenKind.STRING, TokenKind.BLOCK_STRING]);

/** The tokens of a text, as they are written. */
export function tokensOf(text) {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens.push({ text: text.slice(token.start, token.end), isWord: WORDS.has(token.kind) });
  }

  return tokens;
}

/** The tokens with random ignored characters between them; none only where tokens cannot run into each other. */
export function layOut(tokens, random) {
  let text = random.chance(0.05) ? '\uFEFF' : '';
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const needsSpace = previous?.isWord && (token.isWord || token.text === '...');
    text += (needsSpace || random.chance(0.4) ? random.pick(SEPARATORS) : '') + token.text;
  }

  return text + (random.chance(0.2) ? random.pick(SEPARATORS) : '');
}
