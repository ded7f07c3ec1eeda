/** A document's trace, ordered by sentence: what `liaison explain` prints and gives as JSON. */
import type { FoundDate, FoundFigure, FoundMention, FoundRelation, Reason, SentenceKind, Token } from '../../ingest/stages.ts';
import type { Trace } from '../../ingest/pipeline.ts';
import type { Quantity } from '../../graph/model.ts';

export interface ExplainedMention {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly level: string;
  readonly confidence: number;
  readonly facts: FoundMention['facts'];
  /** The other mentions found to be the same thing, and why. */
  readonly sameAs: readonly { readonly id: string; readonly text: string }[];
  readonly reasons: readonly string[];
  /** The entity it became, with its keys: what would join it to other documents. */
  readonly entity?: string;
  readonly keys: readonly { readonly key: string; readonly reason: string }[];
}

export interface ExplainedRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly status: string;
  readonly confidence: number;
  readonly method: string;
  readonly words: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Of what a classifier found: how likely by each look, and the words that matter, with what the probability falls by without them. */
  readonly reason?: Pick<Reason, 'features' | 'network' | 'reader' | 'neighbours' | 'rivals'> & { readonly words: readonly { readonly text: string; readonly share: number }[] };
}

export interface ExplainedFigure {
  readonly text: string;
  readonly quantity: Quantity;
  readonly about?: string;
  readonly status?: string;
  readonly confidence: number;
}

export interface ExplainedSentence {
  /** Counted from 1. */
  readonly number: number;
  readonly kind: SentenceKind;
  readonly text: string;
  readonly tokens: readonly Pick<Token, 'text' | 'tag' | 'lemma'>[];
  readonly mentions: readonly ExplainedMention[];
  readonly figures: readonly ExplainedFigure[];
  readonly dates: readonly Pick<FoundDate, 'text' | 'from' | 'to'>[];
  readonly relations: readonly ExplainedRelation[];
}

export interface Explanation {
  readonly source: string;
  readonly title: string;
  readonly date?: string;
  /** Who "we" is, where the text says it; in the record of a meeting several, in turn. */
  readonly speakers: readonly string[];
  readonly sentences: readonly ExplainedSentence[];
}

/** Why a relation of the trace was told. */
type ReasonOf = (relation: FoundRelation) => Reason | undefined;

/** All sentences, or the one with this number. A relation stands where its subject does, or its evidence begins. */
export function explanationOf(trace: Trace, reasonOf: ReasonOf, only?: number): Explanation {
  const { analysed, related } = trace;
  const { source, title, date } = analysed.document;
  const mentions = new Map(related.mentions.map(({ id, text }) => [id, text]));
  const speakers = [...new Set(related.speakers.map((id) => mentions.get(id) ?? id))];
  const sentences = analysed.sentences.filter(({ index }) => only === undefined || index + 1 === only);
  return { source, title, ...(date !== undefined && { date }), speakers, sentences: sentences.map(({ index }) => sentenceOf(trace, index, reasonOf)) };
}

function sentenceOf({ analysed, recognised, related, graph }: Trace, index: number, reasonOf: ReasonOf): ExplainedSentence {
  const { kind, start, end, tokens } = analysed.sentences[index]!;
  const { text } = analysed.clean;
  const mentions = new Map(related.mentions.map((mention) => [mention.id, mention]));
  const textOf = (id: string) => mentions.get(id)?.text ?? id;
  const here = (found: { readonly sentence: number }) => found.sentence === index;
  const entityAt = (mention: FoundMention) => {
    const span = analysed.clean.toSource(mention);
    return graph.entities.find((entity) => entity.mentions.some((one) => one.start === span.start && one.end === span.end));
  };
  const mentionOf = (mention: FoundMention): ExplainedMention => {
    const cluster = related.clusters.find(({ mentions: ids }) => ids.includes(mention.id));
    const entity = entityAt(mention);
    const { id, type, level, confidence, facts } = mention;
    return {
      id, text: mention.text, type, level, confidence, facts,
      sameAs: (cluster?.mentions ?? []).filter((other) => other !== id).map((other) => ({ id: other, text: textOf(other) })),
      reasons: cluster?.reasons ?? [],
      ...(entity && { entity: entity.name }),
      keys: (entity?.keys ?? []).map(({ value: key, reason }) => ({ key, reason })),
    };
  };
  const figureOf = (figure: FoundFigure): ExplainedFigure => {
    const about = related.figures.find((one) => one.figure === figure.id);
    return { text: figure.text, quantity: figure.quantity, confidence: figure.confidence, ...(about?.about !== undefined && { about: textOf(about.about) }), ...(about && { status: about.status }) };
  };
  const relationOf = (relation: FoundRelation): ExplainedRelation => {
    const { subject, object, predicate, status, confidence, method, evidence, validFrom, validTo } = relation;
    const reason = reasonOf(relation);
    return {
      subject: textOf(subject), predicate, object: textOf(object), status, confidence, method, words: text.slice(evidence.start, evidence.end),
      ...(validFrom !== undefined && { validFrom }), ...(validTo !== undefined && { validTo }),
      ...(reason && { reason: roundedReason(reason) }),
    };
  };
  return {
    number: index + 1,
    kind,
    text: text.slice(start, end),
    tokens: tokens.map(({ text: word, tag, lemma }) => ({ text: word, tag, lemma })),
    mentions: related.mentions.filter(here).map(mentionOf),
    figures: recognised.figures.filter(here).map(figureOf),
    dates: recognised.dates.filter(here).map(({ text: words, from, to }) => ({ text: words, ...(from !== undefined && { from }), ...(to !== undefined && { to }) })),
    relations: related.relations.filter(({ evidence }) => evidence.start >= start && evidence.start < end).map(relationOf),
  };
}

const roundedReason = ({ words, features, network, reader, neighbours, rivals }: Reason): NonNullable<ExplainedRelation['reason']> =>
  ({ features: hundredths(features), network: hundredths(network), ...(reader !== undefined && { reader: hundredths(reader) }), neighbours: hundredths(neighbours), rivals: hundredths(rivals), words: words.map(({ text, share }) => ({ text, share: hundredths(share) })) });

const hundredths = (probability: number): number => Math.round(100 * probability) / 100;
