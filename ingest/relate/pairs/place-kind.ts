/** What kind of place a name is of, as far as the gazetteer knows. */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { SentenceView } from '../text/view.ts';
import type { Placed } from './place.ts';

/** "iso" of a country, "city" or "region"; undefined of a place that the gazetteer does not know. */
export const placeKind = ({ tokens }: SentenceView, { first, end }: Pick<Placed, 'first' | 'end'>): string | undefined =>
  loadGazetteer().link(tokens.slice(first, end).map(({ text }) => text).join(' '), 'Location')?.gazetteer?.split(':')[0];
