/** How often words are written, from `models/words.txt` (see the data card there). Decides hyphens and lost spaces. */
import { readFileSync } from 'node:fs';

export interface Lexicon {
  /** Times in 32 million words, rounded to two digits; 0 for a form never seen. Case counts: `Nations` is not `nations`. */
  readonly count: (form: string) => number;
  /** The same for a capitalised phrase of several words, as in `Security Council`. */
  readonly phrase: (words: readonly string[]) => number;
}

/** Closed-class words that lost spaces leave stuck to their neighbours. Their share in running text is over a third. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  ('of the to and in for on by with from as at is are was were be been has have had that this these those which its our their his her we it they ' +
    'not or an a all will would should can may also into through under over between against within without during including such').split(' '),
);

let loaded: Lexicon | undefined;

/** The lexicon, read at first use and then shared. */
export function lexicon(): Lexicon {
  loaded ??= parseLexicon(readFileSync(new URL('../models/words.txt', import.meta.url), 'utf8'));
  return loaded;
}

/** Lines of a count and the forms that have it; `#` begins a comment; a phrase has `_` for its spaces. */
export function parseLexicon(text: string): Lexicon {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const [count, ...forms] = line.split(' ');
    for (const form of forms) counts.set(form, Number(count));
  }
  return { count: (form) => counts.get(form) ?? 0, phrase: (words) => counts.get(words.join('_')) ?? 0 };
}
