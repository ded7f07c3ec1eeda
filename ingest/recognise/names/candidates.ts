/** Which stretches of a sentence might be names: capitalised or numbered, or of small words that names were seen to hold. */
import type { SentenceView } from './view.ts';

/** Small words (lower case) that begin, stand inside and end names, learned from the training texts. */
export interface Lexicon {
  readonly starts: ReadonlySet<string>;
  readonly insides: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/** Longest name in words. */
export const MAXIMUM_LENGTH = 18;

/** Candidate spans in order of their end, then start; and which words any of them covers. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly covered: Uint8Array;
}

export function findCandidates({ words, exact, careless }: SentenceView, { starts, insides, ends }: Lexicon, extra: readonly (readonly [number, number])[] = []): Candidates {
  const count = words.length;
  const spans: [number, number][] = [];
  const known = new Set(extra.map(([start, end]) => start * 1024 + end));
  // Each place is asked for what its word may do only where a candidate might reach it.
  const may = (at: number, lexicon: ReadonlySet<string>): boolean => words[at]!.proper || careless[at] === 1 || lexicon.has(words[at]!.lower);
  for (let end = 1; end <= count; end++) {
    if (!may(end - 1, ends)) { addExtra(end); continue; }
    for (let start = end - 1; start >= 0 && end - start <= MAXIMUM_LENGTH; start--) {
      if (may(start, starts) && !known.has(start * 1024 + end)) spans.push([start, end]);
      if (start !== end - 1 && !may(start, insides) && !exact.has(start * 1024 + end)) break;
    }
    addExtra(end);
  }
  const covered = new Uint8Array(count);
  const from = new Int32Array(spans.length), to = new Int32Array(spans.length);
  for (const [at, [start, end]] of spans.entries()) {
    covered.fill(1, start, end);
    from[at] = start;
    to[at] = end;
  }
  return { starts: from, ends: to, covered };

  function addExtra(end: number): void {
    for (const [start, stop] of extra) if (stop === end) spans.push([start, stop]);
  }
}
