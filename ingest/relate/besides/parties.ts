/** Bodies that sign one memorandum of understanding, or one agreement on working together, are partners. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { classOf, isBackward, isSame, predicateOf } from '../pairs/classes.ts';
import { COOPERATION, pairsOf } from './jointly.ts';
import type { PairRelation } from '../pairs/relation.ts';

/** What says of an instrument that it is on working together; a gift or a truce is none. */
const TOGETHER = new Set([...COOPERATION, 'memorandum', 'mou', 'alliance']);
/** A relation less sure than this is no ground for others. */
const SURE = 0.5;
/** A guess that becomes one where another of the same list is sure. */
const LEAST = 0.3;
const CARRY = 0.9;

/** Adds that the parties to such an instrument work together, where that is not told as surely; three and more must sign one and the same, for each may do so with another. */
export function partnersByInstrument(view: SentenceView, relations: readonly PairRelation[]): PairRelation[] {
  const parties = new Map<Item, PairRelation[]>();
  for (const relation of relations) {
    if (predicateOf(relation.index) !== 'PARTY_TO' || relation.confidence < LEAST) continue;
    const instrument = isBackward(relation.index) ? relation.left : relation.right;
    // A treaty may be named after a partnership that is over.
    if (instrument.level === 'name' && !view.lower.slice(instrument.first, instrument.end).includes('memorandum')) continue;
    if (view.lower.slice(instrument.first, endOfTheme(view, instrument)).some((word) => TOGETHER.has(word))) parties.set(instrument, [...(parties.get(instrument) ?? []), relation]);
  }
  let result = [...relations];
  for (const [instrument, told] of parties) {
    // One who signs for sure stands for the others of its list: nobody signs half of "members of the A, B and C signed".
    if (!told.some((one) => one.confidence >= SURE)) continue;
    const bodies = told.map(({ left, right, index }) => (isBackward(index) ? right : left)).sort((a, b) => a.first - b.first);
    if (bodies.length < 2 || bodies.some(({ type }) => type === 'Person') || (bodies.length > 2 && !signTogether(view, bodies, instrument))) continue;
    const confidence = Math.round(100 * CARRY * Math.max(SURE, Math.min(...told.map((one) => one.confidence)))) / 100;
    for (const [left, right] of pairsOf(bodies)) {
      const known = result.find((one) => one.left === left && one.right === right);
      if (isSame(left, right) || (known && (predicateOf(known.index) !== 'PARTNERS_WITH' || known.confidence >= confidence))) continue;
      result = [...result.filter((relation) => relation !== known), { left, right, index: classOf('PARTNERS_WITH', false), confidence, method: 'rule:parties' }];
    }
  }
  return result;
}

/** Words of what an instrument is on. */
const THEME = 6;

/** The place behind "on police cooperation" in "an agreement on police cooperation". */
function endOfTheme({ lower, tokens }: SentenceView, { end }: Item): number {
  if (!/^(?:on|of|for|to)$/u.test(lower[end] ?? '')) return end;
  let at = end + 1;
  while (at <= end + THEME && /^(?:NOUN|ADJ|ADV|DET|CCONJ|VERB)$/u.test(tokens[at]?.tag ?? '')) at++;
  return at;
}

/** "Alder, Birch and Cedar signed a memorandum" is one; "have signed agreements" and "a memorandum with Elm" may be one for each. */
function signTogether({ lower }: SentenceView, bodies: readonly Item[], { first, end }: Item): boolean {
  const article = /^(?:an?|the|this)$/u.test(lower[first]!) || /^(?:an?|the|this)$/u.test(lower[first - 1] ?? '');
  return article && bodies.at(-1)!.end <= first && !lower.slice(first, end).some((word) => word === 'agreements' || word === 'memoranda') && !lower.slice(bodies.at(-1)!.end).includes('with') && !lower.slice(bodies.at(-1)!.end, first).includes('each');
}
