/** From when to when a relation holds: the date that stands in its clause. */
import type { RelationType } from '../../../graph/model.ts';
import type { FoundDate } from '../../stages.ts';
import type { Placed } from '../pairs/place.ts';
import { opensWithParticiple, type SentenceView } from '../text/view.ts';

/** Farthest from the pair, in words. */
const REACH = 8;

/** What goes on once it has begun: who joined or signed on a day is a member or party after it. */
const LASTING: ReadonlySet<RelationType> = new Set(['MEMBER_OF', 'PARTY_TO', 'PART_OF']);

/** What is so from day to day: no sentence's day is its own, unless the sentence tells how it began. */
const STANDING: ReadonlySet<RelationType> = new Set(['MEMBER_OF', 'PART_OF', 'REPRESENTS', 'LOCATED_IN', 'LEADS']);
const BEGINNING = new Set(['join', 'accede', 'appoint', 'elect', 'become', 'establish', 'found', 'create', 'open', 'move', 'launch', 'take', 'begin', 'start', 'assume', 'admit', 'succeed', 'nominate', 'replace', 'leave', 'withdraw', 'resign']);
const ENDING = new Set(['leave', 'withdraw', 'resign']);
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What is told in passing, by an apposition or an owner: only a date within its own words is its own. */
const IN_PASSING: ReadonlySet<RelationType> = new Set(['PART_OF', 'REPRESENTS', 'LOCATED_IN']);
/** Words between "part of Delta" and its own "since 1997". */
const BESIDE = 2;
/** Words before a date that still opens its sentence, and is of all that follows. */
const OPENING = 3;
const CLAUSE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'works', 'leads', 'will', 'plans', 'intends', 'aims', 'hopes']);

/** Whether a date belongs to another statement than the pair's: to the main clause around what is told in passing, or to the one before "and is …". */
function isOfOther({ lower, tokens }: SentenceView, date: FoundDate, { left, right, predicate }: { left: Placed; right: Placed; predicate: RelationType }): boolean {
  const end = Math.max(left.end, right.end);
  const places = left.type === 'Location' && right.type === 'Location';
  const held = [left.type, right.type].some((type) => type === 'Event' || type === 'Operation');
  if (places) return true;
  if (IN_PASSING.has(predicate) && !held && !tokens.some(({ tag, lemma }) => tag === 'VERB' && BEGINNING.has(lemma)) && (date.firstToken < left.first || date.endToken > end) && !(date.firstToken >= end && date.firstToken - end <= BESIDE && !lower.slice(end, date.firstToken).includes(','))) return true;
  // "The Fund, which is run by Norway, has trained judges since 2011".
  if (/^(?:which|who)$/u.test(lower[left.end + 1] ?? '') && lower[left.end] === ',' && lower[right.end] === ',' && date.firstToken > right.end) return true;
  // "Was founded in 1942 and works with …".
  const and = lower.indexOf('and', date.endToken);
  // A meeting's day is its payer's and host's too.
  return left.type !== 'Event' && right.type !== 'Event' && (date.firstToken >= left.end || (date.firstToken >= OPENING && and < left.first)) && and >= 0 && and < right.first && CLAUSE.has(lower[tokens[and + 1]?.tag === 'ADV' ? and + 2 : and + 1] ?? '');
}

/** Whether what a sentence of that day tells besides holds longer: "The Agency, based in Lyon, said on 4 May". */
const outlasts = ({ tokens }: SentenceView, { left, right, predicate }: { left: Placed; right: Placed; predicate: RelationType }): boolean =>
  STANDING.has(predicate) && ![left.type, right.type].some((type) => type === 'Event' || type === 'Operation') && !tokens.some(({ tag, lemma }) => tag === 'VERB' && BEGINNING.has(lemma));

/**
 * `dates` are those of the sentence. The nearest within reach on the pair's own side of a semicolon or full stop counts; not what something is to be
 * reached "by", nor the day of an opening clause ("Founded in 1967, …").
 */
export function validity(view: SentenceView, { left, right, predicate, dates }: { left: Placed; right: Placed; predicate: RelationType; dates: readonly FoundDate[] }): { validFrom?: string; validTo?: string } {
  const { lower } = view;
  const opening = openingClause(view);
  const from = left.first;
  const to = Math.max(left.end, right.end);
  let nearest: FoundDate | undefined;
  let best = REACH + 1;
  for (const date of dates) {
    if (lower[date.firstToken - 1] === 'by' || isInOtherClause(view, date, from, to) || (date.endToken <= opening && from >= opening) || isOfOther(view, date, { left, right, predicate })) continue;
    const gap = date.endToken <= from ? from - date.endToken : date.firstToken >= to ? date.firstToken - to : 0;
    const [start, end] = date.endToken <= from ? [date.endToken, from] : [to, date.firstToken];
    if (gap >= best || lower.slice(start, end).some((word) => word === ';' || word === '.')) continue;
    best = gap;
    nearest = date;
  }
  if (!nearest || (nearest.from === nearest.to && DAY.test(nearest.from ?? '') && outlasts(view, { left, right, predicate }))) return {};
  const day = nearest.from === nearest.to;
  // "Was appointed on 4 May": from then on.
  const took = day && STANDING.has(predicate) && predicate !== 'LOCATED_IN' && ![left.type, right.type].some((type) => type === 'Event' || type === 'Operation') && view.tokens.some(({ tag, lemma }) => tag === 'VERB' && BEGINNING.has(lemma)) && !view.tokens.some(({ tag, lemma }) => tag === 'VERB' && ENDING.has(lemma));
  const begins = nearest.from !== undefined && (isBeginning(view, nearest) || (predicate === 'ADDRESSES' && isFounded(view, nearest)) || (LASTING.has(predicate) && day) || took);
  return { ...(nearest.from !== undefined && { validFrom: nearest.from }), ...(nearest.to !== undefined && !begins && { validTo: nearest.to }) };
}

/** Whether a date lies beyond the clause of the pair, which "with Peru becoming a member on 4 May" makes: what it tells has its own date, and what stands before has none of it. */
function isInOtherClause({ lower, tokens }: SentenceView, { firstToken }: FoundDate, from: number, to: number): boolean {
  for (let at = lower.indexOf('with'); at >= 0; at = lower.indexOf('with', at + 1)) {
    if (lower[at - 1] !== ',') continue;
    const verb = tokens.findIndex(({ tag, text }, place) => place > at + 1 && place <= at + WITH_SUBJECT && tag === 'VERB' && text.endsWith('ing'));
    if (verb < 0 || lower.slice(at, verb).includes(',')) continue;
    // A pair of which one stands in the clause is told in it.
    if ((to > at + 1 || from > at) !== firstToken > at) return true;
  }
  return false;
}

/** Words from "with" to the verb of its clause. */
const WITH_SUBJECT = 8;

/** Where the comma stands that ends "Founded in 1967 by five countries,"; 0 where a sentence has no such beginning. */
function openingClause({ tokens, lower }: SentenceView): number {
  return opensWithParticiple({ tokens, lower }) ? Math.max(0, lower.indexOf(',')) : 0;
}

const BEGINS = new Set(['starting', 'beginning', 'commencing']);

/** "Starting in 2020", "dating back to 1957". */
function isBeginning({ lower }: SentenceView, { firstToken }: FoundDate): boolean {
  const before = lower.slice(Math.max(0, firstToken - 4), firstToken);
  return before.some((word) => BEGINS.has(word)) || (before.includes('dating') && before.includes('back'));
}

const FOUNDED = new Set(['created', 'established', 'founded', 'set', 'formed', 'launched']);

/** "Created in 2006 to respond to", "established on 4 May 2021 to fight": what it is for, it is for from then on. */
function isFounded({ lower }: SentenceView, { firstToken, endToken, from, to }: FoundDate): boolean {
  return from === to && lower.slice(endToken, endToken + 3).includes('to') && lower.slice(Math.max(0, firstToken - 3), firstToken).some((word) => FOUNDED.has(word));
}
