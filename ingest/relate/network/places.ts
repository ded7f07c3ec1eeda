/** The words at a number of places of a sentence, as the network takes them. One list is written at a time, in the same memory: it is asked for hundreds of times a page. */
import type { SentenceView } from '../text/view.ts';

let words: Int32Array = new Int32Array(1024);
let used = 0, place = 0;
let rows: Int32Array;

/** Begins the list of a sentence's words. */
export function beginPlaces({ vector }: SentenceView): void {
  rows = vector;
  used = 0;
}

/** Begins the next place. */
export function nextPlace(): void {
  if (used + 1 >= words.length) words = doubled(words);
  place = used;
  words[used++] = 0;
}

/** Adds the word of a token to the place; tokens outside the sentence and words without a vector are left out. */
export function putWord(token: number): void {
  const row = token >= 0 && token < rows.length ? rows[token]! : -1;
  if (row < 0) return;
  if (used + 1 >= words.length) words = doubled(words);
  words[used++] = row;
  words[place]!++;
}

/** The next place, with the word of one token. */
export function putPlace(token: number): void {
  nextPlace();
  putWord(token);
}

/** For each place the number of known words, then their rows in the vectors; good until the next list begins. */
export const placedWords = (): Int32Array => words.subarray(0, used);

function doubled(list: Int32Array): Int32Array {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
