/** Places that are told of in passing: where a crime happened, what a meeting was about, whence its guests came. */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { isCalled } from '../refer/apposed.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { placeKind } from '../pairs/place-kind.ts';
import type { PairRelation } from '../pairs/relation.ts';
import { THEMES } from './misread.ts';
import type { PairScene } from '../pairs/scene.ts';

const TOLD_OF = new Set([...THEMES, 'unrest', 'violence', 'fighting', 'hostility', 'peace', 'stability', 'invasion', 'attack']);
/** What is done to people, not what a body does; the tagger takes some for adjectives. */
const DEEDS = new Set(['commit', 'committed', 'perpetrate', 'perpetrated', 'occur', 'happen', 'recur', 'suffer', 'suffered', 'originate', 'displace', 'displaced', 'kill', 'killed', 'steal', 'stolen', 'abduct', 'kidnap']);
const ABOUT = new Set(['on', 'into', 'of', 'against', 'about', 'regarding', 'concerning', 'for']);
const MEETINGS = new Set(['conference', 'meeting', 'forum', 'debate', 'dialogue', 'summit', 'consultation', 'workshop', 'seminar', 'session', 'talk', 'briefing', 'hearing']);
/** Across a region its people come; they take part, not the region. */
const SPREAD = new Set(['across', 'throughout', 'around', 'over']);
/** Behind "that" and "which", what says where the thing itself is. */
const HELD = new Set(['hold', 'take', 'host', 'organize', 'organise', 'convene', 'base', 'locate', 'headquarter', 'launch', 'conduct', 'carry', 'run', 'operate', 'lie', 'stand', 'open', 'be', 'occur', 'meet', 'work', 'begin', 'start', 'end', 'gather', 'cover', 'span']);

/** Where a paper is signed is not where who signs it sits. */
const SIGNS = new Set(['sign', 'ink', 'enter', 'conclude', 'formalise', 'formalize', 'renew']);
const OUTLETS = new Set(['office', 'headquarters', 'centre', 'center', 'branch', 'bureau', 'hub', 'network']);
/** Who has somebody somewhere need not be there. */
const HAS = new Set(['have', 'employ', 'keep', 'maintain', 'send', 'retain', 'post', 'run', 'operate', 'support', 'arrest', 'train', 'meet', 'help']);
/** What is done to people and things in a place, by others. */
const STRUCK = new Set(['arrest', 'detain', 'seize', 'rescue', 'capture', 'catch', 'recover', 'kill', 'discover', 'identify', 'apprehend', 'find', 'intercept']);
/** What somebody does in a place. */
const DONE = new Set(['operation', 'action', 'sweep', 'raid', 'search', 'crackdown', 'investigation', 'exercise', 'campaign']);
const DOES = new Set(['implement', 'conduct', 'carry', 'undertake', 'execute', 'deliver', 'stage', 'hold', 'host', 'organize', 'organise', 'convene']);
/** Those who come from places. */
const COMERS = new Set(['country', 'state', 'nation', 'partner', 'agency', 'authority', 'organization', 'organisation', 'institution', 'government']);

/** Whether the place of a pair is not where the other is, nor a party to it. */
export function isPlaceInPassing({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  const predicate = predicateOf(index);
  if (predicate !== 'LOCATED_IN' && predicate !== 'PARTICIPATES_IN') return false;
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  const place = predicate === 'LOCATED_IN' ? object : subject;
  if (place.type !== 'Location' || place.level === 'pron') return false;
  const head = placed[lists.head[placed.indexOf(place)]!]!;
  const at = beforeArticle(view, head.first);
  if (predicate === 'PARTICIPATES_IN') return place.level === 'name' && !isAnnounced(view, head, place) && (SPREAD.has(view.lower[at] ?? '') || isOfTheme(view, at) || isStruck(view, at));
  if (subject.type === 'Location') return isCalled(view, subject, place) || isLargerThan(view, subject, place);
  return isElsewhere(view, { subject, place, at });
}

/** "Couriers from Chad at Oslo Airport", "guests from Mali in Bergen": no country lies in a town or a site. */
const isLargerThan = (view: SentenceView, subject: Item, place: Item): boolean => {
  if (subject.level !== 'name' || place.level !== 'name' || subject.end > place.first || placeKind(view, subject) !== 'iso') return false;
  const kind = placeKind(view, place);
  return (kind === 'city' || (kind === undefined && SITE.has(view.tokens[place.end - 1]!.lemma.toLowerCase()))) && /^(?:at|in|near)$/u.test(view.lower[subject.end] ?? '');
};
const SITE = new Set(['airport', 'port', 'harbour', 'harbor', 'station', 'hotel', 'university', 'centre', 'center', 'base', 'camp', 'prison', 'terminal', 'headquarters']);

/** "The situations in Mali and Chad". */
const isOfTheme = ({ lower, tokens }: SentenceView, at: number): boolean => lower[at] === 'in' && TOLD_OF.has(tokens[at - 1]?.lemma ?? '');

/** "Across Africa – Chad, Mali, Niger": behind the dash stand those who come. */
const isAnnounced = ({ lower }: SentenceView, head: Item, place: Item): boolean => head !== place && lower.slice(head.end, place.first).some((word) => /^[:–—-]$/u.test(word));

/** "Arrested in Oslo, Norway during the sweep": Norway did nothing. */
const isStruck = ({ lower, tokens }: SentenceView, at: number): boolean => lower[at] === 'in' && tokens[at - 1]?.tag === 'VERB' && STRUCK.has(tokens[at - 1]!.lemma);

/** "A meeting of Atlas in Oslo", "a day of action by Atlas in Oslo": what is held is there. */
const isOfMeeting = (view: SentenceView, { first, end, level }: Item, at: number): boolean => {
  const of = beforeArticle(view, first), held = view.tokens[of - 1]?.lemma ?? '';
  return ((view.lower[of] === 'of' && MEETINGS.has(held)) || (view.lower[of] === 'by' && level === 'name' && (DONE.has(held) || isDoing(view, of)))) && (at === end || view.lower[end] === '(') && view.tokens.slice(end, at).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');
};

/** "Implemented by Atlas in Oslo", "carried out by Atlas in Oslo". */
const isDoing = ({ tokens }: SentenceView, by: number): boolean => [by - 1, by - 2].some((at) => tokens[at]?.tag === 'VERB' && DOES.has(tokens[at].lemma) && (at === by - 1 || tokens[by - 1]!.text === 'out'));

/** "Brought together ten countries across Africa", not "was carried out in ten countries across Africa". */
function isOfComers({ lower, tokens }: SentenceView, at: number): boolean {
  if (!COMERS.has(tokens[at - 1]?.lemma ?? '')) return false;
  let before = at - 2;
  while (/^(?:NOUN|ADJ|NUM|DET|PROPN)$/u.test(tokens[before]?.tag ?? '')) before--;
  return tokens[before]?.tag === 'VERB' || /^(?:together|with|from|of|by)$/u.test(lower[before] ?? '');
}

function isElsewhere(view: SentenceView, { subject, place, at }: { readonly subject: Item; readonly place: Item; readonly at: number }): boolean {
  const { lower, tokens } = view;
  // "The war in Mali, Frontex helped": what stands before the comma is no seat.
  // "About Mali, Frontex helped".
  if (place.end <= subject.first && (lower[at] === 'on' || lower[at] === 'about' || lower[at] === 'regarding' || lower[at] === 'concerning') && lower[place.end] === ',') return subject.type === 'Organization';
  if (place.end <= subject.first) return subject.type === 'Organization' && isOfTheme(view, at) && tokens.slice(place.end, subject.first).some(({ text }) => text === ',');
  const between = tokens.slice(subject.end, at);
  // "The Guard has officers based in Lima": they are, not the Guard.
  const based = between.findIndex(({ text }) => text === 'based' || text === 'stationed' || text === 'posted');
  if (based > 0 && between[based - 1]!.tag === 'NOUN' && between.slice(0, based).some(({ lemma }) => HAS.has(lemma)) && !between.slice(0, based).some(({ text }) => text === ',')) return true;
  if (hasVerbBehindAside(between)) return false;
  // "Officers, who found him on a train in Mali", "a course for judges who work in Mali".
  if (between.some(({ text }, word) => text === 'who' && (subject.type !== 'Organization' || between[word - 1]?.text === ','))) return true;
  // "A conference on the Near East".
  if (lower[at] === 'on' && at === subject.end) return MEETINGS.has(tokens[subject.head]!.lemma);
  if (lower[at] !== 'in' && lower[at] !== 'across') return false;
  if (subject.type === 'Organization' ? isOfMeeting(view, subject, at) : isOfComers(view, at)) return true;
  const verb = between.findLastIndex(({ tag, lemma }) => tag === 'VERB' || DEEDS.has(lemma));
  // "A team on crimes committed in Mali", "workshops on attacks that have occurred in Mali".
  if (verb > 0 && DEEDS.has(between[verb]!.lemma) && between[verb - 1]!.tag !== 'PRON' && between.slice(0, verb).some(({ text }) => ABOUT.has(text))) return true;
  // "Workshops that lead to a forum in Oslo".
  // "The sweep was followed by a meeting in Oslo".
  if (between.some(({ text }, word) => text === 'by' && /^(?:followed|preceded)$/u.test(between[word - 1]?.text ?? ''))) return true;
  // "The Bank and the Board signed a memorandum in Oslo".
  if (subject.type === 'Organization') return SIGNS.has(between.findLast(({ tag }) => tag === 'VERB' || tag === 'AUX')?.lemma ?? '');
  // "A programme that is run through offices in Oslo".
  const through = between.findIndex(({ text }) => text === 'through' || text === 'via');
  if (through >= 0 && between.slice(through).some(({ lemma }) => OUTLETS.has(lemma))) return true;
  // "Speaking at the forum were Jon Vik and officials of the Coast Bank in Oslo".
  if (between[0]?.tag === 'AUX' && /^(?:ADV|VERB)$/u.test(tokens[0]!.tag) && tokens.slice(0, subject.first).some(({ tag, text }) => tag === 'VERB' && text.endsWith('ing'))) return true;
  const relative = between.findIndex(({ text }, word) => (text === 'that' || text === 'which') && (word === 0 || between[word - 1]!.text === ')'));
  const first = relative < 0 ? undefined : between.slice(relative).find(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return first?.tag === 'VERB' && !HELD.has(first.lemma);
}

/** "Raids that freed children took place in Lagos", "an inquiry into torture committed by guards is under way in Chad": the last verb is the clause's own and says where. */
function hasVerbBehindAside(between: SentenceView['tokens']): boolean {
  const isVerb = (at: number): boolean => between[at]?.tag === 'VERB' || between[at]?.tag === 'AUX';
  const aside = between.findIndex((_, at) => isVerb(at));
  if (aside < 0 || !(/^(?:who|which|that|,)$/u.test(between[aside - 1]?.text ?? '') || between[aside + 1]?.text === 'by' || DEEDS.has(between[aside]!.lemma) || DEEDS.has(between[aside]!.text))) return false;
  const last = between.findLastIndex((_, at) => isVerb(at));
  let first = last;
  while (first > aside && (isVerb(first - 1) || between[first - 1]!.tag === 'ADV' || between[first - 1]!.tag === 'PART')) first--;
  if (first <= aside || !(between[first]!.tag === 'AUX' || HELD.has(between[first]!.lemma)) || between.slice(first).some(({ lemma }) => DEEDS.has(lemma))) return false;
  return !/^(?:who|which|that|to)$/u.test(between[first - 1]!.text) && !between.slice(aside, first).some(({ tag }) => tag === 'SCONJ');
}
