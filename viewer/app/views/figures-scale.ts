/** Where figures stand on a chart: time to the right, amount upwards, and a bin at the end for those without a date. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { isRange, size, yearsOf, type Fact } from './figures-data.ts';
import type { MarkPlace } from './figures-marks.tsx';

export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartScale {
  readonly place: (fact: Fact) => MarkPlace;
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly amounts: readonly { readonly y: number; readonly value: number }[];
  /** Whether equal steps upwards are equal factors. */
  readonly logarithmic: boolean;
  /** The bin of those without a date, or null. */
  readonly bin: { readonly from: number; readonly to: number; readonly many: number } | null;
}

/** Beyond this factor between largest and smallest, small ones would lie on the ground. */
const WIDE = 60;
const PER_UNDATED = 44;
const MARGIN = 16;
const PER_YEAR = 52;

/** Scales for these figures in a box of px. */
export function chartScale(facts: readonly Fact[], { width, height, left, top, bottom }: ChartBox): ChartScale {
  const undated = facts.filter(({ from }) => from === null);
  const dated = facts.filter(({ from }) => from !== null);
  const right = width - MARGIN;
  const share = dated.length === 0 ? 1 : 0.45;
  const binWidth = undated.length === 0 ? 0 : Math.min((right - left) * share, Math.max(96, undated.length * PER_UNDATED));
  const bin = undated.length === 0 ? null : { from: dated.length === 0 ? left : right - binWidth, to: right, many: undated.length };
  const { first, last } = span(dated);
  const x = scaleLinear().domain([first, last]).range([left + MARGIN, (bin && dated.length > 0 ? bin.from : right) - MARGIN]);

  const values = facts.flatMap(({ figure }) => [figure.value, figure.min, figure.max].filter((value) => value !== undefined));
  const positive = values.filter((value) => value > 0);
  const [least, most] = [positive.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), 0)];
  const logarithmic = positive.length === values.length && most / least > WIDE;
  const y = logarithmic ? scaleLog().domain([10 ** Math.floor(Math.log10(least)), most * 1.6]).range([height - bottom, top]) : scaleLinear().domain([Math.min(0, ...values), (most || 1) * 1.12]).range([height - bottom, top]);

  const step = binWidth / (undated.length + 1);
  const place = (fact: Fact): MarkPlace => {
    const { figure, from, to } = fact;
    const heights = { y: y(size(figure)), top: y(figure.max ?? size(figure)), bottom: y(figure.min ?? size(figure)) };
    if (from === null) {
      const at = bin!.from + (dated.length === 0 ? (bin!.to - bin!.from) / (undated.length + 1) : step) * (undated.indexOf(fact) + 1);
      return { x: at, start: at, end: at, ...heights };
    }
    const [start, end] = [x(yearsOf(from)), x(yearsOf(to ?? from, true))];
    return { x: (start + end) / 2, start, end, ...(isRange(figure) ? heights : { ...heights, top: heights.y, bottom: heights.y }) };
  };
  const room = Math.max(1, Math.floor((x.range()[1]! - x.range()[0]!) / PER_YEAR));
  const every = Math.max(1, Math.ceil((last - first) / room));
  const years = dated.length === 0 ? [] : Array.from({ length: Math.ceil((last - first) / every) }, (_, at) => first + at * every).map((year) => ({ year, x: x(year + 0.5) }));
  const ticks = logarithmic ? y.ticks(4).filter((value) => Number.isInteger(Math.log10(value))) : y.ticks(4);
  return { place, years, amounts: ticks.map((value) => ({ value, y: y(value) })), logarithmic, bin };
}

/** Whole years from the first to the end of the last; at least three, so that one year is no wall. */
export function span(dated: readonly Fact[]): { readonly first: number; readonly last: number } {
  if (dated.length === 0) return { first: 0, last: 1 };
  const first = Math.floor(dated.reduce((least, { from }) => Math.min(least, yearsOf(from!)), Infinity));
  const last = Math.ceil(dated.reduce((most, { from, to }) => Math.max(most, yearsOf(to ?? from!, true)), -Infinity));
  return last - first < 3 ? { first: first - 1, last: last + 1 } : { first, last };
}
