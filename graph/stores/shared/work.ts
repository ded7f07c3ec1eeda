/** What the parts of a write hand to each other. */
import type { ClaimRow } from '../../fold/edge.ts';
import type { DocumentGraph, DocumentId, EdgeType, EntityId } from '../../model.ts';
import type { Closure } from './closure.ts';
import type { NewDocument, OldDocument, Plan } from './plan.ts';
import type { Transaction } from './session.ts';
import type { Writes } from './writes.ts';

/** A document to put, or the id of one to take away. */
export interface Task { readonly id: DocumentId; readonly graph?: DocumentGraph }

/** One transaction, and what is written in it. */
export interface Work {
  readonly transaction: Transaction;
  readonly writes: Writes;
}

/** A claim as the store holds it: with its ends' forms, and the entities that it points to. */
export interface StoredClaim extends ClaimRow {
  readonly predicate: EdgeType;
  readonly subjectForm: string;
  readonly objectForm: string;
  readonly subject: EntityId;
  readonly object: EntityId;
  /** A reader said that it is wrong: it is in no edge. */
  readonly rejected: boolean;
}

export interface StoredDocument extends OldDocument { readonly hash: string }

/** What a change is about: what was there, what will be. */
export interface Affected {
  readonly closure: Closure;
  readonly plan: Plan;
  readonly old: readonly StoredDocument[];
  readonly next: readonly NewDocument[];
  readonly oldClaims: readonly StoredClaim[];
  /** A claim that leaves its edge, or comes back, by a reader's word. */
  readonly judged?: { readonly claim: StoredClaim; readonly wrong: boolean };
}
