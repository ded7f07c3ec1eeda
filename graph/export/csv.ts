/** Plain CSV (RFC 4180), nodes and edges, for spreadsheets and data frames. Lists are JSON; text that a spreadsheet would run is disarmed. */
import { EDGE_COLUMNS, NODE_COLUMNS, toCells, type Column } from './columns.ts';
import { gather, inOrder, isEdge, sortedLabels } from './elements.ts';
import type { Element, ExportOptions, Format, Piece } from './format.ts';

const NODES = 'nodes.csv';
const EDGES = 'edges.csv';
const DRAWN = ['x', 'y', 'community', 'degree', 'pagerank', 'betweenness'] as const;

export const csv: Format = {
  name: 'csv',
  title: 'CSV, nodes and edges (spreadsheets)',
  extension: 'zip',
  mediaType: 'application/zip',
  files: [NODES, EDGES],
  write: (elements, options) => gather(write(elements, options)),
};

async function* write(elements: AsyncIterable<Element>, { drawing }: ExportOptions = {}): AsyncGenerator<Piece> {
  const names = (columns: readonly Column[]): readonly string[] => columns.map(({ id }) => id);
  yield { file: NODES, text: row(['id', 'labels', ...names(NODE_COLUMNS), 'other', ...(drawing ? DRAWN : [])]) };
  yield { file: EDGES, text: row(['id', 'source', 'target', 'type', ...names(EDGE_COLUMNS), 'other']) };
  for await (const element of inOrder(elements)) {
    const columns = isEdge(element) ? EDGE_COLUMNS : NODE_COLUMNS;
    const { values, other } = toCells(element, columns);
    const cells = [...columns.map(({ id }) => values.get(id)), other];
    if (isEdge(element)) yield { file: EDGES, text: row([element.id, element.source, element.target, element.type, ...cells]) };
    else {
      const drawn = drawing?.get(element.id);
      yield { file: NODES, text: row([element.id, sortedLabels(element.labels), ...cells, ...(drawing ? DRAWN.map((name) => drawn?.[name]) : [])]) };
    }
  }
}

const row = (cells: readonly (string | number | readonly string[] | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return `"${disarm(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
}

/** What a spreadsheet may take for the start of a formula (OWASP, "CSV Injection"), full-width forms included. */
const FORMULA = /^'*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Puts an apostrophe before text that a spreadsheet could run. Text that already begins so gets one more, so that `rearm` always finds the way back. */
export const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before `disarm`. */
export const rearm = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
