/** Who pays for what by the parse, however far apart they stand: "Norway, through its agency, has allocated EUR 5 million to support the work of Alder", "funding for Gale comes from Norway". */
import { classesFor, classOf, isSame } from '../pairs/classes.ts';
import type { Item } from '../item.ts';
import { COME, comesAt, COSTS, COVER, CURRENCY, FUND, GIVE, MONEY } from '../text/money.ts';
import type { SentenceView } from '../text/view.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { FROM, FROM_OF, HELP, OF, OF_MONEY, Payments, TO, TO_HELP } from './payments.ts';

const CONFIDENCE = 0.9;
/** "Supports it financially". */
const BACK = new Set(['support', 'assist', 'back', 'sustain']);
/** "Gives money to": with a sum or a word for money, and with whom it is for. */
const GIVE_TO: ReadonlySet<string> = new Set([...GIVE, 'award', 'grant', 'disburse', 'channel', 'transfer', 'lend', 'announce', 'approve', 'extend', 'offer', 'make', 'sign', 'invest', 'send', 'earmark', 'release', 'deliver', 'inject', 'devote', 'dedicate', 'spend', 'mobilise', 'mobilize', 'cut', 'assign']);
const RECEIVE = new Set(['receive', 'get', 'obtain', 'secure', 'win', 'attract', 'use', 'draw', 'accept', 'enjoy', 'have', 'benefit', 'rely', 'depend', 'raise', 'utilise', 'utilize', 'welcome', 'acknowledge', 'gain', 'take']);
/** "Funding from Norway enables Alder to …". */
const ENABLE = new Set(['enable', 'allow', 'help', 'support', 'make', 'finance', 'fund', 'permit', 'sustain', 'underpin', 'boost']);
const TO_IN = new Set([...TO, 'in']), WITH = new Set(['with', 'through', 'thanks', 'to', 'under', 'using', 'by', 'from']), ON = new Set(['from', 'by', 'on', 'of']), FOR = new Set(['for']), IN = new Set(['in']), AMONG = new Set(['with']);

type Scene = Pick<PairScene, 'view' | 'placed' | 'arcs'>;
/** A form in which money is told of: by the givers and receivers that a word tells of. */
interface Frame {
  readonly view: SentenceView;
  readonly payments: Payments;
  readonly at: number;
  readonly tell: (givers: readonly Item[], receivers: readonly Item[]) => void;
}

/** Who funds whom, of what a sentence says of money; whom of a country is helped. */
export function moneyGiven(scene: Scene): PairRelation[] {
  const { view } = scene;
  if (scene.placed.length < 2 || !speaksOfMoney(view)) return [];
  const payments = new Payments(scene);
  const found = new Map<string, PairRelation>();
  const tell: Frame['tell'] = (givers, receivers) => {
    for (const giver of givers) for (const receiver of receivers) {
      if (isSame(giver, receiver) || (giver.first < receiver.end && receiver.first < giver.end)) continue;
      const backward = receiver.first < giver.first;
      const [left, right] = backward ? [receiver, giver] : [giver, receiver];
      // "A course drew many; a workshop was paid for by Norway" are two statements.
      if (view.lower.slice(left.end, right.first).includes(';')) continue;
      const index = classOf(receiver.type === 'Location' ? 'SUPPORTS' : 'FUNDS', backward);
      if (classesFor(left.type, right.type).includes(index)) found.set(`${left.id} ${right.id}`, { left, right, index, confidence: CONFIDENCE, method: 'rule:money-given' });
    }
  };
  for (const [at, { tag }] of view.tokens.entries()) {
    if (tag === 'VERB') ofVerb({ view, payments, at, tell });
    else if (tag === 'NOUN' && payments.isMoney(at)) ofMoney({ view, payments, at, tell });
  }
  return [...found.values()];
}

const speaksOfMoney = ({ tokens, lower }: SentenceView): boolean => tokens.some(({ lemma }, at) => MONEY.has(lemma) || FUND.has(lemma) || OF_MONEY.has(lemma) || CURRENCY.test(lower[at]!) || CURRENCY.test(lemma) || lemma === 'donate' || lemma === 'financially' || (lemma === 'pay' && lower.includes('for')));

/** What a verb says of who pays for what. */
function ofVerb(frame: Frame): void {
  const { view: { tokens, lower }, payments, at, tell } = frame;
  const { lemma } = tokens[at]!;
  const passive = payments.isPassive(at);
  /** "Norway funds Gale", "Gale is funded by Norway". */
  const pays = (paidFor: readonly number[]): void => {
    tell(payments.givers(passive ? agents(frame) : payments.doers(at)), payments.receivers(passive ? payments.doers(at) : paidFor));
  };
  if (FUND.has(lemma) || (BACK.has(lemma) && payments.below(at).some((one) => lower[one] === 'financially'))) pays(payments.objects(at));
  else if (lemma === 'pay' && (lower[at + 1] === 'for' || payments.behind(at, FOR).length > 0)) pays(payments.behind(at, FOR));
  else if (COVER.has(lemma)) covers(frame, passive);
  if (GIVE_TO.has(lemma)) (passive ? isGiven : gives)(frame);
  else if (RECEIVE.has(lemma) && !passive) receives(frame);
}

/** "Norway covers the costs of Gale", "the costs of Gale are met by Norway". */
function covers({ view: { tokens }, payments, at, tell }: Frame, passive: boolean): void {
  const costs = payments.sums(passive ? payments.doers(at) : payments.objects(at)).filter((one) => COSTS.has(tokens[one]!.lemma));
  if (costs.length > 0) tell(payments.givers(passive ? payments.agents(at) : payments.doers(at)), payments.receivers(costs));
}

/** By whom something is paid for: also from whom "by contributions" come, where the parse hangs these beside it. */
const agents = ({ payments, at }: Frame): readonly number[] => {
  const agents = payments.agents(at);
  return payments.sums(agents).length > 0 ? [...agents, ...payments.behind(at, FROM)] : agents;
};

/** "Alder was awarded a grant by Norway", "EUR 5 million were given to Alder by Norway". */
function isGiven({ payments, at, tell }: Frame): void {
  const doers = payments.doers(at);
  const sums = payments.sums(payments.objects(at));
  const given = payments.sums(doers);
  if (sums.length > 0) tell(payments.givers([at, ...sums].flatMap((one) => payments.agents(one))), payments.receivers(doers));
  else if (given.length > 0) tell(payments.givers(payments.agents(at)), payments.receivers([at, ...given].flatMap((one) => payments.behind(one, TO))));
}

/** "Norway gave Alder a grant", "Norway provides EUR 5 million to support the work of Alder". */
function gives({ view: { tokens, lower }, payments, at, tell }: Frame): void {
  const objects = payments.objects(at);
  const sums = payments.sums(objects);
  const withMoney = payments.sums([at, ...objects].flatMap((one) => payments.behind(one, AMONG)));
  if (sums.length === 0 && withMoney.length === 0 && !payments.hasSum(at)) return;
  const all = [at, ...objects, ...sums];
  const helped = all.flatMap((one) => payments.verbsBelow(one)).filter((one) => TO_HELP.has(tokens[one]!.lemma) && lower[one - 1] === 'to').flatMap((one) => payments.objects(one));
  const to = /^in(?:vest|ject)$/u.test(tokens[at]!.lemma) ? TO_IN : TO;
  const parsed = payments.receivers([...objects.filter((one) => !sums.includes(one)), ...all.flatMap((one) => payments.behind(one, to)), ...helped]);
  tell(payments.givers(payments.doers(at)), parsed.length > 0 ? parsed : payments.next(at));
}

/** "Alder received a grant from Norway", "Alder uses funding provided by Norway". */
function receives({ payments, at, tell }: Frame): void {
  const sums = payments.sums([...payments.objects(at), ...payments.behind(at, ON)]);
  if (sums.length === 0) return;
  const sources = sums.flatMap((one) => [...payments.behind(one, FROM), ...payments.owners(one), ...payments.verbsBelow(one).flatMap((verb) => payments.agents(verb))]);
  tell(payments.givers([...payments.behind(at, FROM), ...sources]), payments.receivers(payments.doers(at)));
}

/** What a noun for money says of who pays for what: "a grant from Norway to Alder", "funding for Alder comes from Norway". */
function ofMoney({ view, payments, at, tell }: Frame): void {
  const { tokens } = view;
  const sources = [...payments.behind(at, HELP.has(tokens[at]!.lemma) ? FROM_OF : FROM), ...payments.owners(at)];
  const from = payments.givers(sources);
  const inSupport = (one: number): readonly number[] => payments.behind(one, IN).filter((support) => tokens[support]!.lemma === 'support').flatMap((support) => payments.behind(support, OF));
  const to = payments.receivers([at, ...sources].flatMap((one) => [...payments.behind(one, TO), ...inSupport(one)]));
  if (from.length > 0 && to.length > 0) tell(from, to);
  const comes = comesAt(view, at);
  if (comes >= 0) tell(payments.givers(COME.has(tokens[comes]!.lemma) ? payments.behind(comes, FROM) : payments.agents(comes)), [...to, ...payments.receivers([...payments.behind(at, OF), ...payments.owners(at)])]);
  else if (from.length > 0) tell(from, madePossible({ view, payments, at }));
}

/** What money lets be done, or is done with it: "a grant from Norway enabled Alder to …", "a workshop was held with funding from Norway". */
function madePossible({ view, payments, at }: Omit<Frame, 'tell'>): Item[] {
  const verb = payments.verbAbove(at);
  if (verb < 0) return [];
  const subject = payments.subject(verb);
  const passive = payments.isPassive(verb);
  if (subject === at) return ENABLE.has(view.tokens[verb]!.lemma) && !passive ? payments.receivers(payments.objects(verb)) : [];
  if (!WITH.has(wordBefore(view, at))) return [];
  const done = payments.receivers(passive ? [] : payments.objects(verb)).filter(({ type }) => type === 'Operation' || type === 'Event');
  return done.length > 0 || subject === undefined ? done : payments.receivers([subject]);
}

/** The word before a phrase that a noun heads. */
function wordBefore({ tokens, lower }: SentenceView, noun: number): string {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|DET|NOUN|NUM|ADV|PROPN|SYM)$/u.test(tokens[at]!.tag) && !WITH.has(lower[at]!)) at--;
  return lower[at] ?? '';
}
