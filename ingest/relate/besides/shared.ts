/** What is surely said of one name of a list is said of the others: "was supported by the Coast Guard, the Customs Board and Frontex". */
import type { RelationType } from '../../../graph/model.ts';
import { classesFor, predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

/** What several do, or what is done to several; where one of them lies, and what it is part of, is its own. */
const DONE: ReadonlySet<RelationType> = new Set(['PARTNERS_WITH', 'SUPPORTS', 'FUNDS', 'LEADS', 'PARTICIPATES_IN', 'ORGANIZES', 'MEMBER_OF', 'PARTY_TO', 'TARGETS']);
/** A relation less sure than this is no ground for others. */
const SURE = 0.5;
const CARRY = 0.8;
/** Fewest members: of two names with "and" the second often begins something else (on the folds 3 right of 13). */
const FEWEST = 3;

/** Adds the relations of the other names of a list behind what they relate to; a pair that has one keeps it. */
export function sharedByLists({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, relations: readonly PairRelation[]): PairRelation[] {
  const result = [...relations];
  const taken = new Set(relations.flatMap(({ left, right }) => [`${left.id} ${right.id}`, `${right.id} ${left.id}`]));
  for (const { left, right, index, confidence } of relations) {
    if (confidence < SURE || right.level !== 'name' || !DONE.has(predicateOf(index))) continue;
    const head = lists.head[placed.indexOf(right)]!;
    if (lists.head[placed.indexOf(left)] === head) continue;
    const members = placed.filter((_, at) => lists.head[at] === head);
    if (members.length < FEWEST || !view.lower.slice(members[0]!.end, members.at(-1)!.first).includes('and')) continue;
    for (const member of members) {
      if (member.type !== right.type || member.level !== 'name' || member.first < left.end || taken.has(`${left.id} ${member.id}`) || !classesFor(left.type, member.type).includes(index)) continue;
      taken.add(`${left.id} ${member.id}`);
      result.push({ left, right: member, index, confidence: Math.round(100 * CARRY * confidence) / 100, method: 'rule:shared-by-list' });
    }
  }
  return result;
}
