/** The part of the network that an answer names, to be drawn beside it. */
import type { Subgraph } from '../../../graph/model.ts';
import type { GraphColumns } from '../../api.ts';
import type { Network } from '../state/network.ts';

/** Columns of the named nodes and edges; where no edge is named, of all edges between the nodes. Documents, sentences and claims are not in the network and are passed over. */
export function columnsOf(network: Network, { nodes, edges }: Subgraph): GraphColumns {
  const rows = new Set(nodes.flatMap(({ id }) => network.nodeRow.get(id) ?? []));
  const named = edges.flatMap(({ id }) => network.edgeRow.get(id) ?? []);
  for (const edge of named) for (const end of [network.edges.source[edge]!, network.edges.target[edge]!]) rows.add(end);
  const kept = [...rows].sort((a, b) => a - b);
  const newRow = new Map(kept.map((row, at) => [row, at]));
  const between = named.length > 0 ? [...new Set(named)].sort((a, b) => a - b)
    : Array.from({ length: network.size }, (_, edge) => edge).filter((edge) => newRow.has(network.edges.source[edge]!) && newRow.has(network.edges.target[edge]!));
  const pick = <T>(values: readonly T[], of: readonly number[]): T[] => of.map((row) => values[row]!);
  const moved = <T extends { readonly row: number }>(about: readonly T[]): T[] => about.flatMap((one) => (newRow.has(one.row) ? [{ ...one, row: newRow.get(one.row)! }] : []));
  const n = network.nodes;
  const e = network.edges;
  return {
    version: network.version,
    nodes: {
      typeNames: n.typeNames, kindNames: n.kindNames, id: pick(n.id, kept), name: pick(n.name, kept), type: pick(n.type, kept), kind: pick(n.kind, kept), x: pick(n.x, kept), y: pick(n.y, kept),
      degree: pick(n.degree, kept), community: pick(n.community, kept), pagerank: pick(n.pagerank, kept), betweenness: pick(n.betweenness, kept), mentions: pick(n.mentions, kept), documents: pick(n.documents, kept),
      places: moved(n.places), countries: moved(n.countries), figures: moved(n.figures),
    },
    edges: {
      typeNames: e.typeNames, statusNames: e.statusNames, id: pick(e.id, between), source: between.map((edge) => newRow.get(e.source[edge]!)!), target: between.map((edge) => newRow.get(e.target[edge]!)!),
      type: pick(e.type, between), status: pick(e.status, between), confidence: pick(e.confidence, between), support: pick(e.support, between), from: pick(e.from, between), to: pick(e.to, between),
    },
  };
}
