/** "It" further on in a sentence: "…, and since 2020 it has been led by Kenya", "Norway pays for it". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { EMPTY, type TakenUp } from './takes-up.ts';
import { aboutOf } from './whose.ts';

/** More of them in one sentence say nothing new. */
const MOST = 2;
/** What takes "it" as an object, so that something told of before is meant: "pays for it", "to join it". */
const GOVERNS = new Set(['VERB', 'ADP']);
const ACTS = new Set(['Organization', 'Operation', 'Event']);

/** Such pronouns and what each means: as the subject of a clause what the sentence is about, as an object what the sentence before is about. `opening` is the pronoun that is the sentence's subject. */
export function laterIts({ view, items }: { readonly view: SentenceView; readonly items: readonly Item[] }, opening: TakenUp | undefined, before: { readonly view: SentenceView; readonly items: readonly Item[] } | undefined): TakenUp[] {
  const { lower, tokens } = view;
  const found: TakenUp[] = [];
  for (let at = (opening?.end ?? 1); at < lower.length && found.length < MOST; at++) {
    if (lower[at] !== 'it' || items.some(({ first, end }) => first <= at && at < end)) continue;
    const next = tokens[at + 1]?.tag;
    const subject = (next === 'AUX' || next === 'VERB') && !GOVERNS.has(tokens[at - 1]!.tag);
    if (subject && EMPTY.has(lower[at + 1]!) && tokens.slice(at + 2, at + 5).some(({ tag, text }) => (tag === 'ADJ' && !/(?:ed|able)$/u.test(text)) || text === 'that' || text === 'time')) continue;
    const own = opening?.means ?? aboutOf(view, items);
    const means = subject ? own && !hasRival(items, own, at) ? own : undefined : GOVERNS.has(tokens[at - 1]!.tag) && before ? differing(aboutOf(before.view, before.items), own) : undefined;
    if (means && ACTS.has(means.type)) found.push({ first: at, end: at + 1, means });
  }
  return found;
}

/** Whether another such thing was named since. */
const hasRival = (items: readonly Item[], own: Item, at: number): boolean => items.some((item) => item !== own && item.end <= at && item.first > own.first && ACTS.has(item.type) && item.level === 'name' && item.key !== own.key && item.type === own.type);

const differing = (item: Item | undefined, own: Item | undefined): Item | undefined => (item && item.key !== own?.key ? item : undefined);
