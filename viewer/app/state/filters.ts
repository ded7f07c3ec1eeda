/**
 * The legend is the filter: what is switched off, and what that leaves to see. Counts of each facet are of what passes all the *other* facets,
 * so that a reader sees what switching something on would bring.
 */
import type { EdgeType, EntityType, Status } from '../../api.ts';
import type { Network } from './network.ts';

export interface Filters {
  readonly offTypes: readonly EntityType[];
  /** `Organization/police` */
  readonly offKinds: readonly string[];
  readonly offEdges: readonly EdgeType[];
  readonly offStatuses: readonly Status[];
  /** Ranks of communities, see `Network.communities`. */
  readonly offCommunities: readonly number[];
  readonly minConfidence: number;
  readonly maxConfidence: number;
  /** Years, both included. */
  readonly since: number | null;
  readonly until: number | null;
  /** Whether edges without a date are seen while a span of time is chosen. */
  readonly undated: boolean;
  /** Only what this document says. */
  readonly document: string | null;
}

export const NO_FILTERS: Filters = {
  offTypes: [], offKinds: [], offEdges: [], offStatuses: [], offCommunities: [], minConfidence: 0, maxConfidence: 1, since: null, until: null, undated: false, document: null,
};

/** Sets of nodes and edges that stand beside the filters: what the reader hid, what alone is wanted, what a document says. */
export interface Scope {
  readonly hidden: ReadonlySet<number>;
  readonly only: ReadonlySet<number> | null;
  readonly documentEdges: ReadonlySet<number> | null;
  readonly documentNodes: ReadonlySet<number> | null;
}

export const WHOLE: Scope = { hidden: new Set(), only: null, documentEdges: null, documentNodes: null };

export interface Visible {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly counts: Counts;
}

export interface Counts {
  readonly types: readonly number[];
  readonly kinds: ReadonlyMap<string, number>;
  readonly edges: readonly number[];
  readonly statuses: readonly number[];
  readonly communities: readonly number[];
  /** Ten bins from 0 to 1. */
  readonly confidence: readonly number[];
  /** By year of the edge's first date; and how many of these are only planned or possible. */
  readonly years: ReadonlyMap<number, { readonly said: number; readonly expected: number }>;
  readonly undated: number;
}

const EDGE = 1, STATUS = 2, CONFIDENCE = 4, TIME = 8, ENDS = 16, DOCUMENT = 32;
const TYPE = 1, KIND = 2, COMMUNITY = 4, SCOPE = 8;

export const yearOf = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null);

export const kindKey = (network: Network, row: number): string => `${network.nodes.typeNames[network.nodes.type[row]!]!}/${network.nodes.kindNames[network.nodes.kind[row]!]!}`;

/** What is seen under these filters. Linear in nodes and edges. */
export function visible(network: Network, filters: Filters, scope: Scope = WHOLE): Visible {
  const { nodes, edges, order, size } = network;
  const failing = nodeFailures(network, filters, scope);
  const counts = emptyCounts(network);
  const seenEdges = new Uint8Array(size);
  const seenNodes = new Uint8Array(order);
  const touched = new Uint8Array(order);
  const offEdges = edges.typeNames.map((type) => filters.offEdges.includes(type));
  const offStatuses = edges.statusNames.map((status) => filters.offStatuses.includes(status));
  const timed = filters.since !== null || filters.until !== null;
  let edgeCount = 0;
  for (let row = 0; row < size; row += 1) {
    const from = yearOf(edges.from[row]);
    const to = yearOf(edges.to[row]) ?? from;
    const confidence = edges.confidence[row]!;
    let fails = 0;
    if (offEdges[edges.type[row]!]) fails |= EDGE;
    if (offStatuses[edges.status[row]!]) fails |= STATUS;
    if (confidence < filters.minConfidence || confidence > filters.maxConfidence) fails |= CONFIDENCE;
    if (timed && (from === null ? !filters.undated : (filters.since !== null && (to ?? from) < filters.since) || (filters.until !== null && from > filters.until))) fails |= TIME;
    if (scope.documentEdges && !scope.documentEdges.has(row)) fails |= DOCUMENT;
    if (failing[edges.source[row]!] || failing[edges.target[row]!]) fails |= ENDS;
    if (fails === 0) {
      seenEdges[row] = 1;
      edgeCount += 1;
      touched[edges.source[row]!] = touched[edges.target[row]!] = 1;
    }
    tally(counts, { fails, type: edges.type[row]!, status: edges.status[row]!, confidence, from });
  }
  const edgeFilter = filters.offEdges.length + filters.offStatuses.length > 0 || filters.minConfidence > 0 || filters.maxConfidence < 1 || timed || scope.documentEdges !== null;
  let nodeCount = 0;
  for (let row = 0; row < order; row += 1) {
    // A node whose edges are all filtered away goes with them; one that has none, or lost them only because its partners are off, stays.
    const alone = edgeFilter && !touched[row] && nodes.degree[row]! > 0 && !scope.documentNodes?.has(row) && lostAll(network, row, failing, seenEdges);
    if (!failing[row] && !alone) {
      seenNodes[row] = 1;
      nodeCount += 1;
    }
    tallyNode(counts, network, row, failing[row]!, alone);
  }
  return { nodes: seenNodes, edges: seenEdges, nodeCount, edgeCount, counts };
}

/** Whether none of its edges is seen, and some of them would be but for the edge filters. */
function lostAll({ start, incident, edges }: Network, ...[row, failing, seen]: [number, Uint8Array, Uint8Array]): boolean {
  let some = false;
  for (let at = start[row]!; at < start[row + 1]!; at += 1) {
    const edge = incident[at]!;
    if (seen[edge]) return false;
    if (!failing[edges.source[edge]!] && !failing[edges.target[edge]!]) some = true;
  }
  return some;
}

function nodeFailures(network: Network, filters: Filters, scope: Scope): Uint8Array {
  const { nodes, order, rank } = network;
  const offTypes = nodes.typeNames.map((type) => filters.offTypes.includes(type));
  const offKinds = new Set(filters.offKinds);
  const offCommunities = new Set(filters.offCommunities);
  const failing = new Uint8Array(order);
  for (let row = 0; row < order; row += 1) {
    let fails = 0;
    if (offTypes[nodes.type[row]!]) fails |= TYPE;
    if (offKinds.size > 0 && offKinds.has(kindKey(network, row))) fails |= KIND;
    if (offCommunities.size > 0 && offCommunities.has(rank.get(nodes.community[row]!)!)) fails |= COMMUNITY;
    if (scope.hidden.has(row) || (scope.only && !scope.only.has(row)) || (scope.documentNodes && !scope.documentNodes.has(row))) fails |= SCOPE;
    failing[row] = fails;
  }
  return failing;
}

interface MutableCounts {
  types: number[];
  kinds: Map<string, number>;
  edges: number[];
  statuses: number[];
  communities: number[];
  confidence: number[];
  years: Map<number, { said: number; expected: number }>;
  undated: number;
}

const emptyCounts = ({ nodes, edges, communities }: Network): MutableCounts => ({
  types: nodes.typeNames.map(() => 0), kinds: new Map(), edges: edges.typeNames.map(() => 0), statuses: edges.statusNames.map(() => 0),
  communities: communities.map(() => 0), confidence: Array.from({ length: 10 }, () => 0), years: new Map(), undated: 0,
});

function tally(counts: MutableCounts, edge: { readonly fails: number; readonly type: number; readonly status: number; readonly confidence: number; readonly from: number | null }): void {
  const only = (facet: number): boolean => (edge.fails & ~facet) === 0;
  if (only(EDGE)) counts.edges[edge.type]! += 1;
  if (only(STATUS)) counts.statuses[edge.status]! += 1;
  if (only(CONFIDENCE)) counts.confidence[Math.min(9, Math.floor(edge.confidence * 10))]! += 1;
  if (!only(TIME)) return;
  if (edge.from === null) {
    counts.undated += 1;
    return;
  }
  const year = counts.years.get(edge.from) ?? { said: 0, expected: 0 };
  if (edge.status === 1 || edge.status === 2) year.expected += 1;
  else year.said += 1;
  counts.years.set(edge.from, year);
}

function tallyNode(counts: MutableCounts, network: Network, row: number, fails: number, alone: boolean): void {
  if (alone) return;
  if ((fails & ~TYPE) === 0) counts.types[network.nodes.type[row]!]! += 1;
  if ((fails & ~KIND) === 0) counts.kinds.set(kindKey(network, row), (counts.kinds.get(kindKey(network, row)) ?? 0) + 1);
  if ((fails & ~COMMUNITY) === 0) counts.communities[network.rank.get(network.nodes.community[row]!)!]! += 1;
}
