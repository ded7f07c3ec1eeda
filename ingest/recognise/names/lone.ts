/**
 * Most features of a word or a span depend on one word form alone: on that of the word itself, of the word before it, of a span's head.
 * What they add up to is kept by form and place, so that a form met again costs one look instead of a dozen.
 */
import { FeatureList, type WeightTable } from './weight-table.ts';
import { EDGE, type WordFacts } from './words.ts';

/** Where a form stands, seen from the word that is scored … */
export const HERE = 0, BEFORE = 1, AFTER = 2, BEFORE2 = 3, AFTER2 = 4;
/** … and from the span. */
export const FIRST = 0, LAST = 1, PRIOR = 2, HEAD = 3, INSIDE = 4;
const PLACES = 5;

/** Called with a place and a feature that depends on the form at that place alone. */
export type EmitLone = (place: number, feature: number) => void;

/** Words beyond a sentence's ends that features look at. */
export const BEYOND = 2;

/** Rows by the place where they stand; -1 for none. */
type Rows = readonly number[];

/** Forms kept; past it the next sentence begins anew. */
const LIMIT = 16_384;

/** Sums of a table's weights by form and place. */
export class LoneSums {
  readonly #table: WeightTable;
  readonly #width: number;
  readonly #rows = new Map<WordFacts, number>();
  readonly #lists = Array.from({ length: PLACES }, () => new FeatureList());
  #sentence = new Int32Array(256);
  /** The places of a row whose sums are known, as bits. */
  #known = new Uint8Array(1024);
  /** `values[row * size + place * width + label]`. */
  #values: Int16Array;
  readonly #size: number;

  constructor(table: WeightTable, width: number) {
    this.#table = table;
    this.#width = width;
    this.#size = PLACES * width;
    this.#values = new Int16Array(this.#known.length * this.#size);
  }

  /** The rows of a sentence's words, and of what stands beyond either end twice; good until the next sentence is asked for. */
  rowsOf(words: readonly WordFacts[]): Int32Array {
    if (this.#rows.size > LIMIT) {
      this.#rows.clear();
      this.#known.fill(0);
      this.#values.fill(0);
    }
    if (this.#sentence.length < words.length + 2 * BEYOND) this.#sentence = new Int32Array(2 * (words.length + 2 * BEYOND));
    const edge = this.#rowOf(EDGE);
    for (let at = 0; at < words.length; at++) this.#sentence[at + BEYOND] = this.#rowOf(words[at]!);
    this.#sentence.fill(edge, 0, BEYOND).fill(edge, words.length + BEYOND, words.length + 2 * BEYOND);
    return this.#sentence;
  }

  #rowOf(word: WordFacts): number {
    const known = this.#rows.get(word);
    if (known !== undefined) return known;
    const row = this.#rows.size;
    this.#rows.set(word, row);
    if (row === this.#known.length) {
      this.#known = doubled(this.#known, new Uint8Array(2 * row));
      this.#values = doubled(this.#values, new Int16Array(2 * row * this.#size));
    }
    return row;
  }

  knows(row: number, place: number): boolean {
    return ((this.#known[row]! >> place) & 1) === 1;
  }

  /** Adds the sums of the rows given by place, label by label from `base` on. */
  addTo(sums: Int32Array, base: number, rows: Rows): void {
    const values = this.#values, width = this.#width;
    for (let place = 0; place < PLACES; place++) {
      const row = rows[place] ?? -1;
      if (row < 0) continue;
      const from = row * this.#size + place * width;
      for (let label = 0; label < width; label++) sums[base + label]! += values[from + label]!;
    }
  }

  /** Takes a feature of the row that stands at a place now; `settle` sums what was taken. */
  readonly take: EmitLone = (place, feature) => this.#lists[place]!.push(feature);

  /** Sums what was taken since the last time, for the rows given by place; what was taken of other places is dropped. */
  settle(rows: Rows): void {
    for (let place = 0; place < PLACES; place++) {
      const list = this.#lists[place]!;
      const row = rows[place] ?? -1;
      if (row >= 0 && !this.knows(row, place)) {
        this.#table.add(list, this.#values, row * this.#size + place * this.#width);
        this.#known[row]! |= 1 << place;
      }
      list.count = 0;
    }
  }
}

function doubled<Values extends Uint8Array | Int16Array>(from: Values, into: Values): Values {
  into.set(from);
  return into;
}
