/** What is computed for drawing: communities, centrality and positions of the whole graph. Read this first. */
import type { EntityId, GraphEdge, GraphNode, Subgraph } from '../model.ts';
import type { Drawing, GraphStore } from '../store.ts';
import { isEdge } from '../export/elements.ts';
import { numberCommunities } from './communities.ts';
import { differing, fingerprintsOfLinks, isDrawingOf } from './fingerprint.ts';
import { layoutGraph } from './layout.ts';
import { linksOf, type Links } from './links.ts';
import { measureComponents } from './measure.ts';
import { scaleOf } from './scale.ts';
import { shapeOf } from './shape.ts';

export interface DrawOptions {
  /** Told the nodes of each connected component whose communities, ranks and paths are computed. Default: nobody. */
  readonly onMeasured?: (ids: readonly string[]) => void;
}

/**
 * Computes the drawing of a graph. Its measures are a function of the graph alone, but only what changed is measured: a connected component that is as it was keeps what
 * was measured within it. Numbers of communities and places are also a function of the drawing before: an unchanged graph keeps that one as it is; a grown one keeps
 * the places and community numbers it had, and its newcomers are set among them. Sorted by id.
 */
export const draw = (subgraph: Subgraph, previous: readonly Drawing[] = [], options: DrawOptions = {}): readonly Drawing[] => drawLinks(linksOf(subgraph), previous, options);

/** The same of a graph that is read already. */
export function drawLinks(links: Links, previous: readonly Drawing[] = [], { onMeasured }: DrawOptions = {}): readonly Drawing[] {
  const fingerprints = fingerprintsOfLinks(links);
  if (isDrawingOf(previous, fingerprints)) return [...previous].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { components, nodes, whole } = fingerprints;
  const known = new Map(previous.map((one) => [one.id as string, one]));
  const { rank, paths, communities: groups } = measureComponents(fingerprints, { known, onMeasured });
  const communities = numberCommunities(groups, new Map(previous.map(({ id, community }) => [id, community])));
  const changed = new Set(links.ids.filter((id, at) => known.get(id)?.fingerprint !== nodes[at]));
  const shape = shapeOf(links);
  const positions = layoutGraph(shape, { communities, previous: known, changed });
  const scaled = scaleOf(fingerprints);
  return links.ids.map((id, at) => ({
    id: id as EntityId, ...positions.get(id)!, community: communities.get(id)!, degree: shape.degree(id), ...scaled(rank[at]!, paths[at]!),
    rankWithin: rank[at]!, pathsWithin: paths[at]!, component: whole[components.of[at]!]!, fingerprint: nodes[at]!,
  }));
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
