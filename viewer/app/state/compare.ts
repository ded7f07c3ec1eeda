/** Two spans of time side by side: what is new, what ended, what is the same. */
import { yearOf } from './filters.ts';
import type { Network } from './network.ts';

/** What became of an edge between two spans. */
export type Change = 'fresh' | 'ended' | 'same';

/** Each has a sign and a name, so that colour is never alone in telling them. */
export const CHANGES: readonly { readonly change: Change; readonly sign: string; readonly title: string }[] = [
  { change: 'fresh', sign: '+', title: 'New' }, { change: 'ended', sign: '−', title: 'Ended' }, { change: 'same', sign: '=', title: 'The same' },
];

/** A comparison as the canvas shows it: what became of which row, and of which spans. */
export interface Compared {
  readonly changes: ReadonlyMap<number, Change>;
  readonly words: string;
}

/** Years, both included. */
export type Years = readonly [from: number, to: number];

/** Rows of edges. Every edge that is looked at is counted in exactly one. */
export interface Comparison {
  /** Holds in `after` only. */
  readonly fresh: readonly number[];
  /** Holds in `before` only. */
  readonly ended: readonly number[];
  readonly same: readonly number[];
  readonly undated: number;
  /** Of years outside both spans. */
  readonly neither: number;
}

/** Compares the edges of `mask` (all, where it is left out). An edge holds from its first to its last date. */
export function compare({ edges, size }: Pick<Network, 'edges' | 'size'>, { before, after }: { readonly before: Years; readonly after: Years }, mask?: Uint8Array): Comparison {
  const result = { fresh: [] as number[], ended: [] as number[], same: [] as number[], undated: 0, neither: 0 };
  for (let row = 0; row < size; row += 1) {
    if (mask && !mask[row]) continue;
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
    else result.neither += 1;
  }
  return result;
}
