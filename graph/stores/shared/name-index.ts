/** The names of a graph in memory, by word: similar words are looked for among the distinct words, names through them. */
import { similarity, wordsOf, type Named } from './names.ts';

interface Word {
  readonly text: string;
  /** One bit for each letter that occurs (modulo 32): words that differ in many cannot be near. */
  readonly letters: number;
  readonly ids: Set<string>;
}

/** Names whose every query word is this common say little: only the first so many are looked at. */
const COMMON = 5_000;

export class NameIndex {
  readonly #named = new Map<string, Named>();
  readonly #words = new Map<string, Word>();

  set(named: Named): void {
    this.delete(named.id);
    this.#named.set(named.id, named);
    for (const text of textsOf(named)) {
      const word = this.#words.get(text) ?? { text, letters: lettersOf(text), ids: new Set<string>() };
      word.ids.add(named.id);
      this.#words.set(text, word);
    }
  }

  delete(id: string): void {
    const named = this.#named.get(id);
    if (!named) return;
    this.#named.delete(id);
    for (const text of textsOf(named)) {
      const word = this.#words.get(text);
      word?.ids.delete(id);
      if (word?.ids.size === 0) this.#words.delete(text);
    }
  }

  /** Those that share a word, or nearly one, with the text; the most promising first, at most `most`. */
  candidates(text: string, most: number): readonly Named[] {
    const found = new Map<string, number>();
    for (const query of new Set(wordsOf(text))) {
      const letters = lettersOf(query);
      const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
      const near: { readonly word: Word; readonly like: number }[] = [];
      for (const word of this.#words.values()) {
        if (bits(letters & ~word.letters) > allowed) continue;
        const like = similarity(query, word.text);
        if (like > 0) near.push({ word, like });
      }
      const best = new Map<string, number>();
      for (const { word, like } of near.sort((left, right) => right.like - left.like || left.word.ids.size - right.word.ids.size)) {
        const worth = like / Math.log2(4 + word.ids.size);
        for (const id of word.ids) {
          if (best.size >= COMMON) break;
          if (!best.has(id)) best.set(id, worth);
        }
      }
      for (const [id, worth] of best) found.set(id, (found.get(id) ?? 0) + worth);
    }
    const order = [...found].sort(([, left], [, right]) => right - left).slice(0, most);
    return order.map(([id]) => this.#named.get(id)!);
  }
}

const textsOf = ({ names }: Named): ReadonlySet<string> => new Set(names.flatMap(wordsOf));

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
