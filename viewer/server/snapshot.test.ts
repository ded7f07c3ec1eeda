import { describe, expect, it } from '@jest/globals';
import { draw } from '../../graph/analyse/analyse.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import type { GraphEdge, GraphNode } from '../../graph/model.ts';
import type { Drawing, GraphStore } from '../../graph/store.ts';
import type { GraphColumns, Summary } from '../api.ts';
import { fixtureGraph, smallStore } from '../e2e/fixture-store.ts';
import type { Analyse } from './options.ts';
import { createServer } from './server.ts';

const graph = fixtureGraph();
const host = { host: '127.0.0.1:4757' };

/** A server over a store to which nodes are added, whose drawings take as long as one lets them. */
async function growing() {
  let [nodes, edges]: [readonly GraphNode[], readonly GraphEdge[]] = [graph.nodes, graph.edges];
  let saved: readonly Drawing[] = [];
  const [drawn, waiting]: [number[], (() => void)[]] = [[], []];
  let held = false;
  const store: GraphStore = {
    ...smallStore(graph),
    async *export() { yield* nodes; yield* edges; },
    documents: async () => [{ id: 'd' as never, source: 's', title: 't', language: 'en', hash: String(nodes.length), sentences: 0, claims: 0 }],
    drawing: async () => saved,
    saveDrawing: async (rows) => { saved = [...new Map([...saved, ...rows].map((one) => [one.id, one])).values()]; },
  };
  const analyse: Analyse = async (subgraph, before) => {
    drawn.push(subgraph.nodes.length);
    if (held) await new Promise<void>((go) => waiting.push(go));
    return draw(subgraph, before);
  };
  const server = await createServer({ store, analyse, formats: FORMATS, limits: { drawMs: 20 } });
  return {
    server, store, drawn,
    saved: () => saved,
    hold: () => { held = true; },
    release: () => { held = false; for (const go of waiting.splice(0)) go(); },
    grow: (id: string, near: string) => {
      nodes = [...nodes, { id, labels: ['Entity', 'Organization'], properties: { name: id } }].sort((a, b) => (a.id < b.id ? -1 : 1));
      edges = [...edges, { id: `FUNDS:${id}`, type: 'FUNDS', source: id, target: near, properties: { support: 1, confidence: 1, status: 'asserted' } }].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    get: async <Answer>(path: string): Promise<Answer> => (await server.app.inject({ url: `/api/${path}`, headers: host })).json<Answer>(),
  };
}

const first = graph.edges[0]!.source;
const placeOf = ({ nodes }: GraphColumns, id: string): readonly number[] => [nodes.x[nodes.id.indexOf(id)]!, nodes.y[nodes.id.indexOf(id)]!];
const until = async (isSo: () => boolean): Promise<void> => { while (!isSo()) await new Promise((go) => setTimeout(go, 5)); };

describe('While a graph that grew is drawn in the background', () => {
  it('everything is answered, and the graph is shown with its newcomers beside their neighbours', async () => {
    const { hold, grow, get, release, saved, drawn } = await growing();
    const before = await get<GraphColumns>('graph');
    await until(() => saved().length === graph.nodes.length);
    hold();
    grow('zz', first);
    const { version } = await get<Summary>('summary');
    expect(version).not.toBe(before.version);
    expect((await get<{ paths: readonly unknown[] }>(`paths?from=zz&to=${first}`)).paths).toHaveLength(1);
    const sketched = await get<GraphColumns>('graph');
    expect([sketched.pending, sketched.nodes.id.includes('zz'), sketched.edges.id.length]).toEqual([true, true, before.edges.id.length + 1]);
    for (const id of before.nodes.id) expect(placeOf(sketched, id)).toEqual(placeOf(before, id));
    const [[x, y], [hubX, hubY]] = [placeOf(sketched, 'zz'), placeOf(before, first)] as [[number, number], [number, number]];
    expect(Math.hypot(x - hubX, y - hubY)).toBeLessThan(60);
    expect(saved()).toHaveLength(graph.nodes.length);
    release();
    await until(() => saved().length === graph.nodes.length + 1);
    const after = await get<GraphColumns>('graph');
    expect([after.pending, after.version, sketched.version === version]).toEqual([undefined, version, false]);
    expect(after.nodes.pagerank[after.nodes.id.indexOf('zz')]).toBeGreaterThan(0);
    expect(drawn).toEqual([graph.nodes.length, graph.nodes.length + 1]);
  });

  it('what changes again and again is drawn once more, not each time', async () => {
    const { hold, grow, get, release, drawn, saved } = await growing();
    await get('graph');
    hold();
    for (const id of ['za', 'zb', 'zc', 'zd']) {
      grow(id, first);
      await get('summary');
    }
    await get('graph');
    release();
    await until(() => saved().length === graph.nodes.length + 4);
    expect((await get<GraphColumns>('graph')).nodes.id).toEqual(expect.arrayContaining(['za', 'zb', 'zc', 'zd']));
    const many = graph.nodes.length;
    expect(drawn).toEqual([many, many + 1, many + 4]);
  });

  it('a file waits for the drawing', async () => {
    const { hold, grow, get, release, server } = await growing();
    await get('graph');
    hold();
    grow('zz', first);
    const file = server.app.inject({ method: 'POST', url: '/api/export/gexf', headers: host });
    setTimeout(release, 100);
    expect((await file).body).toContain('id="zz"');
  });

  it('closing leaves the store alone afterwards', async () => {
    const { hold, grow, get, release, server, saved } = await growing();
    await get('graph');
    await until(() => saved().length > 0);
    hold();
    grow('zz', first);
    await get('graph');
    await server.close();
    release();
    await new Promise((go) => setTimeout(go, 50));
    expect(saved()).toHaveLength(graph.nodes.length);
  });

  it('one that cannot be kept is shown all the same', async () => {
    const told: unknown[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = ((text: string) => told.push(text) > 0);
    try {
      const server = await createServer({ store: { ...smallStore(graph), drawing: async () => [], saveDrawing: () => Promise.reject(new Error('no room')) }, analyse: draw });
      expect((await server.app.inject({ url: '/api/graph', headers: host })).statusCode).toBe(200);
      expect((await server.app.inject({ url: '/api/graph', headers: host })).statusCode).toBe(200);
    } finally {
      process.stderr.write = write;
    }
    expect(told.join('')).toContain('no room');
  });

  it('a first drawing is waited for', async () => {
    const { hold, get, release } = await growing();
    hold();
    setTimeout(release, 100);
    expect((await get<GraphColumns>('graph')).pending).toBeUndefined();
  });
});
