/** Words of the calendar, and arithmetic on partial dates. */
import type { PartialDate } from '../../../graph/model.ts';

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORT: readonly (readonly [string, number])[] = [
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
];
const MONTHS: ReadonlyMap<string, number> = new Map([...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]), ...SHORT.flatMap(([name, month]): [string, number][] => [[name, month], [`${name}.`, month]])]);

/** 1 to 12 for a month written with a capital, else 0. */
export function monthOf(text: string): number {
  const first = text.charCodeAt(0);
  return first >= 65 && first <= 90 ? (MONTHS.get(text.toLowerCase()) ?? 0) : 0;
}

/** 1 to 31 for "14", "14th" or "1st", else 0. */
export function dayOf(text: string): number {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(text);
  const day = found ? Number(found[1]) : 0;
  return day <= 31 ? day : 0;
}

/** 1800 to 2100 for four digits and nothing else, else 0. */
export function yearOf(text: string): number {
  if (text.length !== 4 || !/^(?:1[89]|20)\d\d$/u.test(text)) return 0;
  return Number(text);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The date at the precision given. A day that its month has not is cut to the month. */
export function partialDate(year: number, month?: number, day?: number): PartialDate {
  if (!month) return String(year);
  if (!day || day > daysIn(year, month)) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The parts of a partial date. */
export function partsOf(date: PartialDate): { readonly year: number; readonly month?: number; readonly day?: number } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** The day so many days later (or earlier). Undefined unless the date is a whole one. */
export function addDays(date: PartialDate, days: number): PartialDate | undefined {
  const { year, month, day } = partsOf(date);
  if (!month || !day) return undefined;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The month so many months later (or earlier). Undefined where the date has no month. */
export function addMonths(date: PartialDate, months: number): PartialDate | undefined {
  const { year, month } = partsOf(date);
  if (!month) return undefined;
  const count = year * 12 + month - 1 + months;
  return partialDate(Math.floor(count / 12), (count % 12) + 1);
}

/** The year that brings a month (and day) closest to a known date; the date's own year where that has no month. */
export function nearestYear(known: PartialDate, month: number): number {
  const { year, month: now } = partsOf(known);
  if (!now) return year;
  if (month - now > 6) return year - 1;
  return now - month > 6 ? year + 1 : year;
}
