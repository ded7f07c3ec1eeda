/**
 * Compares what was found in a passage with its annotation.
 * Names: exact span and type. Figures: value (or range), comparator, and the head noun of what is counted.
 * Relations end to end: predicate and direction (either, where symmetric) are right and each argument's words overlap the gold
 * argument's, or another mention that the annotation holds to be the same; a pronoun or description is also what the engine says it means.
 * Each gold relation counts once, and saying it again counts for nothing.
 */
import type { NamedType, RelationType, Span } from '../../../../graph/model.ts';
import { EDGE_TYPES } from '../../../../graph/schema.ts';
import type { Passage, PassageRelation } from '../../data/passages.ts';
import { compare, type Counts } from '../../data/score.ts';
import type { Findings, FoundAmount, FoundLink } from './found.ts';

export const MEASURED_NAMES: readonly NamedType[] = ['Organization', 'Person', 'Location', 'Operation', 'Event'];

export interface PassageScore {
  readonly id: string;
  readonly names: ReadonlyMap<NamedType, Counts>;
  readonly figures: Counts;
  readonly relations: ReadonlyMap<RelationType, Counts>;
  /** Of the relations found: how many have the right status. */
  readonly status: { readonly right: number; readonly of: number };
  readonly errors: { readonly missed: readonly string[]; readonly falsely: readonly string[] };
  /** Confidence of each relation found and whether it is one, for the reliability curve. */
  readonly reliability: readonly { readonly confidence: number; readonly right: boolean }[];
}

export const scorePassage = (passage: Passage, found: Findings): PassageScore => {
  const relations = scoreRelations(passage, found.relations);
  return { id: passage.id, names: scoreNames(passage, found), figures: compare(passage.figures.map((figure) => amount({ comparator: '=', of: '', ...figure })), found.figures.map(amount)), ...relations };
};

const place = ({ start, end }: Span): string => `${start}–${end}`;

function scoreNames({ mentions }: Passage, { names }: Findings): ReadonlyMap<NamedType, Counts> {
  return new Map(MEASURED_NAMES.map((type) => [
    type,
    compare(mentions.filter((mention) => mention.level === 'name' && mention.type === type).map(place), names.filter((name) => name.type === type).map(place)),
  ]));
}

/** The head of "member States" is its last word, in the singular. */
const head = (of: string): string => of.trim().toLowerCase().split(/\s+/u).at(-1)!.replace(/(?<=\w{3}[^s])s$/u, '');
const amount = ({ value, min, max, comparator, of }: FoundAmount): string =>
  `${comparator} ${value ?? `${min ?? ''}–${max ?? ''}`} ${head(of)}`;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function scoreRelations(passage: Passage, found: readonly FoundLink[]) {
  const mentions = new Map(passage.mentions.map((mention) => [mention.id, mention]));
  const cluster = new Map(passage.same.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const spans = (id: string): readonly Span[] => (cluster.get(id) ?? [id]).flatMap((one) => mentions.get(one) ?? []);
  const says = ({ subject, predicate, object }: PassageRelation, link: FoundLink): boolean => {
    if (predicate !== link.predicate) return false;
    const meets = (gold: string, words: readonly Span[]) => spans(gold).some((span) => words.some((one) => overlap(span, one)));
    const stands = (from: readonly Span[], to: readonly Span[]) => meets(subject, from) && meets(object, to);
    return stands(link.subject, link.object) || (EDGE_TYPES[predicate].symmetric && stands(link.object, link.subject));
  };
  const left = new Set(passage.relations);
  const counts = new Map<RelationType, { truePositive: number; falsePositive: number; falseNegative: number }>();
  const of = (type: RelationType) => counts.get(type) ?? counts.set(type, { truePositive: 0, falsePositive: 0, falseNegative: 0 }).get(type)!;
  const falsely: string[] = [];
  const reliability: { confidence: number; right: boolean }[] = [];
  let right = 0;
  let matched = 0;
  const words = ({ start, end }: Span) => passage.text.slice(start, end).replace(/\s+/gu, ' ');
  for (const link of [...found].sort((a, b) => b.confidence - a.confidence)) {
    // Of several gold relations that fit, the one with the same status first.
    const fitting = [...left].filter((relation) => says(relation, link));
    const gold = fitting.find(({ status }) => status === link.status) ?? fitting[0];
    if (!gold && passage.relations.some((relation) => says(relation, link))) continue;
    reliability.push({ confidence: link.confidence, right: gold !== undefined });
    if (gold) {
      left.delete(gold);
      matched += 1;
      if (gold.status === link.status) right += 1;
      of(link.predicate).truePositive += 1;
    } else {
      of(link.predicate).falsePositive += 1;
      falsely.push(`${words(link.subject[0])} ${link.predicate} ${words(link.object[0])} (${link.confidence.toFixed(2)})`);
    }
  }
  for (const { predicate } of left) of(predicate).falseNegative += 1;
  return {
    relations: counts, reliability, status: { right, of: matched },
    errors: { missed: [...left].map(({ subject, predicate, object }) => `${words(mentions.get(subject)!)} ${predicate} ${words(mentions.get(object)!)}`), falsely },
  };
}
