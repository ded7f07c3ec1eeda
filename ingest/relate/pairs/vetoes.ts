/** What no relation can be, whatever a rule or the classifier hears in it: who it cannot be said of by where it stands. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isBackward, predicateOf } from './classes.ts';
import type { PairRelation } from './relation.ts';
import type { PairScene } from './scene.ts';

type Said = Pick<PairRelation, 'left' | 'right' | 'index' | 'method'>;

/** Whether a relation cannot be meant. */
export function isVetoed(scene: Pick<PairScene, 'view' | 'placed' | 'lists'>, relation: Said): boolean {
  const { view } = scene;
  return crossesLeader(view, relation) || crossesOpening(view, relation) || isOfLabel(view, relation) || isSentTo(view, relation) || isOnTheWay(view, relation) || saysLess(view, relation) || areListed(scene, relation);
}

/** In "Albania ..... Mr. Hoxha Brazil ..... Mr. Costa" only what a row of dots joins belongs together. */
const crossesLeader = ({ lower }: SentenceView, { method }: Said): boolean => lower.includes('.....') && method !== 'rule:listed-in-record';

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we']);

/** "Founded by the African Union, it is based in Nairobi": who stands before the comma does not do what "it" does. */
function crossesOpening({ tokens, lower }: SentenceView, { left, right }: Said): boolean {
  if (tokens[0]?.tag !== 'VERB' || !/(?:ed|en|ing|t)$/u.test(lower[0]!)) return false;
  const comma = lower.findIndex((word, at) => word === ',' && PRONOUNS.has(lower[at + 1] ?? ''));
  return comma > 0 && left.end <= comma && right.first > comma + 1;
}

/** Longest label, in tokens. */
const LABEL = 8;

/** "Spain: the Bank will offer loans": a country before a colon says where the news is from. */
function isOfLabel({ lower, tokens }: SentenceView, { left, right }: Said): boolean {
  const colon = lower.indexOf(':');
  return left.type === 'Location' && left.level === 'name' && colon > 0 && colon <= LABEL && left.end <= colon && right.first > colon && left.first === 0
    && tokens.slice(left.end, colon).every(({ tag, text }) => tag === 'PROPN' || text === ',' || text === 'and' || text === '/')
    // "Spain: Coast Guard" without a verb is a line of a list, and says whose.
    && tokens.slice(colon + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

const SENT = new Set(['ambassador', 'envoy', 'commissioner', 'representative', 'consul', 'affaires', 'visitor', 'visit', 'trip']);

/** "The Ambassador to Kenya" is not Kenya's. */
function isSentTo(view: SentenceView, relation: Said): boolean {
  const predicate = predicateOf(relation.index);
  if (predicate !== 'REPRESENTS' && predicate !== 'LEADS') return false;
  const [person, country] = isBackward(relation.index) ? [relation.right, relation.left] : [relation.left, relation.right];
  if (person.type !== 'Person' || country.type !== 'Location') return false;
  const before = view.tokens[country.first - 1]?.tag === 'DET' ? country.first - 2 : country.first - 1;
  return view.lower[before] === 'to' && SENT.has(view.lower[before - 1] ?? '');
}

const MOVES = new Set(['deploy', 'send', 'transfer', 'travel', 'return', 'ship', 'smuggle', 'bring', 'move', 'export', 'import', 'traffic', 'supply', 'transport', 'fly', 'extradite', 'deport', 'flee']);
const WAYS = new Set(['to', 'into', 'from']);
/** Words before who is moved. */
const AHEAD = 3;

/** "Smuggled migrants from Chad to Mali", "deployed an analyst to Greece": where one goes is not where one is. */
function isOnTheWay({ lower, tokens }: SentenceView, { left, right, index }: Said): boolean {
  if (predicateOf(index) !== 'LOCATED_IN' || isBackward(index)) return false;
  return WAYS.has(lower[tokens[right.first - 1]?.tag === 'DET' ? right.first - 2 : right.first - 1]!)
    && tokens.slice(Math.max(0, left.first - AHEAD), right.first).some(({ tag, lemma }) => tag === 'VERB' && MOVES.has(lemma));
}

const before = ({ lower, tokens }: SentenceView, { first }: Item): string | undefined => lower[tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1];

/** Words with which one helps nobody, and signs nothing. */
const FELT = new Set(['condolences', 'sympathy', 'sympathies']);
const BETWEEN = new Set(['mediate', 'broker']);

const MEMBERS = new Set(['member', 'participant', 'partner', 'signatory']);
const THEMES = new Set(['situation', 'crisis', 'conflict', 'war', 'development']);
const HELPED = new Set(['supported', 'assisted', 'backed', 'facilitated', 'aided', 'funded', 'financed']);
const ASIDE = new Set(['when', 'after', 'because', 'while']);

/** Donors told of side by side do not fund each other; who feels with somebody gives no help; who mediates an agreement is no party to it. */
function saysLess(view: SentenceView, { left, right, index }: Said): boolean {
  const words = view.tokens.slice(left.end, right.first);
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  switch (predicateOf(index)) {
    // "The League's founding members, namely Chad" are the League's, no body of their own.
    case 'MEMBER_OF': return object.level === 'desc' && MEMBERS.has(view.tokens[object.head]!.lemma);
    // A meeting "on the situation in Mali" may be anywhere.
    case 'LOCATED_IN': {
      const theme = object.first - (view.tokens[object.first - 1]?.tag === 'DET' ? 3 : 2);
      return subject.type === 'Event' && theme >= subject.end && before(view, object) === 'in' && THEMES.has(view.tokens[theme]!.lemma);
    }
    // "The Police, supported by Europol, carried out …", "the operation began when Europol shared …".
    case 'LEADS': return (before(view, subject) === 'by' && HELPED.has(view.lower[view.lower.lastIndexOf('by', subject.first) - 1] ?? '')) || (subject === right && words.some(({ text }) => ASIDE.has(text.toLowerCase())));
    case 'FUNDS': return before(view, left) === 'from' && before(view, right) === 'from';
    case 'SUPPORTS': return words.some(({ lemma, text }) => FELT.has(text.toLowerCase()) || FELT.has(lemma));
    case 'PARTY_TO': return words.some(({ tag, lemma }) => tag === 'VERB' && BETWEEN.has(lemma));
    default: return false;
  }
}

/** Members of one list stand alike: none of them leads, funds or holds another. */
function areListed({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, { left, right, index }: Said): boolean {
  const predicate = predicateOf(index);
  if (predicate === 'PARTNERS_WITH') return false;
  const at = (item: Item): number => placed.indexOf(item);
  const head = lists.head[at(left)]!;
  if (lists.head[at(right)] !== head || lists.last[head]! - head < MANY) return false;
  const between = view.lower.slice(left.end, right.first);
  // "The Bank, the Board and its members" is told apart by its owner, "Lagos, Nigeria" by its comma; "The Hague, the Netherlands, Europol" is no list.
  return !between.some((word) => OWNERS.has(word)) && !OWNERS.has(view.lower[right.first]!) && !(predicate === 'LOCATED_IN' && !between.includes('and'))
    && view.lower.slice(placed[head]!.end, placed[lists.last[head]!]!.first).some((word) => word === 'and' || word === 'or');
}

/** Fewest further members that make a list. */
const MANY = 2;
const OWNERS = new Set(['its', 'their', 'of', 'in', 'by', 'for', 'to', 'from', 'with', '(']);
