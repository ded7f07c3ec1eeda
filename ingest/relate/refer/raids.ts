/** What an operation is made of: "several raids", "these actions", "the action day" after the one operation that the text tells of. */
import { isActionDay } from '../describe/undertakings.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isPlainOf } from './kinds.ts';
import type { Told } from './told-so-far.ts';

const RAIDS = new Set(['raids', 'actions', 'searches', 'sweeps', 'takedowns']);
const OPENERS = new Set(['the', 'these', 'those', 'several', 'multiple', 'numerous', 'various', 'simultaneous', 'coordinated', 'co-ordinated']);
/** How many and how they are made, which makes them no others. */
const MADE = new Set(['simultaneous', 'coordinated', 'co-ordinated', 'parallel', 'house', 'home', 'several', 'multiple', 'such', 'successful', 'early', 'morning', 'dawn', '-', 'and', 'various', 'concurrent']);
/** "Day of action", "action day". */
const DAYS = new Set(['day', 'week', 'of', 'action']);
/** "The raids on the bank", "actions of the Board", "actions that harm": others. */
const OTHERS = new Set(['of', 'on', 'by', 'for', 'to', 'against', 'that', 'which', 'between', 'with', 'about']);
/** Farthest operation, in sentences. */
const REACH = 8;

/** The one operation told of before this sentence, where a description tells of the raids or the day that it was made of. */
export function operationOf({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  if (item.type !== 'Operation') return undefined;
  const { lower } = view;
  const { first, end, head } = item;
  if (head !== end - 1 || OTHERS.has(lower[end] ?? '')) return undefined;
  const day = isActionDay(view, head) && /^(?:the|this|that)$/u.test(lower[first]!);
  if (!day && !(RAIDS.has(lower[head]!) && OPENERS.has(lower[first]!))) return undefined;
  if (!lower.slice(first + 1, head).every((word) => MADE.has(word) || isPlainOf(word) || (day && DAYS.has(word)))) return undefined;
  const [only, rival] = told.ofKind('Operation', 'operation');
  return only && !rival && only.sentence < item.sentence && item.sentence - only.sentence <= REACH ? { item: only, reason: `“${lower.slice(first, end).join(' ')}” are of the only operation told of` } : undefined;
}
