/** Figures and dates of a document whose names are known. */
import type { AnalysedDocument, FoundDate, FoundFigure, FoundMention } from '../stages.ts';
import { recogniseDates } from './dates/dates.ts';
import { recogniseFigures } from './figures/figures.ts';

/** Both in text order. Numbers within a name or a date are no figures. */
export function recogniseQuantities(analysed: AnalysedDocument, names: readonly FoundMention[]): { readonly figures: readonly FoundFigure[]; readonly dates: readonly FoundDate[] } {
  const dates = recogniseDates(analysed);
  return { figures: recogniseFigures(analysed, names, dates), dates };
}
