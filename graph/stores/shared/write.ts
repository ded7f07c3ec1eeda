/** Putting and removing documents: reads what is affected, plans, writes the difference. All in the caller's transaction. */
import { indexKeys, type CountedForm } from '../../fold/form.ts';
import type { DocumentId } from '../../model.ts';
import type { Change } from '../../store.ts';
import { writeBookkeeping } from './bookkeeping.ts';
import { changesOf, noChange } from './changes.ts';
import { loadClaimsOfDocuments, loadMovingClaims } from './claims.ts';
import { loadClosure } from './closure.ts';
import { deleteContents, deleteNodes, moveForms, writeContents } from './contents.ts';
import { foldEdges, writeEdges } from './edges.ts';
import { loadEntities, markPartners, recountDocuments, writeEntities } from './entities.ts';
import { textId } from './own-ids.ts';
import { planChange, readForms, type NewDocument } from './plan.ts';
import { finding, type Session, type Transaction } from './session.ts';
import type { Affected, StoredDocument, Task, Work } from './work.ts';
import { Writes } from './writes.ts';

export interface Written {
  readonly changes: readonly Change[];
  /** Documents and entities that came, went or may have another name. */
  readonly touched: readonly string[];
}

/** Carries out tasks for different documents. One answer each, in order. `keys` are looked at again too: those of a judgement. */
export async function writeDocuments({ session, transaction }: { readonly session: Session; readonly transaction: Transaction }, tasks: readonly Task[], keys: readonly string[] = []): Promise<Written> {
  const { stored, needed } = await lookUp(session, transaction, tasks);
  if (needed.length === 0 && keys.length === 0) return { changes: tasks.map(({ graph }) => noChange(graph ? 'unchanged' : 'absent')), touched: [] };
  const old = needed.map(({ id }) => stored.get(id)).filter((document) => document !== undefined);
  const oldClaims = loadClaimsOfDocuments(transaction, old.map(({ id }) => id));
  const read = needed.map(({ id, graph }) => (graph ? readForms(graph) : { document: { id, graph, forms: new Map(), formOfLocal: new Map() } satisfies NewDocument, contents: new Map<string, CountedForm>() }));
  const contents = new Map(read.flatMap((one) => [...one.contents]));
  const seeds = { forms: [...contents.keys(), ...old.flatMap(({ forms }) => [...forms.keys()])], keys: [...keys, ...[...contents.values()].flatMap(indexKeys)], coming: [...contents.values()] };
  const [closure, claims] = await Promise.all([loadClosure(session, transaction, seeds), oldClaims]);
  const next = read.map(({ document }) => document);
  const plan = planChange(closure, contents, old, next);
  const affected: Affected = { closure, plan, old, next, oldClaims: claims };
  await applyPlan({ transaction, writes: new Writes(transaction) }, affected);
  const change = changesOf(affected);
  const isNeeded = new Set(needed.map(({ id }) => id));
  const changes = tasks.map((task) => (isNeeded.has(task.id) ? change(task) : noChange(task.graph ? 'unchanged' : 'absent')));
  return { changes, touched: [...needed.map(({ id }) => id), ...plan.entities.map(({ resolved }) => resolved.id), ...plan.entitiesGone] };
}

async function applyPlan(work: Work, affected: Affected): Promise<void> {
  const { closure, plan, old, next, oldClaims } = affected;
  const removed = next.filter(({ graph }) => !graph).map(({ id }) => id);
  const [entities, mayMove] = await Promise.all([loadEntities(work.transaction, plan), loadMovingClaims(work.transaction, plan)]);
  const kept = new Set(oldClaims.map(({ id }) => id));
  const moving = mayMove.filter(({ id }) => !kept.has(id));
  const edges = await foldEdges(work.transaction, affected, moving);
  await deleteContents(work, old.map(({ id }) => id), removed);
  writeEntities(work, plan, entities);
  moveForms(work, plan, moving);
  writeContents(work, next, { entityOf: plan.entityOf, rejected: closure.rejected });
  writeEdges(work, edges);
  deleteNodes(work, plan.entitiesGone);
  await recountDocuments(work, plan);
  await markPartners(work, edges, entities);
  writeBookkeeping(work, plan, closure);
  await work.writes.done();
}

/** Which tasks have something to do. Looked at twice where writers may meet: what changes nothing takes no lock; what does is looked at under the lock. */
async function lookUp(session: Session, transaction: Transaction, tasks: readonly Task[]): Promise<{ readonly stored: StoredDocuments; readonly needed: readonly Task[] }> {
  const ids = tasks.map(({ id }) => id);
  const needs = (stored: StoredDocuments): readonly Task[] => tasks.filter(({ id, graph }) => (graph ? graph.document.hash !== stored.get(id)?.hash : stored.has(id)));
  const stored = await loadDocuments(transaction, ids, 'UNWIND $ids AS id MATCH (n:Liaison {id: id})');
  const needed = needs(stored);
  if (needed.length === 0 || session.locking === undefined) return { stored, needed };
  const locked = await loadDocuments(transaction, ids, finding(session));
  return { stored: locked, needed: needs(locked) };
}

type StoredDocuments = ReadonlyMap<DocumentId, StoredDocument>;

async function loadDocuments({ run }: Transaction, ids: readonly DocumentId[], find: string): Promise<StoredDocuments> {
  if (ids.length === 0) return new Map();
  const rows = await run<{ id: string | null; hash: string | null; forms: string }>(`${find} RETURN n.document AS id, n.hash AS hash, n.forms AS forms`, { ids: ids.map(textId).sort() });
  return new Map(rows.flatMap(({ id, hash, forms }) => (hash === null ? [] : [[id as DocumentId, { id: id as DocumentId, hash, forms: new Map(JSON.parse(forms) as [string, number][]) }]])));
}
