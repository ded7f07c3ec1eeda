import { documentSummary, errors, list } from '../schemas.ts';
import type { Route } from './context.ts';

/** The documents, by source. */
export const documents: Route = (api, { store }) => {
  api.get('/documents', { schema: { summary: 'The documents, by source', response: { 200: list(documentSummary), ...errors } } }, () => store.documents());
};
