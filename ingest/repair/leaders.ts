/** Rows of dots that lead the eye over a line, as in "Albania . . . . . . Mr. Hoxha": written short, and the same whatever the printer set. */
import type { Edit } from './edits.ts';

/** What a row of dots becomes: longer than an ellipsis, so that nothing else reads like it. */
export const LEADER = '.....';
const ROW = /\.(?:[ \t]?\.){4,}/gu;

export function leaderEdits(text: string): readonly Edit[] {
  if (!text.includes('..') && !text.includes('. .')) return [];
  const blank = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    let [start, end] = [index, index + row.length];
    while (blank(start - 1)) start--;
    while (blank(end)) end++;
    const short = ` ${LEADER} `;
    return text.slice(start, end).trimEnd() === short.trimEnd() ? [] : [{ start, end, text: short }];
  });
}
