/** Folds the edges that a change touches. What an edge keeps of its claims (`fold/tally.ts`) makes that cost what changes, not what is there. */
import { edgeOf, foldEdge, type ClaimRow, type EdgeEnds } from '../../fold/edge.ts';
import { mentionsOf } from '../../fold/entity.ts';
import { groupBy } from '../../fold/group.ts';
import { edgeOfGraph } from '../../fold/node.ts';
import { count, foldTally, readTally, tallyOf, writeTally, type Tally } from '../../fold/tally.ts';
import type { Claim, ClaimId, Edge, EdgeType, EntityId, PartialDate, Status } from '../../model.ts';
import { edgeTypes } from '../../schema.ts';
import { loadClaimsById } from './claims.ts';
import type { Transaction } from './session.ts';
import type { Affected, StoredClaim, Work } from './work.ts';
import { propertiesOf, setOf, valuesOf, type ListRow } from './writes.ts';

export interface EdgeChange {
  readonly ends: EdgeEnds;
  /** The end that is mentioned less: an edge is looked for from there, since the other may be a hub. */
  readonly near: EntityId;
  readonly was: boolean;
  /** Undefined: no claim is left. */
  readonly now: Edge | undefined;
  readonly tally: string | null;
}

interface Touched {
  readonly ends: EdgeEnds;
  readonly gone: ClaimRow[];
  readonly come: ClaimRow[];
  /** Some claims of a document may come or go without its others: then all are looked at. */
  parted: boolean;
}

/** Takes the claims that went from their edges, gives the new ones to theirs, and folds again what changed. */
export async function foldEdges(transaction: Transaction, affected: Affected, moving: readonly StoredClaim[]): Promise<readonly EdgeChange[]> {
  const touched = touchedBy(affected, moving);
  const nearOf = nearEnd(affected);
  const fresh = new Set(affected.plan.entities.filter(({ isNew }) => isNew).map(({ resolved }) => resolved.id));
  const all = [...touched.values()];
  const stored = await loadEdges(transaction, all.map(({ ends }) => ends).filter(({ source, target }) => !fresh.has(source) && !fresh.has(target)), nearOf);
  const staying = (one: Touched): readonly ClaimId[] => { const gone = new Set(one.gone.map(({ id }) => id)); return (stored.get(one.ends.id)?.claims ?? []).filter((id) => !gone.has(id)); };
  const tallyBefore = ({ ends, parted }: Touched): Tally | undefined => { const edge = stored.get(ends.id); return edge === undefined || parted ? undefined : readTally(edge.tally, edge); };
  const looked = all.map((one) => ({ one, ids: staying(one), tally: tallyBefore(one) }));
  const rows = new Map((await loadClaimsById(transaction, looked.flatMap(({ ids, tally }) => (tally ? [] : ids)))).map((row) => [row.id, row]));
  return looked.map(({ one, ids, tally }): EdgeChange => {
    const { ends, come } = one;
    const change = { ends, near: nearOf(ends), was: stored.has(ends.id) };
    if (ids.length + come.length === 0) return { ...change, now: undefined, tally: null };
    if (!tally) {
      const claims = [...ids.map((id) => rows.get(id)!), ...come];
      const now = foldEdge(ends, claims);
      return { ...change, now, tally: writeTally(tallyOf(claims), now) };
    }
    for (const own of byDocument(one.gone)) count(tally, own, -1);
    for (const own of byDocument(come)) count(tally, own, 1);
    const now = foldTally(ends, tally, [...ids, ...come.map(({ id }) => id)].sort());
    return { ...change, now, tally: writeTally(tally, now) };
  });
}

const byDocument = (claims: readonly ClaimRow[]): Iterable<readonly ClaimRow[]> => groupBy(claims, ({ document }) => document).values();

/** Rejected claims are in no edge: they neither go nor come. */
function touchedBy({ closure, plan, next, oldClaims, judged }: Affected, moving: readonly StoredClaim[]): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>();
  const touch = (type: EdgeType, subject: EntityId, object: EntityId): Touched | undefined => {
    const ends = edgeOf(type, subject, object);
    if (!ends) return undefined;
    const known = touched.get(ends.id) ?? { ends, gone: [], come: [], parted: false };
    touched.set(ends.id, known);
    return known;
  };
  const part = (edge: Touched | undefined): Touched | undefined => { if (edge) edge.parted = true; return edge; };
  for (const claim of oldClaims) if (!claim.rejected) touch(claim.predicate, claim.subject, claim.object)?.gone.push(claim);
  for (const claim of moving) {
    if (claim.rejected) continue;
    part(touch(claim.predicate, claim.subject, claim.object))?.gone.push(claim);
    part(touch(claim.predicate, plan.entityOf.get(claim.subjectForm) ?? claim.subject, plan.entityOf.get(claim.objectForm) ?? claim.object))?.come.push(claim);
  }
  for (const { id: document, graph, formOfLocal } of next) {
    const at = (local: Claim['subject']): EntityId => plan.entityOf.get(formOfLocal.get(local)!)!;
    for (const { id, subject, predicate, object, status, confidence, validFrom, validTo } of graph?.claims ?? [])
      if (!closure.rejected.has(id)) touch(predicate, at(subject), at(object))?.come.push({ id, document, status, confidence, validFrom, validTo });
  }
  if (judged) part(touch(judged.claim.predicate, judged.claim.subject, judged.claim.object))?.[judged.wrong ? 'gone' : 'come'].push(judged.claim);
  return touched;
}

/** Mentions tell how many edges an entity has, near enough. */
function nearEnd({ closure, plan }: Affected): (ends: EdgeEnds) => EntityId {
  const mentions = new Map<EntityId, number>();
  for (const { entity, mentions: many } of closure.forms.values()) mentions.set(entity!, (mentions.get(entity!) ?? 0) + many);
  for (const { resolved } of plan.entities) mentions.set(resolved.id, Math.max(mentions.get(resolved.id) ?? 0, mentionsOf(resolved)));
  return ({ source, target }) => ((mentions.get(target) ?? 0) < (mentions.get(source) ?? 0) ? target : source);
}

interface StoredEdge { readonly claims: readonly ClaimId[]; readonly support: number; readonly confidence: number; readonly status: Status; readonly validFrom?: PartialDate; readonly validTo?: PartialDate; readonly tally: string | null }

const FOUND = `MATCH (n:Liaison {id: row[0]})-[r:${edgeTypes.join('|')}]-(m:Liaison) WHERE r.id = row[1]`;

async function loadEdges({ run }: Transaction, ends: readonly EdgeEnds[], nearOf: (ends: EdgeEnds) => EntityId): Promise<ReadonlyMap<string, StoredEdge>> {
  if (ends.length === 0) return new Map();
  const rows = await run<{ id: string; validFrom: string | null; validTo: string | null } & Omit<StoredEdge, 'validFrom' | 'validTo'> & Readonly<Record<string, unknown>>>(
    `UNWIND $rows AS row ${FOUND} RETURN r.id AS id, r.claims AS claims, r.support AS support, r.confidence AS confidence, r.status AS status, r.validFrom AS validFrom, r.validTo AS validTo, r.tally AS tally`,
    { rows: ends.map((edge) => [nearOf(edge), edge.id]) });
  return new Map(rows.map(({ id, validFrom, validTo, ...edge }) => [id, { ...edge, ...(validFrom !== null && { validFrom }), ...(validTo !== null && { validTo }) }]));
}

const PROPERTIES = ['claims', 'support', 'confidence', 'status', 'validFrom', 'validTo', 'tally'];

export function writeEdges({ writes }: Work, edges: readonly EdgeChange[]): void {
  const valuesNow = (now: Edge, tally: string | null): ListRow => valuesOf(PROPERTIES, { ...edgeOfGraph(now).properties, tally });
  writes.rows(`${FOUND} DELETE r`, edges.flatMap(({ ends, near, was, now }) => (was && !now ? [[near, ends.id]] : [])));
  writes.rows(`${FOUND} ${setOf('r', PROPERTIES, 2)}`, edges.flatMap(({ ends, near, was, now, tally }) => (was && now ? [[near, ends.id, ...valuesNow(now, tally)]] : [])));
  const made = edges.flatMap(({ was, now, tally }) => (!was && now ? [{ now, tally }] : []));
  for (const [type, some] of groupBy(made, ({ now }) => now.type))
    writes.rows(`MATCH (a:Liaison {id: row[0]}) MATCH (b:Liaison {id: row[1]}) CREATE (a)-[r:${type} ${propertiesOf(['id', ...PROPERTIES], 2)}]->(b)`,
      some.map(({ now, tally }) => [now.source, now.target, now.id, ...valuesNow(now, tally)]));
}
