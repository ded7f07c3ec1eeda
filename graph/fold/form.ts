/**
 * A *form* is what equal local entities of any number of documents have in common: type, keys, names, facts.
 * Resolution works on forms, so what it costs grows with the ways a thing is written and not with the documents that write it.
 */
import { createHash } from 'node:crypto';
import { gazetteerKey } from '../ids.ts';
import type { DocumentId, EntityFacts, EntityId, EntityType, Key, LocalEntity, Quantity } from '../model.ts';

export interface Form {
  /** Made from the content; from the document too where nothing could join it to another document's. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Sorted, without the name. */
  readonly aliases: readonly string[];
  readonly facts: EntityFacts;
  readonly quantity?: Quantity;
  /** Sorted by value. */
  readonly keys: readonly Key[];
}

/** A form with how often it occurs, and the entity that it was found to be. */
export interface CountedForm extends Form {
  readonly documents: number;
  readonly mentions: number;
  readonly entity?: EntityId;
}

/** Raise it when what entities are folded to changes: forms then have other ids, and what is stored folds anew as documents are read again. */
const RULES = 1;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A key that means something in its document only. */
export const isLocal = (value: string): boolean => value.startsWith('local:');

/** The form of a local entity. Two documents give one form if and only if everything but their mentions is equal. */
export function formOf(local: LocalEntity, document: DocumentId): Form {
  const keys = [...new Map(keysOf(local).map((key) => [`${key.value} ${key.strength}`, key])).values()].sort((left, right) => compare(left.value, right.value) || compare(left.strength, right.strength));
  const aliases = [...new Set(local.aliases)].filter((alias) => alias !== local.name).sort(compare);
  const facts = Object.fromEntries(Object.entries(local.facts).filter(([, value]) => value !== undefined).sort(([left], [right]) => compare(left, right))) as EntityFacts;
  const content = { type: local.type, name: local.name, aliases, facts, ...(local.quantity && { quantity: local.quantity }), keys };
  return { id: formId(keys, JSON.stringify(content), `${document} ${local.id}`), ...content };
}

/** A gazetteer id is a key even where the document's graph gives it as a fact only: two entities must not claim one id. */
function keysOf({ type, keys, facts }: LocalEntity): readonly Key[] {
  if (facts.gazetteer === undefined) return keys;
  const key = gazetteerKey(type, facts.gazetteer, `in the gazetteer as ${facts.gazetteer}`);
  return keys.some(({ value }) => value === key.value) ? keys : [...keys, key];
}

/** A local key decides the id of its form, so that a judgement that names the key finds the form. */
function formId(keys: readonly Key[], content: string, place: string): string {
  const local = keys.find(({ value }) => isLocal(value));
  if (local) return localFormId(local.value);
  return `f${digest(`${RULES} ${content}${keys.some(({ strength }) => strength === 'strong') ? '' : ` ${place}`}`)}`;
}

/** Whether the form's id says what its content is: two of one id are then equal. The form of a local key keeps its id when its document says other things of it. */
export const isFixed = (form: Pick<Form, 'keys'>): boolean => !form.keys.some(({ value }) => isLocal(value));

export const localFormId = (key: string): string => `f${digest(key)}`;

/** `acronym:TYPE:ABC` of a key that binds ABC to a long form, else undefined. */
export function stemOf(key: Key, form: Pick<Form, 'type' | 'facts'>): string | undefined {
  const prefix = `acronym:${form.type}:`;
  if (key.strength !== 'strong' || !key.value.startsWith(prefix)) return undefined;
  const { acronym } = form.facts;
  if (acronym !== undefined && key.value.startsWith(`${prefix}${acronym} `)) return prefix + acronym;
  const end = key.value.indexOf(' ', prefix.length);
  return end < 0 ? undefined : key.value.slice(0, end);
}

/** The long form that an acronym key binds its acronym to. */
export const longFormOf = (key: Key, stem: string): string => key.value.slice(stem.length + 1);

/** The values under which a form is found by what it may join: its keys, and the bare acronyms that it knows a long form of. */
export function indexKeys(form: Form): readonly string[] {
  const stems = form.keys.map((key) => stemOf(key, form)).filter((stem) => stem !== undefined);
  return [...new Set([...form.keys.map(({ value }) => value).filter((value) => !isLocal(value)), ...stems])].sort(compare);
}

/** Gazetteer ids of a form: the fact, or its gazetteer keys. */
export function gazetteerIds(form: Form): readonly string[] {
  const prefix = `gazetteer:${form.type}:`;
  const ids = form.keys.filter(({ value }) => value.startsWith(prefix)).map(({ value }) => value.slice(prefix.length));
  return [...new Set(form.facts.gazetteer === undefined ? ids : [form.facts.gazetteer, ...ids])].sort(compare);
}
