/** Whom a sentence says to have come, without saying to what: "Chad and Mali attended", "Among those present were …", "Those from Chad pay no fee", "Its host is Alder". */
import type { Status } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import { findLists } from '../pairs/lists.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { COMERS, listed, type Came } from './came.ts';

/** What may stand behind a verb that has no object: an end, or when and how. */
const NO_OBJECT = /^(?:[.,;)]|last|this|for|too|alongside|together|via|remotely|online|with|and|but|while|when|through|by|also|only|on|throughout|virtually)$/u;
/** As what one comes: "as an observer". */
const ROLES = new Set(['observer', 'observers', 'guest', 'guests', 'speaker', 'speakers', 'well', 'panellist', 'panelist']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
const STATES_OF_BEING = new Set(['present', 'represented', 'absent', 'invited', 'involved']);
/** Who is sent. */
const SENT = new Set(['observers', 'observer', 'delegation', 'delegations', 'representatives', 'representative', 'delegates', 'experts', 'officials']);
/** Those who make up a meeting, whatever they do there. */
const PRESENT = new Set(['participants', 'attendees', 'delegates', 'speakers', 'panellists', 'panelists', 'trainees', 'presenters', 'those', 'guests', 'lecturers']);
/** Words for those, as they stand before "were". */
const AMONG = new Set([...PRESENT, 'attending', 'present', 'attended', 'participating', 'expected', 'invited', 'attendance', 'speaker', 'panel', 'part', 'lecturer', 'participant', 'guest']);
const HOSTS = new Set(['host', 'hosts', 'organiser', 'organizer', 'organisers', 'organizers', 'convener', 'conveners', 'co-hosts', 'co-organisers', 'co-organizers']);
/** Words from the beginning of a sentence to such a word, and to "were". */
const OPENING = 6, NEAR = 9;

/** All that a sentence says so of who came. */
export function attendersIn(view: SentenceView, items: readonly Item[]): Came[] {
  const came: Came[] = [];
  for (let at = 0; at < view.lower.length; at++) {
    const verb = comingAt(view, at);
    if (!verb) continue;
    const who = subjectsBefore(view, items, verb.from);
    if (who.length > 0) came.push({ who: [...who, ...likewise(view, items, at)], cue: at, onlyMeeting: verb.onlyMeeting, ...(verb.status && { status: verb.status }) });
  }
  return [...came, ...thoseNamed(view, items), ...thoseFrom(view, items)].filter(({ who }) => who.length > 0);
}

interface Coming {
  /** The word that the subject stands before. */
  readonly from: number;
  readonly onlyMeeting: boolean;
  readonly status?: Status;
}

const hasNoObject = ({ lower }: SentenceView, at: number): boolean => NO_OBJECT.test(lower[at] ?? '.') || (lower[at] === 'as' && lower.slice(at + 1, at + 4).some((word) => ROLES.has(word)));

/** The verb of coming or taking part at a word, where it has no object. */
function comingAt(view: SentenceView, at: number): Coming | undefined {
  const { tokens, lower } = view;
  const { lemma, tag } = tokens[at]!;
  const next = lower[at + 1] ?? '.';
  if (tag === 'VERB' && (lemma === 'attend' || lemma === 'participate') && !lower[at]!.endsWith('ing') && hasNoObject(view, at + 1) && !(next === 'by' && lemma === 'attend')) return { from: at, onlyMeeting: lemma === 'attend' };
  if (lower[at] === 'part' && tokens[at - 1]?.lemma === 'take' && hasNoObject(view, at + 1)) return { from: at - 1, onlyMeeting: false };
  if (lemma === 'send' && tag === 'VERB') {
    if (/^(?:nobody|none)$/u.test(next) || (next === 'no' && /^(?:one|delegation|representatives?|delegates?)$/u.test(lower[at + 2] ?? ''))) return { from: at, onlyMeeting: true, status: 'denied' };
    const sent = lower.findIndex((word, place) => place > at && place <= at + 3 && SENT.has(word));
    return sent > 0 && hasNoObject(view, sent + 1) ? { from: at, onlyMeeting: true } : undefined;
  }
  if (STATES_OF_BEING.has(lower[at]!) || (lower[at] === 'attendance' && lower[at - 1] === 'in')) {
    let be = lower[at] === 'attendance' ? at - 2 : at - 1;
    while (tokens[be]?.tag === 'ADV' || lower[be] === 'not') be--;
    if (!BE.has(lower[be] ?? '') || !(hasNoObject(view, at + 1) || (lower[at] === 'represented' && next === 'by'))) return undefined;
    if (lower[at] === 'involved') return { from: be, onlyMeeting: false };
    if (lower[at] === 'absent') return { from: be, onlyMeeting: true, status: 'denied' };
    if (lower[at] === 'invited') return { from: be, onlyMeeting: true, status: next === 'but' || (next === ',' && lower[at + 2] === 'but') ? 'denied' : 'possible' };
    return { from: be, onlyMeeting: true };
  }
  return undefined;
}

/** Those who do what a verb says, by name: the list that ends before it and its helpers, or what opens the sentence before words between commas. */
export function subjectsBefore(view: SentenceView, items: readonly Item[], verb: number): readonly Item[] {
  const { tokens, lower } = view;
  let end = verb;
  while (end > 0 && (tokens[end - 1]!.tag === 'AUX' || tokens[end - 1]!.tag === 'ADV' || tokens[end - 1]!.tag === 'PART' || /^(?:also|both|all|each)$/u.test(lower[end - 1]!))) end--;
  const names = items.filter(({ level, type }) => level === 'name' && (type === 'Organization' || type === 'Location' || type === 'Person'));
  const beside = names.findLast((item) => item.end === end || behindBracket(view, item.end) === end);
  const lone = !beside && lower[end - 1] === ',' ? names.find(({ first, end: stop }) => first <= 1 && lower[stop] === ',' && !/^(?:and|who|which)$/u.test(lower[stop + 1] ?? '')) : undefined;
  const last = beside ?? lone;
  if (!last) return [];
  const lists = findLists(view, items);
  const head = lists.head[items.indexOf(last)]!;
  const first = items[head]!;
  const before = beforeArticle(view, first.first);
  const governor = tokens[before];
  // "Officials from Chad and Mali attended", but not "the rest of Chad".
  if (governor?.tag === 'ADP' && !(/^(?:of|from)$/u.test(lower[before]!) && COMERS.has(tokens[before - 1]?.lemma ?? '')) && !(lower[before] === 'from' && COMERS.has(lower[before - 1] ?? ''))) return [];
  if (governor?.tag === 'VERB' || /^['’]s?$/u.test(lower[first.end] ?? '')) return [];
  return lone ? [lone, ...byBetween(view, names, lone)] : names.filter((item) => lists.head[items.indexOf(item)] === head);
}

/** "Chad, represented by Ana Ruiz, took part": who came for it came too. */
function byBetween({ lower }: SentenceView, names: readonly Item[], { end }: Item): readonly Item[] {
  if (lower[end + 1] !== 'represented') return [];
  const person = names.find(({ type, first }) => type === 'Person' && first > end);
  return person && person.first < lower.indexOf(',', end + 1) ? [person] : [];
}

/** "…, as was Atlas" and "as did Chad and Mali" behind a verb. */
function likewise(view: SentenceView, items: readonly Item[], verb: number): readonly Item[] {
  const { lower } = view;
  const as = lower.findIndex((word, at) => at > verb && at <= verb + 3 && (word === 'as' || word === 'so') && /^(?:was|were|did|had)$/u.test(lower[at + 1] ?? ''));
  return as < 0 ? [] : listed(view, items, as + 2);
}

/** "Among those expected are Atlas and Oak", "The speakers were Ana Ruiz and Jon Vik", "Its host is Alder". */
function thoseNamed(view: SentenceView, items: readonly Item[]): Came[] {
  const { lower, tokens } = view;
  const cue = lower.findIndex((word, at) => at <= OPENING && (AMONG.has(word) || HOSTS.has(word)));
  if (cue < 0) return [];
  const verb = lower.findIndex((word, at) => at > cue && at <= NEAR && (BE.has(word) || word === 'included' || word === 'include'));
  if (verb < 0 || items.some(({ first, level }) => first < verb && level === 'name')) return [];
  // "Those attending were told": what follows tells what befell them.
  if (tokens[verb + 1]?.tag === 'VERB' && !lower[verb + 1]!.endsWith('ing')) return [];
  const opener = lower.slice(0, cue);
  if (HOSTS.has(lower[cue]!)) {
    if (opener.length > 2 || !/^(?:its|the)$/u.test(lower[0]!) || !BE.has(lower[verb]!) || verb > cue + 1) return [];
    return [{ who: listed(view, items, verb + 1).filter(({ type }) => type !== 'Person'), cue: verb, predicate: 'ORGANIZES', onlyMeeting: true }];
  }
  if (!opener.every((word) => /^(?:among|also|the|those|other|others|who|its|their|and|key|keynote|main|took|taking|are|were|in|featured|invited|distinguished)$/u.test(word))) return [];
  const who = lower.slice(cue, verb).some((word) => !/^(?:the|in|at|for|who|to|present|attending|attended|attendance|invited|expected|speak|come|part|participate|attend|also)$/u.test(word) && !AMONG.has(word)) ? [] : listed(view, items, verb + 1);
  const words = lower.slice(0, verb);
  return [{ who, cue: verb, onlyMeeting: true, ...(words.includes('expected') ? { status: 'planned' as const } : words.includes('invited') ? { status: 'possible' as const } : {}) }];
}

const MEETS = new Set(['follow', 'speak', 'present', 'discuss', 'exchange', 'share', 'compare', 'gather', 'meet', 'debate', 'deliver', 'give', 'brief']);

/** "Those from Chad and Mali pay no fee", "Speakers from Alder followed", "Experts from Alder shared what they knew". */
function thoseFrom(view: SentenceView, items: readonly Item[]): Came[] {
  const { lower, tokens } = view;
  const from = lower.findIndex((word, at) => at > 0 && at <= OPENING && (word === 'from' || word === 'of'));
  if (from < 1 || tokens.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'ADP')) return [];
  const present = lower[from] === 'from' && PRESENT.has(lower[from - 1]!);
  if (!present && !(COMERS.has(tokens[from - 1]!.lemma) && lower[from - 1]!.endsWith('s'))) return [];
  const first = items.find(({ first: at, level }) => level === 'name' && at > from && at <= from + 2);
  if (!first) return [];
  const lists = findLists(view, items);
  const members = items.filter((item, at) => item.level === 'name' && lists.head[at] === lists.head[items.indexOf(first)] && item.type !== 'Person');
  const last = members.at(-1);
  if (!last) return [];
  const verb = tokens.findIndex(({ tag }, at) => at >= last.end && tag === 'VERB');
  if (verb < 0 || (!present && (verb > last.end + 2 || !MEETS.has(tokens[verb]!.lemma)))) return [];
  return [{ who: members, cue: from - 1, onlyMeeting: true, ...(!present && { reach: 2 }) }];
}
