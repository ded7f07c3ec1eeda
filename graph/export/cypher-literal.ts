/** Values as Cypher literals, for scripts. Nothing in a value can end its literal, under any reading of escapes. */
import type { Property } from '../model.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
// eslint-disable-next-line no-control-regex -- line ends and controls would break a script's lines
const SPECIAL = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/gu;

/**
 * A string literal. A backslash is never followed by `u` from the value: Neo4j 5 decodes \\uXXXX before it reads strings, and might see an escape there,
 * so the literal is cut in two and joined again. Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 */
export const stringLiteral = (text: string): string =>
  text.split(/(?<=\\)(?=[uU])/u).map((part) => `'${part.replace(SPECIAL, escape)}'`).join('+');

function escape(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\u0000') return '\\u0000';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return ESCAPES[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A number that reads back as the same number: whole ones as integers. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(value);
  return /[.e]/u.test(text) ? text : `${text}.0`;
}

export function literal(value: Property): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map((item) => literal(item)).join(',')}]`;
}

/** A label, type or property name: always in backticks, which no name can leave. */
export const nameLiteral = (name: string): string => {
  const kept = name.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, '\ufffd').replace(/\\(?=[uU])/gu, '\\\u200b');
  return `\`${kept.replaceAll('`', '``')}\``;
};

export const mapLiteral = (values: Readonly<Record<string, Property>>): string =>
  `{${Object.entries(values).map(([name, value]) => `${nameLiteral(name)}:${literal(value)}`).join(',')}}`;
