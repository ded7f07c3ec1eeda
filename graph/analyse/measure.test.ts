import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphEdge, GraphNode, Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { draw } from './analyse.ts';
import { differing, fingerprintsOf, isDrawingOf } from './fingerprint.ts';
import { pagerank } from './graphology.ts';
import { linksOf } from './links.ts';
import { plainGraph } from './plain.ts';
import { seededRandom } from './random.ts';
import { weightOf } from './weight.ts';

const IDS = 'a b c d e f g h i j k l m n'.split(' ');

/** What a reader of documents does to a graph. Edges of another type between the same two have ids of their own. */
type Step =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'no-node'; readonly id: string }
  | { readonly kind: 'edge'; readonly source: string; readonly target: string; readonly type: string; readonly support: number; readonly status: string }
  | { readonly kind: 'no-edge'; readonly at: number };

class Graph {
  readonly #nodes = new Set<string>();
  readonly #edges = new Map<string, GraphEdge>();

  take(step: Step): void {
    if (step.kind === 'node') this.#nodes.add(step.id);
    else if (step.kind === 'no-node') {
      this.#nodes.delete(step.id);
      for (const [id, { source, target }] of this.#edges) if (source === step.id || target === step.id) this.#edges.delete(id);
    } else if (step.kind === 'edge') {
      const { source, target, type, support, status } = step;
      this.#nodes.add(source).add(target);
      this.#edges.set(`${type} ${source} ${target}`, { id: `${type} ${source} ${target}`, type, source, target, properties: { support, status } });
    } else this.#edges.delete([...this.#edges.keys()][step.at % Math.max(1, this.#edges.size)] ?? '');
  }

  get now(): Subgraph {
    return { nodes: [...this.#nodes].map((id): GraphNode => ({ id, labels: ['Entity'], properties: {} })), edges: [...this.#edges.values()] };
  }
}

const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edge' as const), source: id, target: id, type: fc.constantFrom('FUNDS', 'LEADS'), support: fc.integer({ min: 1, max: 3 }), status: fc.constantFrom('asserted', 'asserted', 'denied') }) },
  { weight: 2, arbitrary: fc.oneof(fc.record({ kind: fc.constant('node' as const), id }), fc.record({ kind: fc.constant('no-node' as const), id })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('no-edge' as const), at: fc.nat(40) }) },
);
/** Between two drawings some steps are taken. */
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

/** By the definition: every component as its nodes, its pairs and their weights. */
function componentsByDefinition({ nodes, edges }: Subgraph): ReadonlyMap<string, readonly string[]> {
  let groups = nodes.map((node) => new Set([node.id]));
  for (const { source, target } of edges) {
    const [one, other] = [source, target].map((end) => groups.find((group) => group.has(end))!) as [Set<string>, Set<string>];
    if (one !== other) groups = [...groups.filter((group) => group !== one && group !== other), new Set([...one, ...other])];
  }
  return new Map(groups.map((group) => {
    const weights = new Map<string, number>();
    for (const { source, target, properties } of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const pair = [source, target].sort().join();
      if (group.has(source) && source !== target) weights.set(pair, (weights.get(pair) ?? 0) + weightOf(properties));
    }
    return [JSON.stringify([[...group].sort(), [...weights].sort()]), [...group].sort()];
  }));
}

const measures = (drawing: readonly Drawing[]): unknown => drawing.map(({ id: one, degree, pagerank: rank, betweenness, rankWithin, pathsWithin, component, fingerprint }) => ({ one, degree, rank, betweenness, rankWithin, pathsWithin, component, fingerprint }));
const communities = (drawing: readonly Drawing[]): unknown => {
  const members = new Map<number, string[]>();
  for (const { id: one, community } of drawing) members.set(community, [...(members.get(community) ?? []), one]);
  return [...members.values()].map((group) => group.join()).sort();
};
/** As a store gives it back: who is gone takes its drawing along. */
const stored = (drawing: readonly Drawing[], { nodes }: Subgraph): readonly Drawing[] => drawing.filter((one) => nodes.some((node) => node.id === one.id));
const saved = (before: readonly Drawing[], news: readonly Drawing[]): readonly Drawing[] => [...new Map([...before, ...news].map((one) => [one.id, one])).values()];

describe('what is measured', () => {
  it('after any history is what is measured from nothing, to the last byte', () => {
    fc.assert(fc.property(history, (steps) => {
      const graph = new Graph();
      let before: readonly Drawing[] = [];
      for (const some of steps) {
        for (const one of some) graph.take(one);
        before = draw(graph.now, stored(before, graph.now));
      }
      const afresh = draw(graph.now);
      expect(measures(before)).toEqual(measures(afresh));
      expect(communities(before)).toEqual(communities(afresh));
    }), { numRuns: 40 });
  }, 120_000);

  it('is each component that changed, joined, fell apart, came or lost a node, and no other', () => {
    fc.assert(fc.property(history, (steps) => {
      const graph = new Graph();
      let [before, known] = [[] as readonly Drawing[], componentsByDefinition(graph.now)];
      for (const some of steps) {
        for (const one of some) graph.take(one);
        const [measured, now] = [[] as string[], componentsByDefinition(graph.now)];
        before = draw(graph.now, stored(before, graph.now), { onMeasured: (ids) => measured.push(ids.join()) });
        expect(measured.sort()).toEqual([...now].filter(([component]) => !known.has(component)).map(([, ids]) => ids.join()).sort());
        known = now;
      }
    }), { numRuns: 40 });
  }, 120_000);

  it('is right again after a saving that broke off anywhere', () => {
    fc.assert(fc.property(history, fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }), (steps, lots) => {
      const graph = new Graph();
      let before: readonly Drawing[] = [];
      for (const [at, some] of steps.entries()) {
        for (const one of some) graph.take(one);
        const kept = stored(before, graph.now);
        before = saved(kept, differing(draw(graph.now, kept), kept).slice(0, lots[at]));
      }
      expect(measures(draw(graph.now, before))).toEqual(measures(draw(graph.now)));
    }), { numRuns: 40 });
  }, 120_000);

  it('are ranks that are those of the whole graph, and sum to 1', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const graph = new Graph();
      for (const one of steps) graph.take(one);
      const drawing = draw(graph.now);
      fc.pre(drawing.length > 0);
      expect(drawing.reduce((sum, { pagerank: rank }) => sum + rank, 0)).toBeCloseTo(1, 8);
      const whole = pagerank(plainGraph(linksOf(graph.now)), { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-14 });
      for (const one of drawing) expect(one.pagerank).toBeCloseTo(whole[one.id]!, 9);
    }), { numRuns: 100 });
  }, 120_000);
});

describe('a component', () => {
  /** So many rows of four, and a ring of thirty with chords. */
  const many = (rows: number): Subgraph => {
    const random = seededRandom(5);
    const pairs = Array.from({ length: rows }, (_, row) => [0, 1, 2].map((at) => [`r${row}-${at}`, `r${row}-${at + 1}`] as [string, string])).flat();
    for (let at = 0; at < 30; at += 1) pairs.push([`ring-${at}`, `ring-${(at + 1) % 30}`], [`ring-${at}`, `ring-${Math.floor(30 * random())}`]);
    return { nodes: [...new Set(pairs.flat())].map((name) => ({ id: name, labels: ['Entity'], properties: {} })), edges: pairs.map(([source, target], at) => ({ id: `e${at}`, type: 'FUNDS', source, target, properties: { support: 1 } })) };
  };

  it('that nobody touched is left alone, and its measures follow from how many nodes there are now', () => {
    const graph = many(20);
    const before = draw(graph);
    const grown: Subgraph = { nodes: [...graph.nodes, { id: 'new', labels: ['Entity'], properties: {} }], edges: [...graph.edges, { id: 'f', type: 'FUNDS', source: 'r7-0', target: 'new', properties: { support: 1 } }] };
    const measured: string[] = [];
    const after = draw(grown, before, { onMeasured: (ids) => measured.push(ids.join()) });
    expect(measured).toEqual(['new,r7-0,r7-1,r7-2,r7-3']);
    expect(measures(after)).toEqual(measures(draw(grown)));
    const [one, same] = [before.find(({ id: name }) => name === 'ring-3')!, after.find(({ id: name }) => name === 'ring-3')!];
    expect([same.rankWithin, same.community]).toEqual([one.rankWithin, one.community]);
    expect(same.pagerank / one.pagerank).toBeCloseTo(graph.nodes.length / grown.nodes.length, 8);
  });

  it('whose weights changed places among its edges is another', () => {
    const ring = (even: number, odd: number): Subgraph => ({ nodes: many(0).nodes, edges: many(0).edges.filter((_, at) => at % 2 === 0).map((edge, at) => ({ ...edge, properties: { support: at % 2 === 0 ? even : odd } })) });
    expect(isDrawingOf(draw(ring(1, 2)), fingerprintsOf(ring(1, 2)))).toBe(true);
    expect(isDrawingOf(draw(ring(1, 2)), fingerprintsOf(ring(2, 1)))).toBe(false);
  });

  it('that is gone leaves the others another share', () => {
    const graph = many(3);
    const without: Subgraph = { nodes: graph.nodes.filter(({ id: name }) => !name.startsWith('r2')), edges: graph.edges.filter(({ source }) => !source.startsWith('r2')) };
    const kept = stored(draw(graph), without);
    expect(isDrawingOf(kept, fingerprintsOf(without))).toBe(false);
    const measured: string[] = [];
    const after = draw(without, kept, { onMeasured: (ids) => measured.push(ids.join()) });
    expect(measured).toEqual([]);
    expect(measures(after)).toEqual(measures(draw(without)));
    expect(isDrawingOf(after, fingerprintsOf(without))).toBe(true);
  });

  it('of a store that an older Liaison wrote is measured once, and everything stays where it was', () => {
    const graph = many(5);
    const now = draw(graph);
    const old = now.map(({ id: name, x, y, community, degree, pagerank: rank, betweenness, fingerprint }) => ({ id: name, x, y, community, degree, pagerank: rank, betweenness, fingerprint: fingerprint! + 1 }));
    const measured: string[] = [];
    const again = draw(graph, old, { onMeasured: (ids) => measured.push(ids.join()) });
    expect(measured).toHaveLength(6);
    expect(again).toEqual(now);
    expect(draw(graph, again, { onMeasured: () => { throw new Error('measured again'); } })).toEqual(now);
  });
});
