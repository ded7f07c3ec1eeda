import { closed, errors, hit, list } from '../schemas.ts';
import type { Route } from './context.ts';

const querystring = closed({ q: { type: 'string', minLength: 1, maxLength: 200 }, 'limit?': { type: 'integer', minimum: 1, maximum: 100, default: 20 } });

/** Entities and documents by any of their names, forgiving typing errors. */
export const search: Route = (api, { store }) => {
  api.get<{ Querystring: { q: string; limit: number } }>('/search', { schema: { summary: 'Entities and documents by name', querystring, response: { 200: list(hit), ...errors } } }, ({ query }) => store.search(query.q, query.limit));
};
