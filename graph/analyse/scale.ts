/** From what a component says of its nodes to measures of the whole graph: a number for all of them, which follows from how many nodes there are. */
import type { Components } from './components.ts';

/** PageRank's damping: how much rank goes along edges. */
export const DAMPING = 0.85;

/**
 * PageRank and betweenness in the whole graph, from those within a component. Rank that jumps lands anywhere alike, so among components that have edges each has
 * rank as it has nodes; a node alone gives back what it gets to all, as nodes without a way out do, and has 1 - `DAMPING` of what a node has on average elsewhere.
 */
export function scaleOf({ components: { of, count } }: { readonly components: Components }): (rankWithin: number, pathsWithin: number) => { readonly pagerank: number; readonly betweenness: number } {
  const members = new Int32Array(count);
  for (const component of of) members[component]! += 1;
  const [order, alone] = [of.length, members.filter((size) => size === 1).length];
  const [ranks, pairs] = [order - alone + (1 - DAMPING) * alone, Math.max(1, (order - 1) * (order - 2))];
  return (rankWithin, pathsWithin) => ({ pagerank: round(rankWithin / ranks), betweenness: round(Math.min(1, pathsWithin / pairs)) });
}

/** Ten digits: enough to compare, few enough to be the same on every machine. */
export const round = (value: number): number => Number(value.toPrecision(10));
