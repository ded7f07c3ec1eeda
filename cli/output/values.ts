/** Values of a query's result as text: nodes and relationships as Cypher shows them, the rest as JSON. */
import type { QueryResult, QueryValue } from '../../graph/store.ts';

type Row = QueryResult['rows'][number];
type Map = Readonly<Record<string, QueryValue>>;

const isMap = (value: QueryValue): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: Map): boolean => Array.isArray(value.labels) && isMap(value.properties ?? null);
const isEdge = (value: Map): boolean => typeof value.type === 'string' && isMap(value.properties ?? null) && 'source' in value;

/** For a table: `(INTERPOL :Organization)`, `[:LEADS]`, a text without quotes. */
export function shown(value: QueryValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one: QueryValue) => shown(one)).join(', ');
  if (isMap(value) && isNode(value)) return nodeText(value);
  if (isMap(value) && isEdge(value)) return `[:${value.type as string}]`;
  return JSON.stringify(value);
}

function nodeText(node: Map): string {
  const { name, title, text, id } = node.properties as Map;
  const label = (node.labels as readonly string[]).find((one) => one !== 'Entity') ?? 'Entity';
  return `(${shown(name ?? title ?? text ?? id ?? null)} :${label})`;
}

/** Rows as objects, for programs. */
export const objects = ({ columns, rows }: QueryResult): readonly Map[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));

/** RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe, as OWASP advises. */
export const csv = ({ columns, rows }: QueryResult): string => [columns, ...rows].map((row: Row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
