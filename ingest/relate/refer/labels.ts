/** Names before what their bearers say: "Norway: We support the report. ¶ Ghana: We thank Norway." */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isWe } from './pronouns.ts';

/** Fewest speakers whose names alone stand before what they say. */
const FEWEST = 2;

/** The sentences that begin with "Norway:", each with the name, where several do and each goes on to say "we" or "I"; a list of participants has the form, but nobody speaks in it. */
export function labelsOf(views: readonly SentenceView[], names: readonly (readonly Item[])[]): ReadonlyMap<number, Item> {
  const all = views.flatMap((view, index): [number, Item][] => {
    const [name] = names[index]!;
    return name?.first === 0 && name.level === 'name' && (name.type === 'Location' || name.type === 'Organization') && view.lower[name.end] === ':' ? [[index, name]] : [];
  });
  const speaks = (view: SentenceView): boolean => view.lower.some((word, place) => isWe(view, place) || word === 'i');
  // "Mali: Attack kills 20" is a headline: who speaks does so in the same sentence, or stands alone in a line above it.
  const speaking = all.filter(([from, { end }], at) => (views[from]!.lower.length > end + 1 ? speaks(views[from]!) : views.slice(from + 1, all[at + 1]?.[0] ?? views.length).some(speaks)));
  return new Map(new Set(speaking.map(([, { key }]) => key)).size >= FEWEST ? speaking : []);
}
