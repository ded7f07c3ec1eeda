/**
 * What drawing a large graph again costs: `npm run bench -- analyse [NODES] [EDGES]` (default 100,000 and 300,000).
 * Four fifths of the nodes are one connected component with hubs, the others stand in components of two to six. Prints the seconds of measuring
 * everything (every place is kept, no measure), of one more edge in a small component, of one more node, and of one more edge in the large component.
 */
import { draw } from '../graph/analyse/analyse.ts';
import { fingerprintsOf } from '../graph/analyse/fingerprint.ts';
import { seededRandom } from '../graph/analyse/random.ts';
import type { EntityId, GraphEdge, GraphNode, Subgraph } from '../graph/model.ts';
import type { Drawing } from '../graph/store.ts';
import { load, take } from './store/measure.ts';

const LARGEST_OF_SMALL = 6;

/** Nodes `n0000000` on; the last ones stand in small components. */
function invent(order: number, size: number): Subgraph {
  const random = seededRandom(7);
  const nodes = Array.from({ length: order }, (_, index): GraphNode => ({ id: nameOf(index), labels: ['Entity'], properties: {} }));
  const edges = new Map<string, GraphEdge>();
  const join = (a: number, b: number): void => {
    const [source, target] = [nameOf(Math.min(a, b)), nameOf(Math.max(a, b))];
    if (source !== target) edges.set(`${source} ${target}`, { id: `${source} ${target}`, type: 'FUNDS', source, target, properties: { support: 1 + Math.floor(3 * random()) } });
  };
  const main = Math.floor(0.8 * order);
  for (let index = 1; index < main; index += 1) join(index, Math.floor(index * random() ** 3));
  for (let index = main; index < order;) {
    const members = Math.min(order - index, 2 + Math.floor((LARGEST_OF_SMALL - 1) * random()));
    for (let step = 1; step < members; step += 1) join(index + step, index + Math.floor(step * random()));
    index += members;
  }
  while (edges.size < size) join(Math.floor(main * random() ** 2), Math.floor(main * random()));
  return { nodes, edges: [...edges.values()].sort(byId) };
}

/** As a store gives them. */
const byId = (a: GraphEdge, b: GraphEdge): number => (a.id < b.id ? -1 : 1);
const nameOf = (index: number): string => `n${String(index).padStart(7, '0')}`;

/** As a store of an older Liaison has it: everything has its place, far enough from everything else, and nobody kept how it was measured. */
function placed(graph: Subgraph): readonly Drawing[] {
  const [fingerprints, columns] = [fingerprintsOf(graph), Math.ceil(Math.sqrt(graph.nodes.length))];
  return graph.nodes.map(({ id }, index): Drawing => ({
    id: id as EntityId, x: 2_000 * (index % columns), y: 2_000 * Math.floor(index / columns), community: 0, degree: 0, pagerank: 0, betweenness: 0, fingerprint: fingerprints.nodes[index]!,
  }));
}

const [order = 100_000, size = 300_000] = process.argv.slice(2).map(Number);
const graph = invent(order, size);
/** Seconds of processor time, which other work on the machine changes less than the clock. */
async function measure(what: string, changed: Subgraph, before: readonly Drawing[]): Promise<{ readonly drawing: readonly Drawing[]; readonly own: number }> {
  let [drawing, many]: [readonly Drawing[], number] = [[], 0];
  const { own, wall } = await take(async () => { drawing = draw(changed, before, { onMeasured: () => { many += 1; } }); });
  console.log(`${what.padEnd(48)} ${own.toFixed(2).padStart(7)} s of the processor, ${wall.toFixed(2)} by the clock, ${many} components measured; ${load()}`);
  return { drawing, own };
}
const last = nameOf(order - 1);
const edge = (source: string, target: string): GraphEdge => ({ id: `${source} ${target} new`, type: 'FUNDS', source, target, properties: { support: 1 } });
const node: GraphNode = { id: nameOf(order), labels: ['Entity'], properties: {} };

console.log(`${graph.nodes.length} nodes, ${graph.edges.length} edges`);
const whole = await measure('everything measured, places kept', graph, placed(graph));
const small = await measure('one more edge in a component of two to six', { ...graph, edges: [...graph.edges, edge(nameOf(order - 2), last)].sort(byId) }, whole.drawing);
await measure('one more node joined to a component of two to six', { nodes: [...graph.nodes, node], edges: [...graph.edges, edge(last, node.id)].sort(byId) }, whole.drawing);
await measure('one more edge in the large component', { ...graph, edges: [...graph.edges, edge(nameOf(0), nameOf(order >> 1))].sort(byId) }, whole.drawing);
console.log(`changed in a small component : everything = 1 : ${(whole.own / small.own).toFixed(1)}`);
