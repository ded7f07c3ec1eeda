/** The driver's values as values of a result: nodes, edges and paths in the shape of the export. */
import neo4j, { type Date as Neo4jDate, type Node, type Path, type Record as Neo4jRecord, type Relationship, type Transaction } from 'neo4j-driver';
import type { GraphEdge, GraphNode } from '../../model.ts';
import type { QueryResult, QueryValue } from '../../store.ts';
import { toEdge, toNode } from '../shared/convert.ts';

/** Our ids of nodes by the server's. */
export type Ends = ReadonlyMap<string, string>;

const idOf = (node: Node): string => { const { id } = node.properties as { readonly id?: unknown }; return typeof id === 'string' ? id : node.elementId; };

/** Ids of all nodes at the ends of the relationships in the records; those that are not among them are asked for. */
export async function endsOf(records: readonly Neo4jRecord[], transaction: Transaction): Promise<Ends> {
  const ends = new Map<string, string>();
  const wanted = new Set<string>();
  const look = (value: unknown): void => {
    if (neo4j.isNode(value)) ends.set(value.elementId, idOf(value));
    else if (neo4j.isRelationship(value)) { wanted.add(value.startNodeElementId); wanted.add(value.endNodeElementId); }
    else if (neo4j.isPath(value)) for (const { start, relationship, end } of value.segments) [start, relationship, end].forEach(look);
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  for (const record of records) record.forEach(look);
  const missing = [...wanted].filter((id) => !ends.has(id));
  if (missing.length === 0) return ends;
  const { records: found } = await transaction.run('UNWIND $ids AS element MATCH (n) WHERE elementId(n) = element RETURN n', { ids: missing });
  for (const record of found) look(record.get('n'));
  return ends;
}

/** Hands a value and all that it holds to a meter. */
export function measure(value: unknown, meter: (value: unknown) => void): void {
  meter(value);
  if (Array.isArray(value)) for (const item of value) measure(item, meter);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) measure(item, meter);
}

/** At most `rows` rows; `truncated` where there were more. */
export function resultOf(columns: readonly string[], records: readonly Neo4jRecord[], { rows, ends }: { readonly rows: number; readonly ends: Ends }): Omit<QueryResult, 'milliseconds'> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const keepNode = (value: Node): QueryValue => { const node = toNode({ labels: value.labels, properties: { ...plainProperties(value.properties), id: idOf(value) } }); nodes.set(node.id, node); return node as unknown as QueryValue; };
  const keepEdge = (value: Relationship): QueryValue => {
    const edge = toEdge({ type: value.type, source: ends.get(value.startNodeElementId) ?? value.startNodeElementId, target: ends.get(value.endNodeElementId) ?? value.endNodeElementId, properties: plainProperties(value.properties) });
    edges.set(edge.id, edge);
    return edge as unknown as QueryValue;
  };
  const convert = (value: unknown): QueryValue => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
    if (typeof value === 'bigint') return Number(value);
    if (Array.isArray(value)) return value.map(convert);
    if (neo4j.isNode(value)) return keepNode(value);
    if (neo4j.isRelationship(value)) return keepEdge(value);
    if (neo4j.isPath(value)) return pathOf(value);
    if (Object.getPrototypeOf(value) === Object.prototype) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item)]));
    // Dates, times, durations and points: as the server writes them. All have the same toString.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class by type only
    return (value as Neo4jDate).toString();
  };
  const pathOf = (path: Path): QueryValue => ({
    nodes: [path.start, ...path.segments.map(({ end }) => end)].map(keepNode),
    edges: path.segments.map(({ relationship }) => keepEdge(relationship)),
  });
  const table = records.slice(0, rows).map((record) => columns.map((column) => convert(record.get(column))));
  const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);
  return { columns, rows: table, subgraph: { nodes: [...nodes.values()].sort(byId), edges: [...edges.values()].sort(byId) }, truncated: records.length > rows };
}

/** Temporal and spatial values of other people's nodes, as text. */
const plainProperties = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, typeof value === 'object' && value !== null && !Array.isArray(value) ? String(value as { toString(): string }) : value]));
