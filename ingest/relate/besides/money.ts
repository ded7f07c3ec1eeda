/** Who pays for what by the parse, however far apart they stand: "Norway, through its agency, has allocated EUR 5 million to support the work of Alder", "funding for Gale comes from Norway". */
import { classesFor, classOf, isSame } from '../pairs/classes.ts';
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { Clauses } from './clause.ts';

const CONFIDENCE = 0.9;
/** "Funds a project". */
const FUND = new Set(['fund', 'co-fund', 'cofund', 'finance', 'co-finance', 'cofinance', 'sponsor', 'co-sponsor', 'bankroll', 'underwrite', 'subsidise', 'subsidize']);
/** "Supports it financially". */
const BACK = new Set(['support', 'assist', 'back', 'sustain']);
/** "Gives money to": with a sum or a word for money. */
const GIVE = new Set(['give', 'provide', 'award', 'grant', 'donate', 'contribute', 'pledge', 'commit', 'allocate', 'disburse', 'channel', 'transfer', 'lend', 'announce', 'approve', 'extend', 'offer', 'make', 'sign', 'invest', 'send', 'earmark', 'release', 'deliver', 'inject', 'devote', 'dedicate', 'spend', 'mobilise', 'mobilize', 'renew', 'increase', 'double', 'cut', 'assign']);
const RECEIVE = new Set(['receive', 'get', 'obtain', 'secure', 'win', 'attract', 'use', 'draw', 'accept', 'enjoy', 'have', 'benefit', 'rely', 'depend', 'raise', 'utilise', 'utilize', 'welcome', 'acknowledge', 'gain', 'take']);
/** "Covers the costs of". */
const COVER = new Set(['cover', 'meet', 'bear', 'defray', 'shoulder', 'pay']);
const COSTS = new Set(['cost', 'expense', 'budget', 'bill', 'fee', 'salary']);
const MONEY = new Set(['grant', 'funding', 'fund', 'finance', 'financing', 'donation', 'loan', 'subsidy', 'sponsorship', 'money', 'budget', 'resource', ...COSTS]);
const HELP = new Set(['support', 'assistance', 'aid', 'help', 'backing', 'contribution', 'package', 'agreement', 'commitment', 'investment']);
const OF_MONEY = new Set(['financial', 'monetary', 'budgetary', 'budget', 'financing', 'funding', 'grant', 'voluntary', 'generous']);
const CURRENCY = /^(?:[a-z]{0,3}[$€£¥]|usd|eur|gbp|chf|sek|nok|dkk|jpy|cad|aud|dollar|euro|pound|yen|krone|kroner|krona|kronor|franc)$/u;
/** "Most of its money", "a total of EUR 5 million". */
const PARTS = new Set(['most', 'part', 'half', 'share', 'total', 'sum', 'amount', 'all', 'some', 'much', 'majority', 'bulk', 'rest', 'percent', 'third', 'quarter', 'package', 'tranche']);
/** "Comes from": where money is from. */
const COME = new Set(['come', 'derive', 'stem', 'originate', 'flow']);
/** "Funding from Norway enables Alder to …". */
const ENABLE = new Set(['enable', 'allow', 'help', 'support', 'make', 'finance', 'fund', 'permit', 'sustain', 'underpin', 'boost']);
/** "Has been provided by". */
const PAID = new Set(['provide', 'give', 'cover', 'meet', 'bear', 'supply', 'contribute', 'pay', 'raise', 'award', 'grant', 'secure', 'allocate', 'donate', 'make']);
/** "To support the work of": what money is given to do. */
const TO_HELP = new Set(['support', 'help', 'finance', 'fund', 'assist', 'enable', 'sustain', 'expand', 'strengthen', 'continue', 'boost', 'implement', 'launch', 'establish', 'run', 'rebuild']);
/** What of a thing is paid for, so that it is. */
const WORK = new Set(['work', 'activity', 'construction', 'building', 'effort', 'implementation', 'development', 'purchase', 'training', 'creation', 'establishment', 'organisation', 'organization', 'phase', 'renovation', 'running', 'need', 'operation', 'continuation', 'expansion', 'deployment', 'extension', 'benefit', 'participation', 'holding', 'preparation', 'mission', 'mandate', 'establishing', ...COSTS]);
/** Of whom a government or a people is. */
const STATES = new Set(['government', 'people', 'ministry', 'taxpayer', 'donor', 'generosity', 'kingdom']);

const FROM = new Set(['from', 'by']), FROM_OF = new Set(['from', 'by', 'of', 'through']), TO = new Set(['to', 'for', 'towards', 'toward', 'into']), TO_IN = new Set([...TO, 'in']), OF = new Set(['of', 'for', 'to', 'in']), WITH = new Set(['with', 'through', 'thanks', 'to', 'under', 'using', 'by', 'from']), ON = new Set(['from', 'by', 'on', 'of']), ALL_OF = new Set(['of', 'in', 'worth']), FOR = new Set(['for']), IN = new Set(['in']), AMONG = new Set(['with']);
const GIVERS = new Set(['Organization', 'Location']);
/** Words between a verb and a sum that the parse hangs elsewhere. */
const NEAR = 6;
/** Words between a word for money and where it is said to come from; between a verb and who gets what it gives. */
const TOLD = 10, FARTHEST = 14;

/** Who funds whom, of what a sentence says of money; whom of a country is helped. */
export function moneyGiven(scene: Pick<PairScene, 'view' | 'placed' | 'arcs'>): PairRelation[] {
  if (!speaksOfMoney(scene.view) || scene.placed.length < 2) return [];
  const clauses = new Clauses(scene);
  const found = new Map<string, PairRelation>();
  const tell = (givers: readonly Item[], receivers: readonly Item[]): void => {
    for (const giver of givers) for (const receiver of receivers) {
      if (isSame(giver, receiver) || overlap(giver, receiver)) continue;
      const backward = receiver.first < giver.first;
      const [left, right] = backward ? [receiver, giver] : [giver, receiver];
      const index = classOf(receiver.type === 'Location' ? 'SUPPORTS' : 'FUNDS', backward);
      if (classesFor(left.type, right.type).includes(index)) found.set(`${left.id} ${right.id}`, { left, right, index, confidence: CONFIDENCE, method: 'rule:money-given' });
    }
  };
  for (const [at, { tag }] of scene.view.tokens.entries()) {
    if (tag === 'VERB') ofVerb(scene, clauses, { at, tell });
    else if (tag === 'NOUN') ofNoun(scene, clauses, { at, tell });
  }
  return [...found.values()];
}

type Tell = (givers: readonly Item[], receivers: readonly Item[]) => void;
type Scene = Pick<PairScene, 'view' | 'placed' | 'arcs'>;

const overlap = (one: Item, other: Item): boolean => one.first < other.end && other.first < one.end;
const speaksOfMoney = ({ tokens, lower }: SentenceView): boolean => tokens.some(({ lemma }, at) => MONEY.has(lemma) || FUND.has(lemma) || OF_MONEY.has(lemma) || CURRENCY.test(lower[at]!) || CURRENCY.test(lemma) || lemma === 'donate' || (lemma === 'pay' && lower.includes('for')));

/** What a verb says of who pays for what. */
function ofVerb(scene: Scene, clauses: Clauses, { at, tell }: { at: number; tell: Tell }): void {
  const { view: { tokens, lower } } = scene;
  const { lemma } = tokens[at]!;
  const givers = (places: readonly number[]): Item[] => giversAt(scene, clauses, places);
  const receivers = (places: readonly number[]): Item[] => receiversAt(scene, clauses, places);
  const subject = (): readonly number[] => [clauses.subject(at) ?? rightBefore(scene, at)].filter((one) => one >= 0);
  const passive = clauses.isPassive(at);
  if (FUND.has(lemma) || (BACK.has(lemma) && clauses.below(at).some((one) => lower[one] === 'financially'))) {
    if (passive) tell(givers(clauses.agents(at)), receivers(subject()));
    else tell(givers(subject()), receivers(clauses.objects(at)));
    return;
  }
  if (lemma === 'pay' && (lower[at + 1] === 'for' || clauses.behind(at, FOR).length > 0)) {
    if (passive) tell(givers(clauses.agents(at)), receivers(subject()));
    else tell(givers(subject()), receivers(clauses.behind(at, FOR)));
    return;
  }
  if (COVER.has(lemma)) {
    const costs = (passive ? subject() : clauses.objects(at)).flatMap((one) => sumsAt(scene, clauses, one)).filter((one) => COSTS.has(tokens[one]!.lemma));
    if (costs.length > 0) tell(givers(passive ? clauses.agents(at) : subject()), receivers(costs));
  }
  if (passive) {
    // "Alder was awarded a grant by Norway", "EUR 5 million were given to Alder by Norway".
    if (GIVE.has(lemma)) {
      const agents = givers(clauses.agents(at));
      const sums = clauses.objects(at).flatMap((one) => sumsAt(scene, clauses, one));
      if (sums.length > 0) tell(agents, receivers(subject()));
      else if (subject().some((one) => sumsAt(scene, clauses, one).length > 0)) tell(agents, receivers([...clauses.behind(at, TO), ...subject().flatMap((one) => sumsAt(scene, clauses, one)).flatMap((one) => clauses.behind(one, TO))]));
    }
    return;
  }
  if (GIVE.has(lemma)) {
    const objects = clauses.objects(at);
    const sums = objects.flatMap((one) => sumsAt(scene, clauses, one));
    const loose = sums.length > 0 || hasSum(scene, at);
    const withMoney = [at, ...objects].flatMap((one) => clauses.behind(one, AMONG)).some((one) => sumsAt(scene, clauses, one).length > 0);
    if (!loose && !withMoney) return;
    const helped = [at, ...objects, ...sums].flatMap((one) => clauses.verbsBelow(one)).filter((one) => TO_HELP.has(tokens[one]!.lemma) && lower[one - 1] === 'to').flatMap((one) => clauses.objects(one));
    const prepositions = lemma === 'invest' || lemma === 'inject' ? TO_IN : TO;
    const parsed = receivers([...objects.filter((one) => !sums.includes(one)), ...[at, ...objects, ...sums].flatMap((one) => clauses.behind(one, prepositions)), ...helped]);
    tell(givers(subject()), parsed.length > 0 ? parsed : nextBehind(scene, at));
    return;
  }
  if (RECEIVE.has(lemma)) {
    const places = [...clauses.objects(at), ...clauses.behind(at, ON)];
    const sums = places.flatMap((one) => sumsAt(scene, clauses, one));
    if (sums.length > 0) tell(givers([...clauses.behind(at, FROM), ...sums.flatMap((one) => [...clauses.behind(one, FROM), ...clauses.owners(one)])]), receivers(subject()));
  }
}

/** What a noun for money says of who pays for what: "a grant from Norway to Alder", "funding for Alder comes from Norway". */
function ofNoun(scene: Scene, clauses: Clauses, { at, tell }: { at: number; tell: Tell }): void {
  const { view: { tokens } } = scene;
  if (!isMoney(scene, clauses, at)) return;
  const help = HELP.has(tokens[at]!.lemma);
  const sources = [...clauses.behind(at, help ? FROM_OF : FROM), ...clauses.owners(at)];
  const from = giversAt(scene, clauses, sources);
  const to = receiversAt(scene, clauses, [at, ...sources].flatMap((one) => [...clauses.behind(one, TO), ...inSupportOf(scene, clauses, one)]));
  if (from.length > 0 && to.length > 0) tell(from, to);
  const comes = comesAt(scene.view, at);
  if (comes >= 0) {
    const passive = !COME.has(tokens[comes]!.lemma);
    tell(giversAt(scene, clauses, passive ? clauses.agents(comes) : clauses.behind(comes, FROM)), [...to, ...receiversAt(scene, clauses, [...clauses.behind(at, OF), ...clauses.owners(at)])]);
    return;
  }
  const verb = clauses.verbAbove(at);
  if (from.length === 0 || verb < 0) return;
  if (clauses.subject(verb) === at) {
    if (ENABLE.has(tokens[verb]!.lemma) && !clauses.isPassive(verb)) tell(from, receiversAt(scene, clauses, clauses.objects(verb)));
    return;
  }
  if (!WITH.has(wordBefore(scene.view, at))) return;
  const subject = clauses.subject(verb);
  const done = receiversAt(scene, clauses, clauses.isPassive(verb) ? [] : clauses.objects(verb)).filter(({ type }) => type === 'Operation' || type === 'Event');
  tell(from, done.length > 0 ? done : subject === undefined ? [] : receiversAt(scene, clauses, [subject]));
}

/** What a word has behind "in support of". */
const inSupportOf = ({ view: { tokens } }: Scene, clauses: Clauses, at: number): readonly number[] => clauses.behind(at, IN).filter((one) => tokens[one]!.lemma === 'support').flatMap((one) => clauses.behind(one, OF));

/** Where it is said from whom money comes, or by whom it is paid, behind the word for it; -1 where it is not. */
function comesAt({ tokens, lower }: SentenceView, money: number): number {
  let verb = money + 1;
  while (verb < tokens.length && verb <= money + TOLD && tokens[verb]!.tag !== 'VERB' && !/^[,;:]$/u.test(lower[verb]!)) verb++;
  if (tokens[verb]?.tag !== 'VERB') return -1;
  const { lemma } = tokens[verb]!;
  if (COME.has(lemma)) return lower.slice(verb, verb + 5).includes('from') ? verb : -1;
  return PAID.has(lemma) && tokens.slice(money + 1, verb).some((token) => token.lemma === 'be') && lower.slice(verb, verb + 5).includes('by') ? verb : -1;
}

/** The word before a phrase that a noun heads. */
function wordBefore({ tokens, lower }: SentenceView, noun: number): string {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|DET|NOUN|NUM|ADV|PROPN|SYM)$/u.test(tokens[at]!.tag) && !WITH.has(lower[at]!)) at--;
  return lower[at] ?? '';
}

/** The name that a verb follows at once, no preposition before it: where the parse does not know it for a name; below 0 where none stands there. */
function rightBefore({ view, placed }: Scene, verb: number): number {
  const name = placed.findLast(({ end, level }) => end <= verb && level === 'name');
  if (!name || view.tokens[beforeArticle(view, name.first)]?.tag === 'ADP') return -1;
  return view.tokens.slice(name.end, verb).every(({ tag }) => tag === 'AUX' || tag === 'ADV' || tag === 'PART') ? name.head : -1;
}

/** Who is named behind "to" or "for", nothing done between it and a verb: where the parse loses itself in a name. */
function nextBehind({ view, placed }: Scene, verb: number): Item[] {
  const next = placed.find(({ first, level, type }) => first > verb && level === 'name' && (type === 'Organization' || type === 'Operation' || type === 'Event') && TO.has(view.lower[beforeArticle(view, first)] ?? ''));
  return next && next.first - verb <= FARTHEST && !view.tokens.slice(verb + 1, next.first).some(({ tag }) => tag === 'VERB') ? [next] : [];
}

/** Whether a word is one for money, by itself or by what describes it: "financial support", "a contribution of EUR 5 million". */
function isMoney({ view: { tokens, lower } }: Scene, clauses: Clauses, at: number): boolean {
  const { lemma, tag } = tokens[at]!;
  if (CURRENCY.test(lower[at]!) || CURRENCY.test(lemma)) return true;
  if (tag === 'NUM') return [at - 1, at + 1, at + 2].some((one) => CURRENCY.test(lower[one] ?? '') && tokens.slice(at + 1, one).every((token) => token.tag === 'NUM'));
  if (tag !== 'NOUN') return false;
  // "Equipment donations" are none of money.
  if (lemma === 'donation') return tokens[at - 1]?.tag !== 'NOUN' || OF_MONEY.has(tokens[at - 1]!.lemma);
  if (MONEY.has(lemma)) return true;
  return lower[at] === 'contributions' || HELP.has(lemma) && clauses.below(at).some((one) => OF_MONEY.has(tokens[one]!.lemma) || CURRENCY.test(lower[one]!) || CURRENCY.test(tokens[one]!.lemma));
}

/** The words for money that a phrase is about: "most of its funding", "a grant worth EUR 5 million". */
function sumsAt(scene: Scene, clauses: Clauses, at: number): readonly number[] {
  const { view: { tokens } } = scene;
  const below = [...clauses.behind(at, ALL_OF), ...clauses.listed(at).slice(1)];
  const inner = PARTS.has(tokens[at]!.lemma) || HELP.has(tokens[at]!.lemma) || isMoney(scene, clauses, at) || tokens[at]!.tag === 'NUM' ? below.flatMap((one) => sumsAt(scene, clauses, one)) : [];
  return isMoney(scene, clauses, at) || inner.length > 0 ? [at, ...inner] : [];
}

/** Whether a sum follows a verb, wherever the parse hangs it. */
function hasSum({ view: { tokens, lower } }: Scene, verb: number): boolean {
  for (let at = verb + 1; at <= verb + NEAR && at < lower.length && tokens[at]!.tag !== 'VERB' && !/^[;:]$/u.test(lower[at]!); at++) if (CURRENCY.test(lower[at]!) || CURRENCY.test(tokens[at]!.lemma)) return true;
  return false;
}

/** Those who give at some words: through "the financial support of", "the Government of". */
function giversAt(scene: Scene, clauses: Clauses, places: readonly number[]): Item[] {
  const { view: { tokens } } = scene;
  return places.flatMap((place) => clauses.listed(place)).flatMap((at): Item[] => {
    const item = clauses.itemAt(at);
    const { lemma } = tokens[at]!;
    const through = STATES.has(lemma) || isMoney(scene, clauses, at) || HELP.has(lemma);
    if (item?.level !== 'name' && through) {
      const inner = [...clauses.behind(at, FROM_OF), ...clauses.owners(at)];
      const named = giversAt(scene, clauses, inner);
      if (named.length > 0 || !STATES.has(lemma)) return named;
    }
    return item && GIVERS.has(item.type) ? [item] : [];
  });
}

/** Those who get at some words: through "the work of", "the costs of". */
function receiversAt(scene: Scene, clauses: Clauses, places: readonly number[]): Item[] {
  const { view: { tokens } } = scene;
  return places.flatMap((place) => clauses.listed(place)).flatMap((at): Item[] => {
    const item = clauses.itemAt(at);
    const { lemma } = tokens[at]!;
    if (item?.level !== 'name' && (WORK.has(lemma) || STATES.has(lemma))) {
      const inner = receiversAt(scene, clauses, [...clauses.behind(at, OF), ...clauses.owners(at), ...clauses.agents(at)]);
      if (inner.length > 0) return inner;
    }
    return item ? [item] : [];
  });
}
