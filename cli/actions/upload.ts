/** Documents that a reader drops on the viewer, file by file, so that each is seen as soon as it is in the graph. */
import type { GraphStore } from '../../graph/store.ts';
import type { Ingest } from '../../viewer/server/server.ts';
import type { Parts } from '../parts.ts';

/** A thread reads, so that the server answers meanwhile. Uploads at the same time take turns in the store. */
export const createUpload = (parts: Pick<Parts, 'createPool'>, store: GraphStore): Ingest => async function* (files, signal) {
  const documents = await store.documents();
  const pool = await parts.createPool(new Map(documents.map(({ id, hash }) => [id, hash])), 1);
  const sources = new Map(documents.map(({ id, source }) => [id, source]));
  try {
    let done = 0;
    for (const { name, bytes } of files) {
      if (signal.aborted) return;
      const { graphs, unchanged, problems } = await pool.work({ name, bytes });
      for (const { severity, message } of problems) yield { kind: 'problem', source: name, severity, message };
      for (const id of unchanged) yield { kind: 'document', source: sources.get(id) ?? name, change: 'unchanged', document: id, entities: 0, claims: 0 };
      const changes = await store.putAll(graphs);
      for (const [index, { kind, claimsAdded, entitiesAdded }] of changes.entries()) {
        const { id, source } = graphs[index]!.document;
        if (kind === 'added' || kind === 'changed' || kind === 'unchanged') yield { kind: 'document', source, change: kind, document: id, entities: entitiesAdded, claims: claimsAdded };
      }
      done += 1;
      yield { kind: 'progress', done, total: files.length, source: name };
    }
  } finally {
    await pool.close();
  }
};
