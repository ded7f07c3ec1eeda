/** Who stands second speaks for a body and does not lead it: "Deputy Director Ana Ruiz of the Harbour Agency". */
import type { SentenceView } from '../text/view.ts';
import { classOf, isBackward, predicateOf } from '../pairs/classes.ts';
import { OFFICES, SECONDS } from '../../language/offices.ts';
import type { PairRelation } from '../pairs/relation.ts';

/** Who leads a part stands second in the whole. */
const SECOND = new Set([...SECONDS, 'associate', 'regional', 'supervisory']);
/** Words beside the pair in which the office may stand, and words that may stand within it: "executive vice president". */
const BESIDE = 4, WITHIN = 2;

/** The relation, as REPRESENTS where it says that a person leads a body whose deputy, vice president or assistant director they are. */
export function asDeputy(view: SentenceView, relation: PairRelation): PairRelation {
  const { left, right, index } = relation;
  if (predicateOf(index) !== 'LEADS') return relation;
  const person = isBackward(index) ? right : left;
  const body = person === left ? right : left;
  if (person.type !== 'Person' || body.type !== 'Organization' || !isDeputy(view, relation)) return relation;
  return { ...relation, index: classOf('REPRESENTS', isBackward(index)) };
}

function isDeputy({ lower, tokens }: SentenceView, { left, right }: PairRelation): boolean {
  const from = Math.max(0, left.first - BESIDE), to = Math.min(lower.length, right.end + BESIDE);
  // "Assistant Director in Charge" leads her office, and who "now leads" it does whatever their rank.
  if (lower.slice(from, to).some((word) => word === 'charge') || tokens.slice(left.end, right.first).some(({ tag }) => tag === 'VERB')) return false;
  for (let at = from; at < to; at++) {
    if (!SECOND.has(lower[at]!)) continue;
    // "Ruiz, head of the Bank, told Deputy Minister Vik": behind an office of one's own comes another's.
    if (at >= right.end && lower.slice(left.first, right.first).some((word) => OFFICES.has(word))) break;
    const office = lower.findIndex((word, place) => place > at && place <= at + 1 + WITHIN && OFFICES.has(word));
    // "Deputy Chair, Head of Casework" leads the casework.
    if (office > 0 && office < to && !lower.slice(office + 1, right.first).some((word) => OFFICES.has(word))) return true;
  }
  return false;
}
