/** The words of a pair that the network looks at, place by place: heads, what stands around and between, verbs, the way through the parse. */
import { placesOf, range } from '../network/places.ts';
import { pathBetween, topOf } from '../parse/paths.ts';
import type { Scene } from './features.ts';

export const PLACES = 21;
const NOUN = 7, PROPN = 11, VERB = 15, ADJ = 0;
/** Words of a mention, and steps to the nearest verb, that are looked at. */
const NEAR = 8;

/** For each place the number of known words, then their rows in the vectors. */
export function pairWords({ view, placed, lists, arcs }: Scene, left: number, right: number): Int32Array {
  const { tag } = view;
  const { put, words } = placesOf(view);
  const L = placed[left]!, R = placed[right]!;
  // Lists fold, as in the features.
  const sameList = lists.head[left] === lists.head[right];
  const innerL = sameList ? left : lists.last[left]!, innerR = sameList ? right : lists.head[right]!;
  const folds = innerL < innerR && placed[innerL]!.end <= placed[innerR]!.first;
  const from = folds ? placed[innerL]!.end : L.end;
  const to = R.first < L.end ? from : folds ? placed[innerR]!.first : R.first;
  const before = (sameList ? L : placed[lists.head[left]!]!).first;
  const after = (sameList ? R : placed[lists.last[right]!]!).end;

  const others = ({ first, end, head }: { first: number; end: number; head: number }): number[] => range(first, Math.min(end, first + NEAR)).filter((token) => token !== head);

  put(L.head);
  put(R.head);
  put(...others(L));
  put(...others(R));
  put(before - 1);
  put(before - 2);
  put(after);
  put(after + 1);
  put(...(to > from ? [from] : []));
  put(...(to - from > 1 ? [from + 1] : []));
  put(...(to > from ? [to - 1] : []));
  put(...(to - from > 1 ? [to - 2] : []));
  const free = range(from, to).filter((token) => !placed.some(({ first, end }) => token >= first && token < end));
  put(...free.filter((token) => tag[token] === VERB || tag[token] === NOUN || tag[token] === ADJ || tag[token] === PROPN));
  put(...free.filter((token) => tag[token] === VERB));
  const topL = topOf(arcs, L), topR = topOf(arcs, R);
  const path = pathBetween(arcs, topL, topR);
  const onPath = path.meet < 0 ? [] : path.words;
  put(path.meet);
  put(...onPath.filter((token, at) => at < path.up && token !== path.meet));
  put(...onPath.filter((token, at) => at >= path.up && token !== path.meet));
  put(arcs.head[topL]!);
  put(arcs.head[topR]!);
  put(nearestVerb(before - 1, -1));
  put(nearestVerb(after, 1));
  return words();

  function nearestVerb(start: number, step: number): number {
    for (let at = start, far = 0; at >= 0 && at < tag.length && far < NEAR; at += step, far++) if (tag[at] === VERB) return at;
    return -1;
  }
}
