/** Numbers that a unit follows: per cent, money, and mass, time or distance. */
import type { Token } from '../../stages.ts';
import { comparatorBefore } from './comparators.ts';
import { bothSubstances } from './contents.ts';
import { countedAt, isPlural, phrase } from './counted.ts';
import type { Amount, Draft, Finish } from './draft.ts';
import { smallNumber } from './numerals.ts';
import { unitName } from './units.ts';

/** "76 per cent of suspicious IP addresses", "half of the population". */
export function percentAt(tokens: readonly Token[], amount: Amount, index: number): { readonly of: string; readonly measure: string; readonly end: number } | undefined {
  const text = tokens[index]?.text.toLowerCase();
  let end = index;
  if (text === '%' || text === 'percent' || text === 'pc') end++;
  else if (text === 'per' && tokens[index + 1]?.text.toLowerCase() === 'cent') end += 2;
  else if (!amount.fraction) return undefined;
  const compared = comparatorBefore(tokens, amount.first).comparator !== '=';
  if (amount.fraction && !compared && tokens[end]?.text !== 'of' && tokens[end]?.tag !== 'DET' && !/^reduction|increase|decrease$/u.test(tokens[end]?.text ?? '')) return undefined;
  if (tokens[end]?.text === 'of' || (amount.fraction && /^(?:DET|NOUN)$/u.test(tokens[end]?.tag ?? ''))) {
    const whole = countedAt(tokens, tokens[end]?.tag === 'DET' ? end + 1 : end);
    if (whole) return { of: whole.of, measure: phrase(tokens, tokens[whole.first]?.text === 'of' ? whole.first + 1 : whole.first, whole.end), end: whole.end };
    return { of: 'percent', measure: 'percent', end };
  }
  // "24 per cent less people": what became less.
  const changed = /^(?:less|fewer|more)$/u.test(tokens[end]?.text ?? '') && /^(?:NOUN|ADJ)$/u.test(tokens[end + 1]?.tag ?? '') ? countedAt(tokens, end + 1) : undefined;
  if (changed && isPlural(tokens[changed.head]!)) return { of: changed.of, measure: phrase(tokens, index, changed.end), end: changed.end };
  return { of: 'percent', measure: phrase(tokens, index, end), end };
}

/** "one in five households": a share. */
export function shareAt(tokens: readonly Token[], { value, end }: Amount): { readonly value: number; readonly end: number } | undefined {
  const whole = value === 1 && tokens[end]?.text === 'in' ? smallNumber(tokens[end + 1]?.text ?? '') : undefined;
  return whole !== undefined && whole > 1 && whole <= 20 && tokens[end + 2]?.tag !== 'ADP' ? { value: Math.round(1e4 / whole) / 100, end: end + 2 } : undefined;
}

/** "$629 million in penalties and fines": what the money is. */
export function moneyPhrase(tokens: readonly Token[], { code, end }: { readonly code: string; readonly end: number }): { readonly measure: string; readonly end: number } {
  const link = tokens[end]?.text;
  const worth = link === 'worth' && tokens[end + 1]?.text === 'of';
  if (link !== 'in' && link !== 'of' && !worth) {
    const next = tokens[end];
    const noun = next?.tag === 'NOUN' ? countedAt(tokens, end) : undefined;
    return noun ? { measure: phrase(tokens, noun.first, noun.end), end: noun.end } : { measure: code, end };
  }
  const from = end + (worth ? 2 : 1);
  const what = tokens[from]?.tag === 'NOUN' || tokens[from]?.tag === 'ADJ' ? countedAt(tokens, from) : undefined;
  return what ? { measure: phrase(tokens, what.first, what.end), end: what.end } : { measure: code, end };
}

/** "five years in prison", "120 kilograms or more of fentanyl". */
export function unitFigure(tokens: readonly Token[], { at, unit, end, amount }: { readonly at: number; readonly unit: string; readonly end: number; readonly amount: Amount }, finish: Finish): Draft | undefined {
  const noun = unitName(tokens[at]!);
  if (unit === 'temperature') return finish({ of: noun, measure: phrase(tokens, at, /^celsius|fahrenheit$/iu.test(tokens[end]?.text ?? '') ? end + 1 : end), unit, end, confidence: 0.85 });
  if (unit === 'duration') {
    // "One day" is some day.
    if (noun === 'day' && /^one$/iu.test(tokens[amount.end - 1]!.text) && comparatorBefore(tokens, amount.first).comparator === '=') return undefined;
    if (isPastSpan(tokens, amount.first, end) || isDeadline(tokens, amount.first, end)) return undefined;
    return finish({ of: noun, measure: phrase(tokens, at, inPhrase(tokens, end)), unit, end: inPhrase(tokens, end), confidence: 0.85 });
  }
  // "4 kg of cocaine", "4kg cocaine".
  const what = tokens[end]?.text === 'of' || (unit === 'mass' && tokens[end]?.tag === 'NOUN') ? countedAt(tokens, end) : undefined;
  if (what && (unit === 'mass' || unit === 'volume' || unit === 'data')) {
    const stop = bothSubstances(tokens, what.end);
    return finish({ of: what.of, measure: phrase(tokens, at, stop), unit, end: stop, confidence: 0.9 });
  }
  return finish({ of: noun, measure: phrase(tokens, at, end), unit, end, confidence: 0.85 });
}

/** "two years ago", "ten days later", "in the past year": a time, not a quantity. */
function isPastSpan(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^(?:ago|after|before|later|earlier|hence|back|prior|previously|old)$/u.test(tokens[end]?.text.toLowerCase() ?? '')) return true;
  const before = tokens[first - 1]?.text ?? '';
  return /^(?:past|last)$/u.test(before) || (/^(?:next|coming)$/u.test(before) && !/^(?:over|within)$/iu.test(tokens[first - 3]?.text ?? ''));
}

/** "Within a month of the start": when, not how long. */
const isDeadline = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^an?$/iu.test(tokens[first]!.text) && tokens[first - 1]?.text.toLowerCase() === 'within' && tokens[end]?.text === 'of';

/** The end of "in prison", "of supervised release" after a duration. */
const inPhrase = (tokens: readonly Token[], end: number): number => (tokens[end]?.text === 'in' && /^(?:prison|jail|custody)$/u.test(tokens[end + 1]?.text ?? '') ? end + 2 : end);
