/** A reader's word on one claim: it leaves its edge and stays in its document, or comes back. All in the caller's transaction. */
import type { Rejection } from '../../model.ts';
import { loadClaim } from './claims.ts';
import { loadClosure } from './closure.ts';
import { foldEdges, writeEdges } from './edges.ts';
import { markPartners } from './entities.ts';
import { textId } from './own-ids.ts';
import { planChange } from './plan.ts';
import { finding, type Session, type Transaction } from './session.ts';
import type { Work } from './work.ts';
import { Writes } from './writes.ts';

/** Whether that changed or kept something: not where no claim has this id, nor where it was not rejected and is not to be. */
export async function setRejected({ session, transaction }: { readonly session: Session; readonly transaction: Transaction }, { claim: id, reason }: Rejection, wrong: boolean): Promise<boolean> {
  if (!wrong) {
    const told = await transaction.run('MATCH (j:Liaison:LiaisonJudgement {id: $id}) RETURN j.id AS id', { id: readerId(id) });
    if (told.length === 0) return false;
    await transaction.run('MATCH (j:Liaison:LiaisonJudgement {id: $id}) DETACH DELETE j', { id: readerId(id) });
  }
  const seen = await loadClaim(transaction, id);
  // Its document may be gone and come again: taking back is done all the same.
  if (!seen) return !wrong;
  // The document first, then the keys, as those who put it do: who writes either waits.
  await transaction.run(`${finding(session)} RETURN n.id AS id`, { ids: [textId(seen.document)] });
  const closure = await loadClosure(session, transaction, { forms: [seen.subjectForm, seen.objectForm], keys: [] });
  const claim = await loadClaim(transaction, id);
  if (!claim) {
    // The lock made it, for another writer had taken the document away.
    await transaction.run('MATCH (n:Liaison {id: $id}) WHERE n.hash IS NULL DETACH DELETE n', { id: textId(seen.document) });
    return !wrong;
  }
  if (wrong) await transaction.run('MERGE (j:Liaison {id: $id}) SET j:LiaisonJudgement SET j += $p', { id: readerId(id), p: { claim: id, reason: reason ?? null } });
  if (claim.rejected === wrong) return true;
  const work: Work = { transaction, writes: new Writes(transaction) };
  const edges = await foldEdges(transaction, { closure, plan: planChange(closure, new Map(), [], []), old: [], next: [], oldClaims: [], judged: { claim, wrong } }, []);
  work.writes.rows('MATCH (c:Liaison {id: row[0]}) SET c.rejected = row[1]', [[id, wrong ? true : null]]);
  writeEdges(work, edges);
  await markPartners(work, edges, new Map());
  await work.writes.done();
  return true;
}

const readerId = (claim: Rejection['claim']): string => `j${claim}`;
