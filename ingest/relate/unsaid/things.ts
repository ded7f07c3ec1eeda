/** The things that a document tells of: each with all its mentions, by name, description and pronoun. */
import type { Item, Items } from '../item.ts';
import type { Join } from '../refer/joins.ts';

export interface Thing {
  /** Its first mention. */
  readonly item: Item;
  readonly mentions: readonly Item[];
  readonly isNamed: boolean;
}

/** The thing of each mention, by the mention's id: one for all that joins, what a pronoun means, or equal names make one. */
export function thingsOf({ sentences }: Pick<Items, 'sentences'>, joins: readonly Pick<Join, 'mention' | 'to'>[]): ReadonlyMap<string, Thing> {
  const all = sentences.flat();
  const ids = new Set(all.map(({ id }) => id));
  const up = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  const unite = (one: string, other: string): void => {
    const from = top(one), to = top(other);
    if (from !== to) up.set(from, to);
  };
  for (const { mention, to } of joins) if (ids.has(mention) && ids.has(to)) unite(mention, to);
  const named = new Map<string, string>();
  for (const { id, type, key, level, means } of all) {
    if (means !== undefined && ids.has(means)) unite(id, means);
    if (level !== 'name') continue;
    const known = named.get(`${type} ${key}`);
    if (known === undefined) named.set(`${type} ${key}`, id);
    else unite(id, known);
  }
  const members = new Map<string, Item[]>();
  for (const item of all) {
    const own = members.get(top(item.id));
    if (own) own.push(item);
    else members.set(top(item.id), [item]);
  }
  const of = new Map<string, Thing>();
  for (const mentions of members.values()) {
    const thing: Thing = { item: mentions[0]!, mentions, isNamed: mentions.some(({ level }) => level === 'name') };
    for (const { id } of mentions) of.set(id, thing);
  }
  return of;
}
