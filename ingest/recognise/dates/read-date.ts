/** Reads one date where it stands: "14 March 2017", "March 14, 2017", "March 2017", "14 March", "2017-03-14", "1990s", "2017". */
import type { Token } from '../../stages.ts';
import { dayOf, monthOf, partialDate, yearOf } from './calendar.ts';

/** Parts that the words give; `end` is the index after the last token. */
export interface ReadDate {
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day of "14 and 16 March" or "14-16 March". */
  readonly lastDay?: number;
  /** "1990s" counts ten years, "2009-16" eight. */
  readonly lastYear?: number;
}

/** The date that begins at `index`, or undefined. Bare years are left to the caller's judgement of their neighbours. */
export function readDate(tokens: readonly Token[], index: number): ReadDate | undefined {
  const text = tokens[index]!.text;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigits(tokens, index);
  if (first < 65 || first > 90) return undefined;
  const month = monthOf(text);
  return month ? readMonth(tokens, index, month) : undefined;
}

function readDigits(tokens: readonly Token[], index: number): ReadDate | undefined {
  const { text } = tokens[index]!;
  const whole = /^((?:1[89]|20)\d\d)-(\d\d)-(\d\d)$/u.exec(text);
  if (whole && Number(whole[2]) <= 12) return { year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]), end: index + 1 };
  const decade = /^((?:1[89]|20)\d0)['’]?s$/u.exec(text);
  if (decade) return { year: Number(decade[1]), lastYear: Number(decade[1]) + 9, end: index + 1 };
  const short = /^((?:1[89]|20)\d\d)[-–/](\d\d)$/u.exec(text);
  if (short && Number(short[2]) === (Number(short[1]) + 1) % 100) return { year: Number(short[1]), lastYear: Number(short[1]) + 1, end: index + 1 };
  const slashed = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/u.exec(text);
  // Day and month are told apart only where one of them is no month.
  if (slashed) return slashedDate(slashed, index);
  const day = dayOf(text);
  return day ? readDay(tokens, index, day) : undefined;
}

function slashedDate([, left, right, year]: RegExpExecArray, index: number): ReadDate | undefined {
  const [a, b] = [Number(left), Number(right)];
  if (a > 31 || b > 31) return undefined;
  if (a > 12 && b <= 12) return { year: Number(year), month: b, day: a, end: index + 1 };
  if (b > 12 && a <= 12) return { year: Number(year), month: a, day: b, end: index + 1 };
  return { year: Number(year), ...(a === b ? { month: a, day: a } : {}), end: index + 1 };
}

/** "14 March", "14 and 16 March", "14-16 March", "14 to 16 March", "the 14th of March". */
function readDay(tokens: readonly Token[], index: number, day: number): ReadDate | undefined {
  let at = index + 1;
  let lastDay = 0;
  for (let last = day; at + 1 < tokens.length && /^(?:and|to|through|[-–,&])$/u.test(tokens[at]!.text);) {
    const next = dayOf(tokens[at + 1]!.text);
    if (next <= last) break;
    lastDay = last = next;
    at += 2;
  }
  if (tokens[at]?.text === 'of') at++;
  const month = at < tokens.length ? monthOf(tokens[at]!.text) : 0;
  if (!month) return undefined;
  at++;
  return { ...withYear(tokens, at), month, day, ...(lastDay ? { lastDay } : {}) };
}

/** "March 14, 2017", "March 14-16, 2017", "March 2017", "March". */
function readMonth(tokens: readonly Token[], index: number, month: number): ReadDate | undefined {
  let at = index + 1;
  const day = at < tokens.length ? dayOf(tokens[at]!.text) : 0;
  if (!day || startsCount(tokens, at)) {
    if (tokens[at]?.text === 'of' && yearOf(tokens[at + 1]?.text ?? '')) at++;
    const dated = withYear(tokens, at);
    return dated.year ?? isMonthHere(tokens, index) ? { ...dated, month } : undefined;
  }
  at++;
  let lastDay = 0;
  if (at + 1 < tokens.length && /^(?:and|to|through|[-–&])$/u.test(tokens[at]!.text) && dayOf(tokens[at + 1]!.text) > day && !monthOf(tokens[at + 2]?.text ?? '')) {
    lastDay = dayOf(tokens[at + 1]!.text);
    at += 2;
  }
  return { ...withYear(tokens, at), month, day, ...(lastDay ? { lastDay } : {}) };
}

/** "in March 12 people": the number counts what follows. */
const startsCount = (tokens: readonly Token[], at: number): boolean => /^\d+$/u.test(tokens[at]!.text) && tokens[at + 1]?.tag === 'NOUN' && tokens[at + 1]!.text !== tokens[at + 1]!.lemma;

function withYear(tokens: readonly Token[], at: number): { readonly year?: number; readonly end: number } {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[at + comma]?.text ?? '');
  return year ? { year, end: at + comma + 1 } : { end: at };
}

/** "March" and "May" alone are months only in the company of months. */
function isMonthHere(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index]!;
  if (!/^(?:March|May|Mar|Jan|Sun|August|April|June)\.?$/u.test(text)) return true;
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  return /^(?:in|since|until|till|by|of|last|next|this|early|late|mid|from|to|between|during|before|after|and|through|through|every)$/u.test(before);
}

/** First and last day, month or year of what was read, once the year is known. */
export function datesOf(read: ReadDate, year: number): { readonly from: string; readonly to: string } {
  const from = partialDate(year, read.month, read.day);
  if (read.lastYear) return { from, to: partialDate(read.lastYear) };
  return { from, to: read.lastDay ? partialDate(year, read.month, read.lastDay) : from };
}
