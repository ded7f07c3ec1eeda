/** Numbers with what belongs to them: a currency sign, a second number, or the unit that a hyphen ties on. */
import type { Token } from '../../stages.ts';
import { comparatorBefore } from './comparators.ts';
import type { Amount, Draft } from './draft.ts';
import { readNumeral, smallNumber, type Numeral } from './numerals.ts';
import { currencyBefore, unitOfWord } from './units.ts';

/** "Rose from 15 to 35" tells two amounts, not a range. */
const CHANGE = new Set(`increase rise grow climb jump double triple expand raise lift go widen fall drop decrease decline shrink reduce cut lower halve change move`.split(/\s+/u));

/** Takes in the currency sign and a second number: "between $20 and $30", "500-600", "two or three". */
export function amountAt(tokens: readonly Token[], number: Numeral): Amount {
  const sign = currencyBefore(tokens[number.first - 1]);
  const start = sign ? number.first - 1 : number.first;
  const single: Amount = { first: start, end: number.end, value: number.value, fraction: number.fraction, digits: number.digits, ...(sign ? { currency: sign } : {}) };
  if (number.fraction) return single;
  let at = number.end;
  // "two years to five years": the unit may stand after both.
  const join = tokens[at]?.text.toLowerCase() ?? '';
  if (!/^(?:to|and|or|-|–|—)$/u.test(join)) return single;
  at++;
  if (join === 'and' && tokens[at]?.text === 'up' && tokens[at + 1]?.text === 'to') at += 2;
  const secondSign = currencyBefore(tokens[at]);
  if (secondSign) at++;
  const second = tokens[at] ? readNumeral(tokens, at) : undefined;
  if (!second || second.fraction || (sign === undefined && secondSign !== undefined)) return single;
  const opening = tokens[start - 1]?.text.toLowerCase();
  if (opening === 'from' && join === 'to' && tokens.slice(Math.max(0, start - 4), start - 1).some(({ lemma }) => CHANGE.has(lemma))) return single;
  if (join === 'and' && opening !== 'between') return single;
  if (join === 'or' && second.value > 3 * number.value) return single;
  const first = number.scale === 1 && second.scale > 1 && number.value < second.value / second.scale ? number.value * second.scale : number.value;
  if (first >= second.value) return single;
  const opened = opening === 'between' || opening === 'from';
  return { first: opened ? start - 1 : start, end: second.end, min: first, max: second.value, fraction: false, digits: number.digits, ...(sign ? { currency: sign } : {}) };
}

/** "two-day", "four-year", "one-count", "5,000-strong". */
export function compoundAt(tokens: readonly Token[], index: number): Draft | undefined {
  const { text } = tokens[index]!;
  const hyphen = text.search(/[-‑]/u);
  if (hyphen <= 0) return undefined;
  if (text.endsWith('strong')) return strongAt(tokens, index);
  const parts = /^([\p{L}\d.]+)[-‑](\p{L}+)(?:[-‑]long)?$/u.exec(text);
  const value = parts ? smallNumber(parts[1]!) : undefined;
  const noun = parts?.[2]?.toLowerCase().replace(/s$/u, '') ?? '';
  const unit = unitOfWord(noun);
  if (value === undefined || value === 0 || (unit !== 'duration' && noun !== 'count')) return undefined;
  if (/^(?:old|olds|anniversary|anniversaries)$/u.test(tokens[index + 1]?.text ?? '') || noun === 'second') return undefined;
  // "Under a four-year plan": the article parts the preposition from the number.
  const compared = tokens[index - 1]?.tag === 'DET' ? { comparator: '=', first: index } as const : comparatorBefore(tokens, index);
  const amount: Amount = { first: index, end: index + 1, value, fraction: false, digits: false };
  return { first: compared.first, end: index + 1, amount, confidence: 0.8, quantity: { value, comparator: compared.comparator, of: noun, measure: value === 1 ? noun : `${noun}s`, unit: unit ?? 'count' } };
}

/** "A 5,000-strong force": of that force, so many members. */
function strongAt(tokens: readonly Token[], index: number): Draft | undefined {
  const [, number] = /^(\d{1,3}(?:,\d{3})+|\d+|\p{L}+)[-‑]strong$/u.exec(tokens[index]!.text) ?? [];
  const value = number === undefined ? undefined : smallNumber(number.replaceAll(',', ''));
  if (value === undefined || value === 0) return undefined;
  const { comparator, first } = comparatorBefore(tokens, index);
  const amount: Amount = { first: index, end: index + 1, value, fraction: false, digits: /^\d/u.test(number!) };
  return { first, end: index + 1, amount, confidence: 0.85, quantity: { value, comparator, of: 'member', measure: 'members', unit: 'count' } };
}
