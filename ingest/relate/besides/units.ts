/** Units of a ministry, a force or a company are parts of it, though they are told of as if they were its members: "the Guard comprises the Coast Brigade and the Air Wing". */
import type { Item } from '../item.ts';
import { classOf, isBackward, predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { SentenceView } from '../text/view.ts';

/** What is made up of units, by a word of its name; a league or a task force has members. */
const WHOLES = new Set('ministry department police guard army navy gendarmerie directorate secretariat university institute bank company inspectorate prosecutor headquarters embassy division bureau administration constabulary'.split(' '));
/** What is a unit, by the last word of its name before "of", "for" or "on". */
const UNITS = new Set('unit cell section branch division department directorate brigade battalion regiment wing squad squadron office bureau desk component service command subsidiary centre center laboratory faculty'.split(' '));
const TIES = new Set(['of', 'for', 'on', 'against', 'to', 'in']);

/** The relation, as one of a part where a unit is said to be a member of what has units. */
export function asUnit({ lower }: SentenceView, relation: PairRelation): PairRelation {
  const { left, right, index } = relation;
  if (predicateOf(index) !== 'MEMBER_OF' || left.type !== 'Organization' || right.type !== 'Organization') return relation;
  const backward = isBackward(index);
  const [unit, whole] = backward ? [right, left] : [left, right];
  if (!UNITS.has(headOf(lower, unit)) || !lower.slice(whole.first, whole.end).some((word) => WHOLES.has(word))) return relation;
  return { ...relation, index: classOf('PART_OF', backward) };
}

/** The last word before a name says what it is of. */
function headOf(lower: readonly string[], { first, end }: Item): string {
  const tie = lower.findIndex((word, at) => at > first && at < end && TIES.has(word));
  return lower[(tie < 0 ? end : tie) - 1]!;
}
