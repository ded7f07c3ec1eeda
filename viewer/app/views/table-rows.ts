/** The rows of each table: plain text cells, with what a click on the row opens. */
import type { ClaimView, DocumentSummary } from '../../api.ts';
import { statusOfEdge, typeOfEdge, typeOfNode, type Network } from '../state/network.ts';
import type { Visible } from '../state/filters.ts';
import type { Selected } from '../state/view.ts';
import { edgeLabel, edgePhrase, quantity, typeSingular } from '../parts/words.ts';

export const TABS = ['entities', 'edges', 'figures', 'documents', 'claims'] as const;
export type Tab = (typeof TABS)[number];

export interface Row {
  readonly key: string;
  /** Row of the network that the pointer lights up. */
  readonly node?: number;
  readonly open: Selected;
  readonly cells: readonly (string | number)[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const rowsOf = (mask: Uint8Array): number[] => Array.from(mask.keys()).filter((row) => mask[row]);

/** What is seen, as a table: the same filters as the graph. */
export function tableOf(tab: Exclude<Tab, 'documents' | 'claims'>, { nodes, edges, ...rest }: Network, visible: Visible): Table {
  const network = { nodes, edges, ...rest };
  if (tab === 'edges') {
    return {
      columns: ['From', 'Relation', 'To', 'Status', 'Confidence', 'Documents', 'Since', 'Until'],
      rows: rowsOf(visible.edges).map((row) => ({
        key: edges.id[row]!, node: edges.source[row]!, open: { kind: 'edge', id: edges.id[row]! },
        cells: [nodes.name[edges.source[row]!]!, edgeLabel(typeOfEdge(network, row)), nodes.name[edges.target[row]!]!, statusOfEdge(network, row), edges.confidence[row]!, edges.support[row]!, edges.from[row] ?? '', edges.to[row] ?? ''],
      })),
    };
  }
  if (tab === 'figures') {
    const of = new Map(Array.from(edges.target, (target, row) => [target, nodes.name[edges.source[row]!]!]));
    return {
      columns: ['Quantity', 'Measure', 'Of', 'Counted', 'Unit', 'From', 'Until'],
      rows: nodes.figures.filter(({ row }) => visible.nodes[row]).map((figure) => ({
        key: nodes.id[figure.row]!, node: figure.row, open: { kind: 'entity', id: nodes.id[figure.row]! },
        cells: [quantity(figure), figure.measure, of.get(figure.row) ?? '', figure.of, figure.unit, figure.periodStart ?? '', figure.periodEnd ?? ''],
      })),
    };
  }
  return {
    columns: ['Name', 'Type', 'Kind', 'Connections', 'Mentions', 'Documents'],
    rows: rowsOf(visible.nodes).map((row) => ({
      key: nodes.id[row]!, node: row, open: { kind: 'entity', id: nodes.id[row]! },
      cells: [nodes.name[row]!, typeSingular(typeOfNode(network, row)), nodes.kindNames[nodes.kind[row]!]!, nodes.degree[row]!, nodes.mentions[row]!, nodes.documents[row]!],
    })),
  };
}

export const documentsTable = (documents: readonly DocumentSummary[]): Table => ({
  columns: ['Title', 'Source', 'Date', 'Language', 'Sentences', 'Claims'],
  rows: documents.map(({ id, title, source, date, language, sentences, claims }) => ({ key: id, open: { kind: 'document', id }, cells: [title, source, date ?? '', language, sentences, claims] })),
});

export const claimsTable = ({ nodes, nodeRow }: Network, claims: readonly ClaimView[]): Table => {
  const name = (id: string): string => nodes.name[nodeRow.get(id) ?? -1] ?? id;
  return {
    columns: ['Subject', 'Says', 'Object', 'Status', 'Confidence', 'Words', 'Document', 'Date'],
    rows: claims.map((claim) => ({
      key: claim.id, open: { kind: 'document', id: claim.document.id, claim: claim.id },
      cells: [name(claim.subject), edgePhrase(claim.predicate), name(claim.object), claim.status, claim.confidence, claim.sentence.text, claim.document.title, claim.document.date ?? ''],
    })),
  };
};

/** Rows with the words in some cell, in order of a column (`-2`: the third, backwards). Equal cells keep their order. */
export function arrange({ rows }: Table, { words, order }: { readonly words: string; readonly order: string }): readonly Row[] {
  const wanted = words.trim().toLowerCase();
  const found = wanted ? rows.filter(({ cells }) => cells.some((cell) => String(cell).toLowerCase().includes(wanted))) : rows;
  const column = Math.abs(Number.parseInt(order, 10));
  if (!order || Number.isNaN(column)) return found;
  const sign = order.startsWith('-') ? -1 : 1;
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return [...found].sort((a, b) => sign * (typeof a.cells[column] === 'number' && typeof b.cells[column] === 'number' ? a.cells[column] - b.cells[column] : compare(String(a.cells[column] ?? ''), String(b.cells[column] ?? ''))));
}

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export const toCsv = (columns: readonly string[], rows: readonly Pick<Row, 'cells'>[]): string =>
  [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';

const csvCell = (cell: string | number): string => {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
