/** Ids of the nodes that the store keeps for itself. */
import { createHash } from 'node:crypto';
import type { DocumentId } from '../../model.ts';

/** The node that keeps a document's text and bookkeeping, so that `Document` stays small in readers' results. */
export const textId = (document: DocumentId): string => `t${document}`;

/** The id of a key's node: keys may be longer than an index can hold. */
export const keyId = (value: string): string => `k${createHash('sha256').update(value).digest('hex').slice(0, 24)}`;
