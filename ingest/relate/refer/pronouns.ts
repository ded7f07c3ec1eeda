/** Words for the speaker: "we", "our", "my delegation". */
import type { SentenceView } from '../text/view.ts';

const WE = new Set(['we', 'our', 'us', 'ours']);
const MINE = new Set(['delegation', 'country', 'government', 'nation', 'organization', 'organisation', 'office', 'people']);
/** More of them in one sentence say nothing new. */
const MOST = 3;

/** "We", "our", but not "US" forces. */
export const isWe = ({ lower, tokens }: SentenceView, at: number): boolean => WE.has(lower[at]!) && tokens[at]!.text !== 'US';

/** The first places in a sentence that mean the speaker. `covered` tells which words a name holds. */
export function pronounsOf(view: SentenceView, covered: (token: number) => boolean): { first: number; end: number }[] {
  const { lower } = view;
  const places: { first: number; end: number }[] = [];
  for (let at = 0; at < lower.length && places.length < MOST; at++) {
    if (covered(at)) continue;
    if (isWe(view, at)) places.push({ first: at, end: at + 1 });
    else if (lower[at] === 'my' && MINE.has(lower[at + 1] ?? '')) places.push({ first: at, end: at + 2 });
  }
  return places;
}
