import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryError } from '../errors.ts';
import { tell, type Thing } from '../fold/sample.ts';
import { openStore } from '../stores/open.ts';
import { SERVER, storeKinds } from '../stores/test/server.ts';
import type { GraphStore } from '../store.ts';
import { ESCAPES } from './escapes.ts';

const OFFICE: Thing = { type: 'Organization', name: 'Office of River Safety', known: ['name'] };
const UNION: Thing = { type: 'Organization', name: 'Harbour Police Union', known: ['name'] };
const GRAPH = tell({ source: 'escape.txt', statements: [{ subject: OFFICE, predicate: 'PARTNERS_WITH', object: UNION }] });

describe.each(storeKinds('Escapes'))('on %s nothing is written or read by', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-escapes-'));
  let store: GraphStore;
  let before = '';
  const state = async (): Promise<string> => {
    const all = await store.query('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.escaped AS escaped, count(r) AS edges ORDER BY id');
    return JSON.stringify(all.rows);
  };
  beforeAll(async () => {
    store = await openStore(kind === 'neo4j' ? SERVER! : `embedded:${join(folder, 'store')}`);
    await store.put(GRAPH);
    before = await state();
  }, 60_000);
  afterAll(async () => {
    await store.remove(GRAPH.document.id);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(ESCAPES.map(({ name, cypher }) => [name, cypher] as const))('%s', async (_, cypher) => {
    await expect(store.query(cypher)).rejects.toBeInstanceOf(QueryError);
    expect(await state()).toBe(before);
  });
});
