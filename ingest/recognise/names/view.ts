/** A document as the tagger looks at it: facts of every word, gazetteer phrases, and what the rest of the document says of a word. */
import type { AnalysedSentence } from '../../stages.ts';
import type { PhraseMatcher } from '../gazetteer/match.ts';
import { GENRES } from './genre.ts';
import type { WordFacts } from './words.ts';

export interface SentenceView {
  readonly kind: AnalysedSentence['kind'];
  readonly words: readonly WordFacts[];
  readonly tags: readonly string[];
  /** No word of two letters or more has a small letter: capitals mean nothing here. */
  readonly shouting: boolean;
  /** Words that may be a name's without a capital, in texts that are written carelessly. */
  readonly careless: Uint8Array;
  /** Bits of the phrases that cover a word, apart for where in the phrase it stands: alone, first, inside, last. */
  readonly phrases: readonly Int32Array[];
  /** Bits of the phrase that is exactly this span, by `start * 1024 + end`. */
  readonly exact: ReadonlyMap<number, number>;
}

/** What a document says of one word form. */
export interface WordUse {
  /** Times it begins with a capital elsewhere than at the start of a sentence. */
  capitals: number;
  /** Times its lower case occurs. */
  lowers: number;
  /** Facts of the words right before and after its capitalised uses, at most a few of each. */
  readonly before: number[];
  readonly after: number[];
  /** Last words of longer capitalised sequences that it is in, and whether it was first, inside or last there. */
  readonly heads: number[];
  readonly places: number[];
}

export interface DocumentView {
  /** Number of the genre in `GENRES` whose habits of annotation are wanted. */
  readonly genre: number;
  readonly sentences: readonly SentenceView[];
  readonly uses: ReadonlyMap<string, WordUse>;
  /** Acronyms that the document itself explains: head word of the long form, as hash. */
  readonly acronyms: ReadonlyMap<string, number>;
  /** How often each sequence of capitalised words occurs, joined by spaces. */
  readonly sequences: ReadonlyMap<string, number>;
}

const PLACES = 4;
export const ALONE = 0;
export const FIRST = 1;
export const INSIDE = 2;
export const LAST = 3;
const MOST_CONTEXTS = 4;

export function viewDocument(
  sentences: readonly Pick<AnalysedSentence, 'kind' | 'tokens'>[],
  { facts, matcher, genre = 0 }: { readonly facts: (text: string) => WordFacts; readonly matcher: PhraseMatcher; readonly genre?: number },
): DocumentView {
  const views = sentences.map((sentence) => viewSentence(sentence, { facts, matcher, careless: GENRES[genre] === 'web' }));
  const uses = new Map<string, WordUse>();
  const acronyms = new Map<string, number>();
  const sequences = new Map<string, number>();
  for (const view of views) {
    noteUses(view, uses, sequences);
    noteAcronyms(view, acronyms);
  }
  return { genre, sentences: views, uses, acronyms, sequences };
}

export const spanKey = (start: number, end: number): number => start * 1024 + end;

function viewSentence({ kind, tokens }: Pick<AnalysedSentence, 'kind' | 'tokens'>, { facts, matcher, careless: anyCase }: { readonly facts: (text: string) => WordFacts; readonly matcher: PhraseMatcher; readonly careless: boolean }): SentenceView {
  const words = tokens.map(({ text }) => facts(text));
  const phrases = Array.from({ length: PLACES }, () => new Int32Array(words.length));
  const exact = new Map<number, number>();
  const careless = Uint8Array.from(words, ({ given }) => (anyCase && given ? 1 : 0));
  for (const { start, end, classes } of matcher.match(words.map(({ text }) => text), words.map(({ folded }) => folded), anyCase)) {
    if (anyCase) careless.fill(1, start, end);
    exact.set(spanKey(start, end), classes);
    for (let index = start; index < end; index++) {
      const place = end - start === 1 ? ALONE : index === start ? FIRST : index === end - 1 ? LAST : INSIDE;
      phrases[place]![index]! |= classes;
    }
  }
  const spelled = words.filter(({ letters }) => letters);
  return {
    kind, words, phrases, exact, careless, tags: tokens.map(({ tag }) => tag),
    shouting: spelled.length > 2 && spelled.filter(({ upper }) => upper).length > 0.7 * spelled.length,
  };
}

function noteUses({ words, shouting }: SentenceView, uses: Map<string, WordUse>, sequences: Map<string, number>): void {
  if (shouting) return;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!word.letter) continue;
    if (!word.capital) { useOf(word.folded, uses).lowers++; continue; }
    if (index === 0) continue;
    const use = useOf(word.folded, uses);
    use.capitals++;
    const before = words[index - 1]!;
    const after = words[index + 1];
    note(use.before, before.low);
    if (after) note(use.after, after.low);
  }
  for (let index = 0; index < words.length; ) {
    if (!words[index]!.capital) { index++; continue; }
    let end = index + 1;
    while (end < words.length && (words[end]!.capital || (JOINING.has(words[end]!.text) && words[end + 1]?.capital))) end++;
    const run = words.slice(index, end);
    const text = run.map(({ folded }) => folded).join(' ');
    sequences.set(text, (sequences.get(text) ?? 0) + 1);
    if (run.length > 1) {
      run.forEach((word, at) => {
        if (!word.capital) return;
        const use = useOf(word.folded, uses);
        note(use.heads, run.at(-1)!.low);
        note(use.places, at === 0 ? FIRST : at === run.length - 1 ? LAST : INSIDE);
      });
    }
    index = end;
  }
}

const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'de', 'in', 'against', '&']);

function useOf(form: string, uses: Map<string, WordUse>): WordUse {
  let use = uses.get(form);
  if (!use) uses.set(form, (use = { capitals: 0, lowers: 0, before: [], after: [], heads: [], places: [] }));
  return use;
}

const note = (values: number[], value: number): void => {
  if (values.length < MOST_CONTEXTS && !values.includes(value)) values.push(value);
};

/** "… Long Form of Words (LFW)": the acronym's letters are the capitals before the bracket. */
function noteAcronyms({ words }: SentenceView, acronyms: Map<string, number>): void {
  for (let index = 2; index + 1 < words.length; index++) {
    const { text, acronym } = words[index]!;
    if (!acronym || words[index - 1]!.text !== '(' || words[index + 1]!.text !== ')') continue;
    const start = longFormStart(words, index - 1, text);
    if (start < 0) continue;
    acronyms.set(text, headOf(words, start, index - 1).low);
  }
}

/** Where the words that spell the acronym begin, before the bracket at `bracket`; -1 where none do. */
export function longFormStart(words: readonly WordFacts[], bracket: number, acronym: string): number {
  const letters = acronym.replace(/[^\p{L}]/gu, '').replace(/s$/u, '').toUpperCase();
  let at = letters.length - 1;
  for (let index = bracket - 1; index >= 0 && bracket - index <= 2 * letters.length + 3; index--) {
    const initial = words[index]!.text.replace(/^[^\p{L}]+/u, '')[0]?.toUpperCase();
    if (initial === undefined) continue;
    if (initial === letters[at]) {
      at--;
      if (at < 0) return words[index]!.capital ? index : -1;
    } else if (words[index]!.capital) {
      // "Office of Counter-Terrorism (UNOCT)": letters may be missing, capitals of other words may not.
      const inner = words[index]!.text.split('-').map((part) => part[0]?.toUpperCase()).reverse();
      for (const letter of inner) if (letter === letters[at]) at--;
      if (at < 0) return index;
    }
  }
  return -1;
}

/** Where the word stands that says what the thing is: the last before "of", "for" and the like, else the last. */
export function headAt(words: readonly WordFacts[], start: number, end: number): number {
  for (let index = start + 1; index < end; index++) if (words[index]!.splits) return index - 1;
  return end - 1;
}

const headOf = (words: readonly WordFacts[], start: number, end: number): WordFacts => words[headAt(words, start, end)]!;
