/** Of whom a body consists: "the Lantern Group is made up of Chad, Mali and Niger", "the Lantern Group (Chad, Mali and Niger)". */
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { classOf, isSame } from '../pairs/classes.ts';
import { placeKind } from '../pairs/place-kind.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

const MEMBERS = classOf('MEMBER_OF', true), PLACES = classOf('LOCATED_IN', false);
const CONFIDENCE = 0.85;
/** Words that say that the members follow, the verb's base form first. */
const OPENERS: readonly (readonly string[])[] = [['consist', 'of'], ['be', 'composed', 'of'], ['compose', 'of'], ['be', 'made', 'up', 'of'], ['make', 'up', 'of'], ['comprise'], ['comprise', 'of'], ['bring', 'together'], ['unite']];
/** What such a body is called. */
const GROUPS = /^(?:group|network|taskforce|force|coalition|alliance|league|union|council|committee|community|partnership|consortium|platform|forum|quartet|quad|trio|troika|team|panel|board|bloc|federation|association|initiative|g\d+|five|mechanism|secretariat|organi[sz]ation|mission|jury|tribunal|chamber|bench|delegation|cabinet|presidium|bureau)$/u;
/** Fewest countries in a bracket that are members: "the Port Union (Chad, Mali)" may have its seats there. */
const MANY = 3;
/** Words from a body to the verb that tells of it. */
const NEAR = 24;

/** Those of whom the sentence says that they make up a body, and where it says that an event is held in several places. */
export function compositions(scene: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { view, placed } = scene;
  const told: PairRelation[] = [];
  const opener = openerIn(view);
  const body = opener && placed.findLast((item) => item.type === 'Organization' && item.end <= opener.at && opener.at - item.end <= NEAR && isSubject(view, item));
  if (body && isGroup(view, body)) for (const right of membersFrom(scene, opener.end, { people: true })) if (!isSame(body, right)) told.push({ left: body, right, index: MEMBERS, confidence: CONFIDENCE, method: 'rule:consists-of' });
  return [...told, ...bracketed(scene)];
}

function openerIn({ lower, tokens }: SentenceView): { readonly at: number; readonly end: number } | undefined {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.tag !== 'VERB' && tokens[at]!.tag !== 'AUX' && lower[at] !== 'consist') continue;
    const words = OPENERS.filter((one) => one.every((word, place) => (place === 0 ? tokens[at]!.lemma : lower[at + place]) === word)).sort((left, right) => right.length - left.length)[0];
    if (words) return { at, end: at + words.length };
  }
  return undefined;
}

/** A body that a preposition governs consists of nothing here, unless "which" takes it up. */
const isSubject = (view: SentenceView, { first, end }: Item): boolean => view.tokens[beforeArticle(view, first)]?.tag !== 'ADP' || /^(?:which|that|,|\()$/u.test(view.lower[end] ?? '');

const isGroup = ({ lower }: SentenceView, { first, end }: Item): boolean => lower.slice(first, end).some((word) => GROUPS.test(word));

/** The bodies, and with `people` the people, named from a place on, as far as nothing but a list goes on, past semicolons too; "in Chad and Mali" says only where one of them is. */
export function membersFrom({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, from: number, { people = false } = {}): Item[] {
  const { lower, tokens } = view;
  const members: Item[] = [];
  for (let at = from; at < tokens.length; ) {
    const here = at;
    // Of "Atlas officers" Atlas sends them.
    const begin = placed.filter(({ first, level, type }) => first === here && level !== 'pron' && (type === 'Organization' || type === 'Location' || (people && type === 'Person')));
    const item = begin.find(({ level, end }) => level === 'name' && !/^['’]s$/u.test(lower[end] ?? '')) ?? begin[0];
    const { tag } = tokens[at]!;
    if (item) {
      const head = placed[lists.head[placed.indexOf(item)]!]!;
      const place = item.type === 'Location' && [item, ...(head.type === 'Location' ? [head] : [])].some(({ first }) => /^(?:in|at|near)$/u.test(lower[beforeArticle(view, first)] ?? ''));
      // "The ministry of Chad" is the ministry alone.
      const owner = item.type === 'Location' && lower[beforeArticle(view, item.first)] === 'of' && members.at(-1)?.end === beforeArticle(view, item.first);
      if (item.level === 'name' && !place && !owner) members.push(item);
      at = behindBracket(view, item.end);
    } else if ((tag === 'VERB' && !(lower[at]!.endsWith('ing') && tokens[at + 1]?.tag === 'NOUN')) || tag === 'AUX' || tag === 'PRON' || tag === 'SCONJ' || lower[at] === '.' || (lower[at] === ';' && !goesOn(at)) || (tag === 'ADP' && at > from && !/^(?:of|in|from|at)$/u.test(lower[at]!) && !(lower[at] === 'as' && lower[at - 1] === 'such'))) break;
    else at++;
  }
  return members;

  /** "Chad; Mali; Niger and Togo": a semicolon between two names of a kind is a comma, unless a clause begins behind it. */
  function goesOn(semicolon: number): boolean {
    const last = members.at(-1);
    const and = lower[semicolon + 1] === 'and' ? semicolon + 1 : semicolon;
    const next = last && behindBracket(view, last.end) === semicolon ? placed.find(({ first, type, level }) => level === 'name' && type === last.type && beforeArticle(view, first) === and) : undefined;
    return next !== undefined && !/^(?:VERB|AUX)$/u.test(tokens[behindBracket(view, next.end)]?.tag ?? '');
  }
}

/** Countries in a bracket right behind a body are its members, right behind an event where it is. */
function bracketed({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { lower, tokens } = view;
  return placed.flatMap((head, index) => {
    const open = beforeArticle(view, head.first);
    if (head.type !== 'Location' || head.level !== 'name' || lower[open] !== '(' || lists.head[index] !== index || lists.last[index] === index) return [];
    const members = placed.filter((item, at) => lists.head[at] === index && item.type === 'Location');
    const before = placed.findLast(({ end, type }) => end <= open && open - end <= 5 && (type === 'Organization' || type === 'Event'));
    if (!before || tokens.slice(before.end, open).some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT')) return [];
    if (before.type === 'Event' && tokens.slice(before.head, open).some(({ tag }) => tag === 'ADP') && !/^(?:around|across|throughout) the (?:world|globe|region|country|continent)$/u.test(lower.slice(before.end, open).join(' '))) return [];
    if (before.type === 'Event') return members.map((right): PairRelation => ({ left: before, right, index: PLACES, confidence: CONFIDENCE, method: 'rule:places-in-brackets' }));
    // Cities in a bracket are where it has offices, and what is no group has no members.
    if (!isGroup(view, before) || !members.every((item) => placeKind(view, item) === 'iso')) return [];
    // "Customs offices (Chad, Mali)" are several bodies, each somewhere else.
    if (before.end !== open || before.level !== 'name' || members.length < MANY || tokens[before.head]!.tag === 'NOUN' || isOfOther(view, before)) return [];
    return members.map((right): PairRelation => ({ left: before, right, index: MEMBERS, confidence: CONFIDENCE, method: 'rule:members-in-brackets' }));
  });
}

/** "The programme of the Port Union (Chad, Mali and Niger)" may be the programme's countries; "states of the Port Union (…)" are its own. */
function isOfOther(view: SentenceView, { first }: Item): boolean {
  const before = beforeArticle(view, first);
  return view.lower[before] === 'of' && !/^(?:member|members|state|states|country|countries)$/u.test(view.lower[before - 1]!);
}
