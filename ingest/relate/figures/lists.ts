/** Figures told in one breath: "eight boats, 36 cars and 1.5 tonnes of tea" are all of whatever one of them is of. */
import type { SentenceView } from '../text/view.ts';
import type { FigurePlace } from './features.ts';

/** What joins two of a list, and what may stand before the second number besides. */
const LINKS = new Set([',', 'and', 'or', '&', 'plus', 'as', ';']);
const JOINTS = new Set([...LINKS, 'well', 'another', 'also', 'the', 'a', 'an']);
/** The longest stretch between two of a list: what the first is made of, and the joint. */
const LONGEST = 9;

/** The figures that stand in one list with `figure`, itself among them, in text order; `all` are those of its sentence, in text order. */
export function listOf(view: SentenceView, figure: FigurePlace, all: readonly FigurePlace[]): readonly FigurePlace[] {
  const at = all.findIndex(({ first }) => first === figure.first);
  let first = at, last = at;
  while (first > 0 && areJoined(view, all[first - 1]!, all[first]!)) first--;
  while (last + 1 < all.length && areJoined(view, all[last]!, all[last + 1]!)) last++;
  return all.slice(first, last + 1);
}

/** Between the two a joint, and before it no more than "of"-words of the first: "40 boxes of tea and 12 cars", not "30 in Spain and 12 in France". */
function areJoined({ lower, tokens }: SentenceView, { end }: FigurePlace, { first }: FigurePlace): boolean {
  if (first <= end || first - end > LONGEST) return false;
  let at = end;
  if (lower[at] === 'of') do at++; while (at < first && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[at]!.tag));
  if (!LINKS.has(lower[at] ?? '')) return false;
  while (at < first && JOINTS.has(lower[at]!)) at++;
  return at === first;
}
