/** Types that the tagger tells apart, and the labels of words in a name: alone, first, inside, last. */
import type { NamedType } from '../../../graph/model.ts';

export const TYPES = ['Organization', 'Person', 'Location', 'Operation', 'Event', 'Service', 'Instrument'] as const satisfies readonly NamedType[];
/** Outside, then four labels for each type. */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * TYPES.length;
export const ALONE = 1;
export const FIRST = 2;
export const INSIDE = 3;
export const LAST = 4;

/** The label of word `at` in a name of `type` from `start` to `end`. */
export const labelOf = (type: number, at: number, { start, end }: { readonly start: number; readonly end: number }): number =>
  4 * type + (end - start === 1 ? ALONE : at === start ? FIRST : at === end - 1 ? LAST : INSIDE);
