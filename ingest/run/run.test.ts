import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../graph/errors.ts';
import { documentId } from '../../graph/ids.ts';
import type { DocumentGraph } from '../../graph/model.ts';
import type { Change } from '../../graph/store.ts';
import { createPool } from './pool.ts';
import { type Progress, run } from './run.ts';
import type { Job } from './work.ts';

const ENGINE = new URL('./test/fake-engine.ts', import.meta.url).href;
const job = (name: string, text: string): Job => ({ name, bytes: Buffer.from(text) });

/** Remembers what it was given; a document that comes again is changed. */
const memory = () => {
  const graphs = new Map<string, DocumentGraph>();
  const putAll = async (all: readonly DocumentGraph[]): Promise<readonly Change[]> => all.map((graph) => {
    const before = graphs.get(graph.document.id);
    graphs.set(graph.document.id, graph);
    return { kind: before ? 'changed' : 'added', claimsAdded: graph.claims.length, claimsRemoved: before?.claims.length ?? 0, entitiesAdded: 0, entitiesRemoved: 0 };
  });
  return { putAll, graphs, sorted: () => [...graphs.values()].sort((left, right) => (left.document.id < right.document.id ? -1 : 1)) };
};

const corpus = Array.from({ length: 150 }, (_, index) => job(`d${index}.txt`, `Alpha${index % 7} works with Beta${index % 11} and Gamma.`));

describe('a run', () => {
  it('puts every document and says what changed', async () => {
    const store = memory();
    const pool = await createPool(new Map(), { workers: 0, engine: ENGINE });
    const first = await run(corpus, { pool, store });
    expect(first).toMatchObject({ added: 150, changed: 0, failed: 0, claimsAdded: 300, claimsRemoved: 0, stopped: false, problems: [] });
    const again = await run([job('d0.txt', 'Alpha works alone.')], { pool, store });
    expect(again).toMatchObject({ added: 0, changed: 1, claimsAdded: 0, claimsRemoved: 2 });
  });

  it.each([1, 4])('gives the same graphs with %i worker threads, in any order', async (workers) => {
    const here = memory();
    await run(corpus, { pool: await createPool(new Map(), { workers: 0, engine: ENGINE }), store: here });
    const there = memory();
    const pool = await createPool(new Map(), { workers, engine: ENGINE });
    await run([...corpus].reverse(), { pool, store: there });
    await pool.close();
    expect(there.sorted()).toEqual(here.sorted());
  });

  it('leaves out what the store holds as it is', async () => {
    const store = memory();
    await run(corpus, { pool: await createPool(new Map(), { workers: 0, engine: ENGINE }), store });
    const known = new Map(store.sorted().map(({ document }) => [document.id, document.hash]));
    const result = await run([...corpus, job('new.txt', 'Delta.')], { pool: await createPool(known, { workers: 0, engine: ENGINE }), store });
    expect(result).toMatchObject({ added: 1, unchanged: 150, sentences: 1 });
  });

  it('reports each bad document and reads the others', async () => {
    const store = memory();
    const pool = await createPool(new Map(), { workers: 0, engine: ENGINE });
    const result = await run([job('a.txt', 'Alpha.'), job('binary.txt', 'x\u0000y'), job('bug.txt', 'BUG'), { name: 'gone.txt', path: '/nowhere/gone.txt' }, job('x.zip', '')], { pool, store });
    expect(result).toMatchObject({ added: 1, failed: 4 });
    expect(result.problems.map(({ message }) => message)).toEqual([
      'binary.txt: is not text.',
      'bug.txt: Liaison stumbled over this document (TypeError: no such thing). Please report it.',
      'gone.txt: there is no such file or folder.',
      'x.zip: no reader for ".zip" files. Known: .txt, .md.',
    ]);
    expect(result.problems[1]!.place).toMatch(/fake-engine\.ts:\d+$/u);
  });

  it('puts one of two documents with one name, and says so', async () => {
    const store = memory();
    const pool = await createPool(new Map(), { workers: 0, engine: ENGINE });
    const result = await run([job('many.txt', 'Alpha.\n---\none: Beta.\n---\none: Gamma.')], { pool, store });
    expect(result).toMatchObject({ added: 2, failed: 0 });
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ source: 'many.txt#one', severity: 'error' });
    expect(store.graphs.get(documentId('many.txt#one'))!.document.text).toBe('one: Beta.');
  });

  it('stops after what is in hand when told to, and keeps it', async () => {
    const store = memory();
    const stop = new AbortController();
    const pool = await createPool(new Map(), { workers: 0, engine: ENGINE });
    const result = await run(corpus, { pool, store, signal: stop.signal, onProgress: ({ done }) => { if (done === 10) stop.abort(); } });
    expect(result).toMatchObject({ added: 10, stopped: true });
    expect(store.graphs.size).toBe(10);
  });

  it('ends with the store\'s error when the store fails, and does not go on reading', async () => {
    const progress: Progress[] = [];
    const pool = await createPool(new Map(), { workers: 0, engine: ENGINE });
    const store = { putAll: async () => { throw new StoreError('the store is down'); } };
    await expect(run([...corpus, ...corpus.map(({ name, bytes }) => ({ name: `again-${name}`, bytes: bytes! }))], { pool, store, onProgress: (one) => { progress.push(one); } })).rejects.toThrow('the store is down');
    expect(progress.length).toBeLessThan(200);
  });

  it('loses only the document that kills its worker thread', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liaison-run-'));
    try {
      await writeFile(join(folder, 'killer.txt'), 'EXIT');
      const store = memory();
      const pool = await createPool(new Map(), { workers: 1, engine: ENGINE });
      const result = await run([...corpus.slice(0, 5), { name: 'killer.txt', path: join(folder, 'killer.txt') }, ...corpus.slice(5, 10)], { pool, store });
      await pool.close();
      expect(result).toMatchObject({ added: 10, failed: 1 });
      expect(result.problems.map(({ message }) => message)).toEqual(['killer.txt: could not be read: its worker ended (a worker thread ended early).']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([0, 1])('fails as a whole when the models cannot be loaded (%i workers)', async (workers) => {
    const pool = await createPool(new Map(), { workers, engine: new URL('./test/broken-engine.ts', import.meta.url).href });
    await expect(run(corpus.slice(0, 5), { pool, store: memory() })).rejects.toThrow(/^the models cannot be loaded \(RangeError: torn\)\./u);
    await pool.close();
  });

  it('fails at once when the engine cannot be loaded in a thread', async () => {
    const pool = await createPool(new Map(), { workers: 1, engine: new URL('./test/no-such-engine.ts', import.meta.url).href });
    await expect(run(corpus.slice(0, 2), { pool, store: memory() })).rejects.toThrow(/no-such-engine/u);
    await pool.close();
  });
});
