/** A meeting told of again in another word: "the event", "the two-day gathering" after "a workshop in Lima", while the text tells of no other one near. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isMeetingName, isPlain } from './kinds.ts';
import type { Told } from './told-so-far.ts';

/** Words for any meeting. */
const GENERIC = new Set(['event', 'meeting', 'gathering']);
/** What none that is told of need be. */
const NONE = /^(?:previous|earlier|past|each|every|any|no|such|similar)$/u;
/** Words behind a description that tell which one is meant. */
const TELLING = new Set(['of', 'for', 'on', 'between', 'with', 'in', 'at', 'that', 'which', 'about', 'to']);
/** How far back it may stand, in sentences. */
const REACH = 3;

/** The one meeting that the sentences before tell of, where a description takes it up in a word for any meeting. */
export function meetingAgain({ view: { lower }, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { type, first, end, head } = item;
  if (type !== 'Event' || !GENERIC.has(lower[head]!) || !/^(?:the|this)$/u.test(lower[first]!) || head !== end - 1 || TELLING.has(lower[end] ?? '')) return undefined;
  if (!isPlain(type, lower.slice(first + 1, head))) return undefined;
  const [only, rival] = told.since(item.sentence - REACH, (one) => one.type === type && one.sentence < item.sentence && isOneMeeting(one));
  return only && !rival ? { item: only, reason: `“${lower.slice(first, end).join(' ')}” is the only meeting told of near` } : undefined;
}

/** Whether a name or description is of one meeting, held or to be held. */
const isOneMeeting = ({ key }: Item): boolean => isMeetingName(key) && !key.split(' ').some((word) => NONE.test(word));
