/**
 * The properties that have a column or declared attribute of their own in formats that want them declared before the first element. Everything
 * else stands in `other`, as JSON: so a stream can be written in one pass, and nothing is lost.
 */
import type { Property } from '../model.ts';
import type { Element } from './format.ts';
import { sorted } from './elements.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'strings';

export interface Column {
  /** Unique among the columns; the property's name unless two types share that name. */
  readonly id: string;
  readonly property: string;
  readonly type: ColumnType;
}

const columns = (type: ColumnType, ...properties: readonly string[]): readonly Column[] => properties.map((property) => ({ id: property, property, type }));

/** An event's `start` is a date, a sentence's an offset. */
const OFFSETS: readonly Column[] = [{ id: 'startOffset', property: 'start', type: 'integer' }, { id: 'endOffset', property: 'end', type: 'integer' }];

export const ENTITY_COLUMNS: readonly Column[] = [
  ...columns('string', 'name', 'kind', 'acronym'), ...columns('strings', 'aliases'),
  ...columns('string', 'title', 'role', 'iso'), ...columns('number', 'lat', 'lon'), ...columns('string', 'start', 'end'), ...columns('integer', 'ageMin', 'ageMax'),
  ...columns('string', 'gazetteer'), ...columns('string', 'comparator'), ...columns('number', 'value', 'min', 'max'),
  ...columns('string', 'of', 'measure', 'unit', 'periodStart', 'periodEnd'), ...columns('integer', 'mentions', 'documents'),
];
export const DOCUMENT_COLUMNS: readonly Column[] = columns('string', 'title', 'date', 'language', 'source', 'hash');
export const SENTENCE_COLUMNS: readonly Column[] = [...OFFSETS, ...columns('string', 'text')];
export const CLAIM_COLUMNS: readonly Column[] = [
  ...columns('string', 'predicate', 'status'), ...columns('number', 'confidence'), ...columns('string', 'validFrom', 'validTo', 'method'), ...OFFSETS,
  ...columns('integer', 'subjectStart', 'subjectEnd', 'objectStart', 'objectEnd'),
];
export const EDGE_COLUMNS: readonly Column[] = [
  ...columns('string', 'status'), ...columns('integer', 'support'), ...columns('number', 'confidence'), ...columns('string', 'validFrom', 'validTo'),
  ...columns('strings', 'claims'), ...OFFSETS, ...columns('string', 'text', 'level'),
];
export const NODE_COLUMNS: readonly Column[] = [...new Map([...ENTITY_COLUMNS, ...DOCUMENT_COLUMNS, ...SENTENCE_COLUMNS, ...CLAIM_COLUMNS].map((column) => [column.id, column])).values()];

export type Cell = string | number | readonly string[];

export interface Cells {
  /** By column id; absent where the element has no such property. */
  readonly values: ReadonlyMap<string, Cell>;
  /** JSON of the properties that fit no column; absent where all do. */
  readonly other: string | undefined;
}

/** Sorts an element's properties into columns. An `id` that repeats the element's own is left out; what `holds` says no to stands in `other`. */
export function toCells({ id, properties }: Element, known: readonly Column[], holds: (value: Property) => boolean = () => true): Cells {
  const values = new Map<string, Cell>();
  const other: Record<string, Property> = Object.create(null) as Record<string, Property>;
  for (const [name, value] of Object.entries(sorted(properties))) {
    if (name === 'id' && value === id) continue;
    const column = known.find(({ property, type }) => property === name && fits(value, type) && holds(value));
    if (column) values.set(column.id, value as Cell);
    else other[name] = value;
  }
  return { values, other: Object.keys(other).length > 0 ? JSON.stringify(other) : undefined };
}

function fits(value: Property, type: ColumnType): boolean {
  if (type === 'string') return typeof value === 'string';
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'number' && (type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value));
}
