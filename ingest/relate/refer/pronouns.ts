/** Words for the speaker: "we", "our", "my delegation". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const WE = new Set(['we', 'our', 'us', 'ours']);
const MINE = new Set(['delegation', 'country', 'government', 'nation', 'organization', 'organisation', 'office', 'people']);

/** The first two places in a sentence that mean the speaker, unless the sentence names it. */
export function pronounsOf({ lower }: SentenceView, names: readonly Item[], speaker: Item): { first: number; end: number }[] {
  if (names.some(({ type, key }) => type === speaker.type && key === speaker.key)) return [];
  const places: { first: number; end: number }[] = [];
  for (let at = 0; at < lower.length && places.length < 2; at++) {
    if (names.some(({ first, end }) => first <= at && at < end)) continue;
    if (WE.has(lower[at]!)) places.push({ first: at, end: at + 1 });
    else if (lower[at] === 'my' && MINE.has(lower[at + 1] ?? '')) places.push({ first: at, end: at + 2 });
  }
  return places;
}
