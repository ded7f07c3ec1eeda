/** Rows of dots that lead the eye over a line, as in "Albania . . . . . . Mr. Hoxha": written short, and the same whatever the printer set. */
import type { Edit } from './edits.ts';

/** What a row of dots becomes: longer than an ellipsis, so that nothing else reads like it. */
export const LEADER = '.....';
const ROW = /[ \t]*\.(?:[ \t]?\.){4,}[ \t]*/gu;

export function leaderEdits(text: string): readonly Edit[] {
  if (!text.includes('..') && !text.includes('. .')) return [];
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    const short = ` ${LEADER} `;
    return row === short || row.trimEnd() === short.trimEnd() ? [] : [{ start: index, end: index + row.length, text: short }];
  });
}
