/** An edge is the claims that stand, folded: how many documents support it, how sure it is, how it is said, and when it held. */
import { edgeId } from '../ids.ts';
import type { ClaimId, DocumentId, Edge, EdgeType, EntityId, PartialDate, Status } from '../model.ts';
import { EDGE_TYPES, STATUSES } from '../schema.ts';

/** What folding needs of a claim. */
export interface ClaimRow {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly status: Status;
  readonly confidence: number;
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

export interface EdgeEnds {
  readonly id: Edge['id'];
  readonly type: EdgeType;
  readonly source: EntityId;
  readonly target: EntityId;
}

/** The edge that a claim belongs to; of a symmetric type the smaller id is the source. Undefined where both ends are one entity. */
export function edgeOf(type: EdgeType, subject: EntityId, object: EntityId): EdgeEnds | undefined {
  if (subject === object) return undefined;
  const [source, target] = EDGE_TYPES[type].symmetric && object < subject ? [object, subject] : [subject, object];
  return { id: edgeId(type, source, target), type, source, target };
}

/** Folds one or more claims. `validFrom` is the earliest and `validTo` the latest that the claims of the edge's status give. */
export function foldEdge(ends: EdgeEnds, claims: readonly ClaimRow[]): Edge {
  const status = STATUSES.find((candidate) => claims.some((claim) => claim.status === candidate))!;
  const saying = claims.filter((claim) => claim.status === status);
  const validFrom = earliest(saying.flatMap((claim) => claim.validFrom ?? []));
  const validTo = latest(saying.flatMap((claim) => claim.validTo ?? []));
  return {
    ...ends,
    claims: claims.map(({ id }) => id).sort(),
    support: new Set(claims.map(({ document }) => document)).size,
    confidence: combine(saying),
    status,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/** Each document counts by its best claim: repeating oneself proves nothing, others saying it does. */
function combine(claims: readonly ClaimRow[]): number {
  const best = new Map<string, number>();
  for (const { document, confidence } of claims) best.set(document, Math.max(best.get(document) ?? 0, confidence));
  return confidenceOf([...best.values()]);
}

/** The probability that at least one of several documents is right. Two decimals; 1 only where one is certain. */
export function confidenceOf(documents: readonly number[]): number {
  // In one order, for a product of fractions depends on it in its last digits.
  const values = [...documents].sort((left, right) => left - right);
  if (values.at(-1)! >= 1) return 1;
  const wrong = values.reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.min(0.99, Math.round((1 - wrong) * 100) / 100);
}

export const earliest = (dates: Iterable<PartialDate>): PartialDate | undefined => extreme(dates, (date) => date, -1);
/** A year ends after its months: 2016 is later than 2016-03. */
export const latest = (dates: Iterable<PartialDate>): PartialDate | undefined => extreme(dates, (date) => date.padEnd(10, '~'), 1);

function extreme(dates: Iterable<PartialDate>, order: (date: string) => string, sign: 1 | -1): PartialDate | undefined {
  let found: PartialDate | undefined;
  for (const date of dates) if (found === undefined || (order(date) < order(found) ? -1 : 1) === sign && date !== found) found = date;
  return found;
}
