/**
 * What a graph is made of. Every folder imports from here; this file imports nothing.
 * The words are those of docs/schema.md: a *mention* is words in a document, an *entity* is what mentions are found to be,
 * a *claim* is what one place in one document says, an *edge* is the claims that stand, folded.
 */

type Brand<Name extends string> = string & { readonly __brand: Name };
/** Made from a document's source in `ids.ts`. */
export type DocumentId = Brand<'DocumentId'>;
/** Made from the document's id and the sentence's offsets. */
export type SentenceId = Brand<'SentenceId'>;
/** A local entity: what one document's mentions are found to be, before documents meet. */
export type LocalEntityId = Brand<'LocalEntityId'>;
/** An entity of the whole graph: made from its gazetteer id, else from its canonical key. */
export type EntityId = Brand<'EntityId'>;
export type ClaimId = Brand<'ClaimId'>;
export type EdgeId = Brand<'EdgeId'>;

/** A half-open range of UTF-16 offsets: `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Types whose entities carry names; `Figure` is the quantity a text reports. */
export type NamedType = 'Organization' | 'Person' | 'Location' | 'Operation' | 'Event' | 'Service' | 'Topic' | 'Instrument';
export type EntityType = NamedType | 'Figure';
export type RelationType =
  | 'PARTNERS_WITH' | 'MEMBER_OF' | 'PART_OF' | 'LEADS' | 'PARTICIPATES_IN' | 'ORGANIZES' | 'SUPPORTS' | 'FUNDS'
  | 'TARGETS' | 'LOCATED_IN' | 'PROVIDES' | 'ADDRESSES' | 'PARTY_TO' | 'REPRESENTS';
export type EdgeType = RelationType | 'HAS_FIGURE';

/** How a claim is said: as a fact, of the future, as wished or conditional, or negated. */
export type Status = 'asserted' | 'planned' | 'possible' | 'denied';
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~';
/** How far words name their entity: a name, a description ("the operation"), or a pronoun ("we"). */
export type MentionLevel = 'name' | 'desc' | 'pron';

/** A date at the precision the text gives: `2016`, `2016-03` or `2016-03-14`. */
export type PartialDate = string;

/** A page of a paged source, as offsets into the document's text. */
export interface Page extends Span {
  readonly number: number;
}

export interface Document {
  readonly id: DocumentId;
  /** Where it was read from: a path relative to where the command ran (forward slashes), or a URL. Names the document. */
  readonly source: string;
  readonly title: string;
  /** When it was issued, where known. */
  readonly date?: PartialDate;
  /** BCP 47 code of the language, `en` unless another was found. */
  readonly language: string;
  /** SHA-256 of the bytes and of the version of the engine that read them: equal hash, equal claims. */
  readonly hash: string;
  /** The text as it was read. All offsets count UTF-16 units in it. */
  readonly text: string;
  readonly pages?: readonly Page[];
}

/** A sentence as the source has it; `text` equals `document.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly id: SentenceId;
  readonly text: string;
}

/** The words that name an entity at one place. */
export interface Mention extends Span {
  readonly sentence: SentenceId;
  readonly text: string;
  readonly level: MentionLevel;
}

/** What a figure states. `value` is a number, or `min` and `max` are (a range). */
export interface Quantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator: Comparator;
  /** Head noun of what is counted, singular ("victim"); for money the ISO 4217 code. */
  readonly of: string;
  /** The whole phrase, as in "victims saved". */
  readonly measure: string;
  /** `count`, `percent`, `currency`, `mass`, `duration`, … */
  readonly unit: string;
  readonly periodStart?: PartialDate;
  readonly periodEnd?: PartialDate;
}

/** Why two mentions or local entities are one, or what makes a local entity known elsewhere. */
export interface Key {
  /**
   * Equal values join documents. `kind:type:value`, made in `ids.ts`:
   * `gazetteer` (a known thing), `name` (normalised long form), `acronym` (an acronym with its long form, or alone), `figure`.
   */
  readonly value: string;
  /**
   * A strong key joins documents. A weak one (a bare acronym that no gazetteer knows) joins only while every document
   * that has it knows one and the same long form.
   */
  readonly strength: 'strong' | 'weak';
  /** Why it is this entity's, in plain words: `named so`, `acronym of …`, `in the gazetteer as …`. */
  readonly reason: string;
}

/** Facts about an entity that are not edges. Only what is known is present. */
export interface EntityFacts {
  readonly acronym?: string;
  /** Finer class from the small list of schema.md: `igo`, `police`, `country`, … */
  readonly kind?: string;
  readonly title?: string;
  readonly role?: string;
  /** ISO 3166-1 alpha-2, of countries; of other places the country they lie in. */
  readonly iso?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly ageMin?: number;
  readonly ageMax?: number;
  /** Id of a place or organisation in the gazetteer, such as `iso:FR` or `org:UNODC`. Decides the entity's id. */
  readonly gazetteer?: string;
}

/** One document's view of one thing. */
export interface LocalEntity {
  readonly id: LocalEntityId;
  readonly type: EntityType;
  /** Best name in this document; never a pronoun. */
  readonly name: string;
  /** Every other surface form that names it, sorted. */
  readonly aliases: readonly string[];
  readonly facts: EntityFacts;
  /** Present if and only if `type` is `Figure`. */
  readonly quantity?: Quantity;
  readonly keys: readonly Key[];
  /** At least one, in text order. */
  readonly mentions: readonly Mention[];
}

/** One statement by one document, with the words that say it. */
export interface Claim {
  readonly id: ClaimId;
  readonly subject: LocalEntityId;
  readonly predicate: EdgeType;
  readonly object: LocalEntityId;
  readonly status: Status;
  /** Calibrated probability, 0 to 1, two decimals. */
  readonly confidence: number;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly sentence: SentenceId;
  /** The words that say it, within the document's text. */
  readonly span: Span;
  /** Where subject and object stand; absent for one that is only implied ("we" of a speaker line elsewhere). */
  readonly subjectSpan?: Span;
  readonly objectSpan?: Span;
  /** Which rule or model said so: `rule:led-by`, `classifier`, `unsaid` (one end stands in another sentence), `figure`. */
  readonly method: string;
}

/** A document's whole contribution. `GraphStore.put` takes it; what the document said before is replaced. */
export interface DocumentGraph {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
}

/** A node of the folded graph. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly facts: EntityFacts;
  readonly quantity?: Quantity;
  /** How many mentions over all documents. */
  readonly mentions: number;
  /** How many documents name it. */
  readonly documents: number;
  /** True for an organisation that stands in a `PARTNERS_WITH` edge (the label `Partner`). */
  readonly partner: boolean;
}

/** An edge of the folded graph: all the claims with one subject, predicate and object. */
export interface Edge {
  readonly id: EdgeId;
  readonly type: EdgeType;
  /** For the symmetric `PARTNERS_WITH` the smaller id. */
  readonly source: EntityId;
  readonly target: EntityId;
  readonly claims: readonly ClaimId[];
  /** Distinct documents. */
  readonly support: number;
  readonly confidence: number;
  /** The strongest: asserted, then planned, possible, denied. */
  readonly status: Status;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
}

/** A reader's word on two entities, named by a key of each: applied last, after the documents. */
export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  readonly reason?: string;
}

/** A reader's word that a claim is wrong: the claim stays, and no edge counts it. Named by its id, so that it holds when the document is read again. */
export interface Rejection {
  readonly claim: ClaimId;
  readonly reason?: string;
}

/** A node as programs take it away: the JSON export's contract. */
export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Property>>;
}

export type Property = string | number | boolean | null | readonly string[] | readonly number[];

/** A piece of a graph: what a query returns, an exporter writes and the viewer draws. Sorted by id. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
