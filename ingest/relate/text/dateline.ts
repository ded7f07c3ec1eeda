/** The dateline that a press release opens with: "GENEVA, Switzerland, 14 March 2025 — ". It says where the text was written, not who acts. */
import type { SentenceView } from './view.ts';

/** Longest dateline, in tokens. */
const LONGEST = 16;
const DASHES = new Set(['—', '–', '-', '--']);
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/u;

/** How many tokens the dateline takes; 0 where a sentence has none. `names` are the sentence's names, sorted by their place. */
export function datelineEnd({ tokens, lower }: SentenceView, names: readonly { readonly first: number; readonly end: number; readonly type: string }[]): number {
  if (names[0]?.first !== 0 || names[0].type !== 'Location') return 0;
  for (let at = names[0].end; at < Math.min(tokens.length, LONGEST); at++) {
    const word = lower[at]!;
    if (DASHES.has(word) && tokens[at - 1]!.end < tokens[at]!.start) return at + 1;
    const place = names.some(({ first, end, type }) => type === 'Location' && first <= at && at < end);
    const source = names.some(({ first, end, type }) => type === 'Organization' && first <= at && at < end) && tokens.slice(0, at).some(({ text }) => text === '(');
    if (!place && !source && !MONTHS.test(word) && !/^(?:[,()/.]|\d{1,4})$/u.test(word)) return 0;
  }
  return 0;
}
