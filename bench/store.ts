/**
 * How fast the stores are. `node --enable-source-maps --import ./ts-node.register.mjs bench/store.ts [--entities 100000] [--documents 2000] [--neo4j bolt://…]`
 * prints: loading, opening, looking up, full text and paths on the embedded store; whether putting stays as fast as documents come;
 * and, where a server is named, loading into Neo4j beside the plainest loop that writes the same rows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentGraph } from '../graph/model.ts';
import type { GraphStore } from '../graph/store.ts';
import { openStore } from '../graph/stores/open.ts';
import { syntheticDocument } from '../graph/stores/synthetic.ts';
import { plainLoop } from './store-plain.ts';

const { values } = parseArgs({ options: { entities: { type: 'string', default: '100000' }, documents: { type: 'string', default: '2000' }, neo4j: { type: 'string' }, only: { type: 'string', default: 'large,flat,neo4j' } } });
const only = values.only.split(',');
const root = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
const seconds = (start: number): number => (performance.now() - start) / 1000;

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) { const start = performance.now(); await work(); taken.push(performance.now() - start); }
  return taken.sort((left, right) => left - right)[Math.floor(times / 2)]!;
}

/** Three claims an entity, 30 statements a document. */
function* corpus(entities: number): Generator<DocumentGraph> {
  const world = { organizations: Math.round(entities * 0.8), operations: Math.round(entities * 0.2), statements: 30 };
  for (let index = 0; index < entities / 10; index += 1) yield syntheticDocument(1, index, world);
}

async function load(store: GraphStore, graphs: Iterable<DocumentGraph>): Promise<void> {
  let batch: DocumentGraph[] = [];
  for (const graph of graphs) if (batch.push(graph) === 66) { await store.putAll(batch); batch = []; }
  await store.putAll(batch);
}

async function large(entities: number): Promise<void> {
  const url = `embedded:${join(root, 'large')}`;
  let store = await openStore(url);
  const start = performance.now();
  await load(store, corpus(entities));
  console.log(`embedded: loaded in ${seconds(start).toFixed(1)} s (goal 150 at 100k entities)`, JSON.stringify(await store.counts()));
  await store.close();
  const opening = performance.now();
  store = await openStore(url);
  console.log(`embedded: opened in ${seconds(opening).toFixed(2)} s (goal 2)`);
  const first = performance.now();
  const [hub] = await store.search('Harbour Police Office 0', 1);
  console.log(`embedded: first search, which reads all names: ${seconds(first).toFixed(2)} s`);
  console.log(`embedded: full text ${(await median(15, () => store.search('Habrour Polcie Office 7', 10))).toFixed(1)} ms (goal 30)`);
  const some = (await store.query('MATCH (a:Organization) RETURN a.id LIMIT 40')).rows.map(([id]) => id as string);
  let turn = 0;
  console.log(`embedded: one hop ${(await median(21, () => store.query('MATCH (a:Entity {id: $id})-[r]-(b:Entity) RETURN a, r, b', { id: some[turn++ % some.length]! }))).toFixed(1)} ms (goal 20), the most linked ${(await median(5, () => store.query('MATCH (a:Entity {id: $id})-[r]-(b:Entity) RETURN a, r, b LIMIT 500', { id: hub!.id }))).toFixed(1)} ms`);
  const paths = (): Promise<unknown> => store.query('MATCH p = (a:Entity {id: $from})-[*1..3]-(b:Entity {id: $to}) RETURN p LIMIT 5', { from: some[turn++ % some.length]!, to: some[(turn * 7 + 1) % some.length]! });
  console.log(`embedded: k paths ${(await median(9, paths)).toFixed(1)} ms (goal 200)`);
  await store.close();
}

async function flat(documents: number): Promise<void> {
  const store = await openStore(`embedded:${join(root, 'flat')}`);
  const hundreds: number[] = [];
  const world = { organizations: 2_000, operations: 400, statements: 15 };
  for (let from = 0; from < documents; from += 100) {
    const graphs = Array.from({ length: 100 }, (_, index) => syntheticDocument(2, from + index, world));
    const start = performance.now();
    for (const graph of graphs) await store.put(graph);
    hundreds.push(performance.now() - start);
  }
  console.log(`embedded: ${documents} documents one by one; ms a document in each hundred: ${hundreds.map((ms) => (ms / 100).toFixed(1)).join(' ')}; last/first ${(hundreds.at(-1)! / hundreds[0]!).toFixed(2)}`);
  await store.close();
}

async function neo4j(url: string, entities: number): Promise<void> {
  const graphs = [...corpus(entities)];
  const store = await openStore(url);
  for (const { id } of await store.documents()) await store.remove(id);
  const start = performance.now();
  await load(store, graphs);
  const ours = seconds(start);
  const { rows, taken } = await plainLoop(url, process.env);
  console.log(`Neo4j: ${rows} rows; ours ${ours.toFixed(1)} s (${Math.round(rows / ours)} rows/s), plain loop ${taken.toFixed(1)} s (${Math.round(rows / taken)} rows/s), share ${((100 * taken) / ours).toFixed(0)} % (goal 60)`);
  await store.close();
}

try {
  if (only.includes('flat')) await flat(Number(values.documents));
  if (only.includes('large')) await large(Number(values.entities));
  if (only.includes('neo4j') && values.neo4j !== undefined) await neo4j(values.neo4j, Math.min(Number(values.entities), 5_000));
} finally {
  rmSync(root, { recursive: true, force: true });
}
