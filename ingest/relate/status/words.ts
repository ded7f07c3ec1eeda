/** The words that colour how a relation is said, place by place, for the network: the verbs above the pair, their helpers, what stands before and between. */
import { placesOf, range } from '../network/places.ts';
import type { Placed } from '../pairs/place.ts';
import { pathBetween, topOf, type Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';

export const STATUS_PLACES = 16;
const VERB = 15, AUX = 3, NOUN = 7, ADJ = 0;
/** Words of a stretch that are looked at. */
const NEAR = 10;

/** For each place the number of known words, then their rows in the vectors. */
export function statusWords(view: SentenceView, arcs: Arcs, { left, right }: { left: Placed; right: Placed }): Int32Array {
  const { tag, lower } = view;
  const { put, words } = placesOf(view);
  const content = (from: number, to: number): number[] => range(Math.max(0, from), Math.min(to, tag.length)).filter((token) => tag[token] === VERB || tag[token] === AUX || tag[token] === NOUN || tag[token] === ADJ || lower[token] === 'not' || lower[token] === 'to');
  const helpers = (at: number): number[] => (at < 0 ? [] : range(Math.max(0, at - 8), Math.min(tag.length, at + 2)).filter((child) => arcs.head[child] === at && (tag[child] === AUX || lower[child] === 'to' || lower[child] === 'not' || lower[child] === 'that' || lower[child] === 'if')));
  const up = (at: number): number => (at < 0 ? -1 : arcs.head[at]!);
  const meet = pathBetween(arcs, topOf(arcs, left), topOf(arcs, right)).meet;
  const above = up(meet), top = up(above);
  put(meet);
  put(...helpers(meet));
  put(above);
  put(...helpers(above));
  put(top);
  put(...helpers(top));
  put(0);
  put(1, 2);
  put(left.first - 1);
  put(left.first - 2);
  put(...content(left.first - NEAR, left.first));
  put(...content(left.end, Math.min(right.first, left.end + NEAR)));
  put(right.first - 1);
  put(right.first - 2);
  put(right.end, right.end + 1);
  put(...content(right.end, right.end + NEAR));
  return words();
}
