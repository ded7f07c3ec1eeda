/** What is computed for drawing: communities, centrality and positions of the whole graph. Read this first. */
import type { EntityId, GraphEdge, GraphNode, Subgraph } from '../model.ts';
import type { Drawing, GraphStore } from '../store.ts';
import { isEdge } from '../export/elements.ts';
import { measureCentrality } from './centrality.ts';
import { findCommunities } from './communities.ts';
import { differing, fingerprintsOf, isDrawingOf } from './fingerprint.ts';
import { layoutGraph } from './layout.ts';
import { plainGraph } from './plain.ts';

/**
 * Computes the drawing of a graph. A function of the graph and of the drawing before it: an unchanged graph keeps that one as it is; a grown one keeps the places
 * and community numbers it had, and its newcomers are set among them. Measures are those of the whole graph, for each edge moves them all a little. Sorted by id.
 */
export function draw(subgraph: Subgraph, previous: readonly Drawing[] = []): readonly Drawing[] {
  const fingerprints = fingerprintsOf(subgraph);
  if (isDrawingOf(previous, fingerprints)) return [...previous].sort((a, b) => (a.id < b.id ? -1 : 1));
  const graph = plainGraph(subgraph);
  const centrality = measureCentrality(graph);
  const communities = findCommunities(graph, new Map(previous.map(({ id, community }) => [id, community])));
  const known = new Map(previous.map((one) => [one.id as string, one]));
  const changed = new Set(graph.nodes().filter((id) => known.get(id)?.fingerprint !== fingerprints.get(id)));
  const positions = layoutGraph(graph, { communities, previous: known, changed });
  return graph.nodes().map((id) => ({ id: id as EntityId, ...positions.get(id)!, community: communities.get(id)!, ...centrality.get(id)!, fingerprint: fingerprints.get(id)! }));
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
  const news = differing(drawing, previous);
  const changed = news.length > 0 || drawing.length !== previous.length;
  if (news.length > 0) await store.saveDrawing(news);
  return { drawing, changed };
}
