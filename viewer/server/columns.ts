/** Turns nodes and edges into columns, see `GraphColumns`. */
import type { Drawing } from '../../graph/store.ts';
import type { EdgeType, EntityType, GraphNode, Property, Subgraph } from '../../graph/model.ts';
import { STATUSES, edgeTypes, entityTypes } from '../../graph/schema.ts';
import type { EdgeColumns, FigureRow, GraphColumns, NodeColumns } from '../api.ts';

/** Rows keep the order of the subgraph (by id). Edges whose ends are not among the nodes are left out. */
export function toColumns(subgraph: Subgraph, drawing: readonly Drawing[], version: string): GraphColumns {
  return { version, nodes: nodeColumns(subgraph.nodes, drawing), edges: edgeColumns(subgraph) };
}

export const typeOf = (node: GraphNode): EntityType => entityTypes.find((type) => node.labels.includes(type)) ?? 'Topic';

function nodeColumns(nodes: readonly GraphNode[], drawing: readonly Drawing[]): NodeColumns {
  const drawn = new Map<string, Drawing>(drawing.map((one) => [one.id, one]));
  const kindNames = ['', ...new Set(nodes.map(({ properties }) => text(properties.kind)).filter(Boolean))].sort();
  const column = <T>(value: (node: GraphNode, place: Drawing | undefined) => T): T[] => nodes.map((node) => value(node, drawn.get(node.id)));
  return {
    typeNames: entityTypes,
    kindNames,
    id: column(({ id }) => id),
    name: column(({ id, properties }) => text(properties.name) || id),
    type: column((node) => entityTypes.indexOf(typeOf(node))),
    kind: column(({ properties }) => kindNames.indexOf(text(properties.kind))),
    x: column((_node, place) => round(place?.x ?? 0)),
    y: column((_node, place) => round(place?.y ?? 0)),
    degree: column((_node, place) => place?.degree ?? 0),
    community: column((_node, place) => place?.community ?? 0),
    pagerank: column((_node, place) => place?.pagerank ?? 0),
    betweenness: column((_node, place) => place?.betweenness ?? 0),
    mentions: column(({ properties }) => number(properties.mentions) ?? 0),
    documents: column(({ properties }) => number(properties.documents) ?? 0),
    places: nodes.flatMap(({ properties }, row) => {
      const lat = number(properties.lat);
      const lon = number(properties.lon);
      return lat === undefined || lon === undefined ? [] : [{ row, lat, lon }];
    }),
    countries: nodes.flatMap(({ properties }, row) => (text(properties.iso) ? [{ row, iso: text(properties.iso) }] : [])),
    figures: nodes.flatMap((node, row) => (typeOf(node) === 'Figure' ? [figureRow(row, node.properties)] : [])),
  };
}

function figureRow(row: number, properties: GraphNode['properties']): FigureRow {
  const optional = { value: number(properties.value), min: number(properties.min), max: number(properties.max), periodStart: text(properties.periodStart) || undefined, periodEnd: text(properties.periodEnd) || undefined };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<FigureRow>;
  return { row, comparator: text(properties.comparator) || '=', of: text(properties.of), measure: text(properties.measure), unit: text(properties.unit), ...known };
}

function edgeColumns({ nodes, edges }: Subgraph): EdgeColumns {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]));
  const kept = edges.filter(({ source, target }) => rows.has(source) && rows.has(target));
  return {
    typeNames: edgeTypes,
    statusNames: STATUSES,
    id: kept.map(({ id }) => id),
    source: kept.map(({ source }) => rows.get(source)!),
    target: kept.map(({ target }) => rows.get(target)!),
    type: kept.map(({ type }) => edgeTypes.indexOf(type as EdgeType)),
    status: kept.map(({ properties }) => Math.max(0, STATUSES.indexOf(text(properties.status) as (typeof STATUSES)[number]))),
    confidence: kept.map(({ properties }) => number(properties.confidence) ?? 1),
    support: kept.map(({ properties }) => number(properties.support) ?? 1),
    from: kept.map(({ properties }) => text(properties.validFrom) || null),
    to: kept.map(({ properties }) => text(properties.validTo) || null),
  };
}

const text = (value: Property | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Property | undefined): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const round = (value: number): number => Math.round(value * 100) / 100;
