/** What a change does to forms and entities, worked out before anything is written. Pure. */
import { formOf, indexKeys, isFixed, type CountedForm } from '../../fold/form.ts';
import { groupBy } from '../../fold/group.ts';
import { resolveForms, type Resolved } from '../../fold/resolve.ts';
import type { DocumentGraph, DocumentId, EntityId, LocalEntityId } from '../../model.ts';
import type { Closure } from './closure.ts';

/** What the store knows of a document: how often it has each form. */
export interface OldDocument {
  readonly id: DocumentId;
  readonly forms: ReadonlyMap<string, number>;
}

/** What a document has now. `next` is absent where it is removed. */
export interface NewDocument {
  readonly id: DocumentId;
  readonly graph: DocumentGraph | undefined;
  readonly forms: ReadonlyMap<string, number>;
  readonly formOfLocal: ReadonlyMap<LocalEntityId, string>;
}

export interface Move {
  readonly form: string;
  readonly from: EntityId;
  readonly to: EntityId;
}

export interface Plan {
  /** The entity of every form of the closure as it will be. */
  readonly entityOf: ReadonlyMap<string, EntityId>;
  /** Forms to write; those without documents are gone. */
  readonly forms: readonly (CountedForm & { readonly entity: EntityId })[];
  readonly formsGone: readonly string[];
  /** Keys whose forms change, by value. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly moves: readonly Move[];
  readonly entities: readonly PlannedEntity[];
  readonly entitiesGone: readonly EntityId[];
}

/** An entity to write, new or old. */
export interface PlannedEntity {
  readonly resolved: Resolved;
  readonly isNew: boolean;
  /** It is made of the one form that it was made of, with the same content: only its counts may change. (Of several forms the counts decide which name and facts are taken.) */
  readonly isSteady: boolean;
  readonly documents: Documents;
}

/** How many documents name an entity: `known`; or the count of `base` goes on, with `change` added; or they are counted again. */
export type Documents = { readonly kind: 'known'; readonly count: number } | { readonly kind: 'carried'; readonly base: EntityId; readonly change: number } | { readonly kind: 'recount' };

/** Forms of a document's local entities, and how many mentions each has. */
export function readForms(graph: DocumentGraph): { readonly document: NewDocument; readonly contents: ReadonlyMap<string, CountedForm> } {
  const contents = new Map<string, CountedForm>();
  const forms = new Map<string, number>();
  const formOfLocal = new Map<LocalEntityId, string>();
  for (const local of graph.entities) {
    const form = formOf(local, graph.document.id);
    const mentions = (forms.get(form.id) ?? 0) + local.mentions.length;
    contents.set(form.id, { ...form, documents: 1, mentions });
    forms.set(form.id, mentions);
    formOfLocal.set(local.id, form.id);
  }
  return { document: { id: graph.document.id, graph, forms, formOfLocal }, contents };
}

export function planChange(closure: Closure, contents: ReadonlyMap<string, CountedForm>, old: readonly OldDocument[], next: readonly NewDocument[]): Plan {
  const counted = recount(closure, contents, old, next);
  const alive = [...counted.values()].filter(({ documents }) => documents > 0);
  const resolved = resolveForms(alive, closure.judgements);
  const entityOf = new Map(resolved.flatMap(({ id, forms }) => forms.map((form) => [form.id, id] as const)));
  const before = new Set([...closure.forms.values()].map(({ entity }) => entity!));
  const after = new Set(resolved.map(({ id }) => id));
  const changed = new Set([...counted.values()].filter((form) => isChanged(form, closure.forms.get(form.id), entityOf)).map(({ id }) => id));
  // Also where counts come out even: two documents that change places between the forms of one entity change how many name it.
  const spoken = [...old, ...next].flatMap(({ forms }) => [...forms.keys()]);
  const shaken = new Set([...changed, ...spoken].flatMap((id) => [closure.forms.get(id)?.entity, entityOf.get(id)]));
  const outside = outsideDocuments(closure, old);
  const counts = documentCounter({ closure, outside, old, next });
  const formsOf = groupBy(closure.forms.values(), ({ entity }) => entity!);
  const isSteady = ({ id, forms: [only, ...others] }: Resolved): boolean => {
    const [stored, ...more] = formsOf.get(id) ?? [];
    return others.length + more.length === 0 && stored?.id === only!.id && sameContent(stored, only!);
  };
  return {
    entityOf,
    forms: alive.filter(({ id }) => changed.has(id)).map((form) => ({ ...form, entity: entityOf.get(form.id)! })),
    formsGone: [...closure.forms.keys()].filter((id) => !entityOf.has(id)).sort(),
    keys: changedKeys(closure, counted),
    moves: [...closure.forms.values()].flatMap(({ id, entity }) => {
      const to = entityOf.get(id);
      return to !== undefined && to !== entity && outside.get(id)! > 0 ? [{ form: id, from: entity!, to }] : [];
    }),
    entities: resolved.filter(({ id }) => shaken.has(id)).map((one) => ({ resolved: one, isNew: !before.has(one.id), isSteady: isSteady(one), documents: counts(one) })),
    entitiesGone: [...before].filter((id) => !after.has(id)).sort(),
  };
}

/** The closure's forms and the new ones, with the counts that they will have. */
function recount(closure: Closure, contents: ReadonlyMap<string, CountedForm>, old: readonly OldDocument[], next: readonly NewDocument[]): ReadonlyMap<string, CountedForm> {
  const counted = new Map(closure.forms);
  const add = (id: string, documents: number, mentions: number): void => {
    const form = counted.get(id) ?? { ...contents.get(id)!, documents: 0, mentions: 0 };
    counted.set(id, { ...form, documents: form.documents + documents, mentions: form.mentions + mentions });
  };
  for (const { forms } of old) for (const [id, mentions] of forms) add(id, -1, -mentions);
  for (const { forms } of next) {
    for (const [id, mentions] of forms) {
      add(id, 1, mentions);
      const content = contents.get(id)!;
      if (isFixed(content)) continue;
      const { documents, mentions: all, entity } = counted.get(id)!;
      counted.set(id, { ...content, documents, mentions: all, ...(entity !== undefined && { entity }) });
    }
  }
  return counted;
}

const isChanged = (form: CountedForm, before: CountedForm | undefined, entityOf: ReadonlyMap<string, EntityId>): boolean =>
  before?.documents !== form.documents || before.mentions !== form.mentions || entityOf.get(form.id) !== before.entity || !sameContent(before, form);

/** Of two forms with one id. */
export const sameContent = (left: CountedForm, right: CountedForm): boolean =>
  isFixed(left) && isFixed(right) || JSON.stringify(contentOf(left)) === JSON.stringify(contentOf(right));

export const contentOf = ({ type, name, aliases, facts, quantity, keys }: CountedForm): object => ({ type, name, aliases, facts, ...(quantity && { quantity }), keys });

function changedKeys(closure: Closure, counted: ReadonlyMap<string, CountedForm>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, Set<string>>([...closure.keys].map(([key, ids]) => [key, new Set(ids)]));
  for (const [id, form] of counted) {
    const before = closure.forms.get(id);
    if (before) for (const key of indexKeys(before)) members.get(key)?.delete(id);
    if (form.documents === 0) continue;
    for (const key of indexKeys(form)) members.set(key, (members.get(key) ?? new Set()).add(id));
  }
  const changed = [...members].map(([key, ids]) => [key, [...ids].sort()] as const)
    .filter(([key, ids]) => { const before = closure.keys.get(key) ?? []; return ids.length === 0 || ids.length !== before.length || ids.some((id) => !before.includes(id)); });
  return new Map(changed);
}

/** For each stored form, how many documents have it that are not part of the change. */
function outsideDocuments(closure: Closure, old: readonly OldDocument[]): ReadonlyMap<string, number> {
  const outside = new Map([...closure.forms.values()].map(({ id, documents }) => [id, documents]));
  for (const { forms } of old) for (const id of forms.keys()) outside.set(id, outside.get(id)! - 1);
  return outside;
}

/** Where all that other documents say of an entity stays together, its count goes on; else it is counted again. */
function documentCounter({ closure, outside, old, next }: {
  readonly closure: Closure; readonly outside: ReadonlyMap<string, number>; readonly old: readonly OldDocument[]; readonly next: readonly NewDocument[];
}): (resolved: Resolved) => Documents {
  const outsideForms = new Map<EntityId, number>();
  for (const { id, entity } of closure.forms.values()) if (outside.get(id)! > 0) outsideForms.set(entity!, (outsideForms.get(entity!) ?? 0) + 1);
  const were = new Map<EntityId, number>();
  for (const { forms } of old) for (const entity of new Set([...forms.keys()].map((id) => closure.forms.get(id)!.entity!))) were.set(entity, (were.get(entity) ?? 0) + 1);
  const having = new Map<string, DocumentId[]>();
  for (const { id: document, forms } of next) for (const id of forms.keys()) having.set(id, [...(having.get(id) ?? []), document]);
  return ({ forms }) => {
    if (forms.length === 1) return { kind: 'known', count: forms[0]!.documents };
    const now = new Set(forms.flatMap(({ id }) => having.get(id) ?? [])).size;
    const kept = forms.filter(({ id }) => (outside.get(id) ?? 0) > 0);
    if (kept.length === 0) return { kind: 'known', count: now };
    const base = closure.forms.get(kept[0]!.id)!.entity!;
    const whole = kept.length === outsideForms.get(base) && kept.every(({ id }) => closure.forms.get(id)!.entity === base);
    return whole ? { kind: 'carried', base, change: now - (were.get(base) ?? 0) } : { kind: 'recount' };
  };
}
