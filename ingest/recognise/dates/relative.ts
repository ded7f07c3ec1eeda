/** "today", "last year", "this month", "next March": resolved only against a known date. */
import type { PartialDate } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';
import { addDays, addMonths, monthOf, partialDate, partsOf } from './calendar.ts';

/** Days from the known date. "Today" is left out: in speeches it means nowadays. */
const DAYS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['tomorrow', 1]]);
const TURNS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['current', 0], ['next', 1], ['previous', -1]]);

export interface Relative {
  readonly end: number;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** The relative date that begins at `index`, with its index after the last token; undefined where there is none or nothing to count from. */
export function readRelative(tokens: readonly Token[], index: number, known: PartialDate | undefined): Relative | undefined {
  if (known === undefined) return undefined;
  const word = tokens[index]!.text.toLowerCase();
  const days = DAYS.get(word);
  if (days !== undefined) return whole(addDays(known, days), index + 1);
  const turn = TURNS.get(word);
  const next = tokens[index + 1];
  if (turn === undefined || !next) return undefined;
  const { year, month } = partsOf(known);
  if (next.text === 'year') return whole(partialDate(year + turn), index + 2);
  if (next.text === 'month') return whole(addMonths(known, turn), index + 2);
  const named = monthOf(next.text);
  if (!named || !month || tokens[index + 2]?.tag === 'NUM') return undefined;
  if (turn < 0) return whole(partialDate(named < month ? year : year - 1, named), index + 2);
  if (turn > 0) return whole(partialDate(named > month ? year : year + 1, named), index + 2);
  return whole(partialDate(year, named), index + 2);
}

const whole = (date: PartialDate | undefined, end: number): Relative | undefined => (date === undefined ? undefined : { end, from: date, to: date });
