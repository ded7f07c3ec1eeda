/** The one meeting or undertaking that a text tells of, by a word for any of them: "the event" after "the sixth Forum on Wildlife Crime", "the project" after "Safe Harbours, a training scheme". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { Told } from './told-so-far.ts';

const ANY: Partial<Readonly<Record<Item['type'], ReadonlySet<string>>>> = {
  Event: new Set(['event', 'gathering', 'meeting', 'occasion']),
  Operation: new Set(['project', 'programme', 'program', 'initiative', 'scheme', 'campaign', 'effort']),
};
const POINTING = new Set(['the', 'this']);
/** Behind these the description says which one it is. */
const TELLING = new Set(['of', 'for', 'on', 'in', 'at', 'against', 'between', 'with', 'to', 'that', 'which', "'s", '’s', '-']);

/** What such a description means; undefined where it says more, or more than one was told of. */
export function anyOfType({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { lower } = view;
  const { first, end, head, type, level } = item;
  if (level !== 'desc' || end - first !== 2 || !POINTING.has(lower[first]!) || !ANY[type]?.has(lower[head]!) || TELLING.has(lower[end] ?? '')) return undefined;
  const [only, rival] = told.ofType(type);
  return only && !rival && only.sentence < item.sentence ? { item: only, reason: `“${lower.slice(first, end).join(' ')}” is the only ${type === 'Event' ? 'meeting' : 'undertaking'} told of` } : undefined;
}
