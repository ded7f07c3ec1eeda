/** What is said of a group holds of its named examples: "leads two groups: the A and the B", "bodies such as A and B". */
import type { Item } from '../item.ts';
import { classesFor } from './classes.ts';
import type { PairRelation } from './relation.ts';
import type { PairScene } from './scene.ts';
import { beforeArticle } from '../text/view.ts';

/** What may stand between the group and its examples. */
const OPENERS: readonly (readonly string[])[] = [[':'], [',', 'namely'], ['namely'], [',', 'such', 'as'], ['such', 'as'], [',', 'including'], ['including'], ['–'], ['—'], ['‒'], [',', 'i.e.', ',']];
const CARRY = 0.9;
/** What is a guess of the group is none of its examples. */
const SURE = 0.4;

/** Adds the relations of a group's examples to those of the group; a pair that has one keeps it. */
export function spread({ view, placed, lists }: PairScene, relations: readonly PairRelation[]): PairRelation[] {
  const result = [...relations];
  const taken = new Set(relations.flatMap(({ left, right }) => [`${left.id} ${right.id}`, `${right.id} ${left.id}`]));
  for (const { left, right, index, confidence } of relations) {
    // The group is the later argument, so that its examples keep the direction.
    if (right.level !== 'desc' || confidence < SURE) continue;
    for (const example of examplesOf(right)) {
      if (taken.has(`${left.id} ${example.id}`) || !classesFor(left.type, example.type).includes(index)) continue;
      taken.add(`${left.id} ${example.id}`);
      result.push({ left, right: example, index, confidence: Math.round(100 * CARRY * confidence) / 100, method: 'rule:named-example' });
    }
  }
  return result;

  function examplesOf({ end, type, head }: Item): readonly Item[] {
    // Only a plural, or a phrase before a colon, has examples.
    if (!/[^s]s$/u.test(view.lower[head]!) && view.lower[end] !== ':') return [];
    const opener = OPENERS.find((words) => words.every((word, at) => view.lower[end + at] === word));
    if (!opener) return [];
    let from = end + opener.length;
    if (view.tokens[from]?.tag === 'DET') from++;
    const first = placed.findIndex((item) => item.first === from && item.type === type && item.level === 'name');
    if (first < 0) return [];
    // Behind a colon a member may have a clause of its own: "the A, which meets yearly, and the B".
    const announced = view.lower[end] === ':';
    return placed.filter((item, at) => at >= first && item.level === 'name' && (lists.head[at] === lists.head[first] || (announced && item.type === type && followsAnd(item))));
  }

  function followsAnd({ first }: Item): boolean {
    return view.lower[beforeArticle(view, first)] === 'and';
  }
}
