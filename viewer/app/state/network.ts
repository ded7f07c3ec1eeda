/** The graph as the app holds it: the server's columns, with rows by id and the edges of each node. Never changed once made. */
import { nodeRadii } from './sizes.ts';
import { shorten } from './shorten.ts';
import { spread } from './spread.ts';
import type { EdgeType, EntityType, GraphColumns, Status } from '../../api.ts';

export interface Network extends GraphColumns {
  readonly order: number;
  readonly size: number;
  readonly nodeRow: ReadonlyMap<string, number>;
  readonly edgeRow: ReadonlyMap<string, number>;
  /** `incident[start[node]]` to `incident[start[node + 1]]` are the rows of its edges. */
  readonly start: Uint32Array;
  readonly incident: Uint32Array;
  /** How far each edge bends so that parallel ones lie apart; 0 for an edge that is alone. */
  readonly curve: Float32Array;
  /** Communities, largest first: the rows of their members, by degree. `rank[community]` is the place in this list. */
  readonly communities: readonly (readonly number[])[];
  readonly rank: ReadonlyMap<number, number>;
}

export function toNetwork(columns: GraphColumns): Network {
  const { nodes, edges } = columns;
  const order = nodes.id.length;
  const size = edges.id.length;
  const start = new Uint32Array(order + 1);
  for (let row = 0; row < size; row += 1) {
    start[edges.source[row]! + 1]! += 1;
    start[edges.target[row]! + 1]! += 1;
  }
  for (let row = 0; row < order; row += 1) start[row + 1]! += start[row]!;
  const next = start.slice();
  const incident = new Uint32Array(2 * size);
  for (let row = 0; row < size; row += 1) {
    incident[next[edges.source[row]!]!++] = row;
    incident[next[edges.target[row]!]!++] = row;
  }
  const members = new Map<number, number[]>();
  nodes.community.forEach((community, row) => {
    const list = members.get(community);
    if (list) list.push(row);
    else members.set(community, [row]);
  });
  const communities = [...members.values()].map((rows) => rows.sort((a, b) => nodes.degree[b]! - nodes.degree[a]! || a - b)).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const places = spread(nodes.x, nodes.y, nodeRadii(nodes.degree));
  return {
    ...columns, nodes: { ...nodes, ...places }, order, size, start, incident, communities,
    rank: new Map(communities.map((rows, at) => [nodes.community[rows[0]!]!, at])),
    nodeRow: new Map(nodes.id.map((id, row) => [id, row])),
    edgeRow: new Map(edges.id.map((id, row) => [id, row])),
    curve: fan(columns),
  };
}

/** Edges between the same two nodes, spread like a fan. */
function fan({ nodes, edges }: GraphColumns): Float32Array {
  const curve = new Float32Array(edges.id.length);
  const pairs = new Map<number, number[]>();
  edges.source.forEach((source, row) => {
    const target = edges.target[row]!;
    const pair = Math.min(source, target) * nodes.id.length + Math.max(source, target);
    const rows = pairs.get(pair);
    if (rows) rows.push(row);
    else pairs.set(pair, [row]);
  });
  for (const rows of pairs.values()) {
    if (rows.length > 1) rows.forEach((row, at) => (curve[row] = (at - (rows.length - 1) / 2) * 0.16 * (edges.source[row]! < edges.target[row]! ? 1 : -1)));
  }
  return curve;
}

export const typeOfNode = ({ nodes }: Network, row: number): EntityType => nodes.typeNames[nodes.type[row]!]!;
export const typeOfEdge = ({ edges }: Network, row: number): EdgeType => edges.typeNames[edges.type[row]!]!;
export const statusOfEdge = ({ edges }: Network, row: number): Status => edges.statusNames[edges.status[row]!]!;
export const edgesOf = ({ start, incident }: Network, row: number): Uint32Array => incident.subarray(start[row], start[row + 1]);
/** The node at the other end. */
export const across = ({ edges }: Network, edge: number, node: number): number => (edges.source[edge] === node ? edges.target[edge]! : edges.source[edge]!);

/** Rows of the nodes one edge away, each once. */
export const neighboursOf = (network: Network, row: number): Set<number> => new Set(Array.from(edgesOf(network, row), (edge) => across(network, edge, row)));

/** A community's name: its two best-connected members, long names cut as on the canvas. */
export function communityName({ nodes, communities }: Network, rank: number): string {
  const [first, second] = communities[rank] ?? [];
  if (first === undefined) return '';
  return [first, ...(second === undefined ? [] : [second])].map((row) => shorten(nodes.name[row]!)).join(', ');
}
