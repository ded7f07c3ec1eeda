/** Where a graph lives. `stores/contract.ts` states, as tests, what each method promises; every store passes it. */
import type {
  Claim, ClaimId, DocumentGraph, DocumentId, EdgeId, EdgeType, EntityId, GraphEdge, GraphNode, Judgement, Mention, PartialDate, Rejection, Sentence, Status, Subgraph,
} from './model.ts';

/** Numbers of the whole graph. */
export interface Counts {
  readonly documents: number;
  readonly sentences: number;
  /** Entities other than figures. */
  readonly entities: number;
  readonly figures: number;
  readonly claims: number;
  readonly edges: number;
}

/** What one `put` or `remove` did. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'unchanged' | 'removed' | 'absent';
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
  readonly entitiesAdded: number;
  readonly entitiesRemoved: number;
}

export interface DocumentSummary {
  readonly id: DocumentId;
  readonly source: string;
  readonly title: string;
  readonly date?: PartialDate;
  readonly language: string;
  readonly hash: string;
  readonly sentences: number;
  readonly claims: number;
}

/** A document as a reader opens it: its text and, for each entity it names, where. */
export interface DocumentView extends DocumentSummary {
  readonly text: string;
  readonly pages?: readonly { readonly number: number; readonly start: number; readonly end: number }[];
  readonly mentions: readonly (Mention & { readonly entity: EntityId })[];
  readonly claimsMade: readonly ClaimView[];
}

/** A claim with all that a person needs to judge it. */
export interface ClaimView extends Omit<Claim, 'subject' | 'object' | 'sentence'> {
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly edge: EdgeId;
  readonly document: { readonly id: DocumentId; readonly source: string; readonly title: string; readonly date?: PartialDate };
  /** The page of a paged source. */
  readonly page?: number;
  /** Present and true where a reader said that it is wrong: no edge counts it. */
  readonly rejected?: true;
  /** The words that say it stand here, or begin here. */
  readonly sentence: Sentence;
  /** Where subject or object stands in another sentence of the document: those sentences, in text order, at most two. */
  readonly otherSentences?: readonly Sentence[];
}

export interface EntityView {
  readonly node: GraphNode;
  /** Every edge of the entity, with the node at its other end. */
  readonly neighbourhood: Subgraph;
  readonly documents: readonly { readonly id: DocumentId; readonly source: string; readonly title: string; readonly date?: PartialDate; readonly mentions: number }[];
  /** Why its mentions are one: the keys that joined them and the reasons. */
  readonly joins: readonly { readonly key: string; readonly reason: string; readonly documents: number }[];
}

/** Which part of the graph. Conditions are joined with "and"; an empty selection is the whole graph of entities. */
export interface Selection {
  /** Entities within `hops` edges of these (default 1). */
  readonly around?: readonly EntityId[];
  readonly hops?: number;
  readonly entityTypes?: readonly string[];
  readonly edgeTypes?: readonly EdgeType[];
  readonly statuses?: readonly Status[];
  readonly minConfidence?: number;
  /** Edges that some claim dates within these; undated edges are left out where one is given. */
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly document?: DocumentId;
  /** Adds documents, sentences and claims with `MENTIONS`, `SUBJECT`, `OBJECT`, `EVIDENCED_BY`, `IN_DOCUMENT`. */
  readonly withEvidence?: boolean;
}

export interface QueryLimits {
  /** Milliseconds; default 10,000. */
  readonly timeout?: number;
  /** Default 10,000. One more row than this is `too-large`, never a silent cut: `truncated` says so. */
  readonly rows?: number;
  /** Ends the query in the database too once it is aborted: `cancelled`. Default: none. */
  readonly signal?: AbortSignal | undefined;
}

/** A value of a result: a scalar, a list, a map, or a node, relationship or path of the graph. */
export type QueryValue =
  | null | boolean | number | string
  | readonly QueryValue[]
  | { readonly [name: string]: QueryValue };

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** The nodes and edges that stand in the rows, so that a result can be drawn. */
  readonly subgraph: Subgraph;
  readonly truncated: boolean;
  readonly milliseconds: number;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: 'entity' | 'document';
  readonly type: string;
  readonly name: string;
  /** The alias or title that matched, where it is not the name. */
  readonly matched?: string;
  /** Greater is better; comparable within one search only. */
  readonly score: number;
}

/** What is computed for drawing: kept beside the graph, never part of its canonical form. */
export interface Drawing {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  readonly community: number;
  readonly degree: number;
  /** On the weighted graph; all nodes' sum to 1. */
  readonly pagerank: number;
  /** The share of shortest paths between two others that pass here, 0 to 1; estimated from a sample in large components. */
  readonly betweenness: number;
  /** PageRank among the connected component alone, times its nodes: what `pagerank` is made of. Undefined where nobody kept it. */
  readonly rankWithin?: number;
  /** The shortest paths within the component that pass here: what `betweenness` is made of. Undefined where nobody kept it. */
  readonly pathsWithin?: number;
  /** What the component was when it was measured; another component, or one that changed, has another number. Undefined where nobody kept it. */
  readonly component?: number;
  /** What the node's edges were when this was computed; other edges, other number. Undefined where nobody kept it: as if they had changed. */
  readonly fingerprint?: number;
}

export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** For messages: `embedded:./.liaison`, or the server's address without its password. */
  readonly name: string;

  /** Replaces what the document said before, in one transaction: a crash leaves the old or the new state. Equal hash: nothing is written. */
  put(graph: DocumentGraph): Promise<Change>;
  /** Takes away exactly what only this document supported. */
  remove(document: DocumentId): Promise<Change>;
  /** Puts several documents; the result is that of putting each, in any order. Faster than one by one. */
  putAll(graphs: readonly DocumentGraph[]): Promise<readonly Change[]>;
  judge(judgement: Judgement): Promise<void>;
  /** Takes a judgement on these two keys back, in either order: the graph is as if it had never been made. False where there is none. */
  unjudge(left: string, right: string): Promise<boolean>;
  judgements(): Promise<readonly Judgement[]>;
  /** Leaves a claim out of its edge, now and whenever its document is read again. False, and nothing is kept, where there is no claim of this id. */
  reject(rejection: Rejection): Promise<boolean>;
  /** Takes that back: the graph is as if it had never been said. False where it was not. */
  unreject(claim: ClaimId): Promise<boolean>;
  /** Sorted by claim. */
  rejections(): Promise<readonly Rejection[]>;

  counts(): Promise<Counts>;
  /** Sorted by source. */
  documents(): Promise<readonly DocumentSummary[]>;
  document(id: DocumentId): Promise<DocumentView | undefined>;
  entity(id: EntityId): Promise<EntityView | undefined>;
  /** The claims that make an edge and those of the same ends that were rejected, by document date, source and place; also where all were, so that the edge is gone. */
  claims(edge: EdgeId): Promise<readonly ClaimView[]>;
  /** Typo-tolerant full text over names, aliases, acronyms and document titles; best first. */
  search(text: string, limit: number): Promise<readonly SearchHit[]>;
  /** Streams the selection: nodes before the edges that need them, each sorted by id. */
  export(selection: Selection): AsyncIterable<GraphNode | GraphEdge>;
  /** A reader's Cypher, under limits. It cannot write, read files, reach the network, or hold the store: see `cypher/`. */
  query(cypher: string, parameters?: Readonly<Record<string, QueryValue>>, limits?: QueryLimits): Promise<QueryResult>;

  drawing(): Promise<readonly Drawing[]>;
  saveDrawing(drawing: readonly Drawing[]): Promise<void>;
  close(): Promise<void>;
}
