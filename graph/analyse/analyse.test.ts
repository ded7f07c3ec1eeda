import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphEdge, GraphNode, Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { analyse, draw } from './analyse.ts';
import { fingerprintsOf, isDrawingOf } from './fingerprint.ts';
import { pathsWithin } from './centrality.ts';
import { numberCommunities } from './communities.ts';
import { partsOf } from './components.ts';
import { nodeRadius } from './layout.ts';
import { linksOf } from './links.ts';
import { measureComponents } from './measure.ts';
import { packComponents } from './pack.ts';
import { plainGraph } from './plain.ts';
import { seededRandom } from './random.ts';

const node = (id: string): GraphNode => ({ id, labels: ['Entity'], properties: {} });
const edge = (source: string, target: string, support = 1): GraphEdge => ({ id: `${source}-${target}`, type: 'FUNDS', source, target, properties: { support } });
const graphOf = (pairs: readonly string[], alone: readonly string[] = []): Subgraph => {
  const edges = pairs.map((pair) => edge(pair[0]!, pair[1]!));
  return { nodes: [...new Set([...pairs.flatMap((pair) => [pair[0]!, pair[1]!]), ...alone])].sort().map(node), edges };
};

/** Hubs with leaves, some edges across, some nodes alone: the shape of what documents say. */
const network = (count: number, hubs: number, seed = 3): Subgraph => {
  const random = seededRandom(seed);
  const name = (index: number): string => `n${String(index).padStart(5, '0')}`;
  const edges = new Map<string, GraphEdge>();
  const join = (a: number, b: number): void => { if (a !== b) edges.set(`${a} ${b}`, edge(name(a), name(b), 1 + Math.floor(random() * 3))); };
  for (let index = 0; index < hubs; index += 1) join(index, Math.floor(random() * hubs));
  for (let index = hubs; index < count; index += 1) {
    if (random() < 0.05) continue;
    join(index, Math.floor(hubs * random() ** 2));
    if (random() < 0.3) join(index, Math.floor(random() * count));
  }
  return { nodes: Array.from({ length: count }, (_, index) => node(name(index))), edges: [...edges.values()] };
};

const overlaps = (drawing: readonly Drawing[]): number => {
  let count = 0;
  drawing.forEach((a, index) => { for (const b of drawing.slice(index + 1)) if (Math.hypot(a.x - b.x, a.y - b.y) < nodeRadius(a.degree) + nodeRadius(b.degree)) count += 1; });
  return count;
};
const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe('a drawing', () => {
  it('is the same for the same graph, whatever the order of its nodes and edges', () => {
    const graph = network(120, 8);
    const turned = { nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    expect(draw(turned)).toEqual(draw(graph));
    expect(draw(graph)).toEqual(draw(graph));
  });

  it.each([150, 400])('of %i nodes has no overlaps, and is wider than high', (count) => {
    const drawing = draw(network(count, 10));
    expect(overlaps(drawing)).toBe(0);
    const aspect = extent(drawing.map(({ x }) => x)) / extent(drawing.map(({ y }) => y));
    expect(aspect).toBeGreaterThan(1.1);
    expect(aspect).toBeLessThan(1.6);
  });

  it('sets neighbours nearer than strangers', () => {
    const graph = network(150, 10);
    const at = new Map(draw(graph).map((one) => [one.id as string, one]));
    const length = (a: string, b: string): number => Math.hypot(at.get(a)!.x - at.get(b)!.x, at.get(a)!.y - at.get(b)!.y);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const near = mean(graph.edges.map(({ source, target }) => length(source, target)));
    const all = mean(graph.nodes.flatMap((a, index) => graph.nodes.slice(index + 1).map((b) => length(a.id, b.id))));
    expect(near).toBeLessThan(0.6 * all);
  });

  it.each([[{ nodes: [], edges: [] }], [{ nodes: [node('a')], edges: [] }], [graphOf(['ab'])], [graphOf([], ['a', 'b', 'c'])], [{ nodes: [node('a')], edges: [edge('a', 'a'), edge('a', 'z')] }]])('of little is finite: %#', (graph: Subgraph) => {
    const drawing = draw(graph);
    expect(drawing.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    for (const one of drawing) for (const value of [one.x, one.y, one.community, one.degree, one.pagerank, one.betweenness]) expect(Number.isFinite(value)).toBe(true);
    expect(overlaps(drawing)).toBe(0);
  });

  it('keeps a small part small of which forces left some far away', () => {
    const graph = plainGraph(linksOf(graphOf(['AB', 'BC', 'CA', 'CD', 'DE', 'EF', 'ef', 'fg', 'gh', 'hi'])));
    const placed = packComponents(graph, new Map(graph.nodes().map((id, at) => [id, { x: 10 * at + (id > 'g' ? 5_000 : 0), y: at % 2 }])));
    const part = ['e', 'f', 'g', 'h', 'i'].map((id) => placed.get(id)!.x);
    expect(extent(part)).toBeLessThan(400);
    expect(extent(part)).toBeGreaterThan(100);
  });

  it('keeps placed nodes and community numbers when the graph grows a little', () => {
    const graph = network(200, 10);
    const before = draw(graph);
    const at = new Map(before.map((one) => [one.id, one]));
    const grown: Subgraph = { nodes: [...graph.nodes, node('z1'), node('z2')], edges: [...graph.edges, edge('n00000', 'z1'), edge('z1', 'z2')] };
    const after = draw(grown, before);
    expect(overlaps(after)).toBe(0);
    const moved = after.filter(({ id }) => at.has(id)).map(({ id, x, y }) => Math.hypot(x - at.get(id)!.x, y - at.get(id)!.y)).sort((a, b) => a - b);
    expect(moved[Math.floor(moved.length * 0.9)]!).toBeLessThan(1);
    const newcomer = after.find(({ id }) => id === 'z1')!;
    const hub = after.find(({ id }) => id === 'n00000')!;
    expect(Math.hypot(newcomer.x - hub.x, newcomer.y - hub.y)).toBeLessThan(extent(after.map(({ x }) => x)) / 3);
    const same = after.filter(({ id, community }) => at.get(id)?.community === community).length;
    expect(same / before.length).toBeGreaterThan(0.8);
  });

  it('moves nothing that is not near what changed', () => {
    const graph = network(300, 12);
    const before = draw(graph);
    const after = draw({ nodes: [...graph.nodes, node('z')], edges: [...graph.edges, edge('n00150', 'z')] }, before);
    const [z, at] = [after.find(({ id }) => id === 'z')!, new Map(before.map((one) => [one.id, one]))];
    expect(overlaps(after)).toBe(0);
    const moved = after.filter(({ id, x, y }) => at.has(id) && (x !== at.get(id)!.x || y !== at.get(id)!.y));
    expect(moved.length).toBeLessThan(10);
    for (const one of moved) expect(Math.hypot(one.x - z.x, one.y - z.y)).toBeLessThan(200);
  });

  it('after some nodes are gone has the others where they stood', () => {
    const graph = network(100, 8);
    const before = draw(graph);
    const at = new Map(before.map((one) => [one.id, one]));
    const without = { nodes: graph.nodes.slice(0, 90), edges: graph.edges };
    for (const { id, x, y } of draw(without, before)) expect([id, x, y]).toEqual([id, at.get(id)!.x, at.get(id)!.y]);
  });

  it('of an unchanged graph is the one before', () => {
    const graph = network(60, 5);
    const before = draw(graph).map((one) => ({ ...one, x: one.x + 1000 }));
    expect(draw(graph, before)).toEqual(before);
  });

  it('of a store is saved once, and again when the graph changed', async () => {
    let graph = graphOf(['ab', 'bc']);
    let saved: readonly Drawing[] = [];
    let saves = 0;
    const store = {
      async *export() { yield* graph.nodes; yield* graph.edges; },
      drawing: async () => saved,
      saveDrawing: async (drawing: readonly Drawing[]) => { saved = [...new Map([...saved, ...drawing].map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)); saves += 1; },
    };
    expect((await analyse(store)).changed).toBe(true);
    expect((await analyse(store)).changed).toBe(false);
    graph = graphOf(['ab', 'bc', 'cd']);
    expect((await analyse(store)).changed).toBe(true);
    expect(saves).toBe(2);
    expect(saved.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a fingerprint', () => {
  const parallel = (): Subgraph => ({ nodes: ['a', 'b', 'c'].map(node), edges: [{ ...edge('a', 'b'), id: '1' }, { ...edge('b', 'a'), id: '2', type: 'LEADS' }, edge('b', 'c'), edge('c', 'c')] });
  it('tells the drawing of a graph, with parallel edges and loops, in any order', () => {
    const drawing = draw(parallel());
    expect(isDrawingOf(drawing, fingerprintsOf({ nodes: parallel().nodes, edges: [...parallel().edges].reverse() }))).toBe(true);
  });

  it.each([
    ['an edge that came', (graph: Subgraph) => ({ ...graph, edges: [...graph.edges, edge('a', 'c')] })],
    ['an edge that went', (graph: Subgraph) => ({ ...graph, edges: graph.edges.slice(1) })],
    ['an edge that another document says', (graph: Subgraph) => ({ ...graph, edges: graph.edges.map((one, index) => (index === 0 ? edge('a', 'b', 2) : one)) })],
    ['an edge that is now denied', (graph: Subgraph) => ({ ...graph, edges: graph.edges.map((one, index) => (index === 0 ? { ...one, properties: { support: 1, status: 'denied' } } : one)) })],
    ['an edge that has another end, every node with as many edges as before', (graph: Subgraph) => ({ ...graph, edges: graph.edges.map((one) => (one.id === '2' ? { ...one, source: 'c', target: 'a' } : one.id === 'b-c' ? edge('b', 'b') : one)) })],
    ['a node that came', (graph: Subgraph) => ({ ...graph, nodes: [...graph.nodes, node('d')] })],
    ['a node that went', (graph: Subgraph) => ({ nodes: graph.nodes.slice(0, 2), edges: graph.edges.slice(0, 2) })],
  ])('tells %s', (_, change) => expect(isDrawingOf(draw(parallel()), fingerprintsOf(change(parallel())))).toBe(false));

  it('that nobody kept is another', () => expect(isDrawingOf(draw(parallel()).map(({ id, x, y, community, degree, pagerank, betweenness }) => ({ id, x, y, community, degree, pagerank, betweenness })), fingerprintsOf(parallel()))).toBe(false));
});

describe('communities', () => {
  const communitiesOf = (graph: Subgraph, previous?: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    numberCommunities(measureComponents(fingerprintsOf(graph), { known: new Map() }).communities, previous);

  it('keep two cliques apart', () => {
    const found = communitiesOf(graphOf(['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd']));
    expect(new Set(['a', 'b', 'c'].map((id) => found.get(id))).size).toBe(1);
    expect(new Set(['d', 'e', 'f'].map((id) => found.get(id))).size).toBe(1);
    expect(found.get('a')).not.toBe(found.get('d'));
  });

  it('keep the numbers that most of their members had', () => {
    const found = communitiesOf(graphOf(['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd']), new Map([['a', 7], ['b', 7], ['d', 4], ['e', 4], ['f', 7]]));
    expect([found.get('a'), found.get('d')]).toEqual([7, 4]);
  });

  it.each([
    ['a row of two', ['ab'], 1], ['a row of four', ['ab', 'bc', 'cd'], 1], ['a row of six', ['ab', 'bc', 'cd', 'de', 'ef'], 1], ['a ring of six', ['ab', 'bc', 'cd', 'de', 'ef', 'fa'], 1],
    ['a star with stars', ['ab', 'ac', 'ad', 'de', 'df'], 1], ['two components', ['ab', 'bc', 'de', 'ef'], 2],
  ])('of %s are as many as it has', (_, pairs, many) => expect(new Set(communitiesOf(graphOf(pairs)).values()).size).toBe(many));

  it.each([[['ab', 'bc', 'cd']], [['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd']]])('of %j are the same in whatever graph they stand', (pairs) => {
    const alone = communitiesOf(graphOf(pairs));
    const large = network(300, 12);
    const both = communitiesOf({ nodes: [...graphOf(pairs).nodes, ...large.nodes], edges: [...graphOf(pairs).edges, ...large.edges] });
    const together = (found: ReadonlyMap<string, number>): readonly boolean[] => [...alone.keys()].flatMap((one) => [...alone.keys()].map((other) => found.get(one) === found.get(other)));
    expect(together(both)).toEqual(together(alone));
  });

  it('are those of nodes alone where nothing joins them', () => expect(new Set(communitiesOf(graphOf([], ['a', 'b', 'c'])).values()).size).toBe(3));
});

describe('betweenness', () => {
  /** The definition: for every pair, the share of its shortest ways that pass a node. */
  const byDefinition = (graph: ReturnType<typeof plainGraph>): ReadonlyMap<string, number> => {
    const ids = graph.nodes();
    const ways = (from: string, to: string): readonly (readonly string[])[] => {
      let paths: readonly (readonly string[])[] = [[from]];
      const seen = new Set([from]);
      while (paths.length > 0) {
        const done = paths.filter((path) => path.at(-1) === to);
        if (done.length > 0) return done;
        for (const path of paths) seen.add(path.at(-1)!);
        paths = paths.flatMap((path) => graph.neighbors(path.at(-1)!).filter((next) => !seen.has(next)).map((next) => [...path, next]));
      }
      return [];
    };
    const pairs = Math.max(1, (ids.length - 1) * (ids.length - 2));
    return new Map(ids.map((id) => [id, ids.reduce((sum, from) => sum + ids.reduce((inner, to) => {
      if (from === to || from === id || to === id) return inner;
      const all = ways(from, to);
      return all.length === 0 ? inner : inner + all.filter((path) => path.includes(id)).length / all.length;
    }, 0), 0) / pairs]));
  };

  it('is what its definition says', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), { maxLength: 10 }), (pairs) => {
      const subgraph = graphOf(pairs.map((pair) => pair.join('')), ['a', 'b', 'c']);
      const found = new Map(draw(subgraph).map((one) => [one.id as string, one.betweenness]));
      for (const [id, value] of byDefinition(plainGraph(linksOf(subgraph)))) expect(found.get(id)).toBeCloseTo(value, 9);
    }));
  });

  it('from a sample ranks as the whole does', () => {
    const { links, components } = fingerprintsOf(network(400, 12));
    const largest = [...partsOf(links, components, new Set(components.of)).values()].sort((a, b) => b.ids.length - a.ids.length)[0]!;
    const top = (sample: number): readonly number[] => pathsWithin(largest, sample).map((score, at) => [score, at] as const).sort((a, b) => b[0] - a[0]).slice(0, 5).map(([, at]) => at);
    const whole = top(1000);
    expect(largest.ids.length).toBeGreaterThan(300);
    expect(top(100).filter((at) => whole.includes(at)).length).toBeGreaterThanOrEqual(4);
  });
});
