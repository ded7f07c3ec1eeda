/** What tells a description of a body, undertaking or theme from any other noun phrase. */
import { mix, mix3 } from '../linear/hash.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';
import type { Phrase } from './candidates.ts';

export const MAX_PHRASE_FEATURES = 200;
const VERB = 15, AUX = 3, ADP = 1;

/** What stands around a phrase. */
export interface PhraseScene {
  readonly names: readonly Placed[];
  /** Base forms of the words of all names in the document: "the Unit" may be one of them. */
  readonly namesWords: ReadonlySet<number>;
}

/** Writes the features of a phrase into `into`; gives their number. */
export function phraseFeatures(view: SentenceView, { phrase, names, namesWords }: PhraseScene & { phrase: Phrase }, into: Int32Array): number {
  const { form, lemma, tag, coarse, middle, fine } = view;
  const { first, end, head } = phrase;
  let count = 0;
  const add = (template: number, value: number): void => {
    if (count < MAX_PHRASE_FEATURES) into[count++] = mix(template * 104729, value);
  };
  const word = (at: number): number => (at < 0 ? 1 : at >= form.length ? 2 : form[at]!);
  const base = (at: number): number => (at < 0 ? 1 : at >= form.length ? 2 : lemma[at]!);
  const group = (at: number): number => (at < 0 || at >= form.length ? 0 : middle[at]!);
  const h = lemma[head]!;
  add(1, 0); add(2, h); add(3, form[head]!); add(4, fine[head]!); add(5, middle[head]!); add(6, coarse[head]!);
  add(7, word(first)); add(8, mix(h, word(first))); add(9, mix(middle[head]!, word(first)));
  add(10, word(first - 1)); add(11, mix(h, word(first - 1))); add(12, word(end)); add(13, mix(h, word(end)));
  add(14, mix(word(first - 1), word(first - 2))); add(15, mix(word(end), word(end + 1))); add(16, mix3(word(end), group(end + 1), middle[head]!));
  add(17, mix(middle[head]!, word(first - 1))); add(18, mix(middle[head]!, word(end)));
  add(19, base(first - 2)); add(20, base(first - 1)); add(21, base(end)); add(22, base(end + 1)); add(23, base(end + 2));
  for (let at = first; at < head; at++) { add(24, lemma[at]!); add(25, mix(lemma[at]!, h)); add(26, middle[at]!); add(27, mix(fine[at]!, middle[head]!)); }
  if (head > first) { add(28, mix(lemma[head - 1]!, h)); add(29, mix(fine[head - 1]!, fine[head]!)); }
  add(30, Math.min(end - first, 6));
  add(31, view.lower[first] === 'the' || view.lower[first] === 'this' || view.lower[first] === 'that' ? 1 : tag[first] === 8 ? 2 : view.lower[first] === 'a' || view.lower[first] === 'an' ? 3 : 4);
  // The verbs on both sides, and whether the phrase stands before or after the first.
  let verb = first - 1;
  while (verb >= 0 && verb > first - 10 && tag[verb] !== VERB) verb--;
  if (verb >= 0 && tag[verb] === VERB) { add(32, lemma[verb]!); add(33, mix(lemma[verb]!, h)); add(34, mix3(lemma[verb]!, word(first - 1) === form[verb] ? 1 : word(first - 1), middle[head]!)); add(35, mix(fine[verb]!, middle[head]!)); }
  let next = end;
  while (next < tag.length && next < end + 8 && tag[next] !== VERB) next++;
  if (next < tag.length && tag[next] === VERB) { add(36, lemma[next]!); add(37, mix3(lemma[next]!, tag[next - 1] === AUX ? form[next - 1]! : 0, middle[head]!)); add(38, mix(lemma[next]!, next - end < 2 ? 1 : 0)); }
  // Names near: which types, how far, what joins them.
  let before = -1, after = -1, inside = 0;
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    if (name.end <= first) before = at;
    else if (name.first >= end) { if (after < 0) after = at; }
    else inside = 1 + typeNumber(name);
  }
  add(40, inside); add(41, mix(inside, h));
  add(42, before < 0 ? 0 : mix(typeNumber(names[before]!), Math.min(first - names[before]!.end, 5)));
  add(43, after < 0 ? 0 : mix(typeNumber(names[after]!), Math.min(names[after]!.first - end, 5)));
  add(44, Math.min(names.length, 4)); add(45, mix(Math.min(names.length, 4), middle[head]!)); add(46, mix(names.length > 0 ? 1 : 0, h));
  if (after >= 0 && names[after]!.first - end <= 3) { add(47, mix3(word(end), typeNumber(names[after]!), h)); add(48, mix3(word(end), typeNumber(names[after]!), middle[head]!)); }
  if (before >= 0 && first - names[before]!.end <= 3) { add(49, mix3(word(first - 1), typeNumber(names[before]!), h)); add(50, mix3(word(first - 1), typeNumber(names[before]!), middle[head]!)); }
  add(51, view.sentence.kind.charCodeAt(0));
  add(52, first === 0 ? 1 : 0);
  if (tag[end] === ADP) { let stop = end + 1; while (stop < tag.length && stop < end + 5 && tag[stop] !== 7 && tag[stop] !== 11) stop++; add(53, mix3(form[end]!, stop < tag.length ? fine[stop]! : 0, middle[head]!)); add(54, mix3(form[end]!, stop < tag.length ? lemma[stop]! : 0, h)); }
  // Whether a name of the document has this word too.
  const known = namesWords.has(h) ? 1 : 0;
  const pointing = view.lower[first] === 'the' || view.lower[first] === 'this' ? 1 : 0;
  add(55, known * 2 + pointing); add(56, mix(h, known)); add(57, mix3(known, pointing, Math.min(end - first, 4)));
  return count;
}

const typeNumber = ({ type }: Placed): number => type.charCodeAt(0) * 4 + type.charCodeAt(1);
