/** How central each node is: degree, PageRank, betweenness. */
import { pagerank, type PlainGraph } from './graphology.ts';
import { seededRandom } from './random.ts';

export interface Centrality {
  /** Distinct neighbours. */
  readonly degree: number;
  /** PageRank on the weighted graph; all nodes' sum to 1. */
  readonly pagerank: number;
  /** The share of shortest paths between two others that pass here, 0 to 1; estimated from a sample in large graphs. */
  readonly betweenness: number;
}

/** From how many nodes paths are followed; all of them in graphs that are no larger. */
const SAMPLE = 256;

/** Centrality of every node; a function of the graph. PageRank by power iteration, betweenness as below. */
export function measureCentrality(graph: PlainGraph): ReadonlyMap<string, Centrality> {
  const ranks: Readonly<Record<string, number>> = graph.order === 0 ? {} : rank(graph);
  const between = sampleBetweenness(graph);
  return new Map(graph.nodes().map((id) => [id, { degree: graph.degree(id), pagerank: round(ranks[id]!), betweenness: round(between.get(id)!) }]));
}

/** Nodes without edges sink all rank in the package's method, so a graph without edges is answered here. */
function rank(graph: PlainGraph): Readonly<Record<string, number>> {
  if (graph.size === 0) return Object.fromEntries(graph.nodes().map((id) => [id, 1 / graph.order]));
  return pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 });
}

/**
 * Betweenness by Brandes (2001), from a seeded sample of sources and scaled up (Brandes & Pich 2007). Unweighted: a path is as long as its edges are many.
 */
export function sampleBetweenness(graph: PlainGraph, sample = SAMPLE): ReadonlyMap<string, number> {
  const ids = graph.nodes();
  const walk = { ...neighboursOf(graph, ids), scores: new Float64Array(ids.length), paths: new Float64Array(ids.length), share: new Float64Array(ids.length), depth: new Int32Array(ids.length).fill(-1), order: new Int32Array(ids.length) };
  const sources = pick(ids.length, sample);
  for (const source of sources) addPathsFrom(source, walk);
  const pairs = Math.max(1, (ids.length - 1) * (ids.length - 2));
  const scale = ids.length / Math.max(1, sources.length) / pairs;
  return new Map(ids.map((id, at) => [id, Math.min(1, walk.scores[at]! * scale)]));
}

/** The neighbours of a node stand in `near` from `first` of it to `first` of the next: one list for all, which is several times as fast as a list each. */
interface Neighbours {
  readonly first: Int32Array;
  readonly near: Int32Array;
}

/** `scores` is added to; the others are one source's own, and as they were again when it is done. */
interface Walk extends Neighbours {
  readonly scores: Float64Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
  readonly depth: Int32Array;
  readonly order: Int32Array;
}

function neighboursOf(graph: PlainGraph, ids: readonly string[]): Neighbours {
  const index = new Map(ids.map((id, at) => [id, at]));
  const first = new Int32Array(ids.length + 1);
  const near = new Int32Array(2 * graph.size);
  let end = 0;
  ids.forEach((id, at) => {
    first[at] = end;
    graph.forEachNeighbor(id, (other) => { near[end] = index.get(other)!; end += 1; });
  });
  first[ids.length] = end;
  return { first, near };
}

function pick(count: number, sample: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= sample) return all;
  const random = seededRandom(2);
  for (let index = 0; index < sample; index += 1) {
    const other = index + Math.floor(random() * (count - index));
    [all[index], all[other]] = [all[other]!, all[index]!];
  }
  return all.slice(0, sample);
}

/** One source's share: how many shortest paths lead over each node, gathered from the far end back. */
function addPathsFrom(source: number, { first, near, scores, paths, share, depth, order }: Walk): void {
  let reached = 1;
  order[0] = source;
  paths[source] = 1;
  depth[source] = 0;
  // The list grows while it is walked.
  for (let at = 0; at < reached; at += 1) {
    const here = order[at]!;
    for (let step = first[here]!; step < first[here + 1]!; step += 1) {
      const next = near[step]!;
      if (depth[next] === -1) {
        depth[next] = depth[here]! + 1;
        order[reached] = next;
        reached += 1;
      }
      if (depth[next] === depth[here]! + 1) paths[next]! += paths[here]!;
    }
  }
  for (let at = reached - 1; at > 0; at -= 1) {
    const here = order[at]!;
    for (let step = first[here]!; step < first[here + 1]!; step += 1) {
      const before = near[step]!;
      if (depth[before] === depth[here]! - 1) share[before]! += (paths[before]! / paths[here]!) * (1 + share[here]!);
    }
    scores[here]! += share[here]!;
  }
  for (let at = 0; at < reached; at += 1) {
    const here = order[at]!;
    depth[here] = -1;
    paths[here] = 0;
    share[here] = 0;
  }
}

/** Ten digits: enough to compare, few enough to be the same on every machine. */
const round = (value: number): number => Number(value.toPrecision(10));
