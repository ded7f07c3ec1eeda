/** Putting and removing documents: reads what is affected, plans, writes the difference. All in the caller's transaction. */
import { edgeOf, foldEdge, type ClaimRow, type EdgeEnds } from '../../fold/edge.ts';
import { foldEntity } from '../../fold/entity.ts';
import { indexKeys, type CountedForm } from '../../fold/form.ts';
import { claimProperties, edgeOfGraph, entityNode } from '../../fold/node.ts';
import type { Claim, ClaimId, Document, DocumentGraph, DocumentId, Edge, EdgeType, EntityId, LocalEntity, Property } from '../../model.ts';
import { entityTypes } from '../../schema.ts';
import type { Change } from '../../store.ts';
import { keyId, loadClosure, type Closure } from './closure.ts';
import { contentOf, planChange, readForms, type NewDocument, type OldDocument, type Plan } from './plan.ts';
import type { Session, Transaction, Value } from './session.ts';

/** A document to put, or the id of one to take away. */
export interface Task { readonly id: DocumentId; readonly graph?: DocumentGraph }

/** A claim as the store holds it: with its ends' forms, and the entities that it points to. */
interface StoredClaim extends ClaimRow {
  readonly predicate: EdgeType;
  readonly subjectForm: string;
  readonly objectForm: string;
  readonly subject: EntityId;
  readonly object: EntityId;
}

// Grafeo 0.6.0 fails ("Expected node ID in source column") on `UNWIND … MATCH` of two hops where the first finds nothing: those begin with `IN` instead.

/** What one transaction works on. */
interface Work {
  readonly session: Session;
  readonly transaction: Transaction;
}

export interface Written {
  readonly changes: readonly Change[];
  /** Documents and entities that came, went or may have another name. */
  readonly touched: readonly string[];
}

/** Carries out tasks for different documents. One answer each, in order. `keys` are looked at again too: those of a judgement. */
export async function writeDocuments(work: Work, tasks: readonly Task[], keys: readonly string[] = []): Promise<Written> {
  const ids = tasks.map(({ id }) => id);
  const needs = (stored: StoredDocuments): readonly Task[] => tasks.filter(({ id, graph }) => (graph ? graph.document.hash !== stored.get(id)?.hash : stored.has(id)));
  // Looked at twice: where nothing changes nothing is written, not even a lock; where something does, it is looked at under the lock.
  const hasWork = needs(await loadDocuments(work, ids)).length > 0;
  if (hasWork) await work.session.lock(work.transaction, ids.map(textId));
  const stored = await loadDocuments(work, ids);
  const needed = needs(stored);
  if (needed.length === 0 && keys.length === 0) return { changes: tasks.map(({ graph }) => noChange(graph ? 'unchanged' : 'absent')), touched: [] };
  const old = needed.map(({ id }) => stored.get(id)).filter((document) => document !== undefined);
  const read = needed.map(({ id, graph }) => (graph ? readForms(graph) : { document: { id, graph, forms: new Map(), formOfLocal: new Map() } satisfies NewDocument, contents: new Map<string, CountedForm>() }));
  const contents = new Map(read.flatMap((one) => [...one.contents]));
  const seeds = { forms: [...contents.keys(), ...old.flatMap(({ forms }) => [...forms.keys()])], keys: [...keys, ...[...contents.values()].flatMap(indexKeys)] };
  const closure = await loadClosure(work.session, work.transaction, seeds);
  const next = read.map(({ document }) => document);
  const plan = planChange(closure, contents, old, next);
  const oldClaims = await loadClaimsOfDocuments(work, old.map(({ id }) => id));
  await applyPlan(work, { closure, plan, old, next, oldClaims });
  const change = changesOf({ closure, plan, old, next, oldClaims });
  const isNeeded = new Set(needed.map(({ id }) => id));
  const changes = tasks.map((task) => (isNeeded.has(task.id) ? change(task) : noChange(task.graph ? 'unchanged' : 'absent')));
  return { changes, touched: [...needed.map(({ id }) => id), ...plan.entities.map(({ resolved }) => resolved.id), ...plan.entitiesGone] };
}

const noChange = (kind: 'unchanged' | 'absent'): Change => ({ kind, claimsAdded: 0, claimsRemoved: 0, entitiesAdded: 0, entitiesRemoved: 0 });

interface Affected {
  readonly closure: Closure;
  readonly plan: Plan;
  readonly old: readonly (OldDocument & { readonly hash: string })[];
  readonly next: readonly NewDocument[];
  readonly oldClaims: readonly StoredClaim[];
}

/** What each document did. Figures are not counted; an entity that several documents of one batch bring counts for the first of them. */
function changesOf({ closure, plan, old, next, oldClaims }: Affected): (task: Task) => Change {
  const before = new Map(old.map(({ id }) => [id, new Set<ClaimId>()]));
  for (const { id, document } of oldClaims) before.get(document)?.add(id);
  const added = countBy(plan.entities.filter(({ isNew, resolved }) => isNew && resolved.forms[0]!.type !== 'Figure').map(({ resolved }) => resolved.forms.map(({ id }) => id)), next, next[0]?.id);
  const gone = new Map<EntityId, string[]>(plan.entitiesGone.map((entity) => [entity, []]));
  for (const { id, type, entity } of closure.forms.values()) if (type !== 'Figure') gone.get(entity!)?.push(id);
  const removed = countBy([...gone.values()].filter((forms) => forms.length > 0), old, next[0]?.id);
  return ({ id, graph }) => {
    const were = before.get(id);
    const are = new Set(graph?.claims.map((claim) => claim.id));
    return {
      kind: !graph ? 'removed' : were ? 'changed' : 'added',
      claimsAdded: [...are].filter((claim) => !were?.has(claim)).length,
      claimsRemoved: [...(were ?? [])].filter((claim) => !are.has(claim)).length,
      entitiesAdded: added.get(id) ?? 0,
      entitiesRemoved: removed.get(id) ?? 0,
    };
  };
}

/** How many entities, given by their forms, each document is the first to have; those that none has are the `rest`'s. */
function countBy(entities: readonly (readonly string[])[], documents: readonly OldDocument[], rest: DocumentId | undefined): ReadonlyMap<DocumentId, number> {
  const first = new Map<string, number>();
  documents.forEach(({ forms }, index) => { for (const form of forms.keys()) if (!first.has(form)) first.set(form, index); });
  const counts = new Map<DocumentId, number>();
  for (const forms of entities) {
    const index = Math.min(...forms.map((form) => first.get(form) ?? documents.length));
    const id = documents[index]?.id ?? rest;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

// ── reading what is there ───────────────────────────────────────────────────────────────────────────────────────────

type StoredDocuments = ReadonlyMap<DocumentId, OldDocument & { readonly hash: string }>;

async function loadDocuments({ transaction }: Work, ids: readonly DocumentId[]): Promise<StoredDocuments> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run<{ id: string; hash: string; forms: string }>(
    'MATCH (t:Liaison) WHERE t.id IN $ids AND t.hash IS NOT NULL RETURN t.document AS id, t.hash AS hash, t.forms AS forms', { ids: ids.map(textId) });
  return new Map(rows.map(({ id, hash, forms }) => [id as DocumentId, { id: id as DocumentId, hash, forms: new Map(JSON.parse(forms) as [string, number][]) }]));
}

/** The node that keeps a document's text and bookkeeping, so that `Document` stays small in readers' results. */
export const textId = (document: DocumentId): string => `t${document}`;

const CLAIM = `c.id AS id, c.document AS document, c.predicate AS predicate, c.status AS status, c.confidence AS confidence,
  c.validFrom AS validFrom, c.validTo AS validTo, c.subjectForm AS subjectForm, c.objectForm AS objectForm, a.id AS subject, b.id AS object`;

async function loadClaimsOfDocuments({ transaction }: Work, ids: readonly DocumentId[]): Promise<readonly StoredClaim[]> {
  if (ids.length === 0) return [];
  return claimRows(await transaction.run(`MATCH (d:Liaison) WHERE d.id IN $ids MATCH (d)<-[:IN_DOCUMENT]-(s)<-[:EVIDENCED_BY]-(c) MATCH (c)-[:SUBJECT]->(a) MATCH (c)-[:OBJECT]->(b) RETURN ${CLAIM}`, { ids }));
}

/** Claims of the forms that move, whichever end they stand at. */
async function loadMovingClaims({ transaction }: Work, { moves }: Plan): Promise<readonly StoredClaim[]> {
  if (moves.length === 0) return [];
  const rows = moves.map(({ form, from }) => ({ form, from }));
  const asSubject = await transaction.run(`UNWIND $rows AS row MATCH (a:Liaison {id: row.from})<-[:SUBJECT]-(c) WHERE c.subjectForm = row.form MATCH (c)-[:OBJECT]->(b) RETURN ${CLAIM}`, { rows });
  const asObject = await transaction.run(`UNWIND $rows AS row MATCH (b:Liaison {id: row.from})<-[:OBJECT]-(c) WHERE c.objectForm = row.form MATCH (c)-[:SUBJECT]->(a) RETURN ${CLAIM}`, { rows });
  return claimRows([...asSubject, ...asObject]);
}

const claimRows = (rows: readonly object[]): readonly StoredClaim[] => [...new Map((rows as readonly StoredClaim[]).map((claim) => [claim.id,
  { ...claim, validFrom: claim.validFrom ?? undefined, validTo: claim.validTo ?? undefined }] as const)).values()];

async function loadClaimsById({ transaction }: Work, ids: readonly string[]): Promise<readonly ClaimRow[]> {
  if (ids.length === 0) return [];
  return claimRows(await transaction.run('MATCH (c:Liaison) WHERE c.id IN $ids RETURN c.id AS id, c.document AS document, c.status AS status, c.confidence AS confidence, c.validFrom AS validFrom, c.validTo AS validTo', { ids }));
}

// ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

async function applyPlan(work: Work, affected: Affected): Promise<void> {
  const { plan, old, next, oldClaims } = affected;
  const removed = next.filter(({ graph }) => !graph).map(({ id }) => id);
  const kept = new Map(oldClaims.map((claim) => [claim.id, claim]));
  const moving = (await loadMovingClaims(work, plan)).filter(({ id }) => !kept.has(id));
  const edges = await foldEdges(work, affected, moving);
  const before = await loadEntities(work, plan);
  await deleteContents(work, old.map(({ id }) => id), removed);
  await writeEntities(work, plan, before);
  await moveForms(work, plan, moving);
  await writeContents(work, next, plan);
  await writeEdges(work, edges);
  await deleteNodes(work, plan.entitiesGone);
  await recountDocuments(work, plan);
  await markPartners(work, edges);
  await writeBookkeeping(work, plan);
}

interface EdgeChange extends EdgeEnds {
  readonly was: boolean;
  /** Undefined: no claim is left. */
  readonly now: Edge | undefined;
}

/** Takes the claims that went from their edges, gives the new ones to theirs, and folds again what changed. */
async function foldEdges(work: Work, { plan, next, oldClaims }: Affected, moving: readonly StoredClaim[]): Promise<readonly EdgeChange[]> {
  const ends = new Map<string, EdgeEnds>();
  const gone = new Map<string, Set<ClaimId>>();
  const come = new Map<string, ClaimRow[]>();
  const touch = (type: EdgeType, subject: EntityId, object: EntityId): string | undefined => {
    const edge = edgeOf(type, subject, object);
    if (!edge) return undefined;
    ends.set(edge.id, edge);
    return edge.id;
  };
  const leave = (claim: StoredClaim): void => { const edge = touch(claim.predicate, claim.subject, claim.object); if (edge !== undefined) gone.set(edge, (gone.get(edge) ?? new Set()).add(claim.id)); };
  const arrive = (claim: ClaimRow, type: EdgeType, subject: EntityId, object: EntityId): void => { const edge = touch(type, subject, object); if (edge !== undefined) come.set(edge, [...(come.get(edge) ?? []), claim]); };
  for (const claim of [...oldClaims, ...moving]) leave(claim);
  for (const claim of moving) arrive(claim, claim.predicate, plan.entityOf.get(claim.subjectForm) ?? claim.subject, plan.entityOf.get(claim.objectForm) ?? claim.object);
  for (const { id: document, graph, formOfLocal } of next) {
    for (const claim of graph?.claims ?? []) {
      const at = (local: Claim['subject']): EntityId => plan.entityOf.get(formOfLocal.get(local)!)!;
      arrive({ id: claim.id, document, status: claim.status, confidence: claim.confidence, validFrom: claim.validFrom, validTo: claim.validTo }, claim.predicate, at(claim.subject), at(claim.object));
    }
  }
  const stored = await loadEdges(work, [...ends.values()]);
  const staying = new Map([...ends.keys()].map((id) => [id, (stored.get(id) ?? []).filter((claim) => !gone.get(id)?.has(claim))]));
  const rows = new Map((await loadClaimsById(work, [...staying.values()].flat())).map((row) => [row.id, row]));
  return [...ends.values()].map((edge) => {
    const claims = [...staying.get(edge.id)!.map((id) => rows.get(id)!), ...(come.get(edge.id) ?? [])];
    return { ...edge, was: stored.has(edge.id), now: claims.length === 0 ? undefined : foldEdge(edge, claims) };
  });
}

function byType<Item extends { readonly type: EdgeType }>(items: readonly Item[]): ReadonlyMap<EdgeType, readonly Item[]> {
  const groups = new Map<EdgeType, Item[]>();
  for (const item of items) {
    const group = groups.get(item.type);
    if (group) group.push(item);
    else groups.set(item.type, [item]);
  }
  return groups;
}

/** Claim ids of the edges that there are. */
async function loadEdges({ transaction }: Work, ends: readonly EdgeEnds[]): Promise<ReadonlyMap<string, readonly ClaimId[]>> {
  const found = new Map<string, readonly ClaimId[]>();
  for (const [type, edges] of byType(ends)) {
    const rows = await transaction.run<{ id: string; claims: readonly ClaimId[] }>(
      `UNWIND $rows AS row MATCH (a:Liaison {id: row.source})-[r:${type}]->(b:Liaison {id: row.target}) WHERE r.id = row.id RETURN r.id AS id, r.claims AS claims`,
      { rows: edges.map(({ id, source, target }) => ({ id, source, target })) });
    for (const { id, claims } of rows) found.set(id, claims);
  }
  return found;
}

async function writeEdges({ transaction }: Work, edges: readonly EdgeChange[]): Promise<void> {
  for (const [type, changes] of byType(edges)) {
    const rowOf = ({ id, source, target, now }: EdgeChange): Readonly<Record<string, Value>> =>
      ({ id, source, target, p: now ? { validFrom: null, validTo: null, ...edgeOfGraph(now).properties } : {} });
    const some = async (wanted: (change: EdgeChange) => boolean, cypher: string): Promise<void> => {
      const rows = changes.filter(wanted).map(rowOf);
      if (rows.length > 0) await transaction.run(cypher, { rows });
    };
    const match = `UNWIND $rows AS row MATCH (a:Liaison {id: row.source})-[r:${type}]->(b:Liaison {id: row.target}) WHERE r.id = row.id`;
    await some(({ was, now }) => was && !now, `${match} DELETE r`);
    await some(({ was, now }) => was && now !== undefined, `${match} SET r += row.p`);
    await some(({ was, now }) => !was && now !== undefined, `UNWIND $rows AS row MATCH (a:Liaison {id: row.source}) MATCH (b:Liaison {id: row.target}) CREATE (a)-[r:${type} {id: row.id}]->(b) SET r += row.p`);
  }
}

/** Which of the touched entities there are, how many documents name them, and whether they are partners. */
async function loadEntities({ transaction }: Work, { entities }: Plan): Promise<ReadonlyMap<string, { readonly documents: number }>> {
  const ids = [...new Set(entities.flatMap(({ resolved, documents }) => [resolved.id, ...(documents.kind === 'carried' && documents.base !== undefined ? [documents.base] : [])]))];
  if (ids.length === 0) return new Map();
  const rows = await transaction.run<{ id: string; documents: number }>('MATCH (e:Liaison) WHERE e.id IN $ids RETURN e.id AS id, e.documents AS documents', { ids });
  return new Map(rows.map(({ id, documents }) => [id, { documents }]));
}

/** Every property that an entity may have, so that one which is no longer known is taken away. */
const NOTHING: Readonly<Record<string, null>> = Object.fromEntries(['acronym', 'kind', 'title', 'role', 'iso', 'lat', 'lon', 'start', 'end', 'ageMin', 'ageMax', 'gazetteer',
  'value', 'min', 'max', 'comparator', 'of', 'measure', 'unit', 'periodStart', 'periodEnd'].map((name) => [name, null]));

async function writeEntities({ transaction }: Work, { entities }: Plan, before: ReadonlyMap<string, { readonly documents: number }>): Promise<void> {
  for (const type of entityTypes) {
    const rows = entities.filter(({ resolved }) => resolved.forms[0]!.type === type).map(({ resolved, isNew, documents }) => {
      const count = documents.kind === 'recount' ? 0 : (documents.base === undefined ? 0 : before.get(documents.base)!.documents) + documents.change;
      const { properties } = entityNode(foldEntity(resolved, count, false));
      return { isNew, row: { id: resolved.id, p: isNew ? properties : { ...NOTHING, ...properties } } };
    });
    const created = rows.filter(({ isNew }) => isNew).map(({ row }) => row);
    const updated = rows.filter(({ isNew }) => !isNew).map(({ row }) => row);
    if (created.length > 0) await transaction.run(`UNWIND $rows AS row CREATE (e:Liaison:Entity:${type} {id: row.id}) SET e += row.p`, { rows: created });
    if (updated.length > 0) await transaction.run('UNWIND $rows AS row MATCH (e:Liaison {id: row.id}) SET e += row.p', { rows: updated });
  }
}

/** Mentions and claims follow their form to its new entity. */
async function moveForms({ transaction }: Work, { moves, entityOf }: Plan, claims: readonly StoredClaim[]): Promise<void> {
  if (moves.length === 0) return;
  await transaction.run('UNWIND $rows AS row MATCH (c:Liaison {id: row.id}) SET c.edge = row.edge', { rows: claims.map(({ id, predicate, subjectForm, objectForm, subject, object }) =>
    ({ id, edge: edgeOf(predicate, entityOf.get(subjectForm) ?? subject, entityOf.get(objectForm) ?? object)?.id ?? null })) });
  const rows = moves.map(({ form, from, to }) => ({ form, from, to }));
  await transaction.run(`UNWIND $rows AS row MATCH (a:Liaison {id: row.from})<-[m:MENTIONS]-(s) WHERE m.form = row.form MATCH (b:Liaison {id: row.to})
    CREATE (s)-[n:MENTIONS {start: m.start, end: m.end, text: m.text, level: m.level, form: m.form}]->(b) DELETE m`, { rows });
  for (const [type, property] of [['SUBJECT', 'subjectForm'], ['OBJECT', 'objectForm']] as const) {
    await transaction.run(`UNWIND $rows AS row MATCH (a:Liaison {id: row.from})<-[m:${type}]-(c) WHERE c.${property} = row.form MATCH (b:Liaison {id: row.to}) CREATE (c)-[:${type}]->(b) DELETE m`, { rows });
  }
}

/** Takes away the sentences and claims of documents, and the documents that are removed. */
async function deleteContents({ transaction }: Work, ids: readonly DocumentId[], removed: readonly DocumentId[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run('MATCH (d:Liaison) WHERE d.id IN $ids MATCH (d)<-[:IN_DOCUMENT]-(s)<-[:EVIDENCED_BY]-(c) DETACH DELETE c', { ids });
  await transaction.run('UNWIND $ids AS id MATCH (d:Liaison {id: id})<-[:IN_DOCUMENT]-(s) DETACH DELETE s', { ids });
  await deleteNodes({ transaction }, [...removed, ...removed.map(textId)]);
}

async function deleteNodes({ transaction }: Pick<Work, 'transaction'>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run('UNWIND $ids AS id MATCH (n:Liaison {id: id}) DETACH DELETE n', { ids });
}

async function writeContents({ transaction }: Work, next: readonly NewDocument[], { entityOf }: Plan): Promise<void> {
  const graphs = next.filter((document): document is NewDocument & { readonly graph: DocumentGraph } => document.graph !== undefined);
  if (graphs.length === 0) return;
  const all = async (cypher: string, rows: readonly Readonly<Record<string, Value>>[]): Promise<void> => { if (rows.length > 0) await transaction.run(cypher, { rows }); };
  await all('UNWIND $rows AS row MERGE (d:Liaison {id: row.id}) SET d:Document SET d += row.p', graphs.map(({ id, graph }) => ({ id, p: documentProperties(graph.document) })));
  await all('UNWIND $rows AS row MERGE (t:Liaison {id: row.id}) SET t:LiaisonText SET t += row.p', graphs.map(({ id, graph, forms }) => ({
    id: textId(id), p: { document: id, hash: graph.document.hash, text: graph.document.text, pages: graph.document.pages ? JSON.stringify(graph.document.pages) : null, forms: JSON.stringify([...forms]) } })));
  await all('UNWIND $rows AS row MATCH (d:Liaison {id: row.document}) CREATE (s:Liaison:Sentence {id: row.id, start: row.start, end: row.end, text: row.text})-[:IN_DOCUMENT]->(d)',
    graphs.flatMap(({ id, graph }) => graph.sentences.map((sentence) => ({ document: id, id: sentence.id, start: sentence.start, end: sentence.end, text: sentence.text }))));
  const formAt = ({ formOfLocal }: NewDocument, local: LocalEntity['id']): string => formOfLocal.get(local)!;
  await all('UNWIND $rows AS row MATCH (s:Liaison {id: row.sentence}) MATCH (e:Liaison {id: row.entity}) CREATE (s)-[:MENTIONS {start: row.start, end: row.end, text: row.text, level: row.level, form: row.form}]->(e)',
    graphs.flatMap((document) => document.graph.entities.flatMap(({ id, mentions }) => mentions.map(({ sentence, start, end, text, level }) =>
      ({ sentence, start, end, text, level, form: formAt(document, id), entity: entityOf.get(formAt(document, id))! })))));
  await all('UNWIND $rows AS row MATCH (s:Liaison {id: row.sentence}) MATCH (a:Liaison {id: row.subject}) MATCH (b:Liaison {id: row.object}) CREATE (c:Liaison:Claim {id: row.id}) SET c += row.p CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b) CREATE (c)-[:EVIDENCED_BY]->(s)',
    graphs.flatMap((document) => document.graph.claims.map((claim) => {
      const [subjectForm, objectForm] = [formAt(document, claim.subject), formAt(document, claim.object)];
      return { id: claim.id, sentence: claim.sentence, subject: entityOf.get(subjectForm)!, object: entityOf.get(objectForm)!, p: { ...claimProperties(claim), document: document.id, subjectForm, objectForm, edge: edgeOf(claim.predicate, entityOf.get(subjectForm)!, entityOf.get(objectForm)!)?.id ?? null } };
    })));
}

const documentProperties = ({ source, title, date, language, hash }: Document): Readonly<Record<string, Property>> => ({ source, title, date: date ?? null, language, hash });

/** Entities whose parts came together or fell apart count their documents again. */
async function recountDocuments({ transaction }: Work, { entities }: Plan): Promise<void> {
  const ids = entities.filter(({ documents }) => documents.kind === 'recount').map(({ resolved }) => resolved.id);
  if (ids.length === 0) return;
  const rows = await transaction.run<{ id: string; documents: number }>(
    'MATCH (e:Liaison) WHERE e.id IN $ids MATCH (e)<-[:MENTIONS]-(s)-[:IN_DOCUMENT]->(d) RETURN e.id AS id, count(DISTINCT d.id) AS documents', { ids });
  await transaction.run('UNWIND $rows AS row MATCH (e:Liaison {id: row.id}) SET e.documents = row.documents', { rows: rows.map(({ id, documents }) => ({ id, documents })) });
}

/** An organisation carries the label `Partner` while it stands in a `PARTNERS_WITH` edge. */
async function markPartners({ transaction }: Work, edges: readonly EdgeChange[]): Promise<void> {
  const partnerships = edges.filter(({ type, was, now }) => type === 'PARTNERS_WITH' && was !== (now !== undefined));
  const isOrganization = (id: EntityId): boolean => id.startsWith('organization:');
  const made = new Set(partnerships.filter(({ now }) => now).flatMap(({ source, target }) => [source, target]).filter(isOrganization));
  const lost = new Set(partnerships.filter(({ now }) => !now).flatMap(({ source, target }) => [source, target]).filter((id) => isOrganization(id) && !made.has(id)));
  if (made.size > 0) await transaction.run('UNWIND $ids AS id MATCH (e:Liaison {id: id}) SET e:Partner', { ids: [...made] });
  if (lost.size === 0) return;
  const still = await transaction.run<{ id: string }>('UNWIND $ids AS id MATCH (e:Liaison {id: id})-[:PARTNERS_WITH]-() RETURN DISTINCT id', { ids: [...lost] });
  const ids = [...lost].filter((id) => !still.some((row) => row.id === id));
  if (ids.length > 0) await transaction.run('UNWIND $ids AS id MATCH (e:Liaison {id: id}) REMOVE e:Partner', { ids });
}

async function writeBookkeeping(work: Work, { forms, formsGone, keys }: Plan): Promise<void> {
  const { transaction } = work;
  const rows = forms.map((form) => ({ id: form.id, p: { data: JSON.stringify(contentOf(form)), documents: form.documents, mentions: form.mentions, entity: form.entity } }));
  if (rows.length > 0) await transaction.run('UNWIND $rows AS row MERGE (f:Liaison {id: row.id}) SET f:LiaisonForm SET f += row.p', { rows });
  const used = [...keys].filter(([, members]) => members.length > 0).map(([value, members]) => ({ id: keyId(value), value, forms: members }));
  if (used.length > 0) await transaction.run('UNWIND $rows AS row MERGE (k:Liaison {id: row.id}) SET k:LiaisonKey SET k.value = row.value, k.forms = row.forms', { rows: used });
  await deleteNodes(work, [...formsGone, ...[...keys].filter(([, members]) => members.length === 0).map(([value]) => keyId(value))]);
}
