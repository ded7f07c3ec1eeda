/**
 * The stages of the way from a document to the graph, in order, each with what it takes and gives. `pipeline.ts` puts them in a row.
 * A stage is a function of its input and of models loaded once: it neither logs nor touches files. Replace one to extend the product.
 */
import type { DocumentGraph, EntityFacts, MentionLevel, NamedType, Page, PartialDate, Quantity, RelationType, Span, Status } from '../graph/model.ts';

/** Something to tell the user about a document: read all the same (`warning`), or not read (`error`). */
export interface Problem {
  readonly source: string;
  readonly severity: 'warning' | 'error';
  readonly message: string;
  /** Line, page or row, where the problem has a place. */
  readonly place?: string;
}

/** Bytes to read, and what is known of them beforehand. */
export interface Source {
  /** The path as the user would recognise it (relative, forward slashes), or a URL. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

// ── read ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A document as its format gives it: the text in reading order, before repair. Offsets of everything later count in `text`. */
export interface ReadDocument {
  /** `Source.name`, with `#3` or `#id` for one record of a file of many. */
  readonly source: string;
  readonly title: string;
  readonly date?: PartialDate;
  readonly language: string;
  readonly text: string;
  readonly pages?: readonly Page[];
  readonly problems: readonly Problem[];
}

/** Reads one format. A file may hold many documents (JSONL, CSV). Throws `DocumentError` on a file it cannot use. */
export interface Reader {
  readonly format: string;
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  readonly read: (source: Source) => Promise<readonly ReadDocument[]>;
}

// ── repair ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Repaired text with the exact way back. */
export interface CleanText {
  readonly text: string;
  /** The span of the source that the clean span was made of; trimmed so that neither end is white space the repair made. */
  readonly toSource: (clean: Span) => Span;
}

export type Repair = (text: string) => CleanText;

// ── language ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Universal part-of-speech tags. */
export type Tag = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** A word or punctuation mark; offsets in the clean text. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: Tag;
  /** Lower case base form. */
  readonly lemma: string;
}

/** What a stretch of text is: running text, a heading, an item of a list, or a speaker line ("Mr. Oh Joon (Republic of Korea):"). */
export type SentenceKind = 'prose' | 'heading' | 'item' | 'speaker';

/** Offsets in the clean text. Tokens are in order and do not overlap. */
export interface AnalysedSentence extends Span {
  readonly index: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
}

export interface AnalysedDocument {
  readonly document: ReadDocument;
  readonly clean: CleanText;
  readonly sentences: readonly AnalysedSentence[];
}

export type Analyse = (document: ReadDocument, clean: CleanText) => AnalysedDocument;

// ── recognise ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Words that name or describe something. Offsets in the clean text; `firstToken`/`endToken` half-open within the sentence. */
export interface FoundMention extends Span {
  /** Unique in the document, in text order: `m0`, `m1`, … for names. */
  readonly id: string;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly type: NamedType;
  readonly level: MentionLevel;
  readonly confidence: number;
  /** What is known of it already (gazetteer id, kind, iso, coordinates, title, role). */
  readonly facts: EntityFacts;
}

export interface FoundFigure extends Span {
  readonly id: string;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly quantity: Quantity;
  /** The number's own words within the phrase. */
  readonly number: Span;
  readonly confidence: number;
}

/** A date or range of dates; `from` and `to` at the precision of the text. Relative dates only where the document's date is known. */
export interface FoundDate extends Span {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

export interface Recognised {
  readonly names: readonly FoundMention[];
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
}

/** Takes a batch and may answer later, so that a slower, more accurate model can stand in. One answer a document, in order. */
export type Recognise = (batch: readonly AnalysedDocument[]) => readonly Recognised[] | Promise<readonly Recognised[]>;

// ── relate ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A relation as the words state it, between mentions. */
export interface FoundRelation {
  /** Ids of `Related.mentions`. */
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
  readonly status: Status;
  /** Calibrated probability. */
  readonly confidence: number;
  /** Clean offsets of the words that say it: from the first to the last word that matters. */
  readonly evidence: Span;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  /** `rule:NAME` or `classifier`. */
  readonly method: string;
}

export interface FigureAbout {
  /** Id of a `FoundFigure`. */
  readonly figure: string;
  /** Id of a mention, or undefined where the text reports it of nothing in particular. */
  readonly about?: string;
  readonly status: Status;
  readonly confidence: number;
}

export interface Related {
  /** The names given, and the descriptions and pronouns that stand in relations or are resolved. */
  readonly mentions: readonly FoundMention[];
  /** Mention ids found to be one thing, with why; a mention in none stands alone. */
  readonly clusters: readonly { readonly mentions: readonly string[]; readonly reasons: readonly string[] }[];
  readonly relations: readonly FoundRelation[];
  readonly figures: readonly FigureAbout[];
  /** The organisations and countries that "we" means, where the text says it, in the order in which they speak. */
  readonly speakers: readonly string[];
}

export type Relate = (batch: readonly { readonly analysed: AnalysedDocument; readonly recognised: Recognised }[]) => readonly Related[] | Promise<readonly Related[]>;

/** Why a classifier told a relation: probabilities of the relation, each look with more in sight, and the words that matter. */
export interface Reason {
  /** By the features of the pair alone. */
  readonly features: number;
  /** By the network over word vectors; as above where it was not asked. */
  readonly network: number;
  /** By the reader, of the accurate engine. */
  readonly reader?: number;
  /** With what stands beside it in lists. */
  readonly neighbours: number;
  /** Beside what else either mention might stand in: before it is calibrated to the confidence. */
  readonly rivals: number;
  /** Words outside of both mentions, what matters most first; `share` is what the probability falls by without the word. Clean offsets. */
  readonly words: readonly (Span & { readonly text: string; readonly share: number })[];
}

/** Looks at a document once more to say why its relations were told; undefined for what needs no reason beside its method. */
export type Reasons = (analysed: AnalysedDocument, recognised: Recognised) => (relation: FoundRelation) => Reason | undefined;

// ── resolve ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Turns what was found in one document into its graph: local entities with keys, claims with evidence, all in source offsets. */
export type Resolve = (input: { readonly analysed: AnalysedDocument; readonly recognised: Recognised; readonly related: Related; readonly hash: string }) => DocumentGraph;

/** All the stages, built once. `version` names engine and models: another version reads documents again. */
export interface Stages {
  readonly version: string;
  readonly readers: readonly Reader[];
  readonly repair: Repair;
  readonly analyse: Analyse;
  readonly recognise: Recognise;
  readonly relate: Relate;
  /** For those who ask why. */
  readonly reasons: Reasons;
  readonly resolve: Resolve;
}

