/** What a database must be able to do for a store to stand on it: the one interface between the shared store and a driver. */
import type { QueryLimits, QueryResult, QueryValue } from '../../store.ts';

export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value | undefined };
export type Parameters = Readonly<Record<string, Value>>;
/** A row by column name. Integers and floats are both numbers. */
export type Row = Readonly<Record<string, unknown>>;

export interface Transaction {
  /** Runs one statement. What it wrote is seen by the next. */
  readonly run: <Shape extends Row = Row>(cypher: string, parameters?: Parameters) => Promise<readonly Shape[]>;
}

export interface Session {
  readonly kind: 'embedded' | 'neo4j';
  readonly name: string;
  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** All or nothing. `work` may run more than once: it must not keep anything from a try that failed. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Makes other writers wait who lock one of these ids, until the transaction ends. Nothing to do where there is one writer. */
  lock(transaction: Transaction, ids: readonly string[]): Promise<void>;
  /** A reader's own Cypher, under limits, without any effect. Throws `QueryError`. */
  query(cypher: string, parameters: Readonly<Record<string, QueryValue>>, limits: Required<QueryLimits>): Promise<QueryResult>;
  /** Ids of entities and documents whose names may be meant; more and worse ones than asked for are welcome. Undefined: look at all names. */
  candidates?(text: string, limit: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
