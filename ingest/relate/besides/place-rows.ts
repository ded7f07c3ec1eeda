/** Places that lie in one another, named in a row: "in Alba, Upper Brio, Norway". */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { Item } from '../item.ts';
import { classOf, isSame } from '../pairs/classes.ts';
import { placeKind } from '../pairs/place-kind.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import type { SentenceView } from '../text/view.ts';

const LIES_IN = classOf('LOCATED_IN', false);
const CONFIDENCE = 0.85;
/** What leads to one place, said more and more widely. */
const LEADS_TO = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'to', '(']);
/** Most places of a row. */
const LONGEST = 4;

/** Which place lies in which, where commas alone stand between them and the last is the only country. */
export function placeRows({ view, placed }: Pick<PairScene, 'view' | 'placed'>): PairRelation[] {
  const { lower } = view;
  const places = placed.filter(({ type, level }) => type === 'Location' && level === 'name');
  return places.flatMap((first, at) => {
    if (!LEADS_TO.has(lower[first.first - 1] ?? '')) return [];
    const row = rowFrom(view, places, at);
    // "In Mali, Chad and Niger" lists countries, "in Alba, Brio, Norway" may list towns.
    const kinds = row.map((place) => placeKind(view, place));
    if (row.length < 2 || row.length > LONGEST || kinds.at(-1) !== 'iso' || kinds.slice(0, -1).includes('iso') || kinds.filter((kind) => kind === 'city').length > 1 || isListed(view, places, row.at(-1)!) || isElsewhere(view, row)) return [];
    return row.slice(1).flatMap((right, before): PairRelation[] => (isSame(row[before]!, right) ? [] : [{ left: row[before]!, right, index: LIES_IN, confidence: CONFIDENCE, method: 'rule:place-row' }]));
  });
}

/** Whether a place of the row is known to lie in another country than the last: "to Dubai, Thailand and then Myanmar". */
function isElsewhere({ tokens }: SentenceView, row: readonly Item[]): boolean {
  const { link } = loadGazetteer();
  const countries = row.map(({ first, end }) => link(tokens.slice(first, end).map(({ text }) => text).join(' '), 'Location')?.iso);
  return countries.slice(0, -1).some((country) => country !== undefined && country !== countries.at(-1));
}

/** The places from one on that stand behind one another's commas. */
function rowFrom({ lower }: SentenceView, places: readonly Item[], at: number): readonly Item[] {
  let end = at + 1;
  while (lower[places[end - 1]!.end] === ',' && places[end]?.first === places[end - 1]!.end + 1) end++;
  return places.slice(at, end);
}

/** Whether "and" leads from a place to another one. */
const isListed = ({ lower }: SentenceView, places: readonly Item[], { end }: Item): boolean => {
  const and = lower[end] === ',' ? end + 1 : end;
  return (lower[and] === 'and' || lower[and] === 'or') && places.some(({ first }) => first === and + 1 || (first === and + 2 && lower[and + 1] === 'the'));
};
