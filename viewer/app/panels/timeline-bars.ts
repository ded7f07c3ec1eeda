/** The bars of the timeline: one a year, early loners together in one, and where a pointer is among them. */
import type { Network } from '../state/network.ts';
import { yearOf, type Counts } from '../state/filters.ts';

export interface YearRange {
  readonly first: number;
  readonly last: number;
  /** Whether some dates lie before `first`: they share one bar at the front. */
  readonly earlier: boolean;
}

export interface Bar {
  /** Null: all years before the first. */
  readonly year: number | null;
  readonly said: number;
  readonly expected: number;
}

/** More years than these are squeezed; the early ones then share a bar. */
const MOST_YEARS = 60;
/** Dates so far out that they would squeeze all others (a treaty of 1949) share a bar too. */
const LONERS = 0.02;

/** The years of the whole graph, filtered or not, so that bars stay where they are; null where nothing has a date. */
export function rangeOf({ edges }: Pick<Network, 'edges'>): YearRange | null {
  const years = [...edges.from, ...edges.to].flatMap((date) => yearOf(date) ?? []).sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined) return null;
  const first = Math.max(years[Math.floor(years.length * LONERS)]!, last - MOST_YEARS);
  return { first, last, earlier: edges.from.some((date) => (yearOf(date) ?? first) < first) };
}

/** A bar for every column, empty ones too. */
export function barsOf({ first, last, earlier }: YearRange, years: Counts['years']): readonly Bar[] {
  const front = { year: null, said: 0, expected: 0 };
  for (const [year, { said, expected }] of years) {
    if (year >= first) continue;
    front.said += said;
    front.expected += expected;
  }
  const rest = Array.from({ length: last - first + 1 }, (_, at): Bar => ({ year: first + at, ...(years.get(first + at) ?? { said: 0, expected: 0 }) }));
  return earlier ? [front, ...rest] : rest;
}

export const columnsOf = ({ first, last, earlier }: YearRange): number => last - first + 1 + (earlier ? 1 : 0);
/** The column of a year; before the first it is the front one. */
export const columnOf = ({ first, last, earlier }: YearRange, year: number): number => (year < first ? 0 : Math.min(year, last) - first + (earlier ? 1 : 0));

/** The span of years between two columns, in any order; a span that takes in the front bar has no beginning. */
export function spanBetween(range: YearRange, a: number, b: number): { readonly since: number | null; readonly until: number } {
  const shift = range.first - (range.earlier ? 1 : 0);
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return { since: range.earlier && low === 0 ? null : shift + low, until: shift + high };
}

export interface Grip {
  readonly kind: 'new' | 'move' | 'start' | 'end';
  /** Columns of the span when it was gripped. */
  readonly from: number;
  readonly to: number;
}

/** What a hand at `at` (columns, with fractions) takes hold of; `slack` is how near an edge it must be, in columns. */
export function gripAt(at: number, chosen: readonly [number, number] | null, slack: number): Grip {
  const column = Math.floor(at);
  if (!chosen) return { kind: 'new', from: column, to: column };
  const [from, to] = chosen;
  if (Math.abs(at - from) <= slack) return { kind: 'start', from, to };
  if (Math.abs(at - to - 1) <= slack) return { kind: 'end', from, to };
  return at > from && at < to + 1 ? { kind: 'move', from, to } : { kind: 'new', from: column, to: column };
}

/** The columns of the span after the hand went from `start` to `now` (columns, with fractions). */
export function dragged({ kind, from, to }: Grip, { start, now, columns }: { readonly start: number; readonly now: number; readonly columns: number }): readonly [number, number] {
  const within = (column: number): number => Math.min(columns - 1, Math.max(0, column));
  const column = within(Math.floor(now));
  if (kind === 'start') return [Math.min(column, to), Math.max(column, to)];
  if (kind === 'end') return [Math.min(from, column), Math.max(from, column)];
  if (kind === 'new') return [Math.min(from, column), Math.max(from, column)];
  const shift = Math.min(columns - 1 - to, Math.max(-from, Math.round(now - start)));
  return [from + shift, to + shift];
}
