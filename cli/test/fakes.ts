/** A world and parts for tests of the commands: outputs are kept, the store is a table, the engine the run's small one. */
import type { DocumentGraph, Judgement, Rejection } from '../../graph/model.ts';
import { askQuestion } from '../../graph/cypher/questions/ask.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import type { Change, GraphStore, QueryResult, SearchHit } from '../../graph/store.ts';
import { loadEngine } from '../../ingest/run/test/fake-engine.ts';
import { createPool } from '../../ingest/run/pool.ts';
import type { Io, Output } from '../io.ts';
import type { Parts } from '../parts.ts';
import { runCommandLine } from '../program.ts';

export const FAKE_ENGINE = new URL('../../ingest/run/test/fake-engine.ts', import.meta.url).href;

export interface World {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly stop: AbortController;
}

export interface WorldOptions {
  readonly cwd?: string;
  readonly env?: Io['env'];
  readonly stdin?: string;
  readonly terminal?: boolean;
}

export function createWorld({ cwd = '/', env = { LIAISON_STORE: 'neo4j://fake' }, stdin = '', terminal = false }: WorldOptions = {}): World {
  const texts = { out: '', err: '' };
  const output = (name: keyof typeof texts): Output => ({
    write: async (text) => { texts[name] += typeof text === 'string' ? text : new TextDecoder().decode(text); },
    terminal, columns: 80, colours: false,
  });
  const stop = new AbortController();
  const io: Io = { stdin: async () => Buffer.from(stdin), stdout: output('out'), stderr: output('err'), cwd, env, interruptible: () => stop.signal };
  return { io, out: () => texts.out, err: () => texts.err, stop };
}

/** What the fake store answers; a call of anything else is a failure of the test. */
export interface FakeStore {
  readonly graphs: Map<string, DocumentGraph>;
  readonly judged: Judgement[];
  readonly rejected: Map<string, Rejection>;
  readonly queries: unknown[][];
  readonly opened: string[];
  result: QueryResult;
  hits: readonly SearchHit[];
}

export function createParts(): { readonly parts: Parts; readonly fake: FakeStore } {
  const fake: FakeStore = { graphs: new Map(), judged: [], rejected: new Map(), queries: [], opened: [], result: { columns: [], rows: [], subgraph: { nodes: [], edges: [] }, truncated: false, milliseconds: 1 }, hits: [] };
  const change = (kind: Change['kind'], claimsAdded: number, claimsRemoved: number): Change => ({ kind, claimsAdded, claimsRemoved, entitiesAdded: 0, entitiesRemoved: 0 });
  const graphs = () => [...fake.graphs.values()];
  const store = {
    kind: 'embedded', name: 'embedded:./.liaison',
    putAll: async (all: readonly DocumentGraph[]) => all.map((graph) => {
      const before = fake.graphs.get(graph.document.id);
      fake.graphs.set(graph.document.id, graph);
      return before ? change('changed', graph.claims.length, before.claims.length) : change('added', graph.claims.length, 0);
    }),
    remove: async (id: string) => {
      const before = fake.graphs.get(id);
      fake.graphs.delete(id);
      return before ? change('removed', 0, before.claims.length) : change('absent', 0, 0);
    },
    judge: async (judgement: Judgement) => { fake.judged.push(judgement); },
    unjudge: async (left: string, right: string) => {
      const at = fake.judged.findIndex((made) => made.left === left && made.right === right);
      return at >= 0 && fake.judged.splice(at, 1).length > 0;
    },
    judgements: async () => fake.judged,
    reject: async (rejection: Rejection) => rejection.claim !== 'unknown' && fake.rejected.set(rejection.claim, rejection).size > 0,
    unreject: async (claim: string) => fake.rejected.delete(claim),
    rejections: async () => [...fake.rejected.values()],
    counts: async () => ({ documents: fake.graphs.size, sentences: fake.graphs.size, entities: 2, figures: 0, claims: graphs().reduce((sum, { claims }) => sum + claims.length, 0), edges: 1 }),
    documents: async () => graphs().map(({ document: { id, source, title, language, hash }, sentences, claims }) => ({ id, source, title, language, hash, sentences: sentences.length, claims: claims.length })),
    entity: async (id: string) => (fake.hits.some((hit) => hit.id === id) ? { node: { id, labels: [], properties: {} }, neighbourhood: { nodes: [], edges: [] }, documents: [], joins: [{ key: `name:Organization:${id}`, reason: 'named so', documents: 1 }] } : undefined),
    search: async () => fake.hits,
    query: async (...words: unknown[]) => {
      fake.queries.push(words);
      return fake.result;
    },
    export: async function* () { yield* [...fake.result.subgraph.nodes, ...fake.result.subgraph.edges]; },
    drawing: async () => [],
    saveDrawing: async () => {},
    close: async () => {},
  };
  const parts: Parts = {
    warm: async () => undefined,
    openStore: async (url) => {
      fake.opened.push(url);
      return store as unknown as GraphStore;
    },
    loadEngine,
    createPool: (known, workers) => createPool(known, { workers, engine: FAKE_ENGINE }),
    createServer: async () => { throw new Error('not in these tests'); },
    draw: async () => [],
    analyse: async () => undefined,
    formats: async () => FORMATS,
    questions: async () => [{ id: 'partners', title: 'Who works with X', description: '', cypher: 'MATCH …', parameters: { name: 'INTERPOL', limit: 20 } }],
    askQuestion,
  };
  return { parts, fake };
}

/** Runs a command line in a fresh world. */
export async function liaison(words: readonly string[], options: WorldOptions = {}, { parts } = createParts()) {
  const world = createWorld(options);
  const code = await runCommandLine(words, world.io, parts);
  return { code, out: world.out(), err: world.err() };
}
