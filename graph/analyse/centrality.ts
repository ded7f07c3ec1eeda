/** How central each node of a connected component is within it: PageRank, betweenness. */
import { pagerank, type PlainGraph } from './graphology.ts';
import { neighboursOf, type Links, type Neighbours } from './links.ts';
import { seededRandom } from './random.ts';
import { DAMPING, round } from './scale.ts';

/** From how many nodes paths are followed; all of them in components that are no larger. */
const SAMPLE = 256;
/** When power iteration ends: by how much all ranks together still change, of 1. */
const SETTLED = 1e-12;

/**
 * PageRank of each node, times the number of nodes: 1 on average. 1 - `DAMPING` for a node alone. Always from the same start: what went before would show in the last digits.
 * `graph` is the component, its nodes by id.
 */
export function rankWithin(graph: PlainGraph): readonly number[] {
  if (graph.order === 1) return [1 - DAMPING];
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', alpha: DAMPING, maxIterations: 1000, tolerance: SETTLED / graph.order });
  return graph.nodes().map((id) => round(ranks[id]! * graph.order));
}

/**
 * For each node of a component the shortest paths between two others that pass there, of each two both ways, as shares of all between the two.
 * Brandes (2001), from a seeded sample of sources and scaled up (Brandes & Pich 2007). Unweighted: a path is as long as its edges are many.
 */
export function pathsWithin(component: Links, sample = SAMPLE): readonly number[] {
  const order = component.ids.length;
  const walk = { ...neighboursOf(component), scores: new Float64Array(order), paths: new Float64Array(order), share: new Float64Array(order), depth: new Int32Array(order).fill(-1), order: new Int32Array(order) };
  const sources = pick(order, sample);
  for (const source of sources) addPathsFrom(source, walk);
  return Array.from(walk.scores, (score) => round((score * order) / sources.length));
}

/** `scores` is added to; the others are one source's own, and as they were again when it is done. */
interface Walk extends Neighbours {
  readonly scores: Float64Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
  readonly depth: Int32Array;
  readonly order: Int32Array;
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
    const each = (1 + share[here]!) / paths[here]!;
    for (let step = first[here]!; step < first[here + 1]!; step += 1) {
      const before = near[step]!;
      if (depth[before] === depth[here]! - 1) share[before]! += paths[before]! * each;
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
