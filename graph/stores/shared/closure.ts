/** Everything that could be affected by a change: the forms that are connected to it through keys and judgements. */
import { createHash } from 'node:crypto';
import { indexKeys, isLocal, localFormId, type CountedForm, type Form } from '../../fold/form.ts';
import type { EntityId, Judgement } from '../../model.ts';
import type { Session, Transaction } from './session.ts';

/** Forms as they are stored, and which forms each key finds. Complete: no form outside shares a key with one inside. */
export interface Closure {
  readonly forms: ReadonlyMap<string, CountedForm>;
  /** By key value; keys that no form has yet are present and empty. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly judgements: readonly Judgement[];
}

/** The id of a key's node: keys may be longer than an index can hold. */
export const keyId = (value: string): string => `k${createHash('sha256').update(value).digest('hex').slice(0, 24)}`;

/** Where to begin: forms by id, and keys. */
export interface Seeds {
  readonly forms: readonly string[];
  readonly keys: readonly string[];
}

export async function loadClosure(session: Session, transaction: Transaction, seeds: Seeds): Promise<Closure> {
  const judgements = await loadJudgements(transaction);
  const forms = new Map<string, CountedForm>();
  const keys = new Map<string, readonly string[]>();
  let { wantedKeys, wantedForms } = split(seeds.keys, keys);
  wantedForms = [...new Set([...wantedForms, ...seeds.forms])];
  while (wantedKeys.length > 0 || wantedForms.length > 0) {
    await session.lock(transaction, wantedKeys.map(keyId).sort());
    const found = await loadKeys(transaction, wantedKeys);
    for (const [key, members] of found) keys.set(key, members);
    const missing = [...new Set([...wantedForms, ...[...found.values()].flat()])].filter((id) => !forms.has(id));
    const loaded = await loadForms(transaction, missing);
    for (const form of loaded) forms.set(form.id, form);
    const reached = loaded.flatMap((form) => [...indexKeys(form), ...judgedWith(form, judgements)]);
    ({ wantedKeys, wantedForms } = split(reached, keys));
    wantedForms = wantedForms.filter((id) => !forms.has(id) && !missing.includes(id));
  }
  return { forms, keys, judgements };
}

/** New keys by value, local ones as the id of their only form. */
function split(values: readonly string[], known: ReadonlyMap<string, unknown>): { wantedKeys: readonly string[]; wantedForms: readonly string[] } {
  const all = [...new Set(values)];
  return { wantedKeys: all.filter((value) => !isLocal(value) && !known.has(value)), wantedForms: all.filter(isLocal).map(localFormId) };
}

/** The keys that judgements tie to a form's. */
export function judgedWith(form: Form, judgements: readonly Judgement[]): readonly string[] {
  if (judgements.length === 0) return [];
  const has = new Set(form.keys.map(({ value }) => value));
  return judgements.flatMap(({ left, right }) => (has.has(left) ? [right] : has.has(right) ? [left] : []));
}

export async function loadJudgements(transaction: Transaction): Promise<readonly Judgement[]> {
  const rows = await transaction.run<{ left: string; right: string; same: boolean; reason: string | null }>(
    'MATCH (j:Liaison:LiaisonJudgement) RETURN j.left AS left, j.right AS right, j.same AS same, j.reason AS reason');
  return rows.map(({ left, right, same, reason }) => ({ left, right, same, ...(reason !== null && { reason }) }))
    .sort((one, other) => (one.left + one.right < other.left + other.right ? -1 : 1));
}

async function loadKeys(transaction: Transaction, values: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (values.length === 0) return new Map();
  const rows = await transaction.run<{ id: string; forms: readonly string[] | null }>(
    'MATCH (k:Liaison) WHERE k.id IN $ids RETURN k.id AS id, k.forms AS forms', { ids: values.map(keyId) });
  const byId = new Map(rows.map(({ id, forms }) => [id, forms ?? []]));
  return new Map(values.map((value) => [value, byId.get(keyId(value)) ?? []]));
}

interface FormRow { readonly [name: string]: unknown; readonly id: string; readonly data: string; readonly documents: number; readonly mentions: number; readonly entity: string }

async function loadForms(transaction: Transaction, ids: readonly string[]): Promise<readonly CountedForm[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run<FormRow>(
    'MATCH (f:Liaison) WHERE f.id IN $ids RETURN f.id AS id, f.data AS data, f.documents AS documents, f.mentions AS mentions, f.entity AS entity', { ids });
  return rows.map(({ id, data, documents, mentions, entity }) => ({ ...(JSON.parse(data) as Omit<Form, 'id'>), id, documents, mentions, entity: entity as EntityId }));
}
