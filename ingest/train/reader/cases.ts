/** What the reader learns from: sentences of the training passages with their pairs, as the relate stage meets them with names given. */
import { clusters } from '../../language/clusters.ts';
import type { ParseModel } from '../../relate/parse/parse.ts';
import { inputOf, type ReaderInput } from '../../relate/reader/input.ts';
import type { Pieces } from '../../relate/reader/pieces.ts';
import { ownPassages } from '../data/own.ts';
import { loadPassages } from '../data/passages.ts';
import { goldNames, pairCases, type SentenceCase } from '../relate/cases.ts';
import { describeByFold, type Described } from '../relate/folds.ts';
import { prepare, type Prepared } from '../relate/prepare.ts';

/** A sentence as `reader.py` takes it. */
interface ReaderCase {
  /** Its place among all, to find it again. */
  readonly at: number;
  readonly fold: number;
  readonly own: boolean;
  readonly ids: readonly number[];
  /** First piece, end, kind, doubt. */
  readonly mentions: readonly (readonly [number, number, number, number])[];
  /** Left, right, gap, classes, place of the right class among them. */
  readonly pairs: readonly (readonly [number, number, number, readonly number[], number])[];
}

/** The passages with descriptions found by models of the other folds, and their sentences' pairs: what the pair models learn from, too. */
export function learnedFrom(data: string, parser: ParseModel): { readonly prepared: readonly Prepared[]; readonly described: Described; readonly cases: readonly (readonly SentenceCase[])[] } {
  const prepared = [...loadPassages(data, 'train'), ...ownPassages().filter(({ whole }) => !whole)].map((passage) => prepare(passage, clusters(), parser));
  const described = describeByFold(prepared, prepared.map(goldNames));
  return { prepared, described, cases: prepared.map((one, index) => pairCases(one, described.items[index]!)) };
}

/** Sentences without pairs teach nothing and are left out. */
export const readerCases = ({ prepared, cases }: Pick<ReturnType<typeof learnedFrom>, 'prepared' | 'cases'>, pieces: Pieces): readonly ReaderCase[] =>
  cases.flatMap((sentences, passage) => sentences.map((sentence) => ({ sentence, own: prepared[passage]!.passage.own === true })))
    .map(({ sentence: { scene, pairs, fold }, own }, at): ReaderCase => ({ at, fold, own, ...asLearned(inputOf({ view: scene.view, placed: scene.placed, pairs }, pieces), pairs) }))
    .filter(({ pairs }) => pairs.length > 0);

const asLearned = ({ ids, mentions, pairs }: ReaderInput, asked: SentenceCase['pairs']): Pick<ReaderCase, 'ids' | 'mentions' | 'pairs'> => ({
  ids,
  mentions: mentions.map(({ start, end, kind, doubt }) => [start, end, kind, doubt] as const),
  pairs: pairs.map(({ at, left, right, gap }) => [left, right, gap, asked[at]!.classes, asked[at]!.gold] as const),
});
