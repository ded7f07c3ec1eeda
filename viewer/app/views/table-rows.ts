/** The rows of each table: plain text cells, with what a click on the row opens and what of the network it stands for. */
import type { ClaimView, DocumentSummary } from '../../api.ts';
import { statusOfEdge, typeOfEdge, typeOfNode, type Network } from '../state/network.ts';
import type { Visible } from '../state/filters.ts';
import type { Selected } from '../state/view.ts';
import { edgeLabel, edgePhrase, quantity, typeSingular } from '../parts/words.ts';
import { factsOf, size } from './figures-data.ts';

export const TABS = ['entities', 'edges', 'figures', 'documents', 'claims'] as const;
export type Tab = (typeof TABS)[number];

export interface Row {
  readonly key: string;
  /** Rows of the network: the first lights up under the pointer, all are marked on the graph. */
  readonly nodes: readonly number[];
  readonly open: Selected;
  readonly cells: readonly (string | number)[];
  /** By column, where the order is not that of the cell's text ("> 3,000"). */
  readonly keys?: Readonly<Record<number, number>>;
}

export interface Table {
  readonly columns: readonly string[];
  /** Columns of a word or a number, which need little room. */
  readonly narrow: readonly number[];
  readonly rows: readonly Row[];
}

const rowsOf = (mask: Uint8Array): number[] => Array.from(mask.keys()).filter((row) => mask[row]);

/** What is seen, as a table: the same filters as the graph. */
export function tableOf(tab: Exclude<Tab, 'documents' | 'claims'>, network: Network, visible: Visible): Table {
  return tab === 'edges' ? edgesTable(network, visible) : tab === 'figures' ? figuresTable(network, visible) : entitiesTable(network, visible);
}

/** Best connected first, until the reader asks for another order. */
const entitiesTable = (network: Network, visible: Visible): Table => {
  const { nodes } = network;
  return {
    columns: ['Name', 'Type', 'Kind', 'Connections', 'Mentions', 'Documents'], narrow: [1, 2, 3, 4, 5],
    rows: rowsOf(visible.nodes).sort((a, b) => nodes.degree[b]! - nodes.degree[a]! || nodes.mentions[b]! - nodes.mentions[a]! || a - b).map((row) => ({
      key: nodes.id[row]!, nodes: [row], open: { kind: 'entity', id: nodes.id[row]! },
      cells: [nodes.name[row]!, typeSingular(typeOfNode(network, row)), nodes.kindNames[nodes.kind[row]!]!, nodes.degree[row]!, nodes.mentions[row]!, nodes.documents[row]!],
    })),
  };
};

/** What most documents say, and surest, first. */
const edgesTable = (network: Network, visible: Visible): Table => {
  const { nodes, edges } = network;
  return {
    columns: ['From', 'Relation', 'To', 'Status', 'Confidence', 'Documents', 'Since', 'Until'], narrow: [1, 3, 4, 5, 6, 7],
    rows: rowsOf(visible.edges).sort((a, b) => edges.support[b]! - edges.support[a]! || edges.confidence[b]! - edges.confidence[a]! || a - b).map((row) => ({
      key: edges.id[row]!, nodes: [edges.source[row]!, edges.target[row]!], open: { kind: 'edge', id: edges.id[row]! },
      cells: [nodes.name[edges.source[row]!]!, edgeLabel(typeOfEdge(network, row)), nodes.name[edges.target[row]!]!, statusOfEdge(network, row), edges.confidence[row]!, edges.support[row]!, edges.from[row] ?? '', edges.to[row] ?? ''],
    })),
  };
};

/** A figure that is said of two things has two rows. */
const figuresTable = (network: Network, visible: Visible): Table => {
  const { nodes, edges } = network;
  return {
    columns: ['Quantity', 'Measure', 'Of', 'Counted', 'Unit', 'From', 'Until'], narrow: [0, 3, 4, 5, 6],
    rows: factsOf(network, visible).map(({ figure, edge, holder, from, to }) => ({
      key: edge === null ? nodes.id[figure.row]! : edges.id[edge]!, nodes: holder === null ? [figure.row] : [figure.row, holder],
      open: edge === null ? { kind: 'entity', id: nodes.id[figure.row]! } : { kind: 'edge', id: edges.id[edge]! },
      cells: [quantity(figure), figure.measure, holder === null ? '' : nodes.name[holder]!, figure.of, figure.unit, from ?? '', to ?? ''], keys: { 0: size(figure) },
    })),
  };
};

export const documentsTable = (documents: readonly DocumentSummary[]): Table => ({
  columns: ['Title', 'Source', 'Date', 'Language', 'Sentences', 'Claims'], narrow: [2, 3, 4, 5],
  rows: documents.map(({ id, title, source, date, language, sentences, claims }) => ({ key: id, nodes: [], open: { kind: 'document', id }, cells: [title, source, date ?? '', language, sentences, claims] })),
});

export const claimsTable = ({ nodes, nodeRow }: Network, claims: readonly ClaimView[]): Table => {
  const name = (id: string): string => nodes.name[nodeRow.get(id) ?? -1] ?? id;
  return {
    columns: ['Subject', 'Says', 'Object', 'Status', 'Confidence', 'Words', 'Document', 'Date'], narrow: [1, 3, 4, 7],
    rows: claims.map((claim) => ({
      key: claim.id, nodes: [claim.subject, claim.object].flatMap((id) => nodeRow.get(id) ?? []), open: { kind: 'document', id: claim.document.id, claim: claim.id },
      cells: [name(claim.subject), edgePhrase(claim.predicate), name(claim.object), claim.rejected ? `${claim.status}, called wrong` : claim.status, claim.confidence, claim.sentence.text, claim.document.title, claim.document.date ?? ''],
    })),
  };
};
