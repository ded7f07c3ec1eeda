/** Two bodies that sign one memorandum of understanding, or one agreement on working together, are partners. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { classOf, isBackward, isSame, predicateOf } from './classes.ts';
import type { PairRelation } from './relation.ts';

/** What says of an instrument that it is on working together; a gift or a truce is none. */
const TOGETHER = new Set(['memorandum', 'mou', 'partnership', 'cooperation', 'co-operation', 'collaboration', 'alliance']);
/** A relation less sure than this is no ground for others. */
const SURE = 0.5;
const CARRY = 0.9;

/** Adds that the two parties to such an instrument work together, where that is not told as surely; of three and more, who signs may do so with one. */
export function partnersByInstrument(view: SentenceView, relations: readonly PairRelation[]): PairRelation[] {
  const parties = new Map<Item, PairRelation[]>();
  for (const relation of relations) {
    if (predicateOf(relation.index) !== 'PARTY_TO' || relation.confidence < SURE) continue;
    const instrument = isBackward(relation.index) ? relation.left : relation.right;
    // A treaty may be named after a partnership that is over.
    if (instrument.level === 'name' && !view.lower.slice(instrument.first, instrument.end).includes('memorandum')) continue;
    if (view.lower.slice(instrument.first, instrument.end).some((word) => TOGETHER.has(word))) parties.set(instrument, [...(parties.get(instrument) ?? []), relation]);
  }
  let result = [...relations];
  for (const told of parties.values()) {
    const [one, other] = told.map(({ left, right, index }) => (isBackward(index) ? right : left)).sort((a, b) => a.first - b.first);
    if (told.length !== 2 || one!.type === 'Person' || other!.type === 'Person' || isSame(one!, other!)) continue;
    const confidence = Math.round(100 * CARRY * Math.min(told[0]!.confidence, told[1]!.confidence)) / 100;
    const known = result.find(({ left, right }) => left === one && right === other);
    if (known && (predicateOf(known.index) !== 'PARTNERS_WITH' || known.confidence >= confidence)) continue;
    result = [...result.filter((relation) => relation !== known), { left: one!, right: other!, index: classOf('PARTNERS_WITH', false), confidence, method: 'rule:parties' }];
  }
  return result;
}
