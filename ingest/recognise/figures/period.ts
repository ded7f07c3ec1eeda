/** The period that a figure is reported of. */
import type { FoundDate, Token } from '../../stages.ts';
import type { PartialDate } from '../../../graph/model.ts';

const PREPOSITIONS = new Set(['in', 'during', 'since', 'between', 'from', 'over', 'throughout', 'until', 'for', 'through', 'early', 'late', 'mid', 'of', 'year', ':', 'by']);

/** By so many words a date behind a number is nearer than it stands: what is counted lies between. */
const BEHIND = 3.5;

/** The nearest dated stretch of the sentence that a preposition makes a period; nothing where there is none. */
export function periodOf(tokens: readonly Token[], dates: readonly FoundDate[], index: number): { readonly periodStart?: PartialDate; readonly periodEnd?: PartialDate } {
  let best: FoundDate | undefined;
  let distance = Infinity;
  for (const date of dates) {
    if (date.from === undefined && date.to === undefined) continue;
    const before = tokens[date.firstToken - 1]?.text.toLowerCase() ?? '';
    const ranged = date.from !== date.to;
    if (!ranged && !PREPOSITIONS.has(before) && !/^(?:last|this|next)\b/iu.test(date.text)) continue;
    // "28 per cent in 2016 to 35 per cent by 2026": a date behind its figure goes before one as near in front of it.
    const gap = date.firstToken >= index ? date.firstToken - index - BEHIND : index - date.endToken;
    if (gap < distance) { distance = gap; best = date; }
  }
  return best ? { ...(best.from !== undefined ? { periodStart: best.from } : {}), ...(best.to !== undefined ? { periodEnd: best.to } : {}) } : {};
}
