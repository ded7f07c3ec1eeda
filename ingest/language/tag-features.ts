/**
 * What the tagger looks at. Everything about a form is worked out once and kept: a form lends its weights to the tag of its own place
 * and of the two places on either side; only what depends on tags already given is looked up word by word.
 */
import type { Tag } from '../stages.ts';
import type { Clusters } from './clusters.ts';

/** The order of the tags in a row of weights. */
export const TAGS: readonly Tag[] = ['NOUN', 'PUNCT', 'VERB', 'PRON', 'ADP', 'DET', 'PROPN', 'ADJ', 'AUX', 'ADV', 'CCONJ', 'PART', 'NUM', 'SCONJ', 'X', 'INTJ', 'SYM'];

/** Where a form stands seen from the word to be tagged. */
export const PLACES = [0, -1, 1, -2, 2] as const;

/** Features of a form by place, in the order of `PLACES`, and the two hashes that history is joined with. */
export interface FormFeatures {
  readonly rows: readonly (readonly number[])[];
  readonly lower: number;
  readonly cluster: number;
  readonly shape: number;
  /** Three letters or more, and whether all of them are capitals: what tells a heading in capitals. */
  readonly word: boolean;
  readonly upper: boolean;
}

/** Rows of the weight table; a power of two. */
export const ROWS = 1 << 16;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, begun with a salt that tells kinds of features apart. */
function hash(salt: number, text: string): number {
  let value = Math.imul(SEED ^ salt, PRIME);
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return value;
}

/** The row of a number (a hash, a tag, a cluster) under a salt. */
export function rowOf(salt: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (ROWS - 1);
}

/** A word between its neighbours. */
export interface Around {
  readonly previous: FormFeatures;
  readonly here: FormFeatures;
  readonly next: FormFeatures;
}

/** How many rows `historyRows` gives. */
export const HISTORY = 12;

/** Rows that depend on the tags given to the two words before (`TAGS.length` stands for the beginning). */
export function historyRows(last: number, before: number, { previous, here, next }: Around, into: Int32Array): void {
  into[0] = rowOf(101, last);
  into[1] = rowOf(102, last * 32 + before);
  into[2] = rowOf(103, here.lower + last * 7919);
  into[3] = rowOf(104, here.cluster * 32 + last);
  into[4] = rowOf(105, next.lower + last * 7919);
  into[5] = rowOf(106, (here.cluster * 32 + last) * 32 + before);
  into[6] = rowOf(107, previous.lower ^ Math.imul(here.lower, 31));
  into[7] = rowOf(108, here.lower ^ Math.imul(next.lower, 31));
  into[8] = rowOf(109, here.cluster * 1024 + next.cluster);
  into[9] = rowOf(110, (last * 1024 + next.cluster) * 1024 + here.cluster);
  into[10] = rowOf(111, previous.shape ^ Math.imul(here.shape, 31) ^ Math.imul(next.shape, 961));
  into[11] = rowOf(112, here.shape + last * 7919);
}

/** The features of one form. Quotes of all kinds are alike. */
export function formFeatures(form: string, { row, c64, c256, c1024 }: Clusters): FormFeatures {
  const plain = form.replaceAll(/[’‘]/g, "'").replaceAll(/[“”„«»]/g, '"');
  const lower = plain.toLowerCase().replaceAll(/\d/g, '0');
  const shape = hash(1, shapeOf(plain));
  const word = hash(2, lower);
  const at = row(plain);
  const [small, middle, large] = at < 0 ? [255, 999, 9999] : [c64[at]!, c256[at]!, c1024[at]!];
  const tail = plain.slice(plain.lastIndexOf('-') + 1).toLowerCase();
  const own = [
    rowOf(1, word), rowOf(2, hash(3, plain)), rowOf(3, shape), rowOf(4, small), rowOf(5, middle), rowOf(6, large),
    rowOf(7, hash(4, lower.slice(-1))), rowOf(8, hash(5, lower.slice(-2))), rowOf(9, hash(6, lower.slice(-3))), rowOf(10, hash(7, lower.slice(-4))), rowOf(11, hash(8, lower.slice(-5))),
    rowOf(12, hash(9, lower.slice(0, 2))), rowOf(13, hash(10, lower.slice(0, 3))), rowOf(14, shape ^ hash(11, lower.slice(-2))), rowOf(15, middle * 4096 + (hash(12, lower.slice(-2)) & 4095)),
  ];
  if (tail !== lower && tail.length > 1) own.push(rowOf(16, hash(13, tail)), rowOf(17, hash(14, tail.slice(-3))));
  return {
    lower: word,
    cluster: middle,
    shape,
    word: isWord(form), upper: isUpper(form),
    rows: [
      own,
      [rowOf(21, word), rowOf(22, shape), rowOf(23, hash(15, lower.slice(-3))), rowOf(24, middle), rowOf(25, large), rowOf(26, small)],
      [rowOf(31, word), rowOf(32, shape), rowOf(33, hash(16, lower.slice(-3))), rowOf(34, middle), rowOf(35, large), rowOf(36, small)],
      [rowOf(41, word), rowOf(42, middle), rowOf(43, shape)],
      [rowOf(51, word), rowOf(52, middle), rowOf(53, shape)],
    ],
  };
}

/** Runs of capitals, small letters and digits, each at most two long. */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const char of text) {
    const sign = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? '9' : char;
    run = shape.endsWith(sign) ? run + 1 : 1;
    if (run <= 2) shape += sign;
  }
  return shape;
}

/** The forms as the features should see them: a heading in capitals is read as if in small letters. */
export function seenForms(forms: readonly string[]): readonly string[] {
  const words = forms.filter(isWord);
  return isShouted(words.length, words.filter(isUpper).length) ? lowered(forms) : forms;
}

/** Whether so many words, of which so many are in capitals, are a heading in capitals. */
export const isShouted = (words: number, capitals: number): boolean => words >= 3 && capitals >= 0.7 * words;

/** A heading in small letters, but for its beginning. */
export const lowered = (forms: readonly string[]): readonly string[] => forms.map((form, index) => (index === 0 && form.length > 1 ? form[0]! + form.slice(1).toLowerCase() : form.toLowerCase()));

const isWord = (form: string): boolean => form.length >= 3 && /^\p{L}/u.test(form);
const isUpper = (form: string): boolean => form === form.toUpperCase();
