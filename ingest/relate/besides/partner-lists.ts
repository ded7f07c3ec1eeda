/** Whose partners a list names: "the Bank's partners include A and B", "partners of the Bank are", "the Bank and its partners, A and B", "counts A among its partners". */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { classesFor, classOf, isSame } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { membersFrom } from './composition.ts';

const PARTNERS = classOf('PARTNERS_WITH', false);
/** Who is a partner in an undertaking takes part in it: told of a pair whose first is who takes part, and whose first is the undertaking. */
const TAKES_PART = classOf('PARTICIPATES_IN', false), IS_TAKEN_PART_IN = classOf('PARTICIPATES_IN', true);
const CONFIDENCE = 0.85;
/** What says that the partners follow. */
const TELLS = new Set(['include', 'included', 'includes', 'including', 'are', 'were', 'comprise', 'comprised', ':']);
const BEFORE_THEM = new Set(['also', 'currently', 'both', 'now', 'such', 'as', 'the', 'following', ':', 'organisations', 'organizations', 'agencies', 'institutions', 'companies', 'ngos', 'among', 'others', ',', 'like']);
/** Words between whose they are and "partners". */
const WITHIN = 4;
/** Partners of another kind, and who are none any more. */
const OTHERS = new Set(['trading', 'trade', 'export', 'import', 'business', 'sexual', 'former', 'potential', 'future', 'life', 'coalition', 'conversation', 'intimate', 'dialogue', 'no', 'not']);
/** What stands between a body and "its partners". */
const AND_ITS = new Set([',', 'and', 'with', 'together', 'along', 'through', 'via']);
const ITS = new Set(['its', 'their', 'our']);

/** The partners that a sentence lists, each with the body whose they are. */
export function listedPartners(scene: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { view } = scene;
  return view.lower.flatMap((word, at) => (word === 'partners' || (word === 'partner' && ITS.has(view.lower[at - 1] ?? '')) ? partnersAt(scene, at) : []));
}

function partnersAt(scene: Pick<PairScene, 'view' | 'placed' | 'lists'>, at: number): PairRelation[] {
  const { view, placed } = scene;
  const { lower } = view;
  const behind = ownerBehind(view, placed, at);
  const owner = behind ?? ownerBefore(view, placed, at);
  if (!owner) return countedAmong(scene, at);
  const told = behind ? behind.end : at + 1;
  let from = told;
  if (TELLS.has(lower[told] ?? '') || TELLS.has(lower[told + 1] ?? '')) {
    from = TELLS.has(lower[told]!) ? told + 1 : told + 2;
    while (BEFORE_THEM.has(lower[from] ?? '')) from++;
  } else if (behind || !AND_ITS.has(lower[at - 2] ?? '') || !ITS.has(lower[at - 1]!)) return countedAmong(scene, at);
  else if (lower[from] === ',') from++;
  const begins = placed.some(({ first, level }) => level === 'name' && (first === from || beforeArticle(view, first) === from - 1));
  return begins ? pairsWith(owner, membersFrom(scene, from)) : [];
}

/** "Partners of the Bank". */
const ownerBehind = (view: SentenceView, placed: readonly Item[], at: number): Item | undefined =>
  view.lower[at + 1] === 'of' ? placed.find(({ first, level }) => level !== 'desc' && beforeArticle(view, first) === at + 1) : undefined;

/** "The Bank's main partners", "the Bank, whose partners", "the Bank and its partners", "its partners" of whom that is known. */
function ownerBefore({ lower, tokens }: SentenceView, placed: readonly Item[], at: number): Item | undefined {
  for (let place = at - 1; place >= Math.max(0, at - WITHIN); place--) {
    const word = lower[place]!;
    if (OTHERS.has(word)) return undefined;
    const known = placed.find(({ level, end }) => level === 'pron' && end === place + 1);
    if (known) return known;
    if (/^['’]s?$/u.test(word)) return placed.find(({ end, level, type }) => end === place && (level !== 'desc' || type === 'Operation'));
    if (word === 'whose') return placed.findLast(({ end }) => end === place || (end === place - 1 && lower[end] === ','));
    if (ITS.has(word)) return placed.findLast(({ end, level }) => level !== 'desc' && end < place && place - end <= 3 && lower.slice(end, place).every((other) => AND_ITS.has(other)));
    if (tokens[place]!.tag !== 'ADJ' && tokens[place]!.tag !== 'NOUN' && tokens[place]!.tag !== 'VERB' && tokens[place]!.tag !== 'ADV') return undefined;
  }
  return undefined;
}

/** "The Bank counts A and B among its partners", "has A and B as partners". */
function countedAmong(scene: Pick<PairScene, 'view' | 'placed' | 'lists'>, at: number): PairRelation[] {
  const { view, placed } = scene;
  const { lower, tokens } = view;
  const among = lower.findLastIndex((word, place) => word === 'among' && place < at && at - place <= WITHIN);
  if (among < 0 || !tokens.slice(among + 1, at).some(({ text }) => ITS.has(text))) return [];
  const verb = tokens.findLastIndex(({ lemma }, place) => place < among && (lemma === 'count' || lemma === 'number'));
  const owner = verb < 0 ? undefined : placed.find(({ end, level }) => level !== 'desc' && (end === verb || (end === verb - 1 && tokens[end]!.tag !== 'VERB')));
  return owner ? pairsWith(owner, membersFrom(scene, verb + 1).filter(({ end }) => end <= among)) : [];
}

const pairsWith = (owner: Item, members: readonly Item[]): PairRelation[] => members.flatMap((member) => {
  const [left, right] = owner.first < member.first ? [owner, member] : [member, owner];
  const index = owner.type === 'Operation' ? (left === owner ? IS_TAKEN_PART_IN : TAKES_PART) : PARTNERS;
  return isSame(left, right) || !classesFor(left.type, right.type).includes(index) ? [] : [{ left, right, index, confidence: CONFIDENCE, method: 'rule:listed-partners' }];
});
