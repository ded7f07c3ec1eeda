/** Figures: every reported quantity with what it counts. Dates, names, ages and numbers of things are none (`reject.ts`). */
import type { Comparator, Quantity } from '../../../graph/model.ts';
import type { AnalysedDocument, AnalysedSentence, FoundDate, FoundFigure, FoundMention, Token } from '../../stages.ts';
import { comparatorAfter, comparatorBefore } from './comparators.ts';
import { countedAt, headLemma, isPlural, participleOf, phrase, type Counted } from './counted.ts';
import { readNumeral, smallNumber, type Numeral } from './numerals.ts';
import { periodOf } from './period.ts';
import { isNoQuantity } from './reject.ts';
import { currencyAfter, currencyBefore, unitName, unitOf, unitOfWord } from './units.ts';

/** A number, or two that make a range, with what stands around them. */
interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly fraction: boolean;
  readonly digits: boolean;
}

/** A figure before it has its id. */
interface Draft {
  readonly first: number;
  readonly end: number;
  readonly amount: Amount;
  readonly quantity: Quantity;
  readonly confidence: number;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly dates: readonly FoundDate[];
  /** For every token, whether a name holds it. */
  readonly named: ReadonlySet<number>;
  /** Head of what was counted before, for "three others" and "21 in Spain". */
  readonly before: string | undefined;
}

/** The figures of a document in text order, `f0`, `f1`, … Names and dates are those found before; numbers in them count nothing. */
export function recogniseFigures({ sentences }: AnalysedDocument, names: readonly FoundMention[], dates: readonly FoundDate[]): FoundFigure[] {
  const namesBySentence = groupBy(names.filter(({ level }) => level === 'name'));
  const datesBySentence = groupBy(dates);
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

function groupBy<Item extends { readonly sentence: number }>(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
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

/** "two-day", "four-year", "one-count". */
function compoundAt(tokens: readonly Token[], index: number): Draft | undefined {
  const { text } = tokens[index]!;
  const hyphen = text.search(/[-‑]/u);
  if (hyphen <= 0) return undefined;
  const parts = /^([\p{L}\d.]+)[-‑](\p{L}+)(?:[-‑]long)?$/u.exec(text);
  const value = parts ? smallNumber(parts[1]!) : undefined;
  const noun = parts?.[2]?.toLowerCase().replace(/s$/u, '') ?? '';
  const unit = unitOfWord(noun);
  if (value === undefined || value === 0 || (unit !== 'duration' && noun !== 'count')) return undefined;
  if (/^(?:old|olds|anniversary|anniversaries)$/u.test(tokens[index + 1]?.text ?? '') || noun === 'second') return undefined;
  const compared = comparatorBefore(tokens, index);
  const amount: Amount = { first: index, end: index + 1, value, fraction: false, digits: false };
  return { first: compared.first, end: index + 1, amount, confidence: 0.8, quantity: { value, comparator: compared.comparator, of: noun, measure: value === 1 ? noun : `${noun}s`, unit: unit ?? 'count' } };
}

/** Takes in the currency sign and a second number: "between $20 and $30", "500-600", "two or three". */
function amountAt(tokens: readonly Token[], number: Numeral): Amount {
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
  if (join === 'and' && opening !== 'between') return single;
  if (join === 'or' && second.value > 3 * number.value) return single;
  const first = number.scale === 1 && second.scale > 1 && number.value < second.value / second.scale ? number.value * second.scale : number.value;
  if (first >= second.value) return single;
  const opened = opening === 'between' || opening === 'from';
  return { first: opened ? start - 1 : start, end: second.end, min: first, max: second.value, fraction: false, digits: number.digits, ...(sign ? { currency: sign } : {}) };
}

function draftOf(context: Context, amount: Amount): Draft | undefined {
  const { tokens, dates } = context;
  const compared = comparatorBefore(tokens, amount.first);
  const after = comparatorAfter(tokens, amount.end);
  const end = after?.end ?? amount.end;
  const said = after?.comparator ?? compared.comparator;
  const base = { ...(amount.value !== undefined ? { value: amount.value } : { min: amount.min!, max: amount.max! }), ...periodOf(tokens, dates, amount.first) };
  const draft = (comparator: Comparator, rest: { readonly of: string; readonly measure: string; readonly unit: string; readonly end: number; readonly confidence: number }): Draft => {
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
  const unit = unitOf(tokens[end]);
  if (unit) {
    const later = comparatorAfter(tokens, end + 1);
    const comparator = later?.comparator ?? said;
    return unitFigure(tokens, { at: end, unit, end: later?.end ?? end + 1, amount }, (rest) => draft(comparator, rest));
  }
  return countFigure(context, { amount, end, compared: compared.first < amount.first || after !== undefined }, (rest) => {
    const later = /^or$/u.test(tokens[rest.end]?.text ?? '') ? comparatorAfter(tokens, rest.end) : undefined;
    return draft(later?.comparator ?? said, later ? { ...rest, end: later.end } : rest);
  });
}

type Finish = (rest: { readonly of: string; readonly measure: string; readonly unit: string; readonly end: number; readonly confidence: number }) => Draft;

/** "76 per cent of suspicious IP addresses", "half of the population". */
function percentAt(tokens: readonly Token[], amount: Amount, index: number): { readonly of: string; readonly measure: string; readonly end: number } | undefined {
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
  return { of: 'percent', measure: phrase(tokens, index, end), end };
}

/** "$629 million in penalties and fines": what the money is. */
function moneyPhrase(tokens: readonly Token[], { code, end }: { readonly code: string; readonly end: number }): { readonly measure: string; readonly end: number } {
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
function unitFigure(tokens: readonly Token[], { at, unit, end, amount }: { readonly at: number; readonly unit: string; readonly end: number; readonly amount: Amount }, finish: Finish): Draft | undefined {
  const noun = unitName(tokens[at]!);
  if (unit === 'temperature') return finish({ of: noun, measure: phrase(tokens, at, /^celsius|fahrenheit$/iu.test(tokens[end]?.text ?? '') ? end + 1 : end), unit, end, confidence: 0.85 });
  if (unit === 'duration') {
    // "One day" is some day.
    if (noun === 'day' && /^one$/iu.test(tokens[amount.end - 1]!.text) && comparatorBefore(tokens, amount.first).comparator === '=') return undefined;
    if (isPastSpan(tokens, amount.first, end)) return undefined;
    return finish({ of: noun, measure: phrase(tokens, at, inPhrase(tokens, end)), unit, end: inPhrase(tokens, end), confidence: 0.85 });
  }
  const what = tokens[end]?.text === 'of' ? countedAt(tokens, end) : undefined;
  if (what && (unit === 'mass' || unit === 'volume' || unit === 'data')) return finish({ of: what.of, measure: phrase(tokens, at, what.end), unit, end: what.end, confidence: 0.9 });
  return finish({ of: noun, measure: phrase(tokens, at, end), unit, end, confidence: 0.85 });
}

/** "two years ago", "ten days later", "in the past year": a time, not a quantity. */
function isPastSpan(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^(?:ago|after|before|later|earlier|hence|back|prior|previously|old)$/u.test(tokens[end]?.text.toLowerCase() ?? '')) return true;
  const before = tokens[first - 1]?.text ?? '';
  return /^(?:past|last)$/u.test(before) || (/^(?:next|coming)$/u.test(before) && !/^(?:over|within)$/iu.test(tokens[first - 3]?.text ?? ''));
}

/** The end of "in prison", "of supervised release" after a duration. */
const inPhrase = (tokens: readonly Token[], end: number): number => (tokens[end]?.text === 'in' && /^(?:prison|jail|custody)$/u.test(tokens[end + 1]?.text ?? '') ? end + 2 : end);

function countFigure({ tokens, before, named }: Context, { amount, end, compared }: { readonly amount: Amount; readonly end: number; readonly compared: boolean }, finish: Finish): Draft | undefined {
  const participle = /^(?:arrested|indicted|charged|detained|killed|injured|sentenced|convicted|wounded|rescued|dead)$/iu.exec(tokens[end]?.text ?? '')?.[0].toLowerCase();
  const counted = countedAt(tokens, end);
  if (participle && !(counted && isPlural(tokens[counted.head]!) && counted.head === end + 1)) return finish({ of: participle === 'arrested' ? 'arrest' : 'person', measure: participle === 'arrested' ? 'arrests' : `persons ${participle}`, unit: 'count', end: end + 1, confidence: 0.7 });
  if (amount.value === 1 && !(compared && tokens[amount.first - 1]?.text !== 'than') && !(counted && isStandingForOne(counted.of, tokens[amount.first]!)) && !(before !== undefined && /^(?:in|from)$/u.test(tokens[end]?.text ?? '') && tokens[end + 1]?.tag === 'PROPN')) return undefined;
  if (counted) {
    if (isGeneric(tokens, amount, counted)) return undefined;
    if (amount.value !== 1 && !compared && !isPlural(tokens[counted.head]!) && !SINGULAR.has(counted.of)) return undefined;
    const first = tokens[counted.first]?.text === 'of' ? counted.first + 1 : counted.first;
    const more = coordinated(tokens, counted.end);
    const participle = participleOf(tokens, amount.first, more);
    return finish({ of: counted.of, measure: phrase(tokens, skipDeterminer(tokens, first), more) + (participle ? ` ${participle}` : ''), unit: 'count', end: more, confidence: 0.9 });
  }
  return bare({ tokens, before, named }, { amount, end, compared }, finish);
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'our', 'his', 'her', 'any', 'other']);
/** What speeches number without reporting it: "two ways", "three points". */
const DISCOURSE = new Set(['way', 'point', 'standard', 'problem', 'attitude', 'regard', 'respect', 'thing', 'side', 'aspect', 'reason', 'remark', 'comment', 'observation', 'word', 'question', 'issue', 'message', 'minute']);

/** "the two countries" means known ones; "two ways" reports nothing. */
const isGeneric = (tokens: readonly Token[], { first, digits, value }: Amount, { of, head }: Counted): boolean => {
  if (digits || (value ?? 0) >= 10) return false;
  if (DISCOURSE.has(of) && !/^(?:NOUN|PROPN)$/u.test(tokens[head - 1]!.tag) && tokens[head + 1]?.text !== 'of') return true;
  return DEFINITE.has(tokens[first - 1]?.text.toLowerCase() ?? '') && value === 2 && KNOWN_PAIRS.has(of);
};

/** "The two countries" of a speech are known ones. */
const KNOWN_PAIRS = new Set(['country', 'region', 'government', 'side', 'people', 'person', 'nation', 'state', 'leader', 'programme', 'body', 'organization', 'council', 'president', 'process', 'area', 'field', 'neighbour', 'community', 'entity']);
/** Counted in the singular. */
const SINGULAR = new Set(['bitcoin', 'monero', 'ether', 'ethereum', 'personnel', 'staff', 'aircraft', 'percent', 'head', 'military', 'youth', 'crew', 'tether']);

/** Takes in "and public officials" after "police officers": plurals joined under one number. A number or determiner in between begins another thing. */
function coordinated(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== 'and' || !isPlural(tokens[end - 1]!)) return end;
  for (let at = end + 1; at < tokens.length && at - end < 4; at++) {
    const token = tokens[at]!;
    if (token.tag === 'NOUN' && isPlural(token)) return at + 1;
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN') break;
  }
  return end;
}

const skipDeterminer = (tokens: readonly Token[], at: number): number => (tokens[at]?.tag === 'DET' ? at + 1 : at);

/** "one count of fraud": written out, a lone "one" mostly stands for "a". */
/** "one in five households": a share. */
function shareAt(tokens: readonly Token[], { value, end }: Amount): { readonly value: number; readonly end: number } | undefined {
  const whole = value === 1 && tokens[end]?.text === 'in' ? smallNumber(tokens[end + 1]?.text ?? '') : undefined;
  return whole !== undefined && whole > 1 && whole <= 20 && tokens[end + 2]?.tag !== 'ADP' ? { value: Math.round(1e4 / whole) / 100, end: end + 2 } : undefined;
}

const isStandingForOne = (of: string, token: Token): boolean => /^\d/u.test(token.text) || /^(?:count|vote|abstention|seat)$/u.test(of);

/** A number with no noun: "500 from Estonia" counts what was counted before, "more than 20 million" people. */
function bare({ tokens, before }: { readonly tokens: readonly Token[]; readonly before: string | undefined; readonly named: ReadonlySet<number> }, { amount, end, compared }: { readonly amount: Amount; readonly end: number; readonly compared: boolean }, finish: Finish): Draft | undefined {
  const next = tokens[end]?.text.toLowerCase() ?? '';
  if (next === 'of' && /^(?:them|whom|which)$/u.test(tokens[end + 1]?.text ?? '')) {
    const antecedent = tokens.slice(0, amount.first).findLast((token) => token.tag === 'NOUN' && isPlural(token));
    if (antecedent ?? before) return finish({ of: before ?? headLemma(antecedent!.text), measure: before ?? antecedent!.text, unit: 'count', end: end + 2, confidence: 0.7 });
  }
  const others = next === 'others' || next === 'other';
  const place = /^(?:in|from|on)$/u.test(next) && tokens[end + (tokens[end + 1]?.tag === 'DET' ? 2 : 1)]?.tag === 'PROPN';
  if (before !== undefined && (others || place || (next === 'of' && /^(?:them|whom|which)$/u.test(tokens[end + 1]?.text ?? '')))) {
    return finish({ of: before, measure: before, unit: 'count', end: others ? end + 1 : end, confidence: 0.7 });
  }
  if (before !== undefined && compared && /^(?:a|per)$/u.test(next) && unitOf(tokens[end + 1]) === 'duration') return finish({ of: before, measure: before, unit: 'count', end: end + 2, confidence: 0.6 });
  const size = amount.value ?? amount.max ?? 0;
  if ((size >= 1000 && compared) || size >= 1e6) return finish({ of: before ?? 'person', measure: before ?? 'person', unit: 'count', end, confidence: 0.6 });
  return undefined;
}

function finish({ index, tokens }: AnalysedSentence, { first, end, amount, quantity, confidence }: Draft, count: number): FoundFigure {
  return {
    id: `f${count}`, sentence: index, firstToken: first, endToken: end, start: tokens[first]!.start, end: tokens[end - 1]!.end, text: phrase(tokens, first, end), quantity, confidence,
    number: { start: tokens[amount.first]!.start, end: tokens[amount.end - 1]!.end },
  };
}
