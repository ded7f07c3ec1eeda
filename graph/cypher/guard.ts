/** What a reader's query may do, decided before any database sees it. The databases enforce it again: this is the first of two locks. */
import type { QueryValue } from '../store.ts';
import { parseQuery } from './clauses.ts';
import { refuseUnsupported } from './embedded.ts';
import { refused, tokenize } from './tokens.ts';
import { isSymbol, nest } from './tree.ts';
import type { Dialect } from './words.ts';

export type { Dialect } from './words.ts';

/**
 * Passes a query that only reads the graph. Throws `QueryError` otherwise: `refused` for what writes, reaches files, the network or the server's
 * state; `unsupported` for what the store at hand does not answer or answers wrongly; `syntax` and `too-large`. `at` says where (half-open
 * UTF-16 offsets), the message what to do. With `parameters` their values count too: the embedded engine takes the text '5' for the number 5.
 *
 * @example guard('MATCH (n:Person) RETURN n.name', 'embedded')
 */
export function guard(cypher: string, dialect: Dialect, parameters: Readonly<Record<string, QueryValue>> = {}): void {
  const nodes = nest(tokenize(cypher));
  const items = isSymbol(nodes.at(-1), ';') ? nodes.slice(0, -1) : nodes;
  const second = items.find((item) => isSymbol(item, ';'));
  if (second) throw refused('more than one statement', 'send one query at a time', second.start, second.end);
  const queries = parseQuery(items, { dialect, kind: 'query', start: 0, end: cypher.length });
  if (dialect === 'embedded') refuseUnsupported(nodes, queries, parameters);
}
