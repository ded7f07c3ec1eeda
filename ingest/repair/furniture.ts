/** What a printed page carries beside its text: page numbers, document symbols, running heads. Only lines that hold nothing else. */
import type { Span } from '../../graph/model.ts';
import type { Edit } from './edits.ts';

/** A symbol of a United Nations document, as in S/PV.7847 or A/RES/64/293, perhaps with "(Resumption 1)". */
const SYMBOL = '(?:[SAE]|ST|TD|CEDAW|HRI)/[A-Z0-9][A-Za-z0-9./-]*\\d(?: ?\\((?:Resumption|Part|Vol\\.?) ?\\w{1,4}\\))?';
/** "15/22", a page of so many. */
const PAGE_OF = '\\d{1,3} ?/ ?\\d{1,3}';
const JOB = '\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?';
const DAY = '\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}';
const CERTAIN = new RegExp(
  `^(?:${SYMBOL}|(?:${SYMBOL} )?${PAGE_OF}(?: ${JOB})?|${JOB}(?: ${PAGE_OF})?|${JOB} ?\\*{0,2}${JOB}\\*{0,2}|${DAY} .{3,120} ${SYMBOL}|${SYMBOL} .{3,120} ${DAY}|page \\d{1,4}(?: (?:of|/) ?\\d{1,4})?|p\\. ?\\d{1,4}|[-–—] ?\\d{1,4} ?[-–—])$`,
  'iu',
);
const NUMBER = /^\d{1,4}$/u;
/** Longer lines are no running heads. */
const HEAD_LENGTH = 100;
/** How often a line must stand beside a page break to be a running head. */
const HEAD_TIMES = 3;

interface Line extends Span {
  readonly text: string;
  /** Whether a form feed ends it. */
  readonly endsPage: boolean;
}

/** Removes whole lines, and turns form feeds into blank lines. */
export function furnitureEdits(text: string): readonly Edit[] {
  if (!/\d|\f/u.test(text)) return [];
  const lines = linesOf(text);
  const gone = new Set<number>();
  lines.forEach((line, index) => {
    if (CERTAIN.test(line.text) && isPageOf(line.text)) gone.add(index);
  });
  for (const index of loneNumbers(lines)) gone.add(index);
  for (const index of runningHeads(lines, gone)) gone.add(index);
  return lines.flatMap((line, index) => {
    if (gone.has(index)) return [{ start: line.start, end: Math.min(text.length, line.end + (text[line.end] === '\n' ? 1 : 0)), text: '' }];
    return text[line.end] === '\f' ? [{ start: line.end, end: line.end + 1, text: '\n\n' }] : [];
  });
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[\n\f]|$/gu)) {
    lines.push({ start, end: index, text: text.slice(start, index).trim(), endsPage: text[index] === '\f' });
    start = index + 1;
  }
  return lines;
}

/** "12/24" is page 12 of 24; "24/7" is none. */
function isPageOf(line: string): boolean {
  const match = /^(\d{1,3}) ?\/ ?(\d{1,3})$/u.exec(line);
  return !match || Number(match[1]) <= Number(match[2]);
}

/** A number alone between blank lines: a page's where it parts a sentence, or where such numbers count upwards through the text. */
function loneNumbers(lines: readonly Line[]): readonly number[] {
  const isBlank = (index: number): boolean => (lines[index]?.text ?? '') === '';
  const lone = lines.flatMap((line, index) => (NUMBER.test(line.text) && isBlank(index - 1) && isBlank(index + 1) ? [index] : []));
  const value = (index: number | undefined): number => (index === undefined ? NaN : Number(lines[index]!.text));
  return lone.filter((index, at) => {
    const before = nearest(lines, index, -1)?.text ?? '';
    const after = nearest(lines, index, 1)?.text ?? '';
    const parted = before.length >= 40 && /[\p{L},-]$/u.test(before) && (/^\p{Ll}/u.test(after) || before.endsWith('-'));
    return parted || value(lone[at - 1]) === value(index) - 1 || value(lone[at + 1]) === value(index) + 1;
  });
}

function nearest(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) if (lines[index]!.text !== '') return lines[index];
  return undefined;
}

/** Lines that stand again and again within two lines of a page break; digits in them may change. */
function runningHeads(lines: readonly Line[], gone: ReadonlySet<number>): readonly number[] {
  const shape = (line: Line): string => line.text.replaceAll(/\d+/gu, '#').toLowerCase();
  const beside = new Map<string, Set<number>>();
  const look = (from: number, step: 1 | -1): void => {
    let seen = 0;
    for (let index = from; index >= 0 && index < lines.length && seen < 2; index += step) {
      const line = lines[index]!;
      if (line.text === '' || gone.has(index)) continue;
      seen += 1;
      if (line.text.length <= HEAD_LENGTH && /\p{L}/u.test(line.text)) beside.set(shape(line), (beside.get(shape(line)) ?? new Set()).add(index));
    }
  };
  for (const index of breaks(lines, gone)) {
    look(index, -1);
    look(index + 1, 1);
  }
  return [...beside.values()].filter(({ size }) => size >= HEAD_TIMES).flatMap((indexes) => [...indexes]);
}

/** Lines after which a page ends: at a form feed, or at a page number. */
function breaks(lines: readonly Line[], gone: ReadonlySet<number>): readonly number[] {
  return lines.flatMap(({ endsPage }, index) => (gone.has(index) || endsPage ? [index] : []));
}
