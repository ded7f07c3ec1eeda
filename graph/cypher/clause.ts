/** One clause of a query. */
import type { Node } from './tree.ts';

export interface Clause {
  readonly word: string;
  readonly optional: boolean;
  readonly body: readonly Node[];
  readonly start: number;
  readonly end: number;
}
