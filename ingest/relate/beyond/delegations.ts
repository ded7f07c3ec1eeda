/** Who came to the meeting told of before, and for whom: "The League's delegation was led by Ana Ruiz and included officials of Alder.", "Also present were Birch and Elm.", "He was accompanied by …". */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundRelation } from '../../stages.ts';
import { membersFrom } from '../besides/composition.ts';
import type { Item } from '../item.ts';
import { findLists } from '../pairs/lists.ts';
import { statusByWords } from '../status/status.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

/** What is sent to a meeting, or sits on one side of its table. */
const SENT = new Set(['delegation', 'side', 'team', 'contingent', 'entourage', 'participants', 'attendees', 'guests', 'delegates', 'panellists', 'panelists', 'speakers']);
const LEAD = new Set(['lead', 'head']);
/** Words that say that those follow who are in it, the verb's base form first. */
const TAKES_IN: readonly (readonly string[])[] = [['include'], ['comprise', 'of'], ['comprise'], ['consist', 'of'], ['compose', 'of'], ['make', 'up', 'of'], ['bring', 'together'], ['come', 'from']];
/** Who comes for a body. */
const COMERS = new Set(['representative', 'official', 'officer', 'expert', 'member', 'delegate', 'staff', 'specialist', 'personnel', 'leader', 'minister', 'colleague']);
const SPEAKS = new Set(['make', 'deliver', 'give']);
const OPENING = new Set(['keynote', 'opening', 'welcome', 'welcoming', 'closing', 'introductory']);
const SPEECH = new Set(['address', 'remark', 'speech', 'statement', 'note']);
/** Words from a delegation to its verb, and from "present" to "were". */
const FAR = 14, NEAR = 5;
/** How far back the meeting may stand, in sentences, from a delegation or from what was last told of one. */
const REACH = 2;
/** A description this doubtful is no meeting. */
const SURE = 0.4;
const CONFIDENCE = 0.7;
const BODIES = new Set(['Organization', 'Location']);

interface Came {
  readonly people: readonly Item[];
  /** The word that says it. */
  readonly cue: number;
  /** Whether they came with somebody, who need not have come to a meeting. */
  readonly along?: boolean;
  /** For whom: "the League's delegation was led by Ana Ruiz". */
  readonly owner?: Item;
}

/** Those who came, each with the meeting that the sentences before tell of, and the heads of delegations with those that sent them. `sentences` are items, `told` the relations found so far. */
export function delegations(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): FoundRelation[] {
  const found: FoundRelation[] = [];
  let meetings: ReadonlyMap<string, Item> | undefined;
  let last: { readonly meeting: Item; readonly sentence: number } | undefined;
  for (const [index, view] of views.entries()) {
    const came = cameIn(view, { sentences, index });
    if (came.length === 0) continue;
    meetings ??= meetingsOf(sentences, told);
    for (const { people, cue, along, owner } of came) {
      const status = statusByWords(view, cue);
      const say = (person: Item, predicate: 'PARTICIPATES_IN' | 'REPRESENTS', object: Item): void => {
        found.push({ subject: person.id, predicate, object: object.id, status, confidence: CONFIDENCE, evidence: { start: view.tokens[Math.min(cue, person.first)]!.start, end: view.tokens[Math.max(cue + 1, person.end) - 1]!.end }, method: 'rule:delegation' });
      };
      if (owner) for (const person of people) if (person.type === 'Person') say(person, 'REPRESENTS', owner);
      const before = meetingBefore(sentences, meetings, { index, cue, reach: along ? 1 : REACH });
      if (before) last = { meeting: before, sentence: index };
      else if (last && index - last.sentence <= REACH) last = { meeting: last.meeting, sentence: index };
      else continue;
      for (const person of people) say(person, 'PARTICIPATES_IN', last.meeting);
    }
  }
  return found;
}

/** The events that somebody held or came to, or that were held somewhere. */
function meetingsOf(sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): ReadonlyMap<string, Item> {
  const events = new Map(sentences.flat().filter(({ type, level, confidence }) => type === 'Event' && (level === 'name' || (level === 'desc' && confidence >= SURE))).map((item) => [item.id, item]));
  const held = told.flatMap(({ subject, predicate, object }) => {
    const event = predicate === 'LOCATED_IN' ? events.get(subject) : predicate === 'PARTICIPATES_IN' || predicate === 'ORGANIZES' ? events.get(object) : undefined;
    return event ? [[event.id, event] as const] : [];
  });
  return new Map(held);
}

function meetingBefore(sentences: readonly (readonly Item[])[], meetings: ReadonlyMap<string, Item>, { index, cue, reach }: { readonly index: number; readonly cue: number; readonly reach: number }): Item | undefined {
  for (let at = index; at >= Math.max(0, index - reach); at--) {
    const meeting = sentences[at]!.findLast(({ id, end }) => meetings.has(id) && (at < index || end <= cue));
    if (meeting) return meeting;
  }
  return undefined;
}

/** All that a sentence says of who came. */
function cameIn(view: SentenceView, place: Place): Came[] {
  const { tokens, lower } = view;
  const items = place.sentences[place.index]!;
  const came: Came[] = [];
  let led = false;
  for (let at = 0; at < tokens.length; at++) {
    const { lemma, tag } = tokens[at]!;
    if (lower[at] === 'accompanied' && lower[at + 1] === 'by') came.push({ people: listed(view, items, at + 2), cue: at, along: true });
    else if (SENT.has(lower[at]!) && tag === 'NOUN') {
      const own = ofDelegation(view, place, { noun: at, led });
      led ||= own.some(({ cue }) => LEAD.has(tokens[cue]!.lemma));
      came.push(...own);
    } else if (SPEAKS.has(lemma) && tag === 'VERB') came.push(...speaks(view, items, at));
    else if (at < NEAR && /^(?:present|attending|attendance)$/u.test(lower[at]!)) came.push(...present(view, items, at));
  }
  return came.filter(({ people }) => people.length > 0);
}

interface Place {
  readonly sentences: readonly (readonly Item[])[];
  readonly index: number;
}

/** "The League's delegation was led by Ana Ruiz and included officials of Alder", and behind such words "the Union's by Jon Vik". */
function ofDelegation(view: SentenceView, place: Place, { noun, led }: { readonly noun: number; readonly led: boolean }): Came[] {
  const { tokens, lower } = view;
  const items = place.sentences[place.index]!;
  if (!isSubject(view, noun)) return [];
  const owner = ownerOf(view, place, noun);
  if (led && owner && /^(?:by|,)$/u.test(lower[noun + 1] ?? '')) {
    const head = headFrom(view, items, noun + 2);
    return head ? [{ people: [head], cue: noun, owner }] : [];
  }
  const came: Came[] = [];
  let verbs = 0;
  for (let at = noun + 1; at < Math.min(tokens.length, noun + (came.length > 0 ? 2 * FAR : FAR)); at++) {
    if (tokens[at]!.tag === 'SCONJ' || tokens[at]!.tag === 'PRON' || lower[at] === ';') break;
    if (tokens[at]!.tag !== 'VERB') continue;
    const takesIn = TAKES_IN.find((words) => words.every((word, step) => (step === 0 ? tokens[at]!.lemma : lower[at + step]) === word));
    if (LEAD.has(tokens[at]!.lemma) && lower[at + 1] === 'by') {
      const head = headFrom(view, items, at + 2);
      if (head) came.push({ people: [head], cue: at, ...(owner && { owner }) });
    } else if (takesIn && !lower[at]!.endsWith('ing')) {
      came.push({ people: listed(view, items, at + takesIn.length), cue: at });
      break;
    // Whatever else it did, what follows is told of that.
    } else if (verbs++ > 0 || came.length === 0) break;
  }
  return came;
}

/** Whether a noun is what its clause tells of: no verb or preposition governs it. */
function isSubject(view: SentenceView, noun: number): boolean {
  let first = noun;
  while (first > 0 && /^(?:PROPN|ADJ|NOUN|NUM)$/u.test(view.tokens[first - 1]!.tag) || /^['’]s?$/u.test(view.lower[first - 1] ?? '')) first--;
  const before = view.tokens[beforeArticle(view, first)];
  return before === undefined || !/^(?:ADP|VERB|AUX|PART)$/u.test(before.tag);
}

/** Whose delegation it is: "the Alder delegation", "Chad's delegation", "the Chadian side", "the delegation of Chad". */
function ownerOf(view: SentenceView, { sentences, index }: Place, noun: number): Item | undefined {
  const { tokens, lower } = view;
  const named = sentences[index]!.filter(({ type, level }) => level === 'name' && BODIES.has(type));
  const before = /^['’]s?$/u.test(lower[noun - 1] ?? '') ? noun - 1 : noun;
  const own = named.find(({ end }) => end === before) ?? (/^(?:of|from)$/u.test(lower[noun + 1] ?? '') ? named.find(({ first }) => first === noun + 2 || (first === noun + 3 && tokens[noun + 2]!.tag === 'DET')) : undefined);
  if (own || tokens[noun - 1]?.tag !== 'ADJ') return own;
  const { countryOf } = loadGazetteer();
  const country = countryOf(tokens[noun - 1]!.text);
  return country === undefined ? undefined : sentences.slice(0, index + 1).flat().find(({ type, level, key }) => type === 'Location' && level === 'name' && countryOf(key) === country);
}

/** The person who is named first from a word on, behind nothing but an office and titles. */
function headFrom({ tokens }: SentenceView, items: readonly Item[], from: number): Item | undefined {
  const person = items.find(({ type, level, first }) => type === 'Person' && level === 'name' && first >= from);
  return person && person.first - from <= FAR && !tokens.slice(from, person.first).some(({ tag, text }) => tag === 'VERB' || text === ';') ? person : undefined;
}

/** Those named in a list from a word on; beside people stand the bodies that they come from, but for those whose officials came too. */
export function listed(view: SentenceView, items: readonly Item[], from: number): readonly Item[] {
  const lists = findLists(view, items);
  const members = membersFrom({ view, placed: items, lists }, from, true);
  if (!members.some(({ type }) => type === 'Person')) return members;
  return members.filter((item) => {
    const before = beforeArticle(view, items[lists.head[items.indexOf(item)]!]!.first);
    return item.type === 'Person' || (/^(?:of|from)$/u.test(view.lower[before] ?? '') && COMERS.has(view.tokens[before - 1]!.lemma));
  });
}

/** "Also present were Alder and Birch", "In attendance was Ana Ruiz". */
function present(view: SentenceView, items: readonly Item[], at: number): Came[] {
  const { tokens, lower } = view;
  const verb = tokens.findIndex(({ tag }, place) => place > at && (tag === 'VERB' || tag === 'AUX'));
  if (verb < 0 || verb - at > NEAR || !/^(?:was|were)$/u.test(lower[verb]!) || tokens.slice(0, at).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB')) return [];
  return [{ people: listed(view, items, verb + 1), cue: at }];
}

/** "Ana Ruiz made the opening remarks". */
function speaks({ tokens, lower }: SentenceView, items: readonly Item[], verb: number): Came[] {
  const opening = tokens.findIndex((_, at) => at > verb && at <= verb + NEAR && OPENING.has(lower[at]!));
  if (opening < 0 || !SPEECH.has(tokens[opening + 1]?.lemma ?? '')) return [];
  const speaker = items.findLast(({ type, level, end }) => type === 'Person' && level === 'name' && end <= verb);
  return speaker && !tokens.slice(speaker.end, verb).some(({ tag }) => tag === 'VERB') ? [{ people: [speaker], cue: verb }] : [];
}
