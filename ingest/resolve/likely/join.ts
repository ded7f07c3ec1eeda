/** What no rule joins though it is likely one thing: "the workshop" two sentences behind "Galaxy Workshop on Ports", "Duma" beside "State Duma". Each thing is joined to the likeliest one before it. */
import { normaliseName } from '../../../graph/ids.ts';
import { BODY, headClass } from '../../recognise/names/heads.ts';
import type { FoundMention, FoundRelation } from '../../stages.ts';
import type { Joins } from '../cluster/joins.ts';
import { isLikely, likelihood, loadSame, type SameModel } from './model.ts';
import { pairsOf } from './pairs.ts';
import { thingsOf, type Thing } from './things.ts';

/** The reason of such a join: sure enough for one document, not for all. */
export const likelyOne = (name: string): string => `“${name}” is likely the same`;

/** By so much the likeliest must be likelier than the next. */
const CLEAR = 0.05;

/** Joins likely things of one document, the likeliest first. */
export function joinLikely({ mentions, relations, text }: { readonly mentions: readonly FoundMention[]; readonly relations: readonly FoundRelation[]; readonly text: string }, joins: Joins, model: SameModel = loadSame()): void {
  const things = thingsOf({ mentions, relations }, joins);
  const likely = pairsOf(things, text).map((pair) => ({ ...pair, likely: likelihood(model, pair.features) })).filter((pair) => isLikely(pair.likely, pair.left.isNamed && pair.right.isNamed))
    .sort((one, other) => other.likely - one.likely || one.right.first.start - other.right.first.start || one.left.first.start - other.left.first.start);
  const isDoubted = ({ mentions: own }: Thing): boolean => own.some(({ id }) => joins.isDoubted(id));
  const joined = new Set<string>();
  for (const { left, right, likely: sure } of likely) {
    if (joined.has(right.root) || isDoubted(left) || isDoubted(right) || isOfSeveral(left, right, things) || isOffice(left, right) || isOffice(right, left)) continue;
    // Which of two it is when both are as likely, nobody knows.
    if (likely.some((other) => other.right === right && other.left !== left && sure - other.likely < CLEAR)) continue;
    joined.add(right.root);
    const [first, ...others] = (right.words.size > left.words.size ? left : right).forms;
    joins.join(left.first.id, right.first.id, likelyOne(first!));
    if (joins.root(left.first.id) === joins.root(right.first.id)) for (const name of others) joins.because(left.first.id, likelyOne(name));
  }
}

/** Whether one of two names is in the words of a third thing too: "Meridian" beside Meridian Shipping and Meridian Airways. */
function isOfSeveral(left: Thing, right: Thing, things: readonly Thing[]): boolean {
  if (!left.isNamed || !right.isNamed) return false;
  const [short, long] = left.words.size < right.words.size ? [left, right] : [right, left];
  return things.some((other) => other !== short && other !== long && other.type === short.type && other.isNamed && [...short.words].every((word) => other.words.has(word)));
}

/** Whether the one is an office or unit of the other, by their names: "Meridian Crisis Unit" of Meridian. */
const isOffice = (office: Thing, body: Thing): boolean =>
  office.isNamed && body.isNamed && office.type === 'Organization'
  && office.forms.some((long) => headClass(normaliseName(long).split(' ').at(-1)!) === BODY && body.forms.some((short) => normaliseName(long).startsWith(`${normaliseName(short)} `)));
