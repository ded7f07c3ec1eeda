/** Who gets the money that a sentence before tells of: "Alder has approved a grant. The money will go to Birch.", "Alder has chosen 17 projects. Gale will receive EUR 3 million." */
import type { NamedType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import { CURRENCY } from '../text/money.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';

const MONEY = new Set(['grant', 'funding', 'fund', 'money', 'award', 'loan', 'donation', 'contribution', 'financing', 'sum', 'amount', 'resource']);
const GIVE = new Set(['give', 'award', 'grant', 'provide', 'approve', 'announce', 'pledge', 'donate', 'allocate', 'commit', 'contribute', 'select', 'choose', 'lend', 'sign', 'disburse']);
/** What such money does, and what is done with it. */
const GOES = new Set(['go', 'contribute', 'support', 'finance', 'fund', 'help', 'enable', 'allow', 'benefit', 'cover', 'assist', 'strengthen', 'use', 'give', 'make', 'award', 'pay', 'disburse', 'allocate', 'boost']);
const GETS = new Set(['receive', 'get', 'obtain', 'award', 'give', 'win']);
/** What a sentence about a gift begins with. */
const OPENS = new Set(['the', 'this', 'these', 'another', 'half', 'a', 'an', 'smaller', 'larger', 'further', 'of', 'most', 'some', 'its', 'part', 'other']);
const PAID_FOR: ReadonlySet<NamedType> = new Set(['Organization', 'Operation', 'Event']);
/** Words that a sentence about a gift has before its verb, and how many sentences back who gave it may stand. */
const OPENING = 12, REACH = 3;
const CONFIDENCE = 0.7;

/** Who funds whom, of each sentence that says only who is funded. `sentences` are items; `told` what is known. */
export function giftsTold(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const gift = index === 0 ? undefined : giftIn(view, sentences[index]!);
    if (!gift || gift.receivers.length === 0) return [];
    const funded = new Set(told.filter(({ predicate, confidence }) => predicate === 'FUNDS' && confidence > CONFIDENCE).map(({ object }) => object));
    const receivers = gift.receivers.filter(({ id }) => !funded.has(id));
    const giver = receivers.length > 0 ? giverBefore(views, sentences, { index, sum: gift.sum }) : undefined;
    if (!giver) return [];
    return receivers.filter(({ key, type }) => key !== giver.key && allows('FUNDS', giver.type, type)).map((receiver): FoundRelation => ({
      subject: giver.id, predicate: 'FUNDS', object: receiver.id, status: statusByWords(view, gift.verb), confidence: CONFIDENCE,
      evidence: { start: view.tokens[0]!.start, end: Math.max(view.tokens[receiver.end - 1]!.end, view.tokens[gift.verb]!.end) }, method: 'rule:gift-told',
    }));
  });
}

interface Gift {
  readonly receivers: readonly Item[];
  readonly verb: number;
  /** Whether a sum is all that speaks of money, so that the giver's sentence must. */
  readonly sum: boolean;
}

/** Who gets money by a sentence that does not say from whom. */
function giftIn(view: SentenceView, items: readonly Item[]): Gift | undefined {
  const { lower, tokens } = view;
  const verb = tokens.findIndex(({ tag, lemma }, at) => tag === 'VERB' && at <= OPENING && (GOES.has(lemma) || GETS.has(lemma)));
  if (verb < 1) return undefined;
  const { lemma } = tokens[verb]!;
  const names = items.filter(({ level, type }) => level === 'name' && PAID_FOR.has(type));
  const [first] = names;
  if (!first) return undefined;
  const passive = tokens[verb - 1]!.lemma === 'be' || tokens[verb - 2]?.lemma === 'be';
  // "Gale will receive EUR 3 million", "Gale was awarded EUR 3 million".
  if (first.end <= verb) {
    const rest = lower.slice(verb + 1);
    const opens = beforeArticle(view, first.first) < 0 && tokens.slice(first.end, verb).every(({ tag }) => tag === 'AUX' || tag === 'ADV');
    if (!opens || !GETS.has(lemma) || (lemma === 'award' || lemma === 'give') !== passive || rest.includes('from') || rest.includes('by')) return undefined;
    return rest.slice(0, OPENING).some((word, at) => CURRENCY.test(word) || word === 'sum' || MONEY.has(tokens[verb + 1 + at]!.lemma)) ? { receivers: [first], verb, sum: true } : undefined;
  }
  const opening = tokens.slice(0, verb);
  if (!GOES.has(lemma) || items.some(({ end, level }) => end <= verb && level === 'name') || !(OPENS.has(lower[0]!) || CURRENCY.test(lower[0]!))) return undefined;
  const sum = lower.slice(0, verb).some((word) => CURRENCY.test(word));
  if (!sum && !opening.some((token) => MONEY.has(token.lemma)) && !opensWithPart(lower)) return undefined;
  return { receivers: receiversBehind(view, names, verb), verb, sum: sum || opensWithPart(lower) };
}

/** "The largest, of EUR 2 million,", "Half of it". */
const opensWithPart = (lower: readonly string[]): boolean => (lower[0] === 'half' && lower[1] === 'of') || (lower[0] === 'the' && /^(?:largest|biggest|first|second|smallest)$/u.test(lower[1] ?? '') && /^(?:of|,)$/u.test(lower[2] ?? ''));

/** Those named right behind the verb, or behind "to", "for" and "by"; with what is listed behind them. */
function receiversBehind(view: SentenceView, names: readonly Item[], verb: number): Item[] {
  const { lower, tokens } = view;
  const found: Item[] = [];
  let next = false;
  for (const item of names) {
    const before = beforeArticle(view, item.first);
    const direct = before === verb || (/^(?:to|for|towards)$/u.test(lower[before] ?? '') && !tokens.slice(verb + 1, before).some(({ tag }) => tag === 'VERB')) || (lower[before] === 'by' && lower[before - 1] === 'used');
    const listed: boolean = next && (lower[before] === 'and' || lower[before] === ',');
    if (direct || listed) found.push(item);
    next = direct || listed;
  }
  return found;
}

/** Who gave, of the nearest sentence before that tells of money being given; where only a sum is spoken of, of one that names money. */
function giverBefore(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], { index, sum }: { readonly index: number; readonly sum: boolean }): Item | undefined {
  return nearestBefore(index, REACH, (at) => {
    const { lower, tokens } = views[at]!;
    const givers = sentences[at]!.filter(({ level, type }) => level === 'name' && (type === 'Organization' || type === 'Location'));
    const money = tokens.some(({ lemma }, place) => CURRENCY.test(lower[place]!) || MONEY.has(lemma));
    const verb = tokens.findIndex(({ tag, lemma }) => tag === 'VERB' && GIVE.has(lemma));
    if (!money && !(sum && verb >= 0 && /^(?:select|choose)$/u.test(tokens[verb]!.lemma))) return undefined;
    // "Will benefit from a grant from Alder".
    const from = givers.find((item) => lower[beforeArticle(views[at]!, item.first)] === 'from' && MONEY.has(tokens[beforeArticle(views[at]!, item.first) - 1]?.lemma ?? ''));
    return from ?? givers.find(({ end }) => end <= verb);
  });
}
