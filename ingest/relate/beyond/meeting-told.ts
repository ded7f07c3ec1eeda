/** The meeting or undertaking that a text tells of, from sentence to sentence. */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { isMeetingName } from '../refer/kinds.ts';

/** A description this doubtful is neither. */
const SURE = 0.4;
/** What makes it another one than is told of. */
const OTHER = /^(?:next|last|previous|earlier|future|upcoming|other|another|such|similar|past|recent|follow|preparatory|every|any|all)$/u;
/** What is said of what is held, or done. */
const HELD: ReadonlySet<string> = new Set(['PARTICIPATES_IN', 'ORGANIZES', 'LEADS', 'SUPPORTS', 'LOCATED_IN']);

export interface MeetingTold {
  readonly thing: Item;
  /** The sentence that told of it, or of who came to it, last. */
  readonly sentence: number;
}

/** What can be come to, by id: meetings and undertakings with names, others where something is told of them. */
export function thingsHeld(sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): ReadonlySet<string> {
  const held = new Set(told.flatMap(({ subject, predicate, object }) => (HELD.has(predicate) ? [subject, object] : [])));
  return new Set(sentences.flat().filter((item) => isThing(item) && (held.has(item.id) || (item.level === 'name' && (isMeeting(item) || item.type === 'Operation'))) && !isOther(item)).map(({ id }) => id));
}

const isThing = ({ type, level, confidence, means }: Item): boolean =>
  (type === 'Event' || type === 'Operation') && (level === 'name' || (level === 'desc' ? confidence >= SURE : means !== undefined));

/** Whether its name or description ends with what meetings are called. */
export const isMeeting = ({ type, key }: Item): boolean => type === 'Event' && isMeetingName(key);

const isOther = ({ key }: Item): boolean => key.split(' ').some((word) => OTHER.test(word));
