/** Who elects others to something else: of "The Assembly elected Chad as a member of the Board", Chad is told to belong to the Board. */
import { predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { SentenceView } from '../text/view.ts';

const ELECT = new Set(['elect', 're-elect', 'reelect', 'appoint', 'designate', 'nominate']);
const BELONGS: ReadonlySet<string> = new Set(['PARTICIPATES_IN', 'MEMBER_OF']);
/** Words between "as" and "members of". */
const NEAR = 4;

/** Whether the first of two elects the second as members of a third. */
export function isElectorOnly({ lower, tokens }: SentenceView, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  if (!BELONGS.has(predicateOf(index))) return false;
  let verb = left.end;
  while (tokens[verb]?.tag === 'AUX' || tokens[verb]?.tag === 'ADV') verb++;
  if (!ELECT.has(tokens[verb]?.lemma ?? '') || right.first <= verb) return false;
  const as = lower.indexOf('as', right.end);
  return as > 0 && lower.slice(as + 1, as + 1 + NEAR).some((word, at) => (word === 'members' || word === 'member') && lower[as + 2 + at] === 'of');
}
