/** Reads the claims that a change is about. */
import type { ClaimRow } from '../../fold/edge.ts';
import type { ClaimId, DocumentId } from '../../model.ts';
import type { Plan } from './plan.ts';
import type { Transaction } from './session.ts';
import type { StoredClaim } from './work.ts';

const FOLDED = 'c.id AS id, c.document AS document, c.status AS status, c.confidence AS confidence, c.validFrom AS validFrom, c.validTo AS validTo';
const CLAIM = `${FOLDED}, c.predicate AS predicate, c.subjectForm AS subjectForm, c.objectForm AS objectForm, c.rejected AS rejected, a.id AS subject, b.id AS object`;

// Grafeo 0.6.0 fails ("Expected node ID in source column") on `UNWIND … MATCH` of two hops where the first finds nothing: those begin with `IN` instead.
export async function loadClaimsOfDocuments({ run }: Transaction, ids: readonly DocumentId[]): Promise<readonly StoredClaim[]> {
  if (ids.length === 0) return [];
  return claimRows(await run(`MATCH (d:Liaison) WHERE d.id IN $ids MATCH (d)<-[:IN_DOCUMENT]-(s:Liaison)<-[:EVIDENCED_BY]-(c:Liaison) MATCH (c)-[:SUBJECT]->(a:Liaison) MATCH (c)-[:OBJECT]->(b:Liaison) RETURN ${CLAIM}`, { ids }));
}

/** Claims of the forms that move, whichever end they stand at. */
export async function loadMovingClaims({ run }: Transaction, { moves }: Plan): Promise<readonly StoredClaim[]> {
  if (moves.length === 0) return [];
  const rows = moves.map(({ form, from }) => ({ form, from }));
  const asSubject = await run(`UNWIND $rows AS row MATCH (a:Liaison {id: row.from})<-[:SUBJECT]-(c:Liaison) WHERE c.subjectForm = row.form MATCH (c)-[:OBJECT]->(b:Liaison) RETURN ${CLAIM}`, { rows });
  const asObject = await run(`UNWIND $rows AS row MATCH (b:Liaison {id: row.from})<-[:OBJECT]-(c:Liaison) WHERE c.objectForm = row.form MATCH (c)-[:SUBJECT]->(a:Liaison) RETURN ${CLAIM}`, { rows });
  return claimRows([...asSubject, ...asObject]);
}

export async function loadClaim({ run }: Transaction, id: ClaimId): Promise<StoredClaim | undefined> {
  return claimRows(await run(`MATCH (c:Liaison:Claim {id: $id}) MATCH (c)-[:SUBJECT]->(a:Liaison) MATCH (c)-[:OBJECT]->(b:Liaison) RETURN ${CLAIM}`, { id }))[0];
}

export async function loadClaimsById({ run }: Transaction, ids: readonly string[]): Promise<readonly ClaimRow[]> {
  if (ids.length === 0) return [];
  return claimRows(await run(`UNWIND $ids AS id MATCH (c:Liaison {id: id}) RETURN ${FOLDED}`, { ids }));
}

/** Each once. */
const claimRows = (rows: readonly object[]): readonly StoredClaim[] => [...new Map((rows as readonly StoredClaim[]).map((claim) => [claim.id,
  { ...claim, validFrom: claim.validFrom ?? undefined, validTo: claim.validTo ?? undefined, rejected: (claim.rejected as boolean | null) ?? false }] as const)).values()];
