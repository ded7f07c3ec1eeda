/** Where a meeting or an undertaking is said to be: "a workshop on whaling in Riga", "the Lagos summit". */
import type { Item } from '../../item.ts';
import type { SentenceView } from '../../text/view.ts';

/** Farthest place behind what is there, in words. */
const FAR = 10;
const STOPS = new Set(['VERB', 'AUX', 'PUNCT', 'PRON', 'SCONJ']);

/** The name of the place that is said right behind a thing, or within its description. */
export function placeOf({ lower, tokens }: SentenceView, { first, end }: Item, items: readonly Item[]): Item | undefined {
  const places = items.filter(({ type, level }) => type === 'Location' && level === 'name');
  const within = places.find((place) => place.first >= first && place.end < end);
  if (within) return within;
  for (let at = end; at < Math.min(tokens.length, end + FAR) && !STOPS.has(tokens[at]!.tag); at++) {
    if (lower[at] !== 'in' && lower[at] !== 'at') continue;
    const place = places.find((one) => one.first === at + 1 || (one.first === at + 2 && tokens[at + 1]!.tag === 'DET'));
    if (place) return place;
  }
  return undefined;
}

/** Whether a sentence names a place, or a name tells it. */
export const tellsPlace = (place: Item, { key }: Item, items: readonly Item[]): boolean =>
  ` ${key} `.includes(` ${place.key} `) || items.some((one) => one.type === 'Location' && one.key === place.key);

/** What is none in particular, or one of a row of which each is elsewhere. */
const OF_A_ROW = /^(?:next|last|previous|earlier|future|upcoming|each|every|any|no)(?: |$)/u;
/** A word right before a place. */
const IN = /^(?:in|at)$/u;

/** Whether a description is said to be where nothing places what it might take up: "the conference in Vilnius" after "a conference in Riga". */
export function isElsewhere({ view, item, items }: { readonly view: SentenceView; readonly item: Item; readonly items: readonly Item[] }, other: Item, told: { readonly passed: readonly { readonly view: SentenceView; readonly items: readonly Item[] }[] }): boolean {
  const place = IN.test(view.lower[item.end] ?? '') ? placeOf(view, item, items) : undefined;
  const there = told.passed[other.sentence]!;
  if (!place || tellsPlace(place, other, there.items)) return false;
  return OF_A_ROW.test(other.key) || placeOf(there.view, other, there.items) !== undefined;
}
