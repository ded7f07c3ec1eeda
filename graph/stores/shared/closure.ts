/** Everything that could be affected by a change: the forms that are connected to it through keys and judgements. */
import { indexKeys, isLocal, localFormId, type CountedForm, type Form } from '../../fold/form.ts';
import type { ClaimId, EntityId, Judgement, Rejection } from '../../model.ts';
import { keyId } from './own-ids.ts';
import { finding, type Session, type Transaction } from './session.ts';

/** Forms as they are stored, and which forms each key finds. Complete: no form outside shares a key with one inside. */
export interface Closure {
  readonly forms: ReadonlyMap<string, CountedForm>;
  /** By key value; keys that no form has yet are present and empty. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly judgements: readonly Judgement[];
  /** Claims that readers said are wrong. */
  readonly rejected: ReadonlySet<ClaimId>;
}

/** Where to begin: forms by id, and keys. */
export interface Seeds {
  readonly forms: readonly string[];
  readonly keys: readonly string[];
  /** Forms that come and may not be stored yet: what judgements tie to their keys is affected too. */
  readonly coming?: readonly Form[];
}

export async function loadClosure(session: Session, transaction: Transaction, seeds: Seeds): Promise<Closure> {
  const readers = loadReaders(transaction);
  // Met below; where the keys fail first it is not an unhandled rejection.
  readers.catch(() => {});
  const forms = new Map<string, CountedForm>();
  const keys = new Map<string, readonly string[]>();
  const asked = new Set<string>();
  const load = async (ids: readonly string[]): Promise<readonly CountedForm[]> => {
    const wanted = [...new Set(ids)].filter((id) => !asked.has(id));
    for (const id of wanted) asked.add(id);
    const loaded = await loadForms(transaction, wanted);
    for (const form of loaded) forms.set(form.id, form);
    return loaded;
  };
  let { wantedKeys, wantedForms } = split(seeds.keys, keys);
  wantedForms = [...wantedForms, ...seeds.forms];
  let coming = seeds.coming ?? [];
  while (wantedKeys.length > 0 || wantedForms.some((id) => !asked.has(id))) {
    // The keys first: they are the locks.
    const [found, named] = await Promise.all([loadKeys(session, transaction, wantedKeys), load(wantedForms)]);
    for (const [key, members] of found) keys.set(key, members);
    const loaded = [...named, ...await load([...found.values()].flat())];
    const { judgements } = await readers;
    ({ wantedKeys, wantedForms } = split([...loaded.flatMap((form) => [...indexKeys(form), ...judgedWith(form, judgements)]), ...coming.flatMap((form) => judgedWith(form, judgements))], keys));
    coming = [];
  }
  const { judgements, rejections } = await readers;
  return { forms, keys, judgements, rejected: new Set(rejections.map(({ claim }) => claim)) };
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

interface Readers {
  readonly judgements: readonly Judgement[];
  readonly rejections: readonly Rejection[];
}

/** All that readers said, of entities and of claims. */
export async function loadReaders(transaction: Transaction): Promise<Readers> {
  const rows = await transaction.run<{ left: string; right: string; same: boolean; claim: ClaimId | null; reason: string | null }>(
    'MATCH (j:Liaison:LiaisonJudgement) RETURN j.left AS left, j.right AS right, j.same AS same, j.claim AS claim, j.reason AS reason');
  const why = (reason: string | null): { readonly reason?: string } => (reason === null ? {} : { reason });
  return {
    judgements: rows.flatMap(({ left, right, same, claim, reason }) => (claim === null ? [{ left, right, same, ...why(reason) }] : []))
      .sort((one, other) => (one.left + one.right < other.left + other.right ? -1 : 1)),
    rejections: rows.flatMap(({ claim, reason }) => (claim === null ? [] : [{ claim, ...why(reason) }])).sort((one, other) => (one.claim < other.claim ? -1 : 1)),
  };
}

async function loadKeys(session: Session, { run }: Transaction, values: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (values.length === 0) return new Map();
  const byNode = new Map(values.map((value) => [keyId(value), value]));
  const rows = await run<{ id: string; forms: readonly string[] | null }>(`${finding(session)} RETURN n.id AS id, n.forms AS forms`, { ids: [...byNode.keys()].sort() });
  const keys = new Map<string, readonly string[]>(values.map((value) => [value, []]));
  for (const { id, forms } of rows) keys.set(byNode.get(id)!, forms ?? []);
  return keys;
}

interface FormRow { readonly [name: string]: unknown; readonly id: string; readonly data: string; readonly documents: number; readonly mentions: number; readonly entity: string }

async function loadForms(transaction: Transaction, ids: readonly string[]): Promise<readonly CountedForm[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run<FormRow>(
    'UNWIND $ids AS id MATCH (f:Liaison {id: id}) RETURN f.id AS id, f.data AS data, f.documents AS documents, f.mentions AS mentions, f.entity AS entity', { ids });
  return rows.map(({ id, data, documents, mentions, entity }) => ({ ...(JSON.parse(data) as Omit<Form, 'id'>), id, documents, mentions, entity: entity as EntityId }));
}
