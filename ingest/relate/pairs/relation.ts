/** What is decided of a pair of mentions. */
import type { Item } from '../item.ts';

export interface PairRelation {
  /** `left` stands first. */
  readonly left: Item;
  readonly right: Item;
  /** Class of `classes.ts`, never "no relation". */
  readonly index: number;
  readonly confidence: number;
  readonly method: string;
}
