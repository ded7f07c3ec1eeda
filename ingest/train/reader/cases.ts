/** What the reader learns from: the sentences that the pair models learn from, in its own form. */
import { inputOf } from '../../relate/reader/input.ts';
import type { Pieces } from '../../relate/reader/pieces.ts';
import type { SentenceCase } from '../relate/cases.ts';

/** A sentence as `reader.py` takes it. */
export interface ReaderCase {
  readonly ids: readonly number[];
  /** First piece, end, kind, doubt. */
  readonly mentions: readonly (readonly [number, number, number, number])[];
  /** Left, right, gap, classes, place of the right class among them. */
  readonly pairs: readonly (readonly [number, number, number, readonly number[], number])[];
}

/** Sentences without pairs teach nothing and are left out. */
export const readerCases = (sentences: readonly Pick<SentenceCase, 'scene' | 'pairs'>[], pieces: Pieces): readonly ReaderCase[] =>
  sentences.map((one) => caseOf(one, pieces)).filter(({ pairs }) => pairs.length > 0);

function caseOf({ scene: { view, placed }, pairs: asked }: Pick<SentenceCase, 'scene' | 'pairs'>, pieces: Pieces): ReaderCase {
  const { ids, mentions, pairs } = inputOf({ view, placed, pairs: asked }, pieces);
  return {
    ids,
    mentions: mentions.map(({ start, end, kind, doubt }) => [start, end, kind, doubt] as const),
    pairs: pairs.map(({ at, left, right, gap }) => [left, right, gap, asked[at]!.classes, asked[at]!.gold] as const),
  };
}
