/** The keys by which judgements name what a user means. */
import { UsageError } from '../../graph/errors.ts';
import type { Judgement } from '../../graph/model.ts';
import type { GraphStore } from '../../graph/store.ts';
import { findEntity } from './find-entity.ts';

/** A key as it is, else all of the entity of this name or id. Throws `UsageError` where there is none. */
export async function keysOf(store: GraphStore, name: string): Promise<readonly string[]> {
  if (/^(gazetteer|name|acronym|figure|local):/u.test(name)) return [name];
  const view = await store.entity(await findEntity(store, name));
  const keys = view!.joins.map(({ key }) => key).sort();
  if (keys.length === 0) throw new UsageError(`"${name}" has no key by which it could be judged.`);
  return keys;
}

/** The key to judge by: the one that says the name, else the first by alphabet. */
export async function keyOf(store: GraphStore, name: string): Promise<string> {
  const keys = await keysOf(store, name);
  return keys.find((key) => key.endsWith(`:${name.toLowerCase()}`)) ?? keys[0]!;
}

/** The one judgement on two things; which is which does not count. Throws `UsageError` where there is none, or several. */
export async function judgementOn(store: GraphStore, one: string, other: string): Promise<Judgement> {
  const [these, those] = [await keysOf(store, one), await keysOf(store, other)];
  const found = (await store.judgements()).filter(({ left, right }) => (these.includes(left) && those.includes(right)) || (these.includes(right) && those.includes(left)));
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new UsageError(`nobody judged "${one}" and "${other}". \`liaison judge list\` shows what was judged.`);
  throw new UsageError(`"${one}" and "${other}" were judged ${found.length} times. Say by keys which is to be forgotten:\n${found.map(({ left, right, same }) => `  ${same ? 'same' : 'different'}  ${left}  ${right}`).join('\n')}`);
}
