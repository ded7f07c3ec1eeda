/** What the tagger knows of a word by itself, worked out once for each form. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { fold } from '../gazetteer/fold.ts';
import { headClass } from './heads.ts';

/** Clusters of a word form by the company it keeps, coarse to fine; zeros where the form is unknown. */
export type ClustersOf = (word: string) => readonly number[];

/** Numbers that features are mixed from. */
export interface WordFacts {
  readonly text: string;
  readonly folded: string;
  readonly lower: string;
  /** Hashes of the form and of its lower case. */
  readonly form: number;
  readonly low: number;
  /** Of `Xx9-` patterns: each run one sign (short), up to four signs a run (long). */
  readonly shape: number;
  readonly longShape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly clusters: readonly number[];
  /** 1: a given name, 2: a surname. */
  readonly person: number;
  /** A given name if it were written with a capital. */
  readonly given: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two capitals or more, no small letter but a final s. */
  readonly acronym: boolean;
  readonly digit: boolean;
  /** Holds a letter; holds two that follow each other. */
  readonly letter: boolean;
  readonly letters: boolean;
  /** No letter is a small one. */
  readonly upper: boolean;
  /** Could be a name's word whatever it is: a capital, or a digit ("G5", "24/7", "1325"). */
  readonly proper: boolean;
  /** "of", "for" and the like, before which a name's head stands. */
  readonly splits: boolean;
  /** What a name that begins with it begins with: 1 an ordinal, 2 a year, 3 another number, 4 a capital, 5 a small word. */
  readonly opening: number;
  /** Class of a noun that says what kind of thing is named (`heads.ts`); 0 for other words. */
  readonly kind: number;
}

/** Stands for what lies beyond a sentence's ends. */
export const EDGE: WordFacts = {
  text: '', lower: '', folded: '', form: 1, low: 1, shape: 1, longShape: 1, prefixes: [], suffixes: [], clusters: [1, 1, 1], person: 0, given: false, capital: false, acronym: false, digit: false, letter: false, letters: false, upper: true, proper: false, splits: false, opening: 5, kind: 0,
};

export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** Mixes a template's number with up to three values (Murmur's finaliser). */
export const mix = (template: number, first: number, second = 0, third = 0): number => {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(first | 0, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(second | 0, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1) ^ Math.imul(third | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** More forms than any document has; past it the cache begins anew. */
const CACHE_LIMIT = 200_000;

/** Gives the facts of a form, from a cache. */
export function wordFacts(gazetteer: Pick<Gazetteer, 'given' | 'surnames'>, clustersOf: ClustersOf): (text: string) => WordFacts {
  const cache = new Map<string, WordFacts>();
  return (text) => {
    let facts = cache.get(text);
    if (!facts) {
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(text, (facts = describe(text, gazetteer, clustersOf)));
    }
    return facts;
  };
}

const SPLITS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'against', 'to', 'at', 'from', 'with', 'between']);
const MIXED = /\p{Ll}.*\p{Lu}|^al-\p{Lu}|^d['’]\p{Lu}/u;
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|(?:.*-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|.*teenth|.*tieth))$/u;

function describe(text: string, { given, surnames }: Pick<Gazetteer, 'given' | 'surnames'>, clustersOf: ClustersOf): WordFacts {
  const lower = text.toLowerCase();
  const capital = /^['’]?\p{Lu}/u.test(text);
  const digit = /\d/u.test(text);
  const titled = text.length > 3 && text === text.toUpperCase() ? text[0]! + lower.slice(1) : text;
  return {
    text, lower, folded: fold(text), form: hashText(text), low: hashText(lower),
    shape: hashText(shapeOf(text, 1)), longShape: hashText(shapeOf(text, 4)),
    prefixes: [1, 2, 3, 4].filter((length) => length <= text.length).map((length) => hashText(`${text.slice(0, length)}^`)),
    suffixes: [1, 2, 3, 4].filter((length) => length <= text.length).map((length) => hashText(`$${lower.slice(-length)}`)),
    clusters: clustersOf(text),
    person: (given.has(text) || given.has(titled) ? 1 : 0) + (surnames.has(text) || surnames.has(titled) ? 2 : 0),
    given: lower.length > 2 && given.has(lower[0]!.toUpperCase() + lower.slice(1)),
    capital, digit,
    acronym: /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&./-]+s?$/u.test(text),
    letter: /\p{L}/u.test(text),
    letters: /\p{L}{2}/u.test(text),
    upper: text === text.toUpperCase(),
    proper: capital || digit || MIXED.test(text),
    splits: SPLITS.has(text),
    opening: ORDINAL.test(lower) ? 1 : /^(?:19|20)\d\d$/u.test(text) ? 2 : digit ? 3 : capital ? 4 : 5,
    kind: headClass(lower),
  };
}

/** Runs of capitals, small letters and digits become X, x and 9, each at most `most` signs long; other signs stay. */
function shapeOf(text: string, most: number): string {
  let shape = '';
  let run = 0;
  for (const char of text) {
    const sign = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/u.test(char) ? '9' : char;
    run = shape.endsWith(sign) ? run + 1 : 1;
    if (run <= most) shape += sign;
  }
  return shape;
}
