/** Boosted regression trees (Friedman 2001): a sum of small trees' leaves is the log odds of "yes". What they are learned from: `train/relate/fit-trees.ts`. */
import { fromLogOdds } from '../linear/odds.ts';

export interface Trees {
  /** Log odds before any tree has spoken. */
  readonly start: number;
  /** Where each tree begins. */
  readonly roots: readonly number[];
  /** By node, a tree after the other: the place of the number that it asks about, −1 at a leaf. */
  readonly asks: readonly number[];
  /** By node: what is at most this goes to the next node; at a leaf what it adds. */
  readonly values: readonly number[];
  /** By node: where what is more goes to; 0 at a leaf. */
  readonly more: readonly number[];
}

/** The probability of "yes" for a case given by its `numbers`. */
export function probabilityOf({ start, roots, asks, values, more }: Trees, numbers: Float64Array): number {
  let sum = start;
  for (const root of roots) {
    let node = root;
    for (let asked = asks[node]!; asked >= 0; asked = asks[node]!) node = numbers[asked]! <= values[node]! ? node + 1 : more[node]!;
    sum += values[node]!;
  }
  return fromLogOdds(sum);
}
