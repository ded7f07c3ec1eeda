/** Two spans of time side by side: what is new, what ended, what is the same. */
import { yearOf } from './filters.ts';
import type { Network } from './network.ts';

/** Years, both included. */
export type Years = readonly [from: number, to: number];

export interface Comparison {
  readonly fresh: readonly number[];
  readonly ended: readonly number[];
  readonly same: readonly number[];
  readonly undated: number;
}

/** Rows of edges that hold in `after` only, in `before` only, in both. An edge holds from its first to its last date. */
export function compare({ edges, size }: Network, before: Years, after: Years): Comparison {
  const result = { fresh: [] as number[], ended: [] as number[], same: [] as number[], undated: 0 };
  for (let row = 0; row < size; row += 1) {
    const from = yearOf(edges.from[row]);
    if (from === null) {
      result.undated += 1;
      continue;
    }
    const to = yearOf(edges.to[row]) ?? from;
    const holds = ([first, last]: Years): boolean => from <= last && to >= first;
    const [then, now] = [holds(before), holds(after)];
    if (then && now) result.same.push(row);
    else if (now) result.fresh.push(row);
    else if (then) result.ended.push(row);
  }
  return result;
}
