/** What the console knows of a query's text: strings and comments, parameters, lines. The server's guard has the last word. */

/** The text with strings, quoted names and comments blanked out, place by place, so that what is found in it stands there in the query. An open one runs to the end. */
export const bare = (cypher: string): string =>
  cypher.replace(/'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$)|`[^`]*(?:`|$)|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/gu, (found) => found.replace(/[^\n]/gu, ' '));

/** Whether a place lies within a string, a quoted name or a comment. */
export const isQuoted = (cypher: string, at: number): boolean => bare(`${cypher.slice(0, at)}\u0001`).at(-1) !== '\u0001';

/** Names of the parameters that a query asks for, each once, in the order of the text. */
export const parametersIn = (cypher: string): readonly string[] =>
  [...new Set([...bare(cypher).matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name]) => name!))];

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A built-in question without the comments at its head, which its title and description say. */
export const withoutHead = (cypher: string): string => cypher.replace(/^(?:\/\/[^\n]*\n)+\n*/u, '').trimEnd();
