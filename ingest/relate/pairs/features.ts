/** What the pair classifier looks at: words, base forms and clusters between, before and after two mentions, their heads and types, lists, verbs. */
import { namedTypes } from '../../../graph/schema.ts';
import { mix, mix3 } from '../linear/hash.ts';
import { pathBetween, topOf, type Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import type { Lists } from './lists.ts';
import { LEVELS, type Placed } from './place.ts';

/** Longest number of features a pair may have; more are left out. */
export const MAX_FEATURES = 640;

export interface Scene {
  readonly view: SentenceView;
  readonly placed: readonly Placed[];
  readonly lists: Lists;
  readonly arcs: Arcs;
  /** What the rules say, by `ruleKey`. */
  readonly rules: ReadonlyMap<number, number>;
}

export const ruleKey = (left: number, right: number): number => left * 4096 + right;

const NOUN = 7, PROPN = 11, VERB = 15, ADP = 1, AUX = 3, PUNCT = 12, ADJ = 0, DET = 5, NUM = 8, ADV = 2, CCONJ = 4;

/** Writes the features of the pair (left stands first) into `into`; gives their number. */
export function pairFeatures(scene: Scene, left: number, right: number, into: Int32Array): number {
  const { view, placed, lists } = scene;
  const { form, lemma, tag, coarse, middle, fine } = view;
  const L = placed[left]!, R = placed[right]!;
  let count = 0;
  const typeL = namedTypes.indexOf(L.type) * 3 + LEVELS[L.level];
  const typeR = namedTypes.indexOf(R.type) * 3 + LEVELS[R.level];
  const pairType = (namedTypes.indexOf(L.type) << 4) | namedTypes.indexOf(R.type);
  const pairLevel = typeL * 32 + typeR;
  const add = (template: number, value: number): void => {
    if (count < MAX_FEATURES) into[count++] = mix(template * 7919, value);
  };
  /** A feature alone and one together with the types. */
  const both = (template: number, value: number): void => {
    add(template, value);
    add(template + 500, mix(value, pairType));
  };

  // Lists fold: what stands between is what stands between the lists.
  const sameList = lists.head[left] === lists.head[right];
  const innerL = sameList ? left : lists.last[left]!;
  const innerR = sameList ? right : lists.head[right]!;
  const foldL = innerL < innerR && placed[innerL]!.end <= placed[innerR]!.first ? placed[innerL]! : L;
  const foldR = innerL < innerR && placed[innerL]!.end <= placed[innerR]!.first ? placed[innerR]! : R;
  const outerL = sameList ? L : placed[lists.head[left]!]!;
  const outerR = sameList ? R : placed[lists.last[right]!]!;
  const nested = R.first < L.end;
  const from = foldL.end, to = nested ? foldL.end : foldR.first;
  const gap = to - from;

  const doubtL = L.doubt ?? 0, doubtR = R.doubt ?? 0;
  both(11, doubtL * 8 + doubtR);
  add(12, mix(doubtL, pairLevel)); add(13, mix(doubtR, pairLevel));
  add(1, pairType);
  add(2, pairLevel);
  both(3, sameList ? 1 : nested ? 2 : 0);
  const listL = lists.head[left] !== lists.last[left] ? 1 : 0;
  const listR = lists.head[right] !== lists.last[right] ? 1 : 0;
  both(4, listL * 2 + listR + (nested ? 4 : 0));
  both(5, bin(gap));
  add(6, mix3(bin(gap), pairLevel, sameList ? 1 : 0));

  // Mentions between, after folding.
  let between = 0, sameAsLeft = 0, sameAsRight = 0, types = 0;
  let skeleton = 17;
  for (let at = innerL + 1; at < innerR; at++) {
    const other = placed[at]!;
    if (other.first < from || other.end > to) continue;
    between++;
    if (other.type === L.type) sameAsLeft++;
    if (other.type === R.type) sameAsRight++;
    types |= 1 << namedTypes.indexOf(other.type);
  }
  both(7, Math.min(between, 5));
  both(8, (Math.min(sameAsLeft, 3) << 3) | Math.min(sameAsRight, 3));
  both(9, types);
  const last = placed.length - 1;
  both(10, (left === 0 ? 1 : 0) | (right === last ? 2 : 0) | (placed.length === 2 ? 4 : 0));

  // Words between.
  const window = gap <= 14 ? gap : 0;
  const mentionAt = new Int8Array(Math.max(0, gap));
  for (let at = innerL + 1; at < innerR; at++) {
    const other = placed[at]!;
    for (let token = Math.max(from, other.first); token < Math.min(to, other.end); token++) mentionAt[token - from] = 1 + namedTypes.indexOf(other.type);
  }
  let verbs = 0, lastVerb = -1, firstVerb = -1, preps = 23, commas = 0, conj = 0;
  let previous = 3;
  let phrase = 31;
  let clusterPhrase = 37;
  for (let token = from; token < to; token++) {
    const inside = mentionAt[token - from]!;
    const t = tag[token]!;
    if (inside > 0) {
      if (token === from || mentionAt[token - from - 1] === 0) { skeleton = mix(skeleton, inside); previous = inside; }
      continue;
    }
    const keep = t === VERB || t === NOUN || t === ADP || t === ADJ || t === AUX;
    if (window > 0 || token - from < 6 || to - token <= 6 || t === VERB) {
      both(20, lemma[token]!);
      add(21, form[token]!);
      add(22, middle[token]!);
      both(23, fine[token]!);
      add(24, mix(form[token]!, previous));
      add(25, mix3(form[token]!, previous, pairType));
      if (keep) add(26, mix3(lemma[token]!, token - from < to - token ? 1 : 2, typeL));
    }
    if (t === VERB) { verbs++; lastVerb = token; if (firstVerb < 0) firstVerb = token; }
    if (t === ADP) preps = mix(preps, form[token]!);
    if (t === PUNCT) commas++;
    if (t === CCONJ) conj++;
    // The skeleton leaves out what only fills a noun phrase.
    if (t === VERB) skeleton = mix(skeleton, lemma[token]!);
    else if (t === ADP || t === CCONJ || t === PUNCT || t === AUX) skeleton = mix(skeleton, form[token]!);
    else if (t === NOUN || t === PROPN) { if (tag[token + 1] !== NOUN && tag[token + 1] !== PROPN) skeleton = mix(skeleton, 4242); }
    else if (t !== ADJ && t !== DET && t !== NUM && t !== ADV) skeleton = mix(skeleton, form[token]!);
    phrase = mix(phrase, form[token]!);
    clusterPhrase = mix(clusterPhrase, coarse[token]!);
    previous = form[token]!;
  }
  both(30, skeleton);
  if (gap <= 8) { both(31, phrase); both(32, clusterPhrase); }
  both(33, preps);
  add(34, mix3(Math.min(verbs, 3), Math.min(commas, 3), conj > 0 ? 1 : 0));
  both(35, Math.min(verbs, 3));
  if (lastVerb >= 0) {
    both(36, lemma[lastVerb]!);
    add(37, mix(lemma[lastVerb]!, to - lastVerb < 4 ? form[to - 1]! : 0));
    both(38, lemma[firstVerb]!);
    both(39, fine[lastVerb]!);
    const aux = firstVerb > 0 && tag[firstVerb - 1] === AUX ? form[firstVerb - 1]! : 0;
    both(40, mix3(lemma[firstVerb]!, aux, firstVerb + 1 < tag.length && tag[firstVerb + 1] === ADP ? form[firstVerb + 1]! : 0));
    both(41, mix3(aux, form[firstVerb] === lemma[firstVerb] ? 1 : 0, firstVerb + 1 < tag.length && tag[firstVerb + 1] === ADP ? form[firstVerb + 1]! : 0));
  }
  if (gap > 0) {
    both(42, form[from]!); both(43, form[to - 1]!);
    both(44, mix(form[from]!, form[to - 1]!));
    if (gap > 1) { both(45, mix(form[from]!, form[from + 1]!)); both(46, mix(form[to - 2]!, form[to - 1]!)); }
  }

  // Around.
  const word = (at: number): number => (at < 0 ? 1 : at >= form.length ? 2 : form[at]!);
  const base = (at: number): number => (at < 0 ? 1 : at >= form.length ? 2 : lemma[at]!);
  const before = outerL.first, after = outerR.end;
  for (let step = 1; step <= 3; step++) {
    add(50 + step, word(before - step)); add(54 + step, word(after + step - 1));
    add(550 + step, mix(word(before - step), pairType)); add(554 + step, mix(word(after + step - 1), pairType));
    add(58, mix(base(before - step), pairType)); add(59, mix(base(after + step - 1), pairType));
  }
  both(60, mix(word(before - 2), word(before - 1)));
  both(61, mix(word(after), word(after + 1)));
  both(62, mix(word(before - 1), gap > 0 ? word(from) : 3));
  both(63, mix(gap > 0 ? word(to - 1) : 3, word(after)));
  both(64, mix3(word(L.first - 1), word(R.first - 1), word(R.end)));
  add(65, word(L.first - 1)); add(66, word(R.end)); add(67, word(R.first - 1)); add(68, word(L.end));
  both(69, mix(word(R.first - 1), word(R.first - 2)));
  // The nearest verb before the first and after the second mention.
  for (let at = before - 1, far = 0; at >= 0 && far < 8; at--, far++) if (tag[at] === VERB) { both(70, lemma[at]!); add(71, mix(lemma[at]!, skeleton)); break; }
  for (let at = after, far = 0; at < tag.length && far < 8; at++, far++) if (tag[at] === VERB) { both(72, lemma[at]!); add(73, mix3(lemma[at]!, at > 0 ? form[at - 1]! : 0, pairType)); break; }

  // The mentions themselves.
  both(80, lemma[L.head]!); both(81, lemma[R.head]!);
  both(82, fine[L.head]!); both(83, fine[R.head]!);
  both(84, middle[L.head]!); both(85, middle[R.head]!);
  add(86, mix(lemma[L.head]!, lemma[R.head]!));
  add(87, mix(middle[L.head]!, middle[R.head]!));
  add(88, mix3(coarse[L.head]!, coarse[R.head]!, skeleton));
  both(89, form[L.first]!); both(90, form[R.first]!);
  add(91, mix(lemma[L.head]!, skeleton)); add(92, mix(lemma[R.head]!, skeleton));
  if (lastVerb >= 0) { add(93, mix(lemma[L.head]!, lemma[firstVerb]!)); add(94, mix(lemma[R.head]!, lemma[lastVerb]!)); add(95, mix3(middle[R.head]!, lemma[lastVerb]!, pairType)); }
  for (let at = L.first; at < L.end && at < L.first + 8; at++) both(96, lemma[at]!);
  for (let at = R.first; at < R.end && at < R.first + 8; at++) both(97, lemma[at]!);
  both(98, (Math.min(L.end - L.first, 6) << 3) | Math.min(R.end - R.first, 6));
  // The way through the parse.
  const { arcs } = scene;
  const topL = topOf(arcs, L), topR = topOf(arcs, R);
  const path = pathBetween(arcs, topL, topR);
  both(110, path.marked); both(111, path.plain); both(112, Math.min(path.length, 8));
  if (path.meet >= 0) {
    const meet = lemma[path.meet]!;
    both(113, mix(meet, path.marked)); both(114, mix(meet, path.plain)); both(115, meet); both(116, mix(fine[path.meet]!, path.marked)); both(117, mix(middle[path.meet]!, path.plain));
    add(118, mix3(meet, path.left, 1)); add(119, mix3(meet, path.right, 2)); add(120, mix3(arcs.voice[path.meet]!, path.plain, pairType));
    add(131, mix3(meet, path.left, pairType)); add(132, mix3(meet, path.right, pairType));
    add(133, mix3(lemma[L.head]!, path.marked, pairType)); add(134, mix3(lemma[R.head]!, path.marked, pairType));
    for (let at = 0; at < path.words.length && at < 8; at++) { const token = path.words[at]!; both(121, mix(lemma[token]!, token === path.meet ? 2 : at < path.up ? 0 : 1)); add(122, mix(fine[token]!, path.plain)); }
    if (path.words.length <= 3) { let chain = 11; for (const token of path.words) chain = mix(chain, lemma[token]!); both(123, mix(chain, path.marked)); both(135, mix(chain, path.words.length)); }
  }
  const govL = arcs.head[topL]!, govR = arcs.head[topR]!;
  both(124, mix(govL < 0 ? 0 : lemma[govL]!, arcs.marked[topL]!)); both(125, mix(govR < 0 ? 0 : lemma[govR]!, arcs.marked[topR]!));
  both(126, arcs.relation[topL]!); both(127, arcs.relation[topR]!); both(128, arcs.marked[topR]!); both(129, arcs.marked[topL]!);
  add(130, mix3(arcs.relation[topL]!, arcs.relation[topR]!, pairType));
  const ruled = scene.rules.get(ruleKey(left, right));
  if (ruled !== undefined) add(140, ruled);
  // Kind of text, and whether the sentence holds a colon before the second mention.
  both(99, view.sentence.kind.charCodeAt(0));
  return count;
}

const bin = (value: number): number => (value < 6 ? value : value < 8 ? 6 : value < 12 ? 7 : value < 18 ? 8 : value < 28 ? 9 : 10);
