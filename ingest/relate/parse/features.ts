/** What the parser looks at: the two top words of the stack, the next two of the buffer, their outer dependents. */
import { mix, mix3 } from '../linear/hash.ts';
import type { SentenceView } from '../text/view.ts';
import type { State } from './state.ts';

export const MOVE_FEATURES = 44;
export const LABEL_FEATURES = 20;

export interface Words {
  readonly form: Int32Array;
  readonly tag: Uint8Array;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

export const wordsOf = ({ form, tag, middle, coarse }: SentenceView): Words => ({ form, tag, middle, coarse });

export function moveFeatures({ form, tag, middle, coarse }: Words, state: State, into: Int32Array): number {
  const { stack, depth, next, count, leftmost, rightmost, leftCount } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1, s1 = depth > 1 ? stack[depth - 2]! : -1, s2 = depth > 2 ? stack[depth - 3]! : -1;
  const word = (at: number): number => (at < 0 ? 11 : at >= count ? 13 : form[at]!);
  const part = (at: number): number => (at < 0 ? 31 : at >= count ? 30 : tag[at]!);
  const group = (at: number): number => (at < 0 ? 301 : at >= count ? 302 : middle[at]!);
  const rough = (at: number): number => (at < 0 ? 81 : at >= count ? 82 : coarse[at]!);
  const n0 = next, n1 = next + 1 > count ? -1 : next + 1, n2 = next + 2 > count ? -1 : next + 2;
  const l = (at: number): number => (at < 0 ? -1 : leftmost[at]!);
  const r = (at: number): number => (at < 0 ? -1 : rightmost[at]!);
  const tags = (a: number, b: number, c: number): number => (part(a) << 10) | (part(b) << 5) | part(c);
  let at = 0;
  const add = (value: number): void => { into[at] = mix(at * 7919 + 17, value); at++; };
  add(0); add(word(s0)); add(part(s0)); add(group(s0)); add(word(n0)); add(part(n0)); add(group(n0)); add(word(s1)); add(part(s1)); add(group(s1)); add(word(n1)); add(part(n1));
  add(mix(word(s0), part(s0))); add(mix(word(s0), word(n0))); add(mix(word(s0), part(n0))); add(mix(part(s0), word(n0))); add((part(s0) << 5) | part(n0));
  add(mix(word(s0), word(s1))); add(mix(word(s0), part(s1))); add(mix(part(s0), word(s1))); add((part(s0) << 5) | part(s1)); add(mix(group(s0), group(s1))); add(mix(group(s0), group(n0)));
  add(tags(s1, s0, n0)); add(tags(s0, n0, n1)); add(tags(s2, s1, s0)); add(mix(tags(n0, n1, n2), part(s0)));
  add(mix(tags(s1, s0, n0), part(n1))); add(mix(word(s0), tags(-1, n0, n1))); add(mix(word(n0), tags(s1, s0, n1)));
  add(tags(s0, l(n0), n0)); add(tags(s0, r(s0), n0)); add(tags(s0, l(s0), n0)); add(tags(s1, s0, r(s0))); add(tags(s1, r(s1), s0)); add(tags(s1, l(s0), s0));
  add(mix3(word(r(s1)), part(s1), part(s0))); add(mix3(word(l(n0)), part(n0), part(s0)));
  const far = s0 < 0 ? 0 : Math.min(8, n0 - s0), gap = s1 < 0 ? 0 : Math.min(8, s0 - s1);
  add(mix3(far, part(s0), part(n0))); add(mix3(gap, part(s1), part(s0))); add(mix(leftCount[n0] ?? 0, (part(n0) << 5) | part(s0)));
  add(mix3(rough(s1), rough(s0), rough(n0))); add(mix3(word(l(s0)), part(s0), word(n0))); add(mix3(word(s1), part(s0), word(n0)));
  return at;
}

/** Of the arc from `head` (the sentence's length for the root) to `word`. */
export function labelFeatures({ form, tag, middle }: Words, { word, head, state }: { word: number; head: number; state: State }, into: Int32Array): number {
  const { count, leftmost, rightmost } = state;
  const w = (at: number): number => (at < 0 ? 11 : at >= count ? 13 : form[at]!);
  const t = (at: number): number => (at < 0 ? 31 : at >= count ? 30 : tag[at]!);
  const g = (at: number): number => (at < 0 ? 301 : at >= count ? 302 : middle[at]!);
  const side = head >= count ? 2 : word < head ? 0 : 1;
  const pair = ((t(head) << 5) | t(word)) * 3 + side;
  let at = 0;
  const add = (value: number): void => { into[at] = mix(at * 104729 + 5, value); at++; };
  const first = leftmost[word]!, last = rightmost[word]!;
  add(side); add(pair); add(mix(w(word), side)); add(mix(w(head), side)); add(mix(w(word), pair)); add(mix(w(head), pair)); add(mix(g(word), pair)); add(mix(g(head), pair)); add(mix3(g(head), g(word), side));
  add(mix3(w(first), t(first), pair)); add(mix(t(first), pair)); add(mix(t(last), pair)); add(mix3(w(word - 1), pair, 0)); add(mix3(w(word + 1), pair, 1)); add(mix3(t(word - 1), t(word + 1), pair));
  add(mix(Math.min(6, Math.abs(head - word)), pair)); add(mix3(w(first), w(head), side)); add(mix3(w(word), w(head), side));
  add(mix3(t(leftmost[head] ?? -1), w(leftmost[head] ?? -1), pair)); add(mix(w(first), side));
  return at;
}
