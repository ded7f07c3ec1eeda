/** What a layout asks of a graph. Forces need graphology's; where hardly anything is new, nobody makes that of a large graph. */
import type { PlainGraph } from './graphology.ts';
import { neighboursOf, type Links } from './links.ts';
import { plainGraph } from './plain.ts';

export interface Shape {
  readonly nodes: () => readonly string[];
  readonly degree: (id: string) => number;
  readonly neighbors: (id: string) => readonly string[];
  /** Made when first asked for. */
  readonly plain: () => PlainGraph;
}

export function shapeOf(links: Links): Shape {
  const { ids } = links;
  const [places, { first, near }] = [new Map(ids.map((id, at) => [id, at])), neighboursOf(links)];
  let plain: PlainGraph | undefined;
  return {
    nodes: () => ids,
    degree: (id) => first[places.get(id)! + 1]! - first[places.get(id)!]!,
    neighbors: (id) => Array.from(near.subarray(first[places.get(id)!], first[places.get(id)! + 1]), (at) => ids[at]!),
    plain: () => (plain ??= plainGraph(links)),
  };
}

export const shapeOfPlain = (graph: PlainGraph): Shape => ({ nodes: () => graph.nodes(), degree: (id) => graph.degree(id), neighbors: (id) => graph.neighbors(id), plain: () => graph });
