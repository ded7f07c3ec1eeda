/** What is computed for drawing: communities, centrality and positions of the whole graph. Read this first. */
import type { EntityId, GraphEdge, GraphNode, Subgraph } from '../model.ts';
import type { Drawing, GraphStore } from '../store.ts';
import { isEdge } from '../export/elements.ts';
import { measureCentrality, type Centrality } from './centrality.ts';
import { findCommunities } from './communities.ts';
import { layoutGraph } from './layout.ts';
import { plainGraph } from './plain.ts';

/** Computes the drawing of a graph. A function of the graph and of the drawing before it, from which positions and community numbers are kept. Sorted by id. */
export function draw(subgraph: Subgraph, previous: readonly Drawing[] = []): readonly Drawing[] {
  const graph = plainGraph(subgraph);
  const centrality = measureCentrality(graph);
  if (isUnchanged(centrality, previous)) return [...previous].sort((a, b) => (a.id < b.id ? -1 : 1));
  const communities = findCommunities(graph, new Map(previous.map(({ id, community }) => [id, community])));
  const positions = layoutGraph(graph, { communities, previous: new Map(previous.map(({ id, x, y }) => [id, { x, y }])) });
  return graph.nodes().map((id) => ({ id: id as EntityId, ...positions.get(id)!, community: communities.get(id)!, ...centrality.get(id)! }));
}

/** Brings the store's drawing up to date with its graph. Gives the drawing, and whether anything had to be computed. */
export async function analyse(store: Pick<GraphStore, 'export' | 'drawing' | 'saveDrawing'>): Promise<{ readonly drawing: readonly Drawing[]; readonly changed: boolean }> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const element of store.export({})) {
    if (isEdge(element)) edges.push(element);
    else nodes.push(element);
  }
  const previous = await store.drawing();
  const drawing = draw({ nodes, edges }, previous);
  const changed = drawing.length !== previous.length || drawing.some((one, index) => !isSame(one, previous[index]!));
  if (changed) await store.saveDrawing(drawing);
  return { drawing, changed };
}

/** Same nodes with the same degrees and PageRanks: PageRank hangs on every edge and its weight, so it serves as the graph's fingerprint. */
function isUnchanged(centrality: ReadonlyMap<string, Centrality>, previous: readonly Drawing[]): boolean {
  return centrality.size === previous.length && previous.every(({ id, degree, pagerank }) => {
    const now = centrality.get(id);
    return now?.degree === degree && Math.abs(now.pagerank - pagerank) < 1e-9;
  });
}

const isSame = (a: Drawing, b: Drawing): boolean =>
  a.id === b.id && a.x === b.x && a.y === b.y && a.community === b.community && a.degree === b.degree && a.pagerank === b.pagerank && a.betweenness === b.betweenness;
