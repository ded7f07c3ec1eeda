/** Finds the longest gazetteer phrases in a sequence of words. */
import type { NamedType } from '../../../graph/model.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { GazetteerData, GazetteerEntry } from './entry.ts';
import { fold, isAcronym } from './fold.ts';

/** What a phrase is to the tagger: finer than a type, coarser than a kind. */
export const PHRASE_CLASSES = [
  'country', 'demonym', 'region', 'city-large', 'city', 'city-small', 'igo', 'police', 'mission', 'armed', 'government', 'body',
  'instrument', 'event', 'operation', 'service', 'frequent-the', 'frequent-mixed', 'frequent-bare',
] as const;
export type PhraseClass = (typeof PHRASE_CLASSES)[number];

/** A phrase found: half-open word indices and the set of its classes as bits (bit n stands for `PHRASE_CLASSES[n]`). */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly classes: number;
}

/** The bits of a phrase, apart for forms that must be written exactly so. */
interface Phrase {
  folded: number;
  exact: Map<string, number> | undefined;
}

export class PhraseMatcher {
  readonly #phrases = new Map<string, Phrase>();
  /** For each folded first word the lengths in words of the phrases it begins, as bits. */
  readonly #lengths = new Map<string, number>();

  constructor({ entries, frequent }: GazetteerData) {
    for (const entry of entries) {
      for (const form of [entry.name, ...entry.aliases]) this.#add(form, phraseClass(entry));
      for (const form of entry.demonyms) this.#add(form, 'demonym');
    }
    for (const [form, article] of frequent) this.#add(form, article >= 7 ? 'frequent-the' : article <= 2 ? 'frequent-bare' : 'frequent-mixed');
  }

  /** The longest match at each position where one begins, in order; they may overlap. `folded` are the words folded; `careless` texts write names without capitals too. */
  match(words: readonly string[], folded: readonly string[], careless = false): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let start = 0; start < words.length; start++) {
      const lengths = this.#lengths.get(folded[start]!);
      if (lengths === undefined || !(startsLikeName(words[start]!) || (careless && words[start]!.length >= CARELESS_LEAST))) continue;
      for (let length = Math.min(MAXIMUM, words.length - start); length > 0; length--) {
        if ((lengths & (1 << length)) === 0) continue;
        const classes = this.#lookUp(words, folded, start, length);
        if (classes === 0) continue;
        found.push({ start, end: start + length, classes });
        break;
      }
    }
    return found;
  }

  #lookUp(words: readonly string[], folded: readonly string[], start: number, length: number): number {
    const key = length === 1 ? folded[start]! : folded.slice(start, start + length).join(' ');
    const phrase = this.#phrases.get(key);
    if (!phrase) return 0;
    const exact = phrase.exact?.get(length === 1 ? words[start]! : words.slice(start, start + length).join(' ')) ?? 0;
    return phrase.folded | exact;
  }

  #add(form: string, kind: PhraseClass): void {
    const words = form.includes(' ') || /[^\p{L}]/u.test(form) ? tokenize(form).map(({ text }) => text) : [form];
    if (words.length === 0 || words.length > MAXIMUM) return;
    const folded = words.map(fold);
    const key = folded.join(' ');
    const bit = 1 << PHRASE_CLASSES.indexOf(kind);
    let phrase = this.#phrases.get(key);
    if (!phrase) this.#phrases.set(key, (phrase = { folded: 0, exact: undefined }));
    if (isAcronym(form)) {
      phrase.exact ??= new Map();
      phrase.exact.set(words.join(' '), (phrase.exact.get(words.join(' ')) ?? 0) | bit);
    } else phrase.folded |= bit;
    this.#lengths.set(folded[0]!, (this.#lengths.get(folded[0]!) ?? 0) | (1 << words.length));
  }
}

const MAXIMUM = 15;
/** Shorter small words are hardly ever names, and many are some town's. */
const CARELESS_LEAST = 4;
const startsLikeName = (word: string): boolean => /^['’]?[\p{Lu}\d]|^al-|^sub-|^former$|^anti-/u.test(word);

const LARGE_CITY = 500_000;
const CITY = 100_000;
const ORGANISATIONS: Readonly<Record<string, PhraseClass>> = {
  igo: 'igo', bank: 'igo', police: 'police', judiciary: 'government', government: 'government', military: 'armed', 'armed group': 'armed', criminal: 'armed', mission: 'mission',
};
const OTHERS: Partial<Readonly<Record<NamedType, PhraseClass>>> = { Instrument: 'instrument', Event: 'event', Operation: 'operation', Service: 'service' };

function phraseClass({ id, type, facts, population }: GazetteerEntry): PhraseClass {
  if (id.startsWith('iso:')) return 'country';
  if (id.startsWith('city:')) return population >= LARGE_CITY ? 'city-large' : population >= CITY ? 'city' : 'city-small';
  if (type === 'Location') return 'region';
  if (type === 'Organization') return ORGANISATIONS[facts.kind ?? ''] ?? 'body';
  return OTHERS[type] ?? 'body';
}
