/**
 * Cypher as tokens. What passes here reads the same under every Cypher lexer: whatever Neo4j and the embedded engine could cut up differently
 * (escapes that a pre-parser decodes, look-alike letters, odd line ends in comments) is refused, so that no text hides from the guard.
 */
import { QueryError } from '../errors.ts';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';
  /** As written; of `quoted` and `parameter` the bare name. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer queries are not read. */
export const MAX_LENGTH = 100_000;

const SPACE = /[ \t\r\n]+/uy;
const WORD = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*/uy;
const NUMBER = /0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const PARAMETER = /\$(?:([\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*|\d+)|`([^`\\\r\n]+)`)/uy;
const SYMBOLS = new Set('()[]{}.,:;+-*/%^=<>|&!$'.split(''));
const ESCAPE = /\\u+([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/gu;
/** What a decoded escape must not be: it would end a string, a name or a comment where a pre-parser decodes escapes first. */
const TELLING = /["'`\\/*\p{Cc}\u2028\u2029]/u;
const ODD_LINE_END = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/u;

/** Cuts a query into tokens, comments and white space left out. Throws `QueryError`: `syntax`, `refused` or `too-large`. */
export function tokenize(cypher: string): readonly Token[] {
  if (cypher.length > MAX_LENGTH) throw new QueryError('too-large', `the query is ${cypher.length} characters long; at most ${MAX_LENGTH} are read. Pass long values as parameters.`);
  const tokens: Token[] = [];
  let at = 0;
  while (at < cypher.length) {
    const skipped = skip(cypher, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const token = readToken(cypher, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The offset after white space or a comment at `at`; `at` itself where there is neither. */
function skip(cypher: string, at: number): number {
  const space = match(SPACE, cypher, at);
  if (space) return at + space[0].length;
  if (cypher.startsWith('//', at)) {
    const end = cypher.slice(at).search(/[\r\n]/u);
    return checkComment(cypher, at, end < 0 ? cypher.length : at + end);
  }
  if (!cypher.startsWith('/*', at)) return at;
  const close = cypher.indexOf('*/', at + 2);
  if (close < 0) throw syntax('a comment that begins with /* is not closed; end it with */', at, cypher.length);
  return checkComment(cypher, at, close + 2);
}

/** Engines differ on what ends a line and on comments in comments, so both are refused. */
function checkComment(cypher: string, start: number, end: number): number {
  const text = cypher.slice(start, end);
  if (/\\[uU]/u.test(text)) throw refused('a unicode escape in a comment', 'take it out', start, end);
  if (ODD_LINE_END.test(cypher.slice(start, end + 2))) throw refused('an unusual line end in a comment', 'use plain line ends', start, end);
  if (text.includes('/*', 2) && text.startsWith('/*')) throw refused('a comment within a comment', 'close the first one before the second', start, end);
  return end;
}

function readToken(cypher: string, start: number): Token {
  const character = cypher[start]!;
  if (character === '"' || character === "'") return readString(cypher, start);
  if (character === '`') return readQuoted(cypher, start);
  if (character === '\\') throw refused('a backslash outside a string', 'write the character itself: escapes are for strings', start, start + 1);
  const word = match(WORD, cypher, start);
  if (word) return plainLetters({ kind: 'word', text: word[0], start, end: start + word[0].length });
  const number = match(NUMBER, cypher, start);
  if (number) return readNumber(cypher, start, number[0]);
  const parameter = match(PARAMETER, cypher, start);
  if (parameter) return plainLetters({ kind: 'parameter', text: parameter[1] ?? parameter[2]!, start, end: start + parameter[0].length });
  if (cypher.startsWith('..', start)) return { kind: 'symbol', text: '..', start, end: start + 2 };
  if (cypher.startsWith('=~', start)) return { kind: 'symbol', text: '=~', start, end: start + 2 };
  if (SYMBOLS.has(character)) return { kind: 'symbol', text: character, start, end: start + 1 };
  const point = cypher.codePointAt(start)!;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  throw syntax(`the character ${code} has no meaning outside strings here; take it out or put the name in backticks`, start, start + (point > 0xffff ? 2 : 1));
}

/** A string as every engine reads it: known escapes only, none that decodes to what could end it, no raw line end. */
function readString(cypher: string, start: number): Token {
  const quote = cypher[start]!;
  for (let at = start + 1; at < cypher.length; at += 1) {
    const character = cypher[at]!;
    if (character === quote) {
      const token: Token = { kind: 'string', text: cypher.slice(start, at + 1), start, end: at + 1 };
      if (cypher[at + 1] === quote) throw syntax(`a doubled quote does not stand for one in Cypher; write \\${quote}`, at, at + 2);
      return checkEscapes(token);
    }
    if (/[\r\n\u0085\u2028\u2029\v\f]/u.test(character)) throw syntax('a line end within a string; write \\n for it', at, at + 1);
    if (character === '\\') {
      if (!/^(?:[\\'"`bfnrt]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/u.test(cypher.slice(at + 1, at + 10)))
        throw syntax('an unknown escape in a string; known are \\\\ \\\' \\" \\` \\b \\f \\n \\r \\t \\uXXXX', at, at + 2);
      at += 1;
    }
  }
  throw syntax(`a string that begins with ${quote} is not closed`, start, cypher.length);
}

function readQuoted(cypher: string, start: number): Token {
  let at = start + 1;
  for (; at < cypher.length; at += 1) {
    if (/[\\\p{Cc}\u2028\u2029]/u.test(cypher[at]!)) throw refused('a backslash or control character in a quoted name', 'take it out', at, at + 1);
    if (cypher[at] !== '`') continue;
    if (cypher[at + 1] !== '`') break;
    at += 1;
  }
  if (at >= cypher.length) throw syntax('a name that begins with ` is not closed', start, cypher.length);
  return { kind: 'quoted', text: cypher.slice(start + 1, at).replaceAll('``', '`'), start, end: at + 1 };
}

/** `1.` followed by a word would be a number to one engine and a property to another. */
function readNumber(cypher: string, start: number, text: string): Token {
  const end = start + text.length;
  if (cypher[end] === '.' && cypher[end + 1] !== '.') throw syntax('a number that ends in a point; write a digit after it', start, end + 1);
  return { kind: 'number', text, start, end };
}

function checkEscapes(token: Token): Token {
  for (const escape of token.text.matchAll(ESCAPE)) {
    const point = Number.parseInt(escape[1] ?? escape[2]!, 16);
    const start = token.start + escape.index;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff && escape[2] !== undefined)) throw syntax(`${escape[0]} is not a character`, start, start + escape[0].length);
    if (TELLING.test(String.fromCodePoint(point)))
      throw refused(`the escape ${escape[0]} for a quote, backslash, slash, star or control character`, 'write the character itself, with \\ before a quote', start, start + escape[0].length);
  }
  return token;
}

/** Letters that become ASCII letters when an engine changes case or width (ſ, ı, K, full-width forms) can spell a keyword. */
function plainLetters(token: Token): Token {
  for (const letter of token.text) {
    if (letter.codePointAt(0)! < 128) continue;
    const forms = [letter.toUpperCase(), letter.toLowerCase(), letter.normalize('NFKC'), letter.normalize('NFKC').toUpperCase()];
    if (forms.some((form) => /[A-Za-z]/u.test(form.normalize('NFC'))))
      throw refused(`the letter ${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}), which can stand for a plain one`, 'put the name in backticks', token.start, token.end);
  }
  return token;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const syntax = (message: string, start: number, end: number): QueryError => new QueryError('syntax', `At ${start + 1}: ${message}.`, { at: { start, end } });

export const refused = (what: string, todo: string, start: number, end: number): QueryError =>
  new QueryError('refused', `At ${start + 1}: ${what} is refused; ${todo}.`, { at: { start, end } });
