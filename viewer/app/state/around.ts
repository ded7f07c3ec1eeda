/** What is around a node: counts by type and relation for a preview, the strongest of it, and what hangs on it alone. */
import type { EdgeType, EntityType } from '../../api.ts';
import { across, edgesOf, neighboursOf, typeOfEdge, typeOfNode, type Network } from './network.ts';

export interface Group<Name> {
  readonly name: Name;
  /** Rows of the neighbours, each once. */
  readonly rows: readonly number[];
}

export interface Around {
  /** Largest first. */
  readonly types: readonly Group<EntityType>[];
  readonly relations: readonly Group<EdgeType>[];
  readonly all: readonly number[];
}

export function around(network: Network, row: number): Around {
  const all = [...neighboursOf(network, row)].filter((other) => other !== row);
  const edges = [...edgesOf(network, row)].filter((edge) => across(network, edge, row) !== row);
  return {
    types: grouped(all, (other) => typeOfNode(network, other), (other) => other),
    relations: grouped(edges, (edge) => typeOfEdge(network, edge), (edge) => across(network, edge, row)),
    all,
  };
}

function grouped<Name extends string>(items: readonly number[], nameOf: (item: number) => Name, rowOf: (item: number) => number): readonly Group<Name>[] {
  const groups = new Map<Name, Set<number>>();
  for (const item of items) groups.set(nameOf(item), (groups.get(nameOf(item)) ?? new Set()).add(rowOf(item)));
  return [...groups].map(([name, rows]) => ({ name, rows: [...rows] })).sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

/** The strongest of these neighbours, `most` of them: said by most documents, then surest, then best connected. */
export function strongest(network: Network, row: number, { of, most }: { readonly of: readonly number[]; readonly most: number }): readonly number[] {
  const { edges, nodes } = network;
  const wanted = new Set(of);
  const weight = new Map<number, readonly [support: number, confidence: number]>();
  for (const edge of edgesOf(network, row)) {
    const other = across(network, edge, row);
    if (!wanted.has(other)) continue;
    const [support, confidence] = weight.get(other) ?? [0, 0];
    weight.set(other, [support + edges.support[edge]!, Math.max(confidence, edges.confidence[edge]!)]);
  }
  return [...weight].sort(([a, one], [b, other]) => other[0] - one[0] || other[1] - one[1] || nodes.degree[b]! - nodes.degree[a]! || a - b).slice(0, most).map(([other]) => other);
}

/** Neighbours that are seen only because of this node: no seen edge of theirs leads elsewhere. */
export function hangingOn(network: Network, row: number, seenEdges: Uint8Array): readonly number[] {
  return [...neighboursOf(network, row)].filter((other) => other !== row && [...edgesOf(network, other)].every((edge) => !seenEdges[edge] || across(network, edge, other) === row || across(network, edge, other) === other));
}
