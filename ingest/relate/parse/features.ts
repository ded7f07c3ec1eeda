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

export function moveFeatures({ form, tag, middle, coarse }: Words, { stack, depth, next, count, leftmost, rightmost, leftCount }: State, into: Int32Array): number {
  const word = (at: number): number => (at < 0 ? 11 : at >= count ? 13 : form[at]!);
  const part = (at: number): number => (at < 0 ? 31 : at >= count ? 30 : tag[at]!);
  const group = (at: number): number => (at < 0 ? 301 : at >= count ? 302 : middle[at]!);
  const rough = (at: number): number => (at < 0 ? 81 : at >= count ? 82 : coarse[at]!);
  const s0 = depth > 0 ? stack[depth - 1]! : -1, s1 = depth > 1 ? stack[depth - 2]! : -1, s2 = depth > 2 ? stack[depth - 3]! : -1;
  const n0 = next, n1 = next + 1 > count ? -1 : next + 1, n2 = next + 2 > count ? -1 : next + 2;
  const leftS0 = s0 < 0 ? -1 : leftmost[s0]!, rightS0 = s0 < 0 ? -1 : rightmost[s0]!, rightS1 = s1 < 0 ? -1 : rightmost[s1]!, leftN0 = leftmost[n0]!;
  // Forms, parts of speech and clusters of the words, each looked up once.
  const fs0 = word(s0), fs1 = word(s1), fn0 = word(n0);
  const ps0 = part(s0), ps1 = part(s1), ps2 = part(s2), pn0 = part(n0), pn1 = part(n1), pn2 = part(n2);
  const gs0 = group(s0), gs1 = group(s1), gn0 = group(n0);
  const pLeftS0 = part(leftS0);
  const far = s0 < 0 ? 0 : Math.min(8, n0 - s0), gap = s1 < 0 ? 0 : Math.min(8, s0 - s1);
  const three = (ps1 << 10) | (ps0 << 5) | pn0;
  into[0] = 0; into[1] = fs0; into[2] = ps0; into[3] = gs0; into[4] = fn0; into[5] = pn0; into[6] = gn0; into[7] = fs1; into[8] = ps1; into[9] = gs1; into[10] = word(n1); into[11] = pn1;
  into[12] = mix(fs0, ps0); into[13] = mix(fs0, fn0); into[14] = mix(fs0, pn0); into[15] = mix(ps0, fn0); into[16] = (ps0 << 5) | pn0;
  into[17] = mix(fs0, fs1); into[18] = mix(fs0, ps1); into[19] = mix(ps0, fs1); into[20] = (ps0 << 5) | ps1; into[21] = mix(gs0, gs1); into[22] = mix(gs0, gn0);
  into[23] = three; into[24] = (ps0 << 10) | (pn0 << 5) | pn1; into[25] = (ps2 << 10) | (ps1 << 5) | ps0; into[26] = mix((pn0 << 10) | (pn1 << 5) | pn2, ps0);
  into[27] = mix(three, pn1); into[28] = mix(fs0, (31 << 10) | (pn0 << 5) | pn1); into[29] = mix(fn0, (ps1 << 10) | (ps0 << 5) | pn1);
  into[30] = (ps0 << 10) | (part(leftN0) << 5) | pn0; into[31] = (ps0 << 10) | (part(rightS0) << 5) | pn0; into[32] = (ps0 << 10) | (pLeftS0 << 5) | pn0;
  into[33] = (ps1 << 10) | (ps0 << 5) | part(rightS0); into[34] = (ps1 << 10) | (part(rightS1) << 5) | ps0; into[35] = (ps1 << 10) | (pLeftS0 << 5) | ps0;
  into[36] = mix3(word(rightS1), ps1, ps0); into[37] = mix3(word(leftN0), pn0, ps0);
  into[38] = mix3(far, ps0, pn0); into[39] = mix3(gap, ps1, ps0); into[40] = mix(leftCount[n0] ?? 0, (pn0 << 5) | ps0);
  into[41] = mix3(rough(s1), rough(s0), rough(n0)); into[42] = mix3(word(leftS0), ps0, fn0); into[43] = mix3(fs1, ps0, fn0);
  for (let at = 0; at < MOVE_FEATURES; at++) into[at] = mix(at * 7919 + 17, into[at]!);
  return MOVE_FEATURES;
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
