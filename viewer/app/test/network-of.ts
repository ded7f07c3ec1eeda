/** A small network written down in a line or two, for tests: names are the ids. */
import type { EdgeType, EntityType, Property, Status, Subgraph } from '../../../graph/model.ts';
import type { Drawing } from '../../../graph/store.ts';
import { toColumns } from '../../server/columns.ts';
import { toNetwork, type Network } from '../state/network.ts';

type Facts = Readonly<Record<string, Property>>;
interface Said {
  readonly status?: Status;
  readonly confidence?: number;
  readonly from?: string;
  readonly to?: string;
}

/** `nodes` by name; `edges` as subject, predicate, object and what is not the usual (asserted, 0.9, undated). */
export function networkOf(nodes: Readonly<Record<string, readonly [EntityType, Facts?]>>, edges: readonly (readonly [string, EdgeType, string, Said?])[] = []): Network {
  const subgraph: Subgraph = {
    nodes: Object.entries(nodes).map(([id, [type, facts]]) => ({ id, labels: ['Entity', type], properties: { name: id, ...facts } })),
    edges: edges.map(([source, type, target, said = {}], at) => ({
      id: `${source} ${type} ${target} ${at}`, type, source, target,
      properties: { status: said.status ?? 'asserted', confidence: said.confidence ?? 0.9, support: 1, claims: [], ...(said.from && { validFrom: said.from }), ...(said.to && { validTo: said.to }) },
    })),
  };
  const degree = (id: string): number => edges.filter(([source, , target]) => source === id || target === id).length;
  const drawing = subgraph.nodes.map(({ id }, at) => ({ id, x: at, y: at * 2, degree: degree(id), community: 0, pagerank: 0, betweenness: 0 }));
  return toNetwork(toColumns(subgraph, drawing as unknown as readonly Drawing[], 'test'));
}
