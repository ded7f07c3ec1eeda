/** Takes passages through the shipped engine and adds up their scores. */
import type { NamedType, RelationType } from '../../../../graph/model.ts';
import { relationTypes } from '../../../../graph/schema.ts';
import { traceDocuments } from '../../../pipeline.ts';
import type { Stages } from '../../../stages.ts';
import type { Passage } from '../../data/passages.ts';
import { score, sum, type Counts, type Score } from '../../data/score.ts';
import { findings, type Findings } from './found.ts';
import { MEASURED_NAMES, scorePassage, type PassageScore } from './score-passage.ts';

export interface PassagesResult {
  readonly passages: number;
  readonly words: number;
  readonly names: Score;
  readonly namesByType: ReadonlyMap<NamedType, Score>;
  readonly figures: Score;
  readonly relations: Score;
  readonly relationsByType: ReadonlyMap<RelationType, Score>;
  /** Percent of the relations found that have the right status. */
  readonly status: number;
  /** Per tenth of confidence: how many relations were given it and how many of them (percent) are right. */
  readonly reliability: readonly { readonly from: number; readonly count: number; readonly right: number }[];
  readonly worst: readonly { readonly passage: string; readonly missed: readonly string[]; readonly falsely: readonly string[] }[];
}

/** What the engine finds in a passage's text. */
export const readPassage = async ({ id, text }: Passage, stages: Stages): Promise<Findings> => {
  const [trace] = await traceDocuments([{ source: id, title: id, language: 'en', text, problems: [] }], stages);
  return findings(trace!);
};

export const evaluatePassages = async (passages: readonly Passage[], stages: Stages): Promise<PassagesResult> => {
  const scores: PassageScore[] = [];
  for (const passage of passages) scores.push(scorePassage(passage, await readPassage(passage, stages)));
  return addUp(passages, scores);
};

export const addUp = (passages: readonly Passage[], scores: readonly PassageScore[]): PassagesResult => {
  const byType = <Type>(types: readonly Type[], pick: (one: PassageScore) => ReadonlyMap<Type, Counts>): ReadonlyMap<Type, Score> =>
    new Map(types.map((type) => [type, score(sum(scores.flatMap((one) => pick(one).get(type) ?? [])))]));
  const namesByType = byType(MEASURED_NAMES, ({ names }) => names);
  const relationsByType = byType(relationTypes, ({ relations }) => relations);
  const status = scores.reduce(({ right, of }, one) => ({ right: right + one.status.right, of: of + one.status.of }), { right: 0, of: 0 });
  const judged = scores.flatMap(({ reliability }) => reliability);
  return {
    passages: passages.length, words: passages.reduce((all, { text }) => all + text.split(/\s+/u).length, 0),
    names: score(sum([...namesByType.values()])), namesByType, figures: score(sum(scores.map(({ figures }) => figures))),
    relations: score(sum([...relationsByType.values()])), relationsByType,
    status: (100 * status.right) / Math.max(1, status.of),
    reliability: Array.from({ length: 10 }, (_, bin) => {
      const own = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
      return { from: bin / 10, count: own.length, right: own.length === 0 ? 0 : (100 * own.filter(({ right }) => right).length) / own.length };
    }),
    worst: scores.map(({ id, errors }) => ({ passage: id, ...errors })).sort((a, b) => b.missed.length + b.falsely.length - a.missed.length - a.falsely.length).slice(0, 10),
  };
};
