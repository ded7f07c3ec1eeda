/** Who a sentence says to have been sent and to have brought whom, without saying to what: "The League's delegation was led by Ana Ruiz and included officials of Alder.", "He was accompanied by …". */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { listed, type Came } from './came.ts';

/** What is sent to a meeting, or sits on one side of its table. */
const SENT = new Set(['delegation', 'side', 'team', 'contingent', 'entourage', 'participants', 'attendees', 'guests', 'delegates', 'panellists', 'panelists', 'speakers']);
const LEAD = new Set(['lead', 'head']);
/** Words that say that those follow who are in it, the verb's base form first. */
const TAKES_IN: readonly (readonly string[])[] = [['include'], ['comprise', 'of'], ['comprise'], ['consist', 'of'], ['compose', 'of'], ['make', 'up', 'of'], ['bring', 'together'], ['come', 'from']];
/** Words from a delegation to its verb. */
const FAR = 14;
/** How far back the meeting may stand, in sentences, from a delegation; one who came along with somebody need not have come to a meeting. */
const REACH = 2, ALONG = 1;
const BODIES = new Set(['Organization', 'Location']);

/** All that a sentence says so of who came. */
export function delegationsIn(view: SentenceView, place: Place): Came[] {
  const { tokens, lower } = view;
  const items = place.sentences[place.index]!;
  const came: Sent[] = [];
  let led = false;
  for (let at = 0; at < tokens.length; at++) {
    if (lower[at] === 'accompanied' && lower[at + 1] === 'by') came.push({ who: listed(view, items, at + 2), cue: at, reach: ALONG });
    else if (SENT.has(lower[at]!) && tokens[at]!.tag === 'NOUN') {
      const own = ofDelegation(view, place, { noun: at, led });
      led ||= own.some(({ cue }) => LEAD.has(tokens[cue]!.lemma));
      came.push(...own);
    }
  }
  return came.map((one) => ({ reach: REACH, ...one, onlyMeeting: true, within: true }));
}

type Sent = Pick<Came, 'who' | 'cue' | 'for' | 'reach'>;

/** A sentence among those of its document, as items. */
export interface Place {
  readonly sentences: readonly (readonly Item[])[];
  readonly index: number;
}

/** "The League's delegation was led by Ana Ruiz and included officials of Alder", and behind such words "the Union's by Jon Vik". */
function ofDelegation(view: SentenceView, place: Place, { noun, led }: { readonly noun: number; readonly led: boolean }): Sent[] {
  const { tokens, lower } = view;
  const items = place.sentences[place.index]!;
  if (!isSubject(view, noun)) return [];
  const owner = ownerOf(view, place, noun);
  if (led && owner && /^(?:by|,)$/u.test(lower[noun + 1] ?? '')) {
    const head = headFrom(view, items, noun + 2);
    return head ? [{ who: [head], cue: noun, for: owner }] : [];
  }
  const came: Sent[] = [];
  let verbs = 0;
  for (let at = noun + 1; at < Math.min(tokens.length, noun + (came.length > 0 ? 2 * FAR : FAR)); at++) {
    if (tokens[at]!.tag === 'SCONJ' || tokens[at]!.tag === 'PRON' || lower[at] === ';') break;
    if (tokens[at]!.tag !== 'VERB') continue;
    const takesIn = TAKES_IN.find((words) => words.every((word, step) => (step === 0 ? tokens[at]!.lemma : lower[at + step]) === word));
    if (LEAD.has(tokens[at]!.lemma) && lower[at + 1] === 'by') {
      const head = headFrom(view, items, at + 2);
      if (head) came.push({ who: [head], cue: at, ...(owner && { for: owner }) });
    } else if (takesIn && !lower[at]!.endsWith('ing')) {
      const who = listed(view, items, at + takesIn.length);
      const sent = who.filter((item) => owner && item.type === 'Person' && !isOfOther(view, item));
      came.push({ who: sent, cue: at, ...(owner && { for: owner }) }, { who: who.filter((item) => !sent.includes(item)), cue: at });
      break;
    // Whatever else it did, what follows is told of that.
    } else if (verbs++ > 0 || came.length === 0) break;
  }
  return came;
}

/** "Eva Lund of Elm" came for Elm, whoever's delegation she was in. */
export const isOfOther = ({ lower }: SentenceView, { end }: Item): boolean => /^(?:of|from|at)$/u.test(lower[end] ?? '');

/** Whether a noun is what its clause tells of: no verb or preposition governs it. */
function isSubject(view: SentenceView, noun: number): boolean {
  let first = noun;
  while (first > 0 && /^(?:PROPN|ADJ|NOUN|NUM)$/u.test(view.tokens[first - 1]!.tag) || /^['’]s?$/u.test(view.lower[first - 1] ?? '')) first--;
  const before = view.tokens[beforeArticle(view, first)];
  return before === undefined || !/^(?:ADP|VERB|AUX|PART)$/u.test(before.tag);
}

/** Whose delegation it is: "the Alder delegation", "Chad's delegation", "the Chadian side", "the delegation of Chad". */
export function ownerOf(view: SentenceView, { sentences, index }: Place, noun: number): Item | undefined {
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
