/** What no relation can be, whatever a rule or the classifier hears in it: who it cannot be said of by where it stands. The other files here each know one way of being misled. Read this first. */
import type { Item } from '../item.ts';
import { beforeArticle, opensWithParticiple, type SentenceView } from '../text/view.ts';
import { isCalledOtherwise } from '../besides/called-members.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { isAgentAside } from './asides.ts';
import { isAttachedElsewhere } from './attached.ts';
import { isOfOtherClause } from './clauses.ts';
import { areOnlyNamed } from './co-named.ts';
import { isElectorOnly } from './elected.ts';
import { placeKind } from '../pairs/place-kind.ts';
import { isPlaceInPassing } from './places.ts';
import { isPostOfAnother } from './posts.ts';
import type { PairRelation } from '../pairs/relation.ts';
import { isMisread } from './misread.ts';
import { isRemarkOn } from './remarks.ts';
import type { PairScene } from '../pairs/scene.ts';

type Said = Pick<PairRelation, 'left' | 'right' | 'index' | 'method'>;

/** Whether a relation cannot be meant. */
export function isVetoed(scene: Pick<PairScene, 'view' | 'placed' | 'lists'>, relation: Said): boolean {
  const { view } = scene;
  return crossesLeader(view, relation) || crossesOpening(view, relation) || isOfLabel(view, relation) || isPosting(view, relation) || isReporting(view, relation) || isMisread(view, relation) || isElectorOnly(view, relation) || areListed(scene, relation) || areOnlyNamed(scene, relation) || isAttachedElsewhere(scene, relation) || isPlaceInPassing(scene, relation) || isPostOfAnother(view, relation) || isRemarkOn(scene, relation) || isOrigin(view, relation) || isOfOtherClause(scene, relation) || isAddressed(view, relation) || areExamplePlaces(scene, relation) || isCalledOtherwise(scene, relation) || isAgentAside(view, relation);
}

/** In "Albania ..... Mr. Hoxha Brazil ..... Mr. Costa" only what a row of dots joins belongs together. */
const crossesLeader = ({ lower, tokens }: SentenceView, { method }: Said): boolean => lower.includes('.....') && method !== 'rule:listed-in-record' && !tokens.some(({ tag, text }) => tag === 'VERB' && /^\p{Ll}/u.test(text));

/** "Works with the Oslo-based Bank" tells of Oslo only where the Bank is. */
const isOrigin = ({ lower }: SentenceView, { left, right, index }: Said): boolean =>
  predicateOf(index) !== 'LOCATED_IN' && [left, right].some(({ type, level, end }) => type === 'Location' && level === 'name' && BASED.has(lower[lower[end] === '-' ? end + 1 : end] ?? '') && lower[end + 1] !== 'in');
const BASED = new Set(['based', 'headquartered']);

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we']);

/** "Founded by the African Union, it is based in Nairobi": who stands before the comma does not do what "it" does. */
function crossesOpening({ tokens, lower }: SentenceView, { left, right }: Said): boolean {
  if (!opensWithParticiple({ tokens, lower })) return false;
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

const POSTED = new Set(['ambassador', 'representative', 'envoy', 'commissioner', 'consul', 'delegate']);

/** "The Ambassador of Chad to the League" tells of neither that it belongs to the other. */
function isPosting({ lower, tokens }: SentenceView, { left, right }: Said): boolean {
  const at = beforeArticle({ tokens }, left.first);
  return lower[at] === 'of' && POSTED.has(lower[at - 1] ?? '') && lower[left.end] === 'to' && right.first - left.end <= 2;
}

const TELLS = new Set(['say', 'stress', 'note', 'report', 'state', 'add', 'explain', 'underline', 'point', 'recall', 'observe', 'indicate']);
/** Words between a verb of telling and "that": "pointed out in a statement that". */
const ASIDE = 5;

/** "The Agency stressed that 200 officers took part": who tells it did not take part, unless they tell it of themselves. */
function isReporting({ lower, tokens }: SentenceView, { left, right, index }: Said): boolean {
  if (isBackward(index)) return false;
  const verb = tokens[left.end]?.tag === 'AUX' ? left.end + 1 : left.end;
  if (tokens[verb]?.tag !== 'VERB' || !TELLS.has(tokens[verb].lemma)) return false;
  const that = lower.indexOf('that', verb);
  if (that < 0 || that > verb + ASIDE || right.first <= that + 1) return false;
  const clause = lower.slice(that + 1, right.first);
  return !clause.some((word) => OWN.has(word));
}

const OWN = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'its', 'their', 'his', 'her', 'our', 'my']);

/** Members of one list stand alike: none of them leads, funds or holds another. */
function areListed({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, { left, right, index, method }: Said): boolean {
  const predicate = predicateOf(index);
  // "Members of the League, Chad, Mali and Peru": only the comma makes a list of the League and its members.
  if (predicate === 'PARTNERS_WITH' || method === 'rule:called-members') return false;
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

const SALUTATIONS = new Set(['distinguished', 'dear', 'esteemed', 'honourable', 'honorable', 'excellencies', 'fellow', 'respected']);
/** Longest address, in words. */
const ADDRESS = 14;

/** "Distinguished members of the Council," begins a speech and tells nothing. */
const isAddressed = ({ lower }: SentenceView, { right }: Said): boolean => lower.length <= ADDRESS && SALUTATIONS.has(lower[0]!) && /^[,!:]$/u.test(lower.at(-1)!) && right.end >= lower.length - 2;

/** "Ports such as Alba, Brio, and Cale": each is an example, none lies in another. */
function areExamplePlaces({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, { left, right, index }: Said): boolean {
  if (predicateOf(index) !== 'LOCATED_IN' || left.type !== 'Location' || right.type !== 'Location') return false;
  const { lower } = view;
  const head = lists.head[placed.indexOf(left)]!;
  const [first, second, third] = placed.slice(head, head + 3);
  if (lists.head[placed.indexOf(right)] !== head || lists.last[head]! < head + 2 || (right !== second && right !== third)) return false;
  const opener = lower[first!.first - 1];
  if (opener !== 'as' && opener !== 'including' && opener !== 'namely' && opener !== ':') return false;
  // Of three with "and" before the last, "Alba, Norway, and Brio" would make two examples, unless all are of one kind.
  if (lower.slice(first!.end, second!.first).join(' ') !== ',' || !/^(?:, )?(?:and|or)$/u.test(lower.slice(second!.end, third!.first).join(' '))) return false;
  // "Lyon, France, and Nairobi, Kenya": a town and its country stand in pairs.
  const [one, other, last] = [first!, second!, third!].map((place) => placeKind(view, place));
  return (one === other || one === undefined || other === undefined) && !(lower[third!.end] === ',' && placed.some(({ first: at, type }) => at === third!.end + 1 && type === 'Location')) && (last === other || last === undefined || other === undefined);
}
