/** A small network written down in a line or two, for tests: names are the ids. */
import type { EdgeType, EntityType, Property, Status, Subgraph } from '../../../graph/model.ts';
import type { Drawing } from '../../../graph/store.ts';
import { toColumns } from '../../server/columns.ts';
import { toNetwork, type Network } from '../state/network.ts';

type Facts = Readonly<Record<string, Property>>;
interface Said {
  readonly status?: Status;
  readonly confidence?: number;
  readonly support?: number;
  readonly from?: string;
  readonly to?: string;
}

export type TestNodes = Readonly<Record<string, readonly [type: EntityType, facts?: Facts, community?: number]>>;
export type TestEdge = readonly [subject: string, predicate: EdgeType, object: string, said?: Said | undefined];

/** `nodes` by name; `edges`, whose ids are `e0`, `e1`, …, with what is not the usual (asserted, 0.9, one document, undated). */
export function networkOf(nodes: TestNodes, edges: readonly TestEdge[] = []): Network {
  const subgraph: Subgraph = {
    nodes: Object.entries(nodes).map(([id, [type, facts]]) => ({ id, labels: ['Entity', type], properties: { name: id, ...facts } })),
    edges: edges.map(([source, type, target, said = {}], at) => ({
      id: `e${at}`, type, source, target,
      properties: { status: said.status ?? 'asserted', confidence: said.confidence ?? 0.9, support: said.support ?? 1, claims: [], ...(said.from && { validFrom: said.from }), ...(said.to && { validTo: said.to }) },
    })),
  };
  const degree = (id: string): number => edges.filter(([source, , target]) => source === id || target === id).length;
  const drawing = subgraph.nodes.map(({ id }, at) => ({ id, x: at, y: at * 2, degree: degree(id), community: nodes[id]![2] ?? 0, pagerank: 0, betweenness: 0 }));
  return toNetwork(toColumns(subgraph, drawing as unknown as readonly Drawing[], 'test'));
}
