/** Dates and periods of a document: each at the precision the words give, ranges joined, relative ones only where the document's date is known. */
import type { PartialDate } from '../../../graph/model.ts';
import type { AnalysedDocument, AnalysedSentence, FoundDate, Token } from '../../stages.ts';
import { nearestYear, yearOf } from './calendar.ts';
import { datesOf, readDate, type ReadDate } from './read-date.ts';
import { readRelative } from './relative.ts';

interface Piece {
  readonly first: number;
  readonly end: number;
  readonly read?: ReadDate;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

const JOINS = new Set(['and', 'to', 'through', 'until', 'till', '-', '–', '—']);
/** Years after these are years; a number of four digits elsewhere may count things. */
const BEFORE_YEAR = new Set(
  'in since of by until till from during between and to through late early mid mid- before after around circa the fiscal year for on than for beyond past throughout as at or ( , - – — summer autumn fall winter spring our ’s its their his term years'.split(' '),
);
/** "resolution 1325 (2000)": the year belongs to the number. */
const NUMBERED = /^(?:\d[\d/.-]*|\S*\/\S*\d)$/u;

/** Every date in the document, in text order. A date without a year has no `from` and `to` unless the document's date tells the year. */
export function recogniseDates({ sentences, document }: AnalysedDocument): FoundDate[] {
  return sentences.flatMap((sentence) => datesInSentence(sentence, document.date));
}

/** The dates of one sentence. */
export function datesInSentence(sentence: AnalysedSentence, known?: PartialDate): FoundDate[] {
  const { tokens } = sentence;
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const piece = pieceAt(tokens, index, known);
    if (!piece) continue;
    pieces.push(piece);
    index = piece.end - 1;
  }
  const dates: FoundDate[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const next = pieces[index + 1];
    const range = next && isRange(tokens, piece, next);
    if (range) index++;
    dates.push(range ? joined(sentence, { first: piece, second: next, known }) : single(sentence, piece, known));
  }
  return dates;
}

function pieceAt(tokens: readonly Token[], index: number, known: PartialDate | undefined): Piece | undefined {
  const read = readDate(tokens, index);
  if (read) return { first: index, end: read.end, read };
  const year = yearOf(tokens[index]!.text);
  const short = year ? shortRange(tokens, index, year) : undefined;
  if (short) return { first: index, end: short.end, read: short };
  if (year) return isYearHere(tokens, index) ? { first: index, end: index + 1, read: { year, end: index + 1 } } : undefined;
  const relative = readRelative(tokens, index, known);
  return relative && { first: index, ...relative };
}

/** "2039-40": the second year in two digits. */
function shortRange(tokens: readonly Token[], index: number, year: number): ReadDate | undefined {
  const [dash, last] = [tokens[index + 1], tokens[index + 2]];
  if (!dash || !last || !/^[-–/]$/u.test(dash.text) || dash.start !== tokens[index]!.end || !/^\d\d$/u.test(last.text) || Number(last.text) <= year % 100) return undefined;
  return { year, lastYear: year - (year % 100) + Number(last.text), end: index + 3 };
}

function isYearHere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text.toLowerCase() ?? '';
  const next = tokens[index + 1];
  // "Resolutions 1970 (2011) and 1973 (2011)": the number of a paper, with its year behind it.
  if (next?.text === '(' && yearOf(tokens[index + 2]?.text ?? '') && tokens[index + 3]?.text === ')') return false;
  // "(202) 514-2007" is a telephone.
  if (/^[-–]$/u.test(before) && tokens[index - 1]!.end === tokens[index]!.start && /^\d{3}$/u.test(tokens[index - 2]?.text ?? '')) return false;
  if (before === '(' && NUMBERED.test(tokens[index - 2]?.text ?? '')) return false;
  if (/^(?:resolutions?|no\.?|nos\.?|article|paragraph|decision|document)$/u.test(before)) return false;
  // "2000 people", "1,900" and "2000 US dollars" count; "2017 elections" and "2030 Agenda" do not.
  if (next?.tag === 'NOUN' && next.text !== next.lemma && /^[a-z]/u.test(next.text) && !BEFORE_YEAR.has(before) && before !== '') return false;
  if (next && /^(?:people|persons|men|women|children|troops|euros?|dollars?|million|%|per|percent)$/u.test(next.text)) return false;
  if (/^[$€£#§]$|\$$/u.test(before)) return false;
  if (next && /^[-–]$/u.test(next.text)) return true;
  if (before === "'s" || (before === 'least' && tokens[index - 3]?.text.toLowerCase() === 'since')) return true;
  return BEFORE_YEAR.has(before) || !next || next.tag === 'PUNCT' || next.tag === 'PROPN' || next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'AUX' || next.tag === 'VERB';
}

/** "between A and B", "from A to B", "A to B", "A-B". "A and B" alone are two dates. */
function isRange(tokens: readonly Token[], piece: Piece, next: Piece): boolean {
  if (next.first !== piece.end + 1 && !(next.first === piece.end + 2 && tokens[piece.end]?.text === ',')) return false;
  const join = tokens[next.first - 1]!.text.toLowerCase();
  if (!JOINS.has(join) || piece.read?.lastDay || next.read?.lastDay) return false;
  const before = tokens[piece.first - 1]?.text.toLowerCase();
  return join !== 'and' || before === 'between';
}

/** From one date to the other; what the first leaves out (a year, a month) it has from the second. */
function joined(sentence: AnalysedSentence, { first, second, known }: { readonly first: Piece; readonly second: Piece; readonly known: PartialDate | undefined }): FoundDate {
  const { tokens } = sentence;
  const opening = /^(?:between|from)$/iu.test(tokens[first.first - 1]?.text ?? '') ? first.first - 1 : first.first;
  const end = resolve(second, known);
  const year = first.read && !first.read.year ? (end?.to ? Number(end.to.slice(0, 4)) : undefined) : undefined;
  let start = first.read && year !== undefined ? datesOf(first.read, year) : resolve(first, known);
  // "from December to March 2017" began the year before.
  if (start && end?.to && year !== undefined && start.from > end.to) start = datesOf(first.read!, year - 1);
  return found(sentence, { first: opening, end: second.end }, { ...(start ? { from: start.from } : {}), ...(end ? { to: end.to } : {}) });
}

function single(sentence: AnalysedSentence, piece: Piece, known: PartialDate | undefined): FoundDate {
  const dates = resolve(piece, known);
  const before = sentence.tokens[piece.first - 1]?.text.toLowerCase();
  if (!dates) return found(sentence, piece, {});
  if (before === 'since') return found(sentence, piece, { from: dates.from });
  if (before === 'until' || before === 'till') return found(sentence, piece, { to: dates.to });
  return found(sentence, piece, dates);
}

function resolve({ read, from, to }: Piece, known: PartialDate | undefined): { readonly from: PartialDate; readonly to: PartialDate } | undefined {
  if (!read) return from !== undefined && to !== undefined ? { from, to } : undefined;
  const year = read.year ?? (known && read.month ? nearestYear(known, read.month) : undefined);
  return year === undefined ? undefined : datesOf(read, year);
}

function found({ index, tokens }: AnalysedSentence, { first, end }: { readonly first: number; readonly end: number }, dates: { readonly from?: PartialDate; readonly to?: PartialDate }): FoundDate {
  const words = tokens.slice(first, end);
  const text = words.map(({ text }, at) => (at > 0 && words[at]!.start > words[at - 1]!.end ? ` ${text}` : text)).join('');
  return { sentence: index, firstToken: first, endToken: end, start: words[0]!.start, end: words.at(-1)!.end, text, ...dates };
}
