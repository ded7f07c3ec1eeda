/** A thing taken up by its own last word where the recogniser and the describer disagree on what sort of thing it is: "the partnership" after "the Safe Skies partnership". */
import type { Item } from '../../item.ts';
import type { SentenceView } from '../../text/view.ts';
import { bareKey, type Told } from '../told-so-far.ts';
import { areAnyhow, headsOf } from './heads.ts';
import { SORTS } from './sorts.ts';

const TYPES = new Set<Item['type']>(['Operation', 'Event', 'Organization', 'Instrument']);
/** Heads besides those of the sorts that any type may have. */
const MORE = new Set(['fund', 'alliance', 'coalition', 'mechanism', 'platform', 'plan', 'strategy', 'agenda', 'programme', 'compact']);
/** Words behind a description that tell which one is meant. */
const TELLING = /^(?:of|for|on|between|that|which|about|against|into|in|at)$/u;
/** How far back the name may stand, in sentences. */
const REACH = 12;
/** How far back a description may. */
const NEAR = 2;

/** The latest thing of another type with the head of a description that says no more. */
export function namedHead({ view: { lower }, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { type, level, end, head, sentence } = item;
  const first = level === 'name' ? item.first - 1 : item.first;
  const word = lower[head]!;
  if (level === 'pron' || !TYPES.has(type) || head !== end - 1 || !/^(?:the|this)$/u.test(lower[first] ?? '') || TELLING.test(lower[end] ?? '')) return undefined;
  if (!MORE.has(word) && !SORTS.some(({ heads }) => heads.has(word))) return undefined;
  if (!areAnyhow(type, lower.slice(first + 1, head))) return undefined;
  for (let at = told.items.length - 1; at >= 0 && sentence - told.items[at]!.sentence <= REACH; at--) {
    const one = told.items[at]!;
    if (one.level === 'pron' || one.sentence >= sentence || !TYPES.has(one.type) || !headsOf(one, told).includes(word)) continue;
    // The nearest thing so called decides, and one of its own type is found otherwise.
    return one.type !== type && bareKey(one.key).includes(' ') && (one.level === 'name' || sentence - one.sentence <= NEAR) ? { item: one, reason: `“${lower.slice(first, end).join(' ')}” is the last ${word} named` } : undefined;
  }
  return undefined;
}
