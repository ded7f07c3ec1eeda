/** Dates of issue: as a field states them, and as an unmistakable line at the top of a text does. */
import type { PartialDate } from '../../graph/model.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})$`, 'iu');
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu');
const MONTH_ONLY = new RegExp(`^${MONTH},? (\\d{4})$`, 'iu');
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /iu;
const LABEL = /^(?:date|published|issued|released|release date|for immediate release|updated)\s*(?:on)?\s*[:–—-]?\s*/iu;
/** "GENEVA, 4 March 2020 –", "Accra, Ghana – 4 March 2020": a place in a few words before or after the dash. */
const LINE_DATE = new RegExp(`(?:^|[,(–—-] ?)((?:\\d{1,2} ${MONTH} \\d{4})|(?:${MONTH} \\d{1,2}, \\d{4}))\\)?(?= ?(?:[–—:-]|$))`, 'iu');
const LINES = 6;

/** What a field states, at its precision: `2016-03-14`, `2016-03` or `2016`; `undefined` where it is no date or an ambiguous one (03/04/2016). */
export function parseDate(value: string): PartialDate | undefined {
  const text = value.trim().replace(WEEKDAY, '').replaceAll(/\s+/gu, ' ');
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (iso) return partial(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return partial(dayFirst[3], monthNumber(dayFirst[2]!), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return partial(monthFirst[3], monthNumber(monthFirst[1]!), monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(text);
  if (monthOnly) return partial(monthOnly[2], monthNumber(monthOnly[1]!), undefined);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(text);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first > 12 || first === second) return partial(slashed[3], slashed[2], slashed[1]);
  return second > 12 ? partial(slashed[3], slashed[1], slashed[2]) : undefined;
}

/** A date that stands alone on one of the first lines, after a label, or in a dateline ("ACCRA, 4 March 2020 – …"). */
export function dateAtTop(text: string): PartialDate | undefined {
  const lines = text.slice(0, 4000).split('\n').map((line) => line.replaceAll(/[*_#>]/gu, '').trim()).filter(Boolean).slice(0, LINES);
  for (const line of lines) {
    const alone = line.length <= 80 ? parseDate(line.replace(LABEL, '')) : undefined;
    if (alone?.length === 10) return alone;
    const inLine = LINE_DATE.exec(line.slice(0, 80));
    if (inLine && inLine.index <= 45) return parseDate(inLine[1]!);
  }
  return undefined;
}

/** The first `YYYY-MM-DD` in a file's name. */
export function dateInName(name: string): PartialDate | undefined {
  const match = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(name.slice(name.lastIndexOf('/') + 1));
  return match ? parseDate(match[1]!) : undefined;
}

function monthNumber(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1);
}

function partial(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | undefined {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < 1800 || y > 2200 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return [String(y), month && String(m).padStart(2, '0'), month && day && String(d).padStart(2, '0')].filter(Boolean).join('-');
}
