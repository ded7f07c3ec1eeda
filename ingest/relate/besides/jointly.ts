/** Words that say that several do one thing, and between whom they then tell it. */
import type { Item } from '../item.ts';

/** Of more than so many each is told of with the first alone. */
const EVERY_PAIR = 4;

/** The pairs in which those who work together are told of, the first of each pair standing before the other. */
export const pairsOf = (members: readonly Item[]): (readonly [Item, Item])[] =>
  members.flatMap((left, at) => (members.length > EVERY_PAIR && at > 0 ? [] : members.slice(at + 1).map((right) => [left, right] as const)));

/** What a tie between those who work together is called. */
export const COOPERATION: ReadonlySet<string> = new Set(['cooperation', 'co-operation', 'collaboration', 'partnership']);

/** Words that say that something is done together, before "with". */
export const JOINTLY: ReadonlySet<string> = new Set([...COOPERATION, 'coordination', 'co-ordination', 'conjunction', 'consultation', 'association', 'alliance', 'union']);

/** The same and the adverbs: what stands before "with" where those who follow make a group with who acts. */
export const GROUPS: ReadonlySet<string> = new Set([...JOINTLY, 'together', 'jointly', 'along']);
