/** Writes the entities that a change touches: what is new whole, of the others what differs. */
import { foldEntity, mentionsOf } from '../../fold/entity.ts';
import { groupBy } from '../../fold/group.ts';
import { entityNode } from '../../fold/node.ts';
import type { EntityId, Property } from '../../model.ts';
import type { EdgeChange } from './edges.ts';
import type { Documents, Plan } from './plan.ts';
import type { Transaction, Value } from './session.ts';
import type { Work } from './work.ts';
import { propertiesOf, setOf, valuesOf } from './writes.ts';

/** An entity as it is stored. */
export interface StoredEntity {
  readonly partner: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

const COUNTS = ['mentions', 'documents'];
/** Every property that an entity may have, so that one which is no longer known is taken away. */
const PROPERTIES = ['name', 'aliases', 'acronym', 'kind', 'title', 'role', 'iso', 'lat', 'lon', 'start', 'end', 'ageMin', 'ageMax', 'gazetteer',
  'value', 'min', 'max', 'comparator', 'of', 'measure', 'unit', 'periodStart', 'periodEnd', ...COUNTS];

/** The touched entities that may differ in more than counts, and those whose number of documents goes on. */
export async function loadEntities({ run }: Transaction, { entities }: Plan): Promise<ReadonlyMap<string, StoredEntity>> {
  const ids = new Set(entities.flatMap(({ resolved, isNew, isSteady, documents }) => [...(isNew || isSteady ? [] : [resolved.id]), ...(documents.kind === 'carried' ? [documents.base] : [])]));
  if (ids.size === 0) return new Map();
  const rows = await run<{ labels: readonly string[]; properties: Readonly<Record<string, unknown>> }>('UNWIND $ids AS id MATCH (e:Liaison {id: id}) RETURN labels(e) AS labels, properties(e) AS properties', { ids: [...ids] });
  return new Map(rows.map(({ labels, properties }) => [properties.id as string, { partner: labels.includes('Partner'), properties }]));
}

export function writeEntities({ writes }: Work, { entities }: Plan, before: ReadonlyMap<string, StoredEntity>): void {
  const counted: Value[][] = [];
  const changed: Value[][] = [];
  const created: { readonly type: string; readonly row: readonly Value[] }[] = [];
  for (const { resolved, isNew, isSteady, documents } of entities) {
    const many = countOf(documents, before);
    if (isSteady) { counted.push([resolved.id, ...valuesOf(COUNTS, { mentions: mentionsOf(resolved), documents: many })]); continue; }
    const { properties } = entityNode(foldEntity(resolved, many, false));
    if (isNew) created.push({ type: resolved.forms[0]!.type, row: [resolved.id, ...valuesOf(PROPERTIES, properties)] });
    else changed.push([resolved.id, difference(before.get(resolved.id)!.properties, properties)]);
  }
  for (const [type, some] of groupBy(created, ({ type }) => type)) writes.rows(`CREATE (e:Liaison:Entity:${type} ${propertiesOf(['id', ...PROPERTIES])})`, some.map(({ row }) => row));
  writes.rows(`MATCH (e:Liaison {id: row[0]}) ${setOf('e', COUNTS, 1)}`, counted);
  writes.rows('MATCH (e:Liaison {id: row[0]}) SET e += row[1]', changed);
}

function countOf(documents: Documents, before: ReadonlyMap<string, StoredEntity>): number {
  if (documents.kind === 'known') return documents.count;
  return documents.kind === 'recount' ? 0 : before.get(documents.base)!.properties.documents as number + documents.change;
}

/** The properties that are to be set, or (null) taken away. */
function difference(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, Property>>): Readonly<Record<string, Value>> {
  const equal = (left: unknown, right: unknown): boolean => left === right || (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right));
  return Object.fromEntries(PROPERTIES.filter((name) => !equal(before[name] ?? null, now[name] ?? null)).map((name) => [name, now[name] ?? null]));
}

/** Entities whose parts came together or fell apart count their documents again, once their mentions are in place. */
export async function recountDocuments({ transaction, writes }: Work, { entities }: Plan): Promise<void> {
  const ids = entities.filter(({ documents }) => documents.kind === 'recount').map(({ resolved }) => resolved.id);
  if (ids.length === 0) return;
  const rows = await transaction.run<{ id: string; documents: number }>(
    'MATCH (e:Liaison) WHERE e.id IN $ids MATCH (e)<-[:MENTIONS]-(s:Liaison)-[:IN_DOCUMENT]->(d:Liaison) RETURN e.id AS id, count(DISTINCT d.id) AS documents', { ids });
  writes.rows(`MATCH (e:Liaison {id: row[0]}) ${setOf('e', ['documents'], 1)}`, rows.map(({ id, documents }) => [id, documents]));
}

/** An organisation carries the label `Partner` while it stands in a `PARTNERS_WITH` edge. Edges are written already. */
export async function markPartners({ transaction, writes }: Work, edges: readonly EdgeChange[], before: ReadonlyMap<string, StoredEntity>): Promise<void> {
  const partnerships = edges.filter(({ ends, was, now }) => ends.type === 'PARTNERS_WITH' && was !== (now !== undefined));
  const organizations = (some: readonly EdgeChange[]): readonly EntityId[] => some.flatMap(({ ends }) => [ends.source, ends.target]).filter((id) => id.startsWith('organization:'));
  const made = new Set(organizations(partnerships.filter(({ now }) => now)));
  const lost = new Set(organizations(partnerships.filter(({ now }) => !now)).filter((id) => !made.has(id)));
  writes.rows('MATCH (e:Liaison {id: row}) SET e:Partner', [...made].filter((id) => before.get(id)?.partner !== true));
  if (lost.size === 0) return;
  const still = new Set((await transaction.run<{ id: string }>('UNWIND $ids AS id MATCH (e:Liaison {id: id})-[:PARTNERS_WITH]-(:Liaison) RETURN DISTINCT id', { ids: [...lost] })).map(({ id }) => id));
  writes.rows('MATCH (e:Liaison {id: row}) REMOVE e:Partner', [...lost].filter((id) => !still.has(id)));
}
