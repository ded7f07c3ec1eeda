/** The words of a pair that the network looks at, place by place: heads, what stands around and between, verbs, the way through the parse. */
import { beginPlaces, nextPlace, placedWords, putPlace, putWord } from '../network/places.ts';
import { pathBetween, topOf } from '../parse/paths.ts';
import type { Scene } from './features.ts';
import type { Placed } from './place.ts';

export const PLACES = 21;
const NOUN = 7, PROPN = 11, VERB = 15, ADJ = 0;
/** Words of a mention, and steps to the nearest verb, that are looked at. */
const NEAR = 8;

const NONE = -1;

/** For each place the number of known words, then their rows in the vectors; good until the next pair is asked for. */
export function pairWords({ view, placed, lists, arcs }: Scene, left: number, right: number): Int32Array {
  const { tag } = view;
  const L = placed[left]!, R = placed[right]!;
  // Lists fold, as in the features.
  const sameList = lists.head[left] === lists.head[right];
  const innerL = sameList ? left : lists.last[left]!, innerR = sameList ? right : lists.head[right]!;
  const folds = innerL < innerR && placed[innerL]!.end <= placed[innerR]!.first;
  const from = folds ? placed[innerL]!.end : L.end;
  const to = R.first < L.end ? from : folds ? placed[innerR]!.first : R.first;
  const before = (sameList ? L : placed[lists.head[left]!]!).first;
  const after = (sameList ? R : placed[lists.last[right]!]!).end;

  beginPlaces(view);
  putPlace(L.head);
  putPlace(R.head);
  putOthers(L);
  putOthers(R);
  putPlace(before - 1);
  putPlace(before - 2);
  putPlace(after);
  putPlace(after + 1);
  putPlace(to > from ? from : NONE);
  putPlace(to - from > 1 ? from + 1 : NONE);
  putPlace(to > from ? to - 1 : NONE);
  putPlace(to - from > 1 ? to - 2 : NONE);
  putBetween({ view, placed }, from, { to, wanted: CONTENT });
  putBetween({ view, placed }, from, { to, wanted: 1 << VERB });
  const topL = topOf(arcs, L), topR = topOf(arcs, R);
  const { meet, words, up } = pathBetween(arcs, topL, topR);
  const reached = meet < 0 ? 0 : words.length;
  putPlace(meet);
  nextPlace();
  for (let at = 0; at < Math.min(up, reached); at++) if (words[at] !== meet) putWord(words[at]!);
  nextPlace();
  for (let at = up; at < reached; at++) if (words[at] !== meet) putWord(words[at]!);
  putPlace(arcs.head[topL]!);
  putPlace(arcs.head[topR]!);
  putPlace(nearestVerb(tag, before - 1, -1));
  putPlace(nearestVerb(tag, after, 1));
  return placedWords();
}

/** The words of a mention besides its head. */
function putOthers({ first, end, head }: Placed): void {
  nextPlace();
  for (let token = first; token < Math.min(end, first + NEAR); token++) if (token !== head) putWord(token);
}

const CONTENT = (1 << VERB) | (1 << NOUN) | (1 << ADJ) | (1 << PROPN);

/** The words with one of the wanted tags (as bits) from `from` to before `to` that no mention holds. */
function putBetween({ view: { tag }, placed }: Pick<Scene, 'view' | 'placed'>, from: number, { to, wanted }: { readonly to: number; readonly wanted: number }): void {
  nextPlace();
  for (let token = from; token < to; token++) if (((wanted >> tag[token]!) & 1) === 1 && !holds(placed, token)) putWord(token);
}

function holds(placed: readonly Placed[], token: number): boolean {
  for (const { first, end } of placed) if (token >= first && token < end) return true;
  return false;
}

function nearestVerb(tag: ArrayLike<number>, start: number, step: number): number {
  for (let at = start, far = 0; at >= 0 && at < tag.length && far < NEAR; at += step, far++) if (tag[at] === VERB) return at;
  return NONE;
}
