/** A figure while it is read: its number, what stands around it, and how a quantity is finished from both. */
import type { Quantity } from '../../../graph/model.ts';
import type { FoundDate, Token } from '../../stages.ts';

/** A number, or two that make a range, with what stands around them. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly fraction: boolean;
  readonly digits: boolean;
}

/** A figure before it has its id. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly amount: Amount;
  readonly quantity: Quantity;
  readonly confidence: number;
}

export interface Context {
  readonly tokens: readonly Token[];
  readonly dates: readonly FoundDate[];
  /** For every token, whether a name holds it. */
  readonly named: ReadonlySet<number>;
  /** Head of what was counted before, for "three others" and "21 in Spain". */
  readonly before: string | undefined;
}

/** What a number measures, up to `end`. */
export interface Measured {
  readonly of: string;
  readonly measure: string;
  readonly unit: string;
  readonly end: number;
  readonly confidence: number;
}

/** Makes the draft of what a number measures; number, comparator and period are known already. */
export type Finish = (measured: Measured) => Draft;
