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

// A value of a word, or what stands for none before and behind the sentence. No closures: they were a twentieth of all memory a text asks for.
const formAt = (form: Int32Array, at: number, count: number): number => (at < 0 ? 11 : at >= count ? 13 : form[at]!);
const tagAt = (tag: Uint8Array, at: number, count: number): number => (at < 0 ? 31 : at >= count ? 30 : tag[at]!);
const middleAt = (middle: Uint16Array, at: number, count: number): number => (at < 0 ? 301 : at >= count ? 302 : middle[at]!);
const coarseAt = (coarse: Uint16Array, at: number, count: number): number => (at < 0 ? 81 : at >= count ? 82 : coarse[at]!);

export function moveFeatures({ form, tag, middle, coarse }: Words, { stack, depth, next, count, leftmost, rightmost, leftCount }: State, into: Int32Array): number {
  const s0 = depth > 0 ? stack[depth - 1]! : -1, s1 = depth > 1 ? stack[depth - 2]! : -1, s2 = depth > 2 ? stack[depth - 3]! : -1;
  const n0 = next, n1 = next + 1 > count ? -1 : next + 1, n2 = next + 2 > count ? -1 : next + 2;
  const leftS0 = s0 < 0 ? -1 : leftmost[s0]!, rightS0 = s0 < 0 ? -1 : rightmost[s0]!, rightS1 = s1 < 0 ? -1 : rightmost[s1]!, leftN0 = leftmost[n0]!;
  // Forms, parts of speech and clusters of the words, each looked up once.
  const fs0 = formAt(form, s0, count), fs1 = formAt(form, s1, count), fn0 = formAt(form, n0, count);
  const ps0 = tagAt(tag, s0, count), ps1 = tagAt(tag, s1, count), ps2 = tagAt(tag, s2, count), pn0 = tagAt(tag, n0, count), pn1 = tagAt(tag, n1, count), pn2 = tagAt(tag, n2, count);
  const gs0 = middleAt(middle, s0, count), gs1 = middleAt(middle, s1, count), gn0 = middleAt(middle, n0, count);
  const pLeftS0 = tagAt(tag, leftS0, count);
  const far = s0 < 0 ? 0 : Math.min(8, n0 - s0), gap = s1 < 0 ? 0 : Math.min(8, s0 - s1);
  const three = (ps1 << 10) | (ps0 << 5) | pn0;
  into[0] = 0; into[1] = fs0; into[2] = ps0; into[3] = gs0; into[4] = fn0; into[5] = pn0; into[6] = gn0; into[7] = fs1; into[8] = ps1; into[9] = gs1; into[10] = formAt(form, n1, count); into[11] = pn1;
  into[12] = mix(fs0, ps0); into[13] = mix(fs0, fn0); into[14] = mix(fs0, pn0); into[15] = mix(ps0, fn0); into[16] = (ps0 << 5) | pn0;
  into[17] = mix(fs0, fs1); into[18] = mix(fs0, ps1); into[19] = mix(ps0, fs1); into[20] = (ps0 << 5) | ps1; into[21] = mix(gs0, gs1); into[22] = mix(gs0, gn0);
  into[23] = three; into[24] = (ps0 << 10) | (pn0 << 5) | pn1; into[25] = (ps2 << 10) | (ps1 << 5) | ps0; into[26] = mix((pn0 << 10) | (pn1 << 5) | pn2, ps0);
  into[27] = mix(three, pn1); into[28] = mix(fs0, (31 << 10) | (pn0 << 5) | pn1); into[29] = mix(fn0, (ps1 << 10) | (ps0 << 5) | pn1);
  into[30] = (ps0 << 10) | (tagAt(tag, leftN0, count) << 5) | pn0; into[31] = (ps0 << 10) | (tagAt(tag, rightS0, count) << 5) | pn0; into[32] = (ps0 << 10) | (pLeftS0 << 5) | pn0;
  into[33] = (ps1 << 10) | (ps0 << 5) | tagAt(tag, rightS0, count); into[34] = (ps1 << 10) | (tagAt(tag, rightS1, count) << 5) | ps0; into[35] = (ps1 << 10) | (pLeftS0 << 5) | ps0;
  into[36] = mix3(formAt(form, rightS1, count), ps1, ps0); into[37] = mix3(formAt(form, leftN0, count), pn0, ps0);
  into[38] = mix3(far, ps0, pn0); into[39] = mix3(gap, ps1, ps0); into[40] = mix(leftCount[n0] ?? 0, (pn0 << 5) | ps0);
  into[41] = mix3(coarseAt(coarse, s1, count), coarseAt(coarse, s0, count), coarseAt(coarse, n0, count)); into[42] = mix3(formAt(form, leftS0, count), ps0, fn0); into[43] = mix3(fs1, ps0, fn0);
  for (let at = 0; at < MOVE_FEATURES; at++) into[at] = mix(at * 7919 + 17, into[at]!);
  return MOVE_FEATURES;
}

/** Of the arc from `head` (the sentence's length for the root) to `word`. */
export function labelFeatures({ form, tag, middle }: Words, { word, head, state }: { word: number; head: number; state: State }, into: Int32Array): number {
  const { count, leftmost, rightmost } = state;
  const first = leftmost[word]!, last = rightmost[word]!, second = leftmost[head] ?? -1;
  const fWord = formAt(form, word, count), fHead = formAt(form, head, count), fFirst = formAt(form, first, count);
  const tWord = tagAt(tag, word, count), tHead = tagAt(tag, head, count), tFirst = tagAt(tag, first, count);
  const mWord = middleAt(middle, word, count), mHead = middleAt(middle, head, count);
  const side = head >= count ? 2 : word < head ? 0 : 1;
  const pair = ((tHead << 5) | tWord) * 3 + side;
  into[0] = side; into[1] = pair; into[2] = mix(fWord, side); into[3] = mix(fHead, side); into[4] = mix(fWord, pair); into[5] = mix(fHead, pair); into[6] = mix(mWord, pair); into[7] = mix(mHead, pair); into[8] = mix3(mHead, mWord, side);
  into[9] = mix3(fFirst, tFirst, pair); into[10] = mix(tFirst, pair); into[11] = mix(tagAt(tag, last, count), pair);
  into[12] = mix3(formAt(form, word - 1, count), pair, 0); into[13] = mix3(formAt(form, word + 1, count), pair, 1); into[14] = mix3(tagAt(tag, word - 1, count), tagAt(tag, word + 1, count), pair);
  into[15] = mix(Math.min(6, Math.abs(head - word)), pair); into[16] = mix3(fFirst, fHead, side); into[17] = mix3(fWord, fHead, side);
  into[18] = mix3(tagAt(tag, second, count), formAt(form, second, count), pair); into[19] = mix(fFirst, side);
  for (let at = 0; at < LABEL_FEATURES; at++) into[at] = mix(at * 104729 + 5, into[at]!);
  return LABEL_FEATURES;
}
