import type { QueryValue } from '../../../graph/store.ts';
import { gone } from '../gone.ts';
import { closed, cypher as text, cypherParameters, errors, queryResult } from '../schemas.ts';
import type { Route } from './context.ts';

interface Body {
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, QueryValue>>;
}

const body = closed({ cypher: text, 'parameters?': cypherParameters });

/** A reader's Cypher. It cannot write, and ends at the limits of time and rows, or when the reader goes away. */
export const query: Route = (api, { store, limits }) => {
  api.post<{ Body: Body }>('/query', { schema: { summary: "A reader's Cypher, under limits", body, response: { 200: queryResult, ...errors } } }, ({ body: { cypher, parameters = {} } }, reply) =>
    store.query(cypher, parameters, { timeout: limits.queryMs, rows: limits.queryRows, signal: gone(reply) }));
};
