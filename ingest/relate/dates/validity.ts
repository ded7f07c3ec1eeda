/** From when to when a relation holds: the date that stands in its clause. */
import type { FoundDate } from '../../stages.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';

/** Farthest from the pair, in words. */
const REACH = 8;

/** `dates` are those of the sentence. The nearest within reach on the pair's own side of a semicolon or full stop counts. */
export function validity({ lower }: SentenceView, { left, right, dates }: { left: Placed; right: Placed; dates: readonly FoundDate[] }): { validFrom?: string; validTo?: string } {
  const from = left.first;
  const to = Math.max(left.end, right.end);
  let nearest: FoundDate | undefined;
  let best = REACH + 1;
  for (const date of dates) {
    const gap = date.endToken <= from ? from - date.endToken : date.firstToken >= to ? date.firstToken - to : 0;
    const [start, end] = date.endToken <= from ? [date.endToken, from] : [to, date.firstToken];
    if (gap >= best || lower.slice(start, end).some((word) => word === ';' || word === '.')) continue;
    best = gap;
    nearest = date;
  }
  return { ...(nearest?.from !== undefined && { validFrom: nearest.from }), ...(nearest?.to !== undefined && { validTo: nearest.to }) };
}
