/** The things that a document tells of: each with all its mentions, by name, description and pronoun. */
import type { Item, Items } from '../item.ts';
import { clusterJoins } from '../refer/clusters.ts';
import type { Join } from '../refer/joins.ts';

export interface Thing {
  /** Its first mention. */
  readonly item: Item;
  readonly mentions: readonly Item[];
  readonly isNamed: boolean;
}

/** The thing of each mention, by the mention's id: one for all that joins, what a pronoun means, or equal names make one. */
export function thingsOf({ sentences }: Pick<Items, 'sentences'>, joins: readonly Join[]): ReadonlyMap<string, Thing> {
  const all = sentences.flat();
  const ids = new Set(all.map(({ id }) => id));
  const same = joins.filter(({ mention, to }) => ids.has(mention) && ids.has(to));
  const named = new Map<string, string>();
  for (const { id, type, key, level, means } of all) {
    if (means !== undefined && ids.has(means)) same.push({ mention: id, to: means, reason: 'meant' });
    if (level !== 'name') continue;
    const known = named.get(`${type} ${key}`);
    if (known === undefined) named.set(`${type} ${key}`, id);
    else same.push({ mention: id, to: known, reason: 'the same name' });
  }
  const clusterOf = new Map(clusterJoins(same).flatMap(({ mentions }, index) => mentions.map((id) => [id, `cluster ${index}`] as const)));
  const members = new Map<string, Item[]>();
  for (const item of all) {
    const cluster = clusterOf.get(item.id) ?? item.id;
    const own = members.get(cluster);
    if (own) own.push(item);
    else members.set(cluster, [item]);
  }
  const of = new Map<string, Thing>();
  for (const mentions of members.values()) {
    const thing: Thing = { item: mentions[0]!, mentions, isNamed: mentions.some(({ level }) => level === 'name') };
    for (const { id } of mentions) of.set(id, thing);
  }
  return of;
}
