/** Figures: every reported quantity with what it counts. Dates, names, ages and numbers of things are none (`reject.ts`). */
import { groupBySentence } from '../../by-sentence.ts';
import type { Comparator } from '../../../graph/model.ts';
import type { AnalysedDocument, AnalysedSentence, FoundDate, FoundFigure, FoundMention } from '../../stages.ts';
import { amountAt, compoundAt } from './amount.ts';
import { comparatorAfter, comparatorBefore } from './comparators.ts';
import { countedAt, phrase } from './counted.ts';
import { countFigure } from './counts.ts';
import type { Amount, Context, Draft, Measured } from './draft.ts';
import { moneyPhrase, percentAt, shareAt, unitFigure } from './measured.ts';
import { readNumeral } from './numerals.ts';
import { periodOf } from './period.ts';
import { isNoQuantity } from './reject.ts';
import { currencyAfter, unitOf } from './units.ts';

/** The figures of a document in text order, `f0`, `f1`, … Names and dates are those found before; numbers in them count nothing. */
export function recogniseFigures({ sentences }: AnalysedDocument, names: readonly FoundMention[], dates: readonly FoundDate[]): FoundFigure[] {
  const namesBySentence = groupBySentence(names.filter(({ level }) => level === 'name'));
  const datesBySentence = groupBySentence(dates);
  const figures: FoundFigure[] = [];
  let before: string | undefined;
  for (const sentence of sentences) {
    if (sentence.kind === 'speaker') continue;
    const named = new Set<number>();
    for (const { firstToken, endToken } of namesBySentence.get(sentence.index) ?? []) for (let at = firstToken; at < endToken; at++) named.add(at);
    const drafts = figuresInSentence({ tokens: sentence.tokens, dates: datesBySentence.get(sentence.index) ?? [], named, before });
    for (const draft of drafts) figures.push(finish(sentence, draft, figures.length));
    before = drafts.findLast(({ quantity }) => quantity.unit === 'count')?.quantity.of ?? before;
  }
  return figures;
}

function figuresInSentence(context: Context): Draft[] {
  const { tokens, dates } = context;
  const drafts: Draft[] = [];
  const rejected = new Set<number>();
  let before = context.before;
  let date = 0;
  for (let index = 0; index < tokens.length; index++) {
    while (date < dates.length && dates[date]!.endToken <= index) date++;
    const within = dates[date];
    if (within && within.firstToken <= index && within.endToken > index) { index = within.endToken - 1; continue; }
    const compound = compoundAt(tokens, index);
    if (compound) { drafts.push(compound); continue; }
    const number = readNumeral(tokens, index);
    if (!number) continue;
    if (context.named.has(index) || isNoQuantity(tokens, number, rejected)) {
      rejected.add(number.end);
      index = number.end - 1;
      continue;
    }
    const amount = amountAt(tokens, number);
    const draft = draftOf({ ...context, before }, amount);
    if (draft) {
      drafts.push(draft);
      if (draft.quantity.unit === 'count') before = draft.quantity.of;
    } else rejected.add(amount.end);
    index = Math.max(amount.end, draft?.amount.end ?? 0) - 1;
  }
  return drafts;
}

/** What the number at `amount` measures; undefined where it measures nothing. */
function draftOf(context: Context, amount: Amount): Draft | undefined {
  const { tokens, dates } = context;
  const compared = comparatorBefore(tokens, amount.first);
  const after = comparatorAfter(tokens, amount.end);
  const end = after?.end ?? amount.end;
  const said = after?.comparator ?? compared.comparator;
  const base = { ...(amount.value !== undefined ? { value: amount.value } : { min: amount.min!, max: amount.max! }), ...periodOf(tokens, dates, amount.first) };
  const draft = (comparator: Comparator, rest: Measured): Draft => {
    const { end: stop, confidence, ...quantity } = rest;
    return { first: compared.first, end: stop, amount, confidence, quantity: { ...base, comparator, ...quantity } };
  };
  const percent = percentAt(tokens, amount, end);
  if (percent) return draft(said, { ...percent, unit: 'percent', confidence: 0.95 });
  if (amount.fraction) return undefined;
  const share = shareAt(tokens, amount);
  const whole = share && countedAt(tokens, share.end);
  if (share && whole) {
    const { quantity, ...rest } = draft(said, { of: whole.of, measure: phrase(tokens, whole.first, whole.end), unit: 'percent', end: whole.end, confidence: 0.8 });
    return { ...rest, amount: { ...amount, end: share.end }, quantity: { ...quantity, value: share.value } };
  }
  const money = amount.currency ? { code: amount.currency, end } : currencyAfter(tokens, end);
  if (money) return draft(said, { of: money.code, unit: 'currency', confidence: 0.97, ...moneyPhrase(tokens, money) });
  // "5,000 metric tons".
  const measured = QUALIFYING.test(tokens[end]?.text ?? '') && unitOf(tokens[end + 1]) ? end + 1 : end;
  const unit = unitOf(tokens[measured]);
  if (unit) {
    const later = comparatorAfter(tokens, measured + 1);
    const comparator = later?.comparator ?? said;
    return unitFigure(tokens, { at: measured, unit, end: later?.end ?? measured + 1, amount }, (rest) => draft(comparator, rest));
  }
  return countFigure(context, { amount, end, compared: compared.first < amount.first || after !== undefined }, (rest) => {
    const later = /^or$/u.test(tokens[rest.end]?.text ?? '') ? comparatorAfter(tokens, rest.end) : undefined;
    return draft(later?.comparator ?? said, later ? { ...rest, end: later.end } : rest);
  });
}

const QUALIFYING = /^(?:metric|short|long|nautical|further|additional|more)$/u;

function finish({ index, tokens }: AnalysedSentence, { first, end, amount, quantity, confidence }: Draft, count: number): FoundFigure {
  return {
    id: `f${count}`, sentence: index, firstToken: first, endToken: end, start: tokens[first]!.start, end: tokens[end - 1]!.end, text: phrase(tokens, first, end), confidence,
    quantity: { ...quantity, measure: quantity.measure.replace(/[“”"«»]/gu, '') },
    number: { start: tokens[amount.first]!.start, end: tokens[amount.end - 1]!.end },
  };
}
