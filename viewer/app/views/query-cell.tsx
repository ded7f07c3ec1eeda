/** One value of an answer: entities and edges open in the inspector, the rest is text. */
import type { GraphEdge, GraphNode, QueryResult } from '../../api.ts';
import type { EdgeType } from '../../api.ts';
import { network, select } from '../state/store.ts';
import { EntityLink } from '../parts/links.tsx';
import { edgeLabel } from '../parts/words.ts';

export type CellValue = QueryResult['rows'][number][number];

type CellMap = Extract<CellValue, Readonly<Record<string, unknown>>>;
const isMap = (value: CellValue): value is CellMap => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: CellValue): value is CellMap & GraphNode => isMap(value) && Array.isArray(value.labels) && typeof value.id === 'string' && isMap(value.properties ?? null);
const isEdge = (value: CellValue): value is CellMap & GraphEdge => isMap(value) && typeof value.type === 'string' && typeof value.source === 'string' && typeof value.target === 'string';

/** A value in words, for tables, titles and CSV. */
export function words(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isNode(value)) return text(value.properties.name) || text(value.properties.title) || text(value.properties.text) || text(value.properties.predicate) || value.id;
  if (isEdge(value)) return value.type;
  if (Array.isArray(value)) return value.map((one: CellValue) => words(one)).join(', ');
  return JSON.stringify(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function Cell({ value }: { readonly value: CellValue }) {
  if (isNode(value) && network.value?.nodeRow.has(value.id)) return <EntityLink id={value.id} />;
  if (isNode(value) && value.labels.includes('Document')) return <button type="button" class="text-button" onClick={() => select({ kind: 'document', id: value.id })}><bdi>{words(value)}</bdi></button>;
  if (isEdge(value) && network.value?.edgeRow.has(value.id)) return <button type="button" class="text-button" onClick={() => select({ kind: 'edge', id: value.id })}>{edgeLabel(value.type as EdgeType)}</button>;
  return <bdi>{words(value)}</bdi>;
}

/** Numbers by size, the rest by their words; nothing comes last. */
export function compareCells(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [words(a), words(b)];
  return one === '' || other === '' ? Number(one === '') - Number(other === '') : one.localeCompare(other, 'en', { numeric: true });
}
