/** Columns of a small graph, for tests: each node and edge says only what matters. */
import { STATUSES, edgeTypes, entityTypes } from '../../../graph/schema.ts';
import type { EdgeType, EntityType, GraphColumns } from '../../api.ts';

export interface TestNode {
  readonly id: string;
  readonly name?: string;
  readonly type?: EntityType;
  readonly kind?: string;
  readonly community?: number;
  readonly x?: number;
  readonly y?: number;
}

export interface TestEdge {
  readonly type?: EdgeType;
  /** Place in `STATUSES`. */
  readonly status?: number;
  readonly confidence?: number;
  readonly support?: number;
  readonly from?: string;
  readonly to?: string;
}

export function columnsOf(nodes: readonly TestNode[], edges: readonly (readonly [source: string, target: string, edge?: TestEdge])[]): GraphColumns {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]));
  const kindNames = ['', ...new Set(nodes.flatMap(({ kind }) => kind ?? []))].sort();
  const degree = nodes.map(({ id }) => edges.filter(([source, target]) => source === id || target === id).length);
  const edge = <T>(value: (edge: TestEdge) => T): T[] => edges.map(([, , one = {}]) => value(one));
  return {
    version: 'test',
    nodes: {
      typeNames: entityTypes, kindNames, id: nodes.map(({ id }) => id), name: nodes.map(({ id, name }) => name ?? id.toUpperCase()),
      type: nodes.map(({ type = 'Organization' }) => entityTypes.indexOf(type)), kind: nodes.map(({ kind = '' }) => kindNames.indexOf(kind)),
      x: nodes.map(({ x }, row) => x ?? row * 100), y: nodes.map(({ y }, row) => y ?? (row % 3) * 100), degree, community: nodes.map(({ community = 0 }) => community),
      pagerank: nodes.map(() => 0), betweenness: nodes.map(() => 0), mentions: nodes.map(() => 1), documents: nodes.map(() => 1), places: [], countries: [], figures: [],
    },
    edges: {
      typeNames: edgeTypes, statusNames: STATUSES, id: edges.map((_, row) => `e${row}`), source: edges.map(([source]) => rows.get(source)!), target: edges.map(([, target]) => rows.get(target)!),
      type: edge(({ type = 'PARTNERS_WITH' }) => edgeTypes.indexOf(type)), status: edge(({ status = 0 }) => status), confidence: edge(({ confidence = 0.9 }) => confidence),
      support: edge(({ support = 1 }) => support), from: edge(({ from = null }) => from), to: edge(({ to = null }) => to),
    },
  };
}
