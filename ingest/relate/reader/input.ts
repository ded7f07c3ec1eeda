/** A sentence as the reader takes it: word pieces, where its mentions lie among them, which pairs are asked. */
import { namedTypes } from '../../../graph/schema.ts';
import type { ChainPair } from '../pairs/chain.ts';
import { LEVELS, type Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';
import type { Pieces } from './pieces.ts';

export interface ReaderInput {
  readonly ids: readonly number[];
  readonly mentions: readonly ReaderMention[];
  readonly pairs: readonly ReaderPair[];
}

export interface ReaderMention {
  /** Pieces, half-open. */
  readonly start: number;
  readonly end: number;
  /** Type and level as one number. */
  readonly kind: number;
  readonly doubt: number;
}

export interface ReaderPair {
  /** Which of the given pairs it is. */
  readonly at: number;
  /** Places among `mentions`. */
  readonly left: number;
  readonly right: number;
  /** How far apart both stand, in steps. */
  readonly gap: number;
}

/** Pieces of one sentence that are read, ends among them; what lies behind is not asked about. */
const MOST_PIECES = 192;

/** `pairs` by place in `placed`. */
export function inputOf({ view, placed, pairs }: { readonly view: Pick<SentenceView, 'tokens'>; readonly placed: readonly Placed[]; readonly pairs: readonly Pick<ChainPair, 'left' | 'right'>[] }, pieces: Pieces): ReaderInput {
  const ids = [pieces.begin];
  const starts = view.tokens.map(({ text }) => {
    const start = ids.length;
    ids.push(...pieces.of(text));
    return start;
  });
  starts.push(ids.length);
  ids.push(pieces.end);
  const length = Math.min(ids.length, MOST_PIECES);
  const mentions: ReaderMention[] = [];
  const place = placed.map(({ first, end, type, level, doubt = 0 }) =>
    starts[first]! < length ? mentions.push({ start: starts[first]!, end: Math.min(starts[end]!, length), kind: namedTypes.indexOf(type) * Object.keys(LEVELS).length + LEVELS[level], doubt }) - 1 : -1);
  const asked = pairs.flatMap(({ left, right }, at): ReaderPair[] =>
    place[left]! < 0 || place[right]! < 0 ? [] : [{ at, left: place[left]!, right: place[right]!, gap: stepOf(placed[right]!.first - placed[left]!.end) }]);
  return { ids: ids.slice(0, length), mentions, pairs: asked };
}

/** Ends of the steps from seven words on. */
const FAR = [7, 10, 14, 20, 30] as const;

/** 0 for one within the other, then a step a word, then longer ones. */
function stepOf(words: number): number {
  if (words < FAR[0]) return Math.max(-1, words) + 1;
  const beyond = FAR.findIndex((end) => words < end);
  return FAR[0] + (beyond < 0 ? FAR.length : beyond);
}
