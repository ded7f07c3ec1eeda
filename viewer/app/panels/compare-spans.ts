/** The two spans that are compared, as the address has them or as the brush suggests. */
import type { Years } from '../state/compare.ts';
import { yearOf } from '../state/filters.ts';
import type { Network } from '../state/network.ts';
import type { View } from '../state/view.ts';

export interface Spans {
  readonly before: Years;
  readonly after: Years;
}

/** Years of the spans, each in order; what the address lacks or writes wrongly is the last year against the one before. */
export function spansOf({ edges }: Pick<Network, 'edges'>, { filters, detail }: Pick<View, 'filters' | 'detail'>): Spans {
  const last = filters.until ?? edges.from.reduce((most, date) => Math.max(most, yearOf(date) ?? most), -Infinity);
  const first = filters.since ?? last;
  const year = (name: string, otherwise: number): number => (/^-?\d{1,4}$/u.test(detail[name] ?? '') ? Number(detail[name]) : otherwise);
  const span = (from: number, to: number): Years => [Math.min(from, to), Math.max(from, to)];
  return {
    after: span(year('after-from', first), year('after-to', last)),
    before: span(year('before-from', first - (last - first + 1)), year('before-to', first - 1)),
  };
}
