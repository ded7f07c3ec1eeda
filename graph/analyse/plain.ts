/** The graph as analysis sees it: undirected, one weighted edge for each pair that any edge joins. */
import type { Subgraph } from '../model.ts';
import { UndirectedGraph, type PlainGraph } from './graphology.ts';
import { weightOf } from './weight.ts';

/** Builds it in order of ids, so that equal graphs are built alike. Edges whose ends are not there, and loops, are left out. */
export function plainGraph({ nodes, edges }: Subgraph): PlainGraph {
  const graph = new UndirectedGraph();
  for (const id of nodes.map((node) => node.id).sort()) graph.addNode(id, { x: 0, y: 0 });
  for (const { source, target, properties } of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const weight = weightOf(properties);
    const [left, right] = source < target ? [source, target] : [target, source];
    graph.updateEdge(left, right, (known) => ({ weight: (known.weight ?? 0) + weight }));
  }
  return graph;
}
