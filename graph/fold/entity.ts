/** What the forms of one entity say together: name, aliases, facts, counts, and why they are one. */
import type { Entity, EntityFacts, Judgement, Quantity } from '../model.ts';
import { figureName } from './figure.ts';
import type { CountedForm } from './form.ts';
import type { Resolved } from './resolve.ts';

export interface Join {
  readonly key: string;
  readonly reason: string;
  readonly documents: number;
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** `documents` (distinct ones) and `partner` cannot be told from the forms and are handed in. */
export function foldEntity({ id, forms }: Resolved, documents: number, partner: boolean): Entity {
  const quantity = mostSaid(forms.map(({ quantity, documents }) => [quantity, documents] as const));
  const names = votes(forms.map(({ name, documents }) => [name, documents] as const));
  const name = quantity ? figureName(quantity) : best(names);
  const aliases = [...new Set(forms.flatMap((form) => [form.name, ...form.aliases]))].filter((alias) => alias !== name).sort(compare);
  return { id, type: forms[0]!.type, name, aliases, facts: foldFacts(forms), ...(quantity && { quantity }), mentions: mentionsOf({ forms }), documents, partner };
}

/** How often an entity is mentioned. */
export const mentionsOf = ({ forms }: Pick<Resolved, 'forms'>): number => forms.reduce((sum, form) => sum + form.mentions, 0);

const FACTS = ['acronym', 'kind', 'title', 'role', 'iso', 'lat', 'lon', 'start', 'end', 'ageMin', 'ageMax', 'gazetteer'] as const satisfies readonly (keyof EntityFacts)[];
/** Facts that are true together only. */
const PAIRS: readonly (readonly (keyof EntityFacts)[])[] = [['lat', 'lon'], ['ageMin', 'ageMax']];

/** Each fact as most documents give it, then the smallest; latitude and longitude together. */
function foldFacts(forms: readonly CountedForm[]): EntityFacts {
  if (forms.length === 1) return forms[0]!.facts;
  const facts: Record<string, unknown> = {};
  const take = (fields: readonly (keyof EntityFacts)[]): void => {
    const known = forms.filter((form) => fields.some((field) => form.facts[field] !== undefined));
    const value = mostSaid(known.map((form) => [fields.map((field) => form.facts[field] ?? null), form.documents] as const));
    fields.forEach((field, index) => { if (value?.[index] !== undefined && value[index] !== null) facts[field] = value[index]; });
  };
  for (const pair of PAIRS) take(pair);
  for (const field of FACTS) if (!PAIRS.flat().includes(field)) take([field]);
  return facts;
}

function votes(said: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [value, count] of said) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

/** The name that most documents use, then the longest, then the first by code unit. */
const best = (names: ReadonlyMap<string, number>): string =>
  [...names].sort(([left, many], [right, others]) => others - many || right.length - left.length || compare(left, right))[0]![0];

function mostSaid<Value extends Quantity | readonly unknown[]>(said: readonly (readonly [Value | undefined, number])[]): Value | undefined {
  if (said.length === 1) return said[0]![0];
  const texts = votes(said.filter(([value]) => value !== undefined).map(([value, count]) => [JSON.stringify(value), count] as const));
  const [first] = [...texts].sort(([left, many], [right, others]) => others - many || compare(left, right));
  return first && (JSON.parse(first[0]) as Value);
}

/** Why the forms are one: each key that two forms share or that names them, with its reason; then the readers' judgements. Sorted by key. */
export function joinsOf({ forms }: Pick<Resolved, 'forms'>, judgements: readonly Judgement[]): readonly Join[] {
  const byKey = new Map<string, CountedForm[]>();
  for (const form of forms) for (const { value } of form.keys) byKey.set(value, [...(byKey.get(value) ?? []), form]);
  const joins = [...byKey].map(([key, members]): Join => ({
    key,
    reason: best(votes(members.map((form) => [form.keys.find(({ value }) => value === key)!.reason, form.documents] as const))),
    documents: members.reduce((sum, { documents }) => sum + documents, 0),
  }));
  const judged = judgements.filter(({ left, right }) => byKey.has(left) || byKey.has(right)).map(({ left, right, same, reason }): Join => ({
    key: `${left} ${same ? '=' : '≠'} ${right}`, reason: `a reader judged them ${same ? 'the same' : 'not the same'}${reason === undefined ? '' : `: ${reason}`}`, documents: 0,
  }));
  return [...joins, ...judged].sort((left, right) => compare(left.key, right.key));
}
