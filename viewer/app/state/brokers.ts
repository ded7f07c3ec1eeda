/** Who connects the communities, from what is seen. */
import { across, edgesOf, type Network } from './network.ts';

export interface Broker {
  readonly row: number;
  /** Ranks of the communities it reaches beside its own, with how many of its edges go there; most first. */
  readonly reaches: readonly (readonly [rank: number, edges: number])[];
  readonly betweenness: number;
}

/** Entities with edges into other communities (of two members or more), by how many they reach, then by brokerage. */
export function brokers(network: Network, visibleEdges: Uint8Array, most = 12): readonly Broker[] {
  const { nodes, rank, communities, order } = network;
  const found: Broker[] = [];
  for (let row = 0; row < order; row += 1) {
    const own = nodes.community[row];
    const reached = new Map<number, number>();
    for (const edge of edgesOf(network, row)) {
      if (!visibleEdges[edge]) continue;
      const other = nodes.community[across(network, edge, row)]!;
      const at = rank.get(other)!;
      if (other !== own && communities[at]!.length > 1) reached.set(at, (reached.get(at) ?? 0) + 1);
    }
    if (reached.size > 0) found.push({ row, reaches: [...reached].sort(([a, one], [b, two]) => two - one || a - b), betweenness: nodes.betweenness[row]! });
  }
  return found.sort((a, b) => b.reaches.length - a.reaches.length || b.betweenness - a.betweenness || nodes.degree[b.row]! - nodes.degree[a.row]! || a.row - b.row).slice(0, most);
}
