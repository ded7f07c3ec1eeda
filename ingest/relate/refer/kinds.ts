/** What kind of thing a name or description tells of, and which words beside its head make it no other thing of that kind. */
import type { Item } from '../item.ts';
import { MEETINGS } from '../text/meetings.ts';
import type { SentenceView } from '../text/view.ts';

/** Heads that news use for one thing in turn. */
const OPERATION = new Set(['operation', 'investigation', 'crackdown', 'probe', 'sweep', 'case']);
const GANG = new Set(['group', 'network', 'gang', 'ring', 'syndicate']);
/** What says that a group is one of criminals. */
const CRIMINAL = new Set(['crime', 'criminal', 'gang', 'ring', 'syndicate', 'drug', 'drugs', 'trafficking', 'smuggling', 'laundering', 'fraud', 'mafia', 'cybercrime', 'ransomware']);
/** Words that describe such a thing and make it no other one. */
const PLAIN = new Set(`joint international entire whole overall major global criminal organised organized crime cross border coordinated complex lengthy long running sophisticated multinational transnational
  large scale law enforcement police`.split(/\s+/u));
/** Words behind a description that tell which one is meant. */
const TELLING = new Set(['of', 'for', 'in', 'at', 'against', 'into', 'between', 'with', 'that', 'which', 'called', 'named', 'codenamed', 'dubbed', 'targeting', 'based', 'on']);
/** How long, or how large: "month-long", "two-day", "30-member". */
export const MEASURED = /-(?:long|day|week|month|year|hour|member|strong|nation|country|agency)$/u;

/** The word by which a thing is told apart from things of other kinds, one for those that news use in turn; undefined for more than one thing. */
export function kindOf(type: Item['type'], words: readonly string[]): string | undefined {
  const head = words[0] === 'operation' && words.length > 1 ? 'operation' : headOfName(words);
  if (head === undefined || /(?:[^s]s|ies)$/u.test(head)) return undefined;
  if (type === 'Operation') return OPERATION.has(head) ? 'operation' : head;
  if (type === 'Event') return head;
  if (type !== 'Organization') return undefined;
  return GANG.has(head) && words.some((word) => CRIMINAL.has(word)) ? 'gang' : undefined;
}

/** Whether a word is a noun that heads what such a thing is called: "a sweep", "drug ring", no "sweep team". */
export function headsKind({ lower, tokens }: SentenceView, at: number): boolean {
  const word = lower[at]!;
  if (!OPERATION.has(word) && !(GANG.has(word) && (CRIMINAL.has(word) || CRIMINAL.has(lower[at - 1] ?? '')))) return false;
  return (tokens[at]!.tag === 'NOUN' || tokens[at - 1]?.tag === 'DET') && tokens[at + 1]?.tag !== 'NOUN' && tokens[at + 1]?.tag !== 'PROPN';
}

/** The kind of which a definite description takes up the only thing; undefined where its words may tell of another one. */
export function soleKind({ lower }: SentenceView, { type, key, first, end, head }: Item): string | undefined {
  if (!/^(?:the|this|that)$/u.test(lower[first]!) || end - first > LONGEST || head !== end - 1 || TELLING.has(lower[end] ?? '') || (type === 'Operation' && lower[end] === 'to')) return undefined;
  const kind = kindOf(type, key.split(' '));
  if (kind === undefined) return undefined;
  return isPlain(type, lower.slice(first + 1, head)) ? kind : undefined;
}

/** Whether a word describes such a thing and makes it no other one. */
export const isPlainOf = (word: string): boolean => PLAIN.has(word) || word.split('-').every((part) => PLAIN.has(part));

/** Most words of such a description. */
const LONGEST = 6;

/** "group" of "group of experts on human trafficking", "programme" of "ports programme II". */
export const headOfName = (words: readonly string[]): string | undefined => {
  const at = words.findIndex((word) => /^(?:of|on|for|against|to|in|at)$/u.test(word));
  return at > 0 ? words[at - 1] : NUMBER.test(words.at(-1) ?? '') && words.length > 2 ? words.at(-2) : words.at(-1);
};

/** What news call one inquiry as well, "the investigations". */
const INQUIRIES = new Map([['investigations', 'investigation'], ['probes', 'probe'], ['inquiries', 'inquiry'], ['enquiries', 'enquiry']]);

const INQUIRY = new Set(INQUIRIES.values());

/** A head as one thing bears it: "investigation" of "investigations", of which a report tells as of one. */
export const oneInquiry = (head: string): string => INQUIRIES.get(head) ?? head;

/** Whether all of a description's words but its head make it no other thing of that kind. */
export const isPlain = (type: Item['type'], words: readonly string[]): boolean =>
  words.every((word) => isPlainOf(word) || MEASURED.test(word) || (type === 'Operation' && /-(?:focused|focussed|led|coordinated|supported|backed)$/u.test(word)));

/** "Investigations were opened" tells of what is then called "the investigation", and the other way round; "national investigations" are others. */
export const isInquiryOf = (head: string, type: Item['type'], words: readonly string[]): boolean =>
  type === 'Operation' && INQUIRY.has(head) && oneInquiry(words.at(-1)!) === head && isPlain(type, words.slice(0, -1));

/** Whether a name or description, as its words, ends with what meetings are called, or does so before it says what it is on. */
export function isMeetingName(key: string): boolean {
  const words = key.split(' ');
  return MEETINGS.has(headOfName(words) ?? '') || MEETINGS.has(words.at(-1)!);
}

/** What numbers one of several. */
const NUMBER = /^(?:[ivx]+|\d+)$/u;
