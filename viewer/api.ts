/** What the server says and the app hears: the types of the HTTP API, imported by both. The JSON schemas in server/schemas.ts say the same. */
import type { ClaimView, Counts, DocumentSummary, DocumentView, EntityView, QueryResult, SearchHit } from '../graph/store.ts';
import type { EdgeType, EntityType, GraphEdge, GraphNode, Judgement, Rejection, Status } from '../graph/model.ts';

export type { Judgement, Rejection };
export type { ClaimView, Counts, DocumentSummary, DocumentView, EntityView, GraphEdge, GraphNode, QueryResult, SearchHit };
export type { EdgeType, EntityType, Status };

/** GET /api/summary */
export interface Summary {
  readonly counts: Counts;
  readonly store: { readonly kind: string; readonly name: string };
  /** Changes whenever the graph does; equal versions have equal columns. */
  readonly version: string;
  readonly canIngest: boolean;
  /** Whether readers may say that two entities are one or not, and that a claim is wrong. */
  readonly canJudge: boolean;
  /** Of one query: milliseconds and rows. */
  readonly limits: { readonly queryMs: number; readonly queryRows: number };
  readonly formats: readonly FormatInfo[];
  readonly questions: readonly Question[];
}

export interface FormatInfo {
  readonly name: string;
  readonly label: string;
  readonly extension: string;
}

/** A built-in question: Cypher with a title in plain words; asked by `POST /api/ask/{id}`. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/**
 * GET /api/graph: the whole graph as columns, so that ten thousand nodes are a few arrays. Row `i` of each list is one node or edge;
 * `type`, `kind` and `status` are indices into the lists of names beside them; `source` and `target` are rows of `nodes`.
 */
export interface GraphColumns {
  readonly version: string;
  /** Newcomers are only sketched while the graph is drawn in the background: ask again in a while. */
  readonly pending?: true;
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
}

export interface NodeColumns {
  readonly typeNames: readonly EntityType[];
  /** `''` (no kind) is always the first. */
  readonly kindNames: readonly string[];
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly type: readonly number[];
  readonly kind: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly degree: readonly number[];
  readonly community: readonly number[];
  readonly pagerank: readonly number[];
  readonly betweenness: readonly number[];
  readonly mentions: readonly number[];
  readonly documents: readonly number[];
  /** Rows with coordinates on the earth, in degrees. */
  readonly places: readonly { readonly row: number; readonly lat: number; readonly lon: number }[];
  /** Rows whose facts name a country (ISO 3166-1 alpha-2). */
  readonly countries: readonly { readonly row: number; readonly iso: string }[];
  /** Rows that are figures, with what they state. */
  readonly figures: readonly FigureRow[];
}

export interface FigureRow {
  readonly row: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator: string;
  readonly of: string;
  readonly measure: string;
  readonly unit: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

export interface EdgeColumns {
  readonly typeNames: readonly EdgeType[];
  readonly statusNames: readonly Status[];
  readonly id: readonly string[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly type: readonly number[];
  readonly status: readonly number[];
  readonly confidence: readonly number[];
  readonly support: readonly number[];
  /** Partial dates (`2016`, `2016-03`), or null. */
  readonly from: readonly (string | null)[];
  readonly to: readonly (string | null)[];
}

/** GET /api/paths: one way from one entity to another. */
export interface Path {
  readonly nodes: readonly string[];
  readonly hops: readonly PathHop[];
}

export interface PathHop {
  readonly edge: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly confidence: number;
  /** The claim that says it best, with its words. */
  readonly claim: ClaimView | null;
}

export interface Paths {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly Path[];
}

/** POST /api/query/check: what is wrong with a query, or null. */
export interface QueryCheck {
  readonly problem: ApiError | null;
}

/** POST and DELETE /api/judgements: what was judged or taken back, and which entities (ids) that took away and brought. */
export interface Judged {
  readonly judgement: Judgement;
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly version: string;
}

/** POST and DELETE /api/rejections: the claim that was called wrong, or no longer is. */
export interface Rejected {
  readonly rejection: Rejection;
  readonly version: string;
}

/** GET /api/vocabulary: what a query may speak of. */
export interface Vocabulary {
  readonly labels: readonly NamedThing[];
  readonly relations: readonly NamedThing[];
  readonly functions: readonly string[];
  readonly procedures: readonly string[];
  readonly clauses: readonly string[];
}

/** A label or a relation, with the properties that some of its kind have. */
export interface NamedThing {
  readonly name: string;
  readonly detail: string;
  readonly properties: readonly string[];
}

/** Server-sent events of POST /api/ingest. */
export type IngestEvent =
  | { readonly kind: 'start'; readonly files: number }
  | { readonly kind: 'document'; readonly source: string; readonly change: 'added' | 'changed' | 'unchanged'; readonly document: string; readonly entities: number; readonly claims: number }
  | { readonly kind: 'problem'; readonly source: string; readonly severity: 'warning' | 'error'; readonly message: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly source: string }
  | { readonly kind: 'done'; readonly added: number; readonly failed: number; readonly version: string };

/** Body of every answer that is not 2xx. */
export interface ApiError {
  readonly error: string;
  readonly message: string;
  /** Of a wrong query: half-open offsets into it. */
  readonly at?: { readonly start: number; readonly end: number };
}
