/** Numbers in digits and in words: "1,500", "23 000", "1.2 million", "two hundred and fifty", "a dozen", "eight and a half", "five (5)". */
import type { Token } from '../../stages.ts';
import { letterScale, scaledToken, SCALES } from './scales.ts';
import { tornThousands } from './torn.ts';

/** A number and the index after its last token. */
export interface Numeral {
  readonly value: number;
  readonly first: number;
  readonly end: number;
  /** Written with digits. */
  readonly digits: boolean;
  /** A half, a third and so on of a whole. */
  readonly fraction: boolean;
  /** The value of "million" and the like in it, else 1: "2.5 to 4 trillion" lends it to the first number. */
  readonly scale: number;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, value): [string, number] => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]));
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50], ['third', 33.3], ['thirds', 33.335], ['quarter', 25], ['quarters', 25], ['fifth', 20], ['fifths', 20], ['sixth', 16.67], ['tenth', 10], ['tenths', 10],
]);
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d{1,2}|\.\d{4,})?|\d{1,3}(?:\.\d{3}){2,}|\d+\.\d{3})$/u;

/** The numeral that begins at `index`, or undefined. "hundreds of" and "dozens of" are none. */
export function readNumeral(tokens: readonly Token[], index: number): Numeral | undefined {
  const { text } = tokens[index]!;
  const first = text.charCodeAt(0);
  const base = first >= 48 && first <= 57 ? readDigits(tokens, index) : readWords(tokens, index);
  return base && skipRepeat(tokens, base);
}

/** The value of a word such as "two" or "eighty-eight", or of digits; undefined of anything else. */
export function smallNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  const small = SMALL.get(lower) ?? TENS.get(lower);
  if (small !== undefined) return small;
  if (/^\d+(?:\.\d+)?$/u.test(lower)) return Number(lower);
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const tens = TENS.get(lower.slice(0, hyphen));
  const unit = SMALL.get(lower.slice(hyphen + 1));
  return tens !== undefined && unit !== undefined && unit < 10 ? tens + unit : undefined;
}

function readDigits(tokens: readonly Token[], index: number): Numeral | undefined {
  let { text } = tokens[index]!;
  const joined = scaledToken(tokens, index);
  if (joined) return { value: clean(Number(joined.digits.replaceAll(',', '')) * joined.scale), first: index, end: index + 1, digits: true, fraction: false, scale: joined.scale };
  if (!DIGITS.test(text)) return undefined;
  let end = index + 1;
  // Thousands set apart by a space: "23 000".
  if (/^\d{1,3}$/u.test(text) && text !== '0') {
    while (end < tokens.length && /^\d{3}$/u.test(tokens[end]!.text) && tokens[end]!.start === tokens[end - 1]!.end + 1) text += tokens[end++]!.text;
  }
  const torn = end === index + 1 ? tornThousands(tokens, index) : undefined;
  if (torn) ({ text, end } = torn);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) text = text.replaceAll('.', '');
  return scaled(tokens, { value: Number(text.replaceAll(',', '')), first: index, end, digits: true, fraction: false, scale: 1 });
}

/** "million" after a number, "-million", or a letter that stands for it. */
function scaled(tokens: readonly Token[], number: Numeral): Numeral {
  let { value, end, scale } = number;
  while (end < tokens.length) {
    const factor = SCALES.get(tokens[end]!.text.toLowerCase()) ?? letterScale(tokens, number.first, end);
    if (factor === undefined) break;
    value *= factor;
    scale *= factor;
    end++;
  }
  return { ...number, value: clean(value), end, scale };
}

/** Takes away what binary fractions add: 1.1 × 1e6. */
const clean = (value: number): number => Number(value.toPrecision(12));

function readWords(tokens: readonly Token[], index: number): Numeral | undefined {
  const lower = tokens[index]!.text.toLowerCase();
  const article = lower === 'a' || lower === 'an';
  if (article || lower === 'half') {
    if (lower === 'half' && /^(?:first|second|latter|other|last)$/iu.test(tokens[index - 1]?.text ?? '')) return undefined;
    const next = tokens[index + 1]?.text.toLowerCase() ?? '';
    if (lower === 'half' && (next === 'a' || next === 'of' || tokens[index + 1]?.tag === 'DET')) return readHalf(tokens, index);
    if (article && FRACTIONS.has(next) && (tokens[index + 2]?.text === 'of' || next === 'half')) return { value: FRACTIONS.get(next)!, first: index, end: index + 2, digits: false, fraction: true, scale: 1 };
    if (next === 'decade') return withHalf(tokens, { value: 1, first: index, end: index + 1, digits: false, fraction: false, scale: 1 }, 1);
    if (article && /^(?:year|month|week|day|hour)$/u.test(next) && isCompared(tokens, index)) return { value: 1, first: index, end: index + 1, digits: false, fraction: false, scale: 1 };
    if (!article || !SCALES.has(next) || next === 'mn') return undefined;
    return scaled(tokens, { value: 1, first: index, end: index + 1, digits: false, fraction: false, scale: 1 });
  }
  const start = smallNumber(lower);
  if (start === undefined) return readFraction(tokens, index);
  let total = 0;
  let group = start;
  let scale = 1;
  let at = index + 1;
  let tens = TENS.has(lower);
  for (; at < tokens.length; at++) {
    const word = tokens[at]!.text.toLowerCase();
    const factor = SCALES.get(word);
    if (factor !== undefined) {
      if (factor <= 100) group *= factor;
      else { total += group * factor; group = 0; }
      scale = factor;
      tens = false;
      continue;
    }
    const joins = word === 'and' && scale === 100 && group >= 100;
    const next = smallNumber(joins ? (tokens[at + 1]?.text ?? '') : word);
    if (next === undefined || /^\d/u.test(joins ? tokens[at + 1]!.text : word) || !((tens && next < 10) || scale >= 100)) break;
    group += next;
    tens = next >= 20;
    if (joins) at++;
  }
  const fraction = FRACTIONS.get(tokens[at]?.text.toLowerCase() ?? '');
  if (fraction !== undefined && start < 10 && at === index + 1 && tokens[at]!.text !== 'half' && (tokens[at + 1]?.text === 'of' || tokens[at]!.text.endsWith('s') || start === 1)) {
    return { value: clean(Math.round(start * fraction * 100) / 100), first: index, end: at + 1, digits: false, fraction: true, scale: 1 };
  }
  return withHalf(tokens, { value: clean(total + group), first: index, end: at, digits: false, fraction: false, scale });
}

/** "less than a year", "more than an hour": the article counts only where it is compared. */
const isCompared = (tokens: readonly Token[], index: number): boolean =>
  /^(?:than|over|nearly|almost|about|within|under)$/iu.test(tokens[index - 1]?.text ?? '');

/** "eight and a half years", "a decade and a half": the number ends before its unit, `gap` words on. */
function withHalf(tokens: readonly Token[], number: Numeral, gap = 0): Numeral {
  const end = number.end + gap;
  if (gap > 0) return tokens[end]?.text === 'and' && tokens[end + 2]?.text === 'half' ? { ...number, value: number.value + 0.5 } : number;
  return tokens[end]?.text === 'and' && tokens[end + 1]?.text === 'a' && tokens[end + 2]?.text === 'half' ? { ...number, value: number.value + 0.5, end: end + 3 } : number;
}

/** "half a million" is a number, "half of the population" half of it. */
function readHalf(tokens: readonly Token[], index: number): Numeral {
  const scale = SCALES.get(tokens[index + 2]?.text.toLowerCase() ?? '');
  if (tokens[index + 1]!.text === 'a' && scale !== undefined) return { value: scale / 2, first: index, end: index + 3, digits: false, fraction: false, scale };
  return { value: 50, first: index, end: index + 1, digits: false, fraction: true, scale: 1 };
}

/** "two-thirds", "one-third", "three-quarters". */
function readFraction(tokens: readonly Token[], index: number): Numeral | undefined {
  const parts = /^(\p{L}+)-(\p{L}+)$/u.exec(tokens[index]!.text.toLowerCase());
  const share = FRACTIONS.get(parts?.[2] ?? '');
  const count = SMALL.get(parts?.[1] ?? '');
  if (share === undefined || count === undefined || count === 0 || count > 9) return undefined;
  return { value: clean(Math.round(count * share * 100) / 100), first: index, end: index + 1, digits: false, fraction: true, scale: 1 };
}

/** "five (5)": the same number again in brackets. */
function skipRepeat(tokens: readonly Token[], number: Numeral): Numeral {
  const { end, value } = number;
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return number;
  return smallNumber(tokens[end + 1]!.text) === value ? { ...number, end: end + 3 } : number;
}
