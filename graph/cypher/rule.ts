/** What a rule of the embedded engine sees and says. */
import type { QueryValue } from '../store.ts';
import type { Group, Node } from './tree.ts';

/** Where a rule looks: at one item among its neighbours. */
export interface Here {
  readonly items: readonly Node[];
  readonly index: number;
  /** The bracket around the items, and what stands before that bracket. */
  readonly within: Group | undefined;
  readonly before: Node | undefined;
  readonly parameters: Readonly<Record<string, QueryValue>>;
}

/** What is refused here and what to write instead; undefined where the rule has nothing to say. */
export type Rule = (here: Here) => Refusal | undefined;

export interface Refusal {
  readonly construct: string;
  /** What to write instead, where there is something. */
  readonly instead?: string;
}
