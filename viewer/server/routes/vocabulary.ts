import type { Vocabulary } from '../../api.ts';
import { errors, list, object, text } from '../schemas.ts';
import { vocabularyOf } from '../vocabulary.ts';
import type { Route } from './context.ts';

const named = object({ name: text, detail: text, properties: list(text) });

/** What a query may speak of: for completion in the console. */
export const vocabulary: Route = (api, { snapshots, store }) => {
  const response = object({ labels: list(named), relations: list(named), functions: list(text), procedures: list(text), clauses: list(text) });
  api.get('/vocabulary', { schema: { summary: 'Labels, relations, properties and functions that a query may use', response: { 200: response, ...errors } } }, async (): Promise<Vocabulary> =>
    vocabularyOf((await snapshots.current()).subgraph, store.kind));
};
