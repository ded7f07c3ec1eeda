/** The words at a number of places of a sentence, as the network takes them. */
import type { SentenceView } from '../text/view.ts';

export interface Places {
  /** The next place, with the words of these tokens; tokens outside the sentence and words without a vector are left out. */
  readonly put: (...tokens: readonly number[]) => void;
  /** For each place the number of known words, then their rows in the vectors. */
  readonly words: () => Int32Array;
}

export function placesOf({ vector: rows }: SentenceView): Places {
  const words: number[] = [];
  return {
    put: (...tokens) => {
      const start = words.length;
      words.push(0);
      for (const token of tokens) if (token >= 0 && token < rows.length && rows[token]! >= 0) words.push(rows[token]!);
      words[start] = words.length - start - 1;
    },
    words: () => Int32Array.from(words),
  };
}

/** The numbers from `from` to before `to`; none where that is not higher. */
export const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
