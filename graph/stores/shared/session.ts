/** What a database must be able to do for a store to stand on it: the one interface between the shared store and a driver. */
import type { QueryLimits, QueryResult, QueryValue } from '../../store.ts';

export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value | undefined };
export type Parameters = Readonly<Record<string, Value>>;
/** A row by column name. Integers and floats are both numbers. */
export type Row = Readonly<Record<string, unknown>>;

export interface Transaction {
  /** Runs one statement. What it wrote is seen by the next; they run in the order of their coming, also where nobody waits for one before asking for the next. */
  readonly run: <Shape extends Row = Row>(cypher: string, parameters?: Parameters) => Promise<readonly Shape[]>;
}

/** Limits with their defaults. */
export type WholeLimits = Required<Omit<QueryLimits, 'signal'>> & Pick<QueryLimits, 'signal'>;

export interface Session {
  readonly kind: 'embedded' | 'neo4j';
  readonly name: string;
  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** All or nothing. `work` may run more than once: it must not keep anything from a try that failed. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Cypher that finds the nodes `n` with the ids `$ids` (sorted), makes those that are missing, and has other writers who come across them wait until the transaction ends.
   * Undefined where there is one writer.
   */
  readonly locking: string | undefined;
  /** A reader's own Cypher, under limits, without any effect. Throws `QueryError`. */
  query(cypher: string, parameters: Readonly<Record<string, QueryValue>>, limits: WholeLimits): Promise<QueryResult>;
  /** Ids of entities and documents whose names may be meant; more and worse ones than asked for are welcome. Undefined: look at all names. */
  candidates?(text: string, limit: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Cypher that finds the nodes `n` with the ids `$ids`, under lock where there are other writers. */
export const finding = ({ locking }: Session): string => locking ?? 'UNWIND $ids AS id MATCH (n:Liaison {id: id})';
