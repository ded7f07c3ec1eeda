/** The k shortest ways between two nodes, without a node twice: what Cypher has no portable word for. */
import type { GraphEdge } from '../../model.ts';

/** What a way is made of: an edge without what it says. */
export type Link = Pick<GraphEdge, 'id' | 'source' | 'target'>;

export interface Way {
  readonly nodes: readonly string[];
  readonly edges: readonly Link[];
}

export type Ends = readonly [from: string, to: string];

/** At most this many edges longer than the shortest way. */
export const DETOUR = 2;

/**
 * Up to `limit` ways of at most `longest` edges from one node to the other, either way along each edge; shorter first, then by edge ids. Each of several
 * parallel edges makes a way of its own. Ways are walked length by length, never further from the end than the length allows, so that dead ends cost nothing.
 */
export function shortestWays(edges: readonly Link[], [from, to]: Ends, { limit, longest = Infinity }: { readonly limit: number; readonly longest?: number }): readonly Way[] {
  const near = new Map<string, { readonly node: string; readonly edge: Link }[]>();
  const add = (node: string, edge: Link, other: string): void => {
    const list = near.get(node);
    if (list) list.push({ node: other, edge });
    else near.set(node, [{ node: other, edge }]);
  };
  for (const edge of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (edge.source === edge.target) continue;
    add(edge.source, edge, edge.target);
    add(edge.target, edge, edge.source);
  }
  const distance = distancesTo(to, near);
  const shortest = distance.get(from);
  const ways: Way[] = [];
  if (shortest === undefined || shortest === 0) return ways;
  const walk = (nodes: readonly string[], taken: readonly Link[], left: number): void => {
    const here = nodes.at(-1)!;
    if (left === 0) ways.push({ nodes, edges: taken });
    else for (const { node, edge } of near.get(here) ?? []) {
      if (ways.length >= limit) return;
      const isOver = node === to ? left === 1 : (distance.get(node) ?? Infinity) <= left - 1;
      if (isOver && !nodes.includes(node)) walk([...nodes, node], [...taken, edge], left - 1);
    }
  };
  for (let length = shortest; length <= Math.min(shortest + DETOUR, longest) && ways.length < limit; length += 1) walk([from], [], length);
  return ways;
}

function distancesTo(end: string, near: ReadonlyMap<string, readonly { readonly node: string }[]>): ReadonlyMap<string, number> {
  const distance = new Map([[end, 0]]);
  // The map grows while it is walked.
  for (const [here, steps] of distance) for (const { node } of near.get(here) ?? []) if (!distance.has(node)) distance.set(node, steps + 1);
  return distance;
}
