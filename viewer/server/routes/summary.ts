import type { Summary } from '../../api.ts';
import { errors, summary as schema } from '../schemas.ts';
import type { Route } from './context.ts';

/** Numbers of the whole graph, and what can be done with it. */
export const summary: Route = (api, { store, formats, questions, ingest, snapshots, limits, readOnly }) => {
  api.get('/summary', { schema: { summary: 'Numbers of the graph and what can be done with it', response: { 200: schema, ...errors } } }, async (): Promise<Summary> => ({
    counts: await store.counts(),
    store: { kind: store.kind, name: store.name },
    version: (await snapshots.current()).version,
    canIngest: ingest !== undefined && !readOnly,
    canJudge: !readOnly,
    limits: { queryMs: limits.queryMs, queryRows: limits.queryRows },
    formats: formats.map(({ name, title, extension }) => ({ name, label: title, extension })),
    questions,
  }));
};
