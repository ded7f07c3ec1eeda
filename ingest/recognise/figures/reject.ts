/** Numbers that count nothing: parts of names and symbols, ages, clock times, numbers of articles, pages and rooms. */
import type { Token } from '../../stages.ts';
import { currencyBefore } from './units.ts';
import type { Numeral } from './numerals.ts';

const NUMBERED = new Set(
  `no no. nos nos. number article articles art. arts. rule rules paragraph paragraphs para para. paras paras. page pages p. pp. section sections chapter chapters resolution resolutions res. annex annexes item items
  goal goals target targets sdg sdgs phase phases part parts category categories level tier title version table figure box room channel block stage option line flight decision decisions document doc. documents
  type class classes grades form exhibit case docket apartment suite route highway unit person victim step principle protocol group regulation directive law operation cluster pillar draft footnote notes note clause amendment count's
  grade schedule area zone district bullet question building gate platform unit's mh is so-called article's world war covid co-conspirator individual defendant company count`.split(/\s+/u),
);
const ALWAYS_NUMBERED = new Set(['no.', 'nos.', 'article', 'articles', 'art.', 'paragraph', 'paragraphs', 'para.', 'paras.', 'resolution', 'resolutions', 'section', 'sections', 'chapter', 'pages', 'page', 'pp.', 'rule', 'decision', 'sdg', 'sdgs', 'annex', 'flight', 'draft', 'protocol']);
const CLOCK = /^(?:a\.?m\.?|p\.?m\.?|o['’]clock|GMT|UTC|CET|EST|hrs|hours?)$/iu;
const BEFORE_AGE = /^(?:aged?|ages)$/iu;

/** True where the number is a name, an age, a time or an ordinal number of something. `rejected` holds ends of numbers refused before it. */
export function isNoQuantity(tokens: readonly Token[], number: Numeral, rejected: ReadonlySet<number>): boolean {
  return /^(?:th|st|nd|rd)$/u.test(tokens[number.end]?.text ?? '') || isPageNumber(tokens, number) || isNumbered(tokens, number, rejected) || isAge(tokens, number) || isTime(tokens, number) || isIdiom(tokens, number) || isReference(tokens, number);
}

function isNumbered(tokens: readonly Token[], { first, end, digits }: Numeral, rejected: ReadonlySet<number>): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  const word = before.text.toLowerCase();
  if (currencyBefore(before)) return false;
  if ((word === '#' || word === '§') && before.end === tokens[first]!.start) return true;
  if (ALWAYS_NUMBERED.has(word) && (digits || before.tag === 'PROPN')) return true;
  // "articles 3 and 4", "paragraphs 5, 6 and 7".
  if (digits && /^(?:and|,|or|to|-|–|&)$/u.test(word) && rejected.has(first - 1) && !/^(?:NOUN|ADJ)$/u.test(tokens[end]?.tag ?? '')) return true;
  if (!digits && /^(?:Chapter|Phase|Part|Article|Section|Annex|Track|Pillar|Number|Level|Tier|Category)$/u.test(before.text)) return true;
  if (!digits || !NUMBERED.has(word)) return digits && before.tag === 'PROPN' && first > 1 && !startsNounPhrase(tokens, end) && before.end + 1 === tokens[first]!.start;
  return !startsNounPhrase(tokens, end) || /^\p{Lu}/u.test(before.text);
}

const startsNounPhrase = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && (/^(?:NOUN|ADJ|PROPN)$/u.test(next.tag) || /^(?:%|percent|per)$/u.test(next.text) || /^\p{L}+ed$/u.test(next.text));
};

/** A bare number that a new sentence follows: "10 Excellencies, …". */
function isPageNumber(tokens: readonly Token[], { first, end, digits, value }: Numeral): boolean {
  const next = tokens[end];
  const opens = first === 0 || (first === 1 && !/\p{L}/u.test(tokens[0]!.text) && !/^[*•("“-]+$/u.test(tokens[0]!.text));
  return opens && digits && value < 1000 && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && tokens.length > 14;
}

function isAge(tokens: readonly Token[], { first, end, value, digits }: Numeral): boolean {
  const next = tokens[end]?.text.toLowerCase() ?? '';
  const after = tokens[end + 1]?.text.toLowerCase() ?? '';
  if (/^years?$/u.test(next) && (after === 'old' || (after === 'of' && tokens[end + 2]?.text === 'age'))) return true;
  if (/^-?years?-old/u.test(next)) return true;
  for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
    const { text } = tokens[at]!;
    if (BEFORE_AGE.test(text) || (text === 'age' && tokens[at - 1]?.text === 'the')) return /^(?:years?|months?|weeks?|days?|and|or|to|[,.;:)—–-]|at)?$/u.test(next) || !startsNounPhrase(tokens, end);
    if (!/^(?:of|between|from|and|to|or|under|over|above|below|than|the|years?|months?|weeks?|days?|[-–,]|\d+|[a-z]+teen|eighteen)$/iu.test(text)) break;
  }
  // "John Smith, 45, of Lyon" and "Smith (45)".
  const before = tokens[first - 1]?.text;
  if (digits && value >= 10 && value < 100 && Number.isInteger(value) && tokens[first - 2]?.tag === 'PROPN') {
    if (before === '(' && next === ',') return true;
    if (before === ',' && /^(?:[,.;)]|and)$/u.test(next === '' ? '.' : next)) return true;
  }
  return false;
}

function isTime(tokens: readonly Token[], { end, first }: Numeral): boolean {
  const next = tokens[end]?.text ?? '';
  if (CLOCK.test(next) && !/^hours?$/iu.test(next)) return true;
  if (/^(?:hours?)$/iu.test(next) && tokens[first - 1]?.text === 'at') return true;
  // "24 hours a day".
  return /^(?:hours|days)$/u.test(next) && /^(?:a|per|every)$/u.test(tokens[end + 1]?.text ?? '') && /^(?:day|week)$/u.test(tokens[end + 2]?.text ?? '');
}

/** "one of the main", "on the one hand", "zero tolerance", "nine-eleven". */
function isIdiom(tokens: readonly Token[], { first, end, value, digits }: Numeral): boolean {
  const next = tokens[end]?.text.toLowerCase() ?? '';
  if (value === 0 && !/^(?:%|per|percent)$/u.test(next)) return true;
  // "Two faces of the same coin", "three meals a day".
  if (value === 2 && /^(?:faces|sides)$/u.test(next) && tokens[end + 1]?.text === 'of' && tokens.slice(end + 2, end + 5).some(({ text }) => /^(?:coin|medal)$/u.test(text))) return true;
  if (value === 3 && next === 'meals' && /^(?:a|per|every|each)$/u.test(tokens[end + 1]?.text ?? '')) return true;
  if (value === 1 && !digits) return /^(?:hand|another|thing|side|way|point|voice|who|whose|that|whom|with|and|such|time)$/u.test(next) || /^(?:no|any|every|some|each|this|that|which|the|number|day)$/iu.test(tokens[first - 1]?.text ?? '');
  return false;
}

/** "(1)", "1)", a telephone number, a number at the head of a line. */
function isReference(tokens: readonly Token[], { first, end, digits }: Numeral): boolean {
  if (!digits) return false;
  const before = tokens[first - 1]?.text;
  const next = tokens[end]?.text;
  if (next === ')' && (before === '(' ? first < 3 : first === 0)) return true;
  if (before === '+') return true;
  // "(206) 555-0100".
  if (next === '-' && /^\d{3}$/u.test(tokens[first]!.text) && /^\d{4}$/u.test(tokens[end + 1]?.text ?? '')) return true;
  const glued = tokens[end]?.start === tokens[end - 1]!.end;
  if ((next === '-' || next === '/') && glued && tokens[end + 2]?.text === next) return true;
  return (before === '-' || before === '/') && tokens[first - 2]?.tag === 'NUM' && tokens[first - 3]?.text === before;
}
