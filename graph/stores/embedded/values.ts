/** Grafeo's values as values of a result: nodes, edges and paths in the shape of the export. */
import type { GrafeoDB, GrafeoValue, QueryResult as GrafeoResult } from '@grafeo-db/js';
import type { GraphEdge, GraphNode } from '../../model.ts';
import type { QueryResult, QueryValue } from '../../store.ts';
import { createMeter } from '../shared/answer-size.ts';
import { toEdge, toNode } from '../shared/convert.ts';

type Properties = Readonly<Record<string, GrafeoValue>>;

const isMap = (value: GrafeoValue): value is Record<string, GrafeoValue> => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype;

const isNode = (value: GrafeoValue): boolean => isMap(value) && '_labels' in value && '_id' in value;

/** At most `rows` rows; `truncated` where there were more. Columns in `byId` hold the database's ids of nodes, which are read here, each once. */
export function resultOf(result: GrafeoResult, database: GrafeoDB, { rows, byId }: { readonly rows: number; readonly byId: readonly string[] }): Omit<QueryResult, 'milliseconds'> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const keepNode = (node: GraphNode): QueryValue => { nodes.set(node.id, node); return node as unknown as QueryValue; };
  const keepEdge = (edge: GraphEdge): QueryValue => { edges.set(edge.id, edge); return edge as unknown as QueryValue; };
  /** Our ids of nodes by the database's: of a hub's many edges it is asked for once. */
  const ids = new Map<number, string>();
  const idOf = (internal: number): string => {
    const known = ids.get(internal);
    if (known !== undefined) return known;
    const id = database.getNode(internal)?.get('id');
    const own = typeof id === 'string' ? id : `node:${internal}`;
    ids.set(internal, own);
    return own;
  };
  /** A hub stands in every row of its neighbours: it is made once. */
  const made = new Map<number, QueryValue>();
  const nodeOf = (value: Properties): QueryValue => {
    const internal = Number(value._id);
    const known = made.get(internal);
    if (known !== undefined) return known;
    const node = toNode({ labels: value._labels as string[], properties: value }, FIELDS);
    ids.set(internal, node.id);
    made.set(internal, node as unknown as QueryValue);
    return keepNode(node);
  };
  const read = new Map<number, GrafeoValue>();
  const readNode = (internal: GrafeoValue): GrafeoValue => {
    if (typeof internal !== 'number') return null;
    const known = read.get(internal);
    if (known !== undefined) return known;
    const node = database.getNode(internal);
    const value = node && { ...node.properties() as Properties, _id: internal, _labels: node.labels };
    read.set(internal, value);
    return value;
  };
  const meter = createMeter();
  const convert = (value: GrafeoValue): QueryValue => {
    meter(value);
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof Date) return value.toISOString();
    if (Array.isArray(value)) return value.map(convert);
    if (!isMap(value)) return JSON.stringify(value);
    if (isNode(value)) return nodeOf(value);
    if ('_source' in value && '_type' in value) return keepEdge(toEdge({ type: value._type as string, source: idOf(Number(value._source)), target: idOf(Number(value._target)), properties: value }, FIELDS));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, convert(item)]));
  };
  const columns = result.columns;
  const table: QueryValue[][] = [];
  for (let at = 0; at < Math.min(result.length, rows); at += 1) {
    const row = result.get(at);
    for (const column of byId) row[column] = readNode(row[column] ?? null);
    // Nodes first: the ids of an edge's ends are then known without asking the database, which reads a whole node for one.
    for (const column of columns) if (isNode(row[column] ?? null)) nodeOf(row[column] as Properties);
    table.push(columns.map((column) => convert(row[column] ?? null)));
  }
  const compare = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);
  return { columns, rows: table, subgraph: { nodes: [...nodes.values()].sort(compare), edges: [...edges.values()].sort(compare) }, truncated: result.length > rows };
}

/** Grafeo's own fields of a node or edge. */
const FIELDS: ReadonlySet<string> = new Set(['_id', '_labels', '_source', '_target', '_type']);
