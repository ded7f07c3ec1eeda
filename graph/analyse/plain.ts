/** The graph as graphology's packages take it. */
import { UndirectedGraph, type PlainGraph } from './graphology.ts';
import type { Links } from './links.ts';

/** Nodes by id, edges in the order of the pairs. Throws where an id stands twice. */
export function plainGraph({ ids, left, right, weight }: Links): PlainGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id, { x: 0, y: 0 });
  left.forEach((place, pair) => graph.addEdge(ids[place]!, ids[right[pair]!]!, { weight: weight[pair]! }));
  return graph;
}
