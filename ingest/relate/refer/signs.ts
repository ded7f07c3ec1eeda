/** What beside a name tells that its bearer speaks: a speaker's line, "on behalf of", "my country, Peru", "INTERPOL stands ready". */
import { CHAIRS, HEADS } from '../../language/offices.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { onBehalfOf } from './behalf.ts';

/** What a speaker says of itself by name: "Finland welcomes". Base forms and third persons. */
const STANCE = new Set(`welcome believe reiterate commend call urge condemn stand join attach thank wish hope express reaffirm associate align congratulate appreciate
  recognize regret deplore strive underscore stress emphasize encourage endorse affirm`.split(/\s+/u));
/** What a speaker says of itself, and what is told of others as well: "INTERPOL stands ready", "ISIL continues". */
const SPEECH = new Set(`support remain consider share note continue commit be has have will vote propose offer take pay look regard see work contribute provide play
  ask announce decide pledge intend plan seek host`.split(/\s+/u));
/** How a speaker feels, which others hardly tell of it: "UNODC is proud to". */
const FEELINGS = new Set(['proud', 'pleased', 'honoured', 'honored', 'delighted', 'grateful', 'privileged', 'glad', 'happy', 'thankful']);
/** What a speaker line or "on behalf of" tells at least. */
export const OUTRIGHT = 4;

/** Whom speeches of a meeting of countries speak to and of: none of them speaks in its own name unless somebody says so outright. */
const ADDRESSED = new Set(['united nations', 'un', 'security council', 'united nations security council', 'un security council', 'council', 'general assembly', 'assembly', 'united nations general assembly', 'un general assembly', 'committee', 'secretariat', 'un secretariat']);
/** Whether a body is one of them, by its key. */
export const isAddressed = (key: string): boolean => ADDRESSED.has(key);

const OWNERS = new Set(['my', 'our', 'own']);
/** Whose people say "we in Africa" belong to no one country. */
const REGIONS = new Set(['africa', 'west africa', 'east africa', 'southern africa', 'asia', 'europe', 'latin america', 'the americas', 'americas', 'caribbean', 'pacific', 'sahel', 'middle east', 'balkans', 'western balkans']);
/** Offices whose holders speak for the whole body; a chair may speak for the country that they come from. */
const SPEAKING: ReadonlySet<string> = new Set([...HEADS.filter((office) => !CHAIRS.includes(office)), 'prosecutor']);

/** Points for what is said beside a name; 0 where nothing tells that its bearer speaks. `index` is the place of the sentence in what is said. */
export function signOf(view: SentenceView, item: Item, index: number): number {
  const { lower, sentence } = view;
  const { first, end, type, key } = item;
  if (sentence.kind === 'speaker') return 20;
  const start = lower[first - 1] === 'the' ? first - 1 : first;
  const before = (back: number): string => lower[start - back] ?? '';
  const owns = lower[end] === "'s" || lower[end] === '’s';
  let points = onBehalfOf(view, item, index);
  const mine = OWNERS.has(before(3));
  if (mine && before(1) === ',' && before(2) === (type === 'Location' ? 'country' : 'organization')) points += 8;
  // "For Canada's part", "in my own country, Peru".
  if (owns && lower[end + 1] === 'part' && before(1) === 'for') points += 4;
  if (type === 'Location' && lower[end] === ',' && lower[end + 1] === 'my' && (lower[end + 2] === 'country' || lower[end + 2] === 'homeland')) points += 8;
  if (before(1) === 'of' && (before(2) === 'delegation' || before(2) === 'government') && (before(3) === 'my' || before(4) === 'the')) points += before(3) === 'my' ? 8 : 1;
  if (before(2) === 'we' && ((before(1) === 'at' && type === 'Organization') || (before(1) === 'in' && type === 'Location' && !REGIONS.has(key)))) points += OUTRIGHT;
  // "We are the Port Union"; "we, the Port Union,".
  if (type === 'Organization' && ((before(1) === 'are' && before(2) === 'we') || (before(1) === ',' && before(2) === 'we' && lower[end] === ','))) points += 2 * OUTRIGHT;
  if (isHeadOf(view, item) || isRepresentedByMe(lower, start)) points += 8;
  if (owns && type === 'Location' && isOwnStance(view, end)) points += 2.2;
  if (points === 0 && ADDRESSED.has(key)) return 0;
  // "I am proud that Peru has …", "for Peru, peace means".
  if (type === 'Location' && before(1) === 'that' && lower.slice(Math.max(0, start - PROUD), start).includes('proud')) points += 2.5;
  if (type === 'Location' && before(1) === 'for' && start === 1 && lower[end] === ',') points += 1.5;
  return points + actOf(view, item, start);
}

/** What one has oneself and assures others of: "I reiterate Peru's commitment to", "Peru's support for … remains". */
const OWN = new Set(['support', 'commitment', 'intention', 'determination', 'readiness', 'position', 'appreciation', 'conviction', 'gratitude', 'condolences', 'solidarity']);
const ASSURING = new Set(['reiterate', 'reaffirm', 'assure', 'announce', 'underscore', 'underline', 'express', 'restate', 'record']);
/** Words between such a noun and "remains". */
const LASTING = 8;

const isOwnStance = ({ lower }: SentenceView, owner: number): boolean =>
  (OWN.has(lower[owner + 1] ?? '') || OWN.has(lower[owner + 2] ?? '')) && (lower.slice(0, owner).some((word) => ASSURING.has(word)) || lower.slice(owner, owner + LASTING).includes('remains'));

/** Words between "proud" and whose deed one is proud of. */
const PROUD = 12;

/** The name opens the sentence (or follows a comma, or "that is why") and a verb of speech or stance follows. */
function actOf({ lower, tokens }: SentenceView, { first, end, type }: Item, start: number): number {
  if (start > 1 && lower[start - 1] !== ',' && lower[start - 1] !== 'why') return 0;
  let verb = behindApposition(lower, end);
  const from = verb;
  while (verb < from + 2 && (tokens[verb]?.tag === 'ADV' || lower[verb] === 'also')) verb++;
  const follows = tokens[verb];
  if (!follows) return 0;
  const says = (words: ReadonlySet<string>): boolean => words.has(follows.lemma) || words.has(follows.text.replace(/s$/u, ''));
  const stance = says(STANCE);
  if (!stance && !says(SPEECH)) return 0;
  const feels = lower.slice(verb + 1, verb + 3).some((word) => FEELINGS.has(word)) ? 2.5 : 0;
  // What a body has or will do is told of others more often than of oneself; countries tell it of themselves.
  const own = type === 'Organization' && lower.indexOf('we', verb) > 0 && lower[lower.indexOf('we', verb) - 1] === 'and' ? 1.5 : 0;
  return ((type === 'Location' ? 2.5 : stance ? 1.8 : 1) + feels + own) * (first <= 8 ? 1 : 0.6);
}

/** Longest apposition between a name and its verb, in words. */
const APPOSED = 14;

/** Where the words of "Atlas, the world's only league, is proud" go on behind both commas. */
function behindApposition(lower: readonly string[], end: number): number {
  if (lower[end] !== ',') return end;
  const comma = lower.indexOf(',', end + 1);
  return comma > 0 && comma - end <= APPOSED ? comma + 1 : end;
}

/** "As Executive Director of UNODC, I": heads speak for their body. */
function isHeadOf({ lower }: SentenceView, { first, end }: Item): boolean {
  if (lower[end] !== ',' || lower[end + 1] !== 'i') return false;
  const as = lower.lastIndexOf('as', first);
  return as >= 0 && first - as <= 6 && lower.slice(as, first).some((word) => SPEAKING.has(word));
}

/** "I am honoured to represent the Agency", "a pleasure for me … to represent": the name right behind. */
function isRepresentedByMe(lower: readonly string[], start: number): boolean {
  const verb = lower[start - 1];
  if (verb !== 'represent' && verb !== 'representing') return false;
  return lower.slice(Math.max(0, start - 20), start - 1).some((word) => word === 'i' || word === 'me') && !lower.slice(Math.max(0, start - 4), start - 1).some((word) => word === 'who' || word === 'not');
}
