/** What the store and the process that holds the database say to each other. */
import type { QueryResult } from '../../store.ts';
import type { Parameters } from '../shared/session.ts';
import type { Asked } from './ask-less.ts';

export type Request =
  | { readonly op: 'open' }
  | { readonly op: 'begin' }
  | { readonly op: 'run'; readonly transaction: number; readonly cypher: string; readonly parameters: Parameters }
  | { readonly op: 'commit'; readonly transaction: number }
  | { readonly op: 'rollback'; readonly transaction: number }
  | { readonly op: 'query'; readonly parameters: Parameters; readonly rows: number } & Asked
  | { readonly op: 'close' };

export interface Answers {
  readonly open: null;
  readonly begin: number;
  /** Values in the order of the columns: names in every row would cost more than they. */
  readonly run: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
  readonly commit: null;
  readonly rollback: null;
  readonly query: Omit<QueryResult, 'milliseconds'>;
  readonly close: null;
}

export type RequestMessage = Request & { readonly id: number };
export type AnswerMessage =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string } };
