/** Who is listed as a body's members or partners: "its 11 member states (Chad, Mali and Niger)", "works for its members: …", "has three partners, namely …". */
import type { RelationType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import { classesFor, classOf, isSame, predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { membersFrom } from './composition.ts';
import { BODIES, CLAUSES, listBehind, memberLists, type Called } from './member-lists.ts';

type Scene = Pick<PairScene, 'view' | 'placed' | 'lists'>;

const CALLED: ReadonlyMap<string, RelationType> = new Map([['members', 'MEMBER_OF'], ['member', 'MEMBER_OF'], ['partners', 'PARTNERS_WITH'], ['partner', 'PARTNERS_WITH']]);
/** Most words between whose they are and what they are called: "its five current South Coast". */
const WITHIN = 6;
const CONFIDENCE = 0.9;
/** One alone behind "from" may be a part of the world. */
const SEVERAL = 2;

/** Those whom a sentence lists as members or partners of a body. */
export function calledMembers(scene: Scene): PairRelation[] {
  return listsOf(scene).flatMap(({ predicate, owner, members }) => members.flatMap((member): PairRelation[] => {
    if (isSame(owner, member)) return [];
    const [left, right] = owner.first < member.first ? [owner, member] : [member, owner];
    const index = classOf(predicate, left === owner);
    return classesFor(left.type, right.type).includes(index) ? [{ left, right, index, confidence: CONFIDENCE, method: 'rule:called-members' }] : [];
  }));
}

/** Whether a relation makes those listed as one body's members belong to another one, or to what they are called, or lie there. */
export function isCalledOtherwise(scene: Scene, { left, right, index, method }: Pick<PairRelation, 'left' | 'right' | 'index' | 'method'>): boolean {
  const predicate = predicateOf(index);
  if (method === 'rule:called-members' || (predicate !== 'MEMBER_OF' && predicate !== 'PARTNERS_WITH' && predicate !== 'PART_OF' && predicate !== 'LOCATED_IN')) return false;
  return listsOf(scene).some(({ owner, members, first, end }) => {
    const [other] = members.includes(left) ? [right] : members.includes(right) ? [left] : [];
    if (!other || members.includes(other)) return false;
    const described = other.first < end && other.end > first;
    return described || (other.type === 'Organization' && predicate !== 'LOCATED_IN' && !isSame(other, owner) && other.end <= first);
  });
}

const known = new WeakMap<Scene['lists'], readonly Called[]>();

function listsOf(scene: Scene): readonly Called[] {
  let lists = known.get(scene.lists);
  if (!lists) known.set(scene.lists, lists = scene.placed.length > 1 ? [...findCalled(scene), ...memberLists(scene)] : []);
  return lists;
}

function findCalled(scene: Scene): Called[] {
  const { view, placed } = scene;
  const { lower } = view;
  return lower.flatMap((word, at): Called[] => {
    const first = BODIES.has(word) ? at - 1 : at;
    const predicate = word.endsWith('s') ? CALLED.get(lower[first] ?? '') : undefined;
    if (predicate === undefined) return [];
    // "Officials of Alder Group member states from Chad and Mali".
    const list = listBehind(view, at + 1) ?? (first < at && predicate === 'MEMBER_OF' && lower[at + 1] === 'from' ? { from: at + 2, to: lower.length, fewest: SEVERAL } : undefined);
    const begin = list && ownerWord(view, placed, first);
    if (!begin) return [];
    const members = membersFrom(scene, list.from, { people: true }).filter((member) => member.first < list.to);
    const owner = begin.owner ?? subjectBefore(view, placed, { at: begin.at, told: CLAUSES.has(lower[at + 1] ?? '') }) ?? subjectBehind(view, placed, list.to);
    return owner && members.length >= list.fewest && !members.includes(owner) ? [{ predicate, owner, members, first: begin.at, end: at + 1 }] : [];
  });
}

/** Where the words begin that say whose they are: "its", "whose", "has", "the League's", "League" in "the seven League member states"; with the owner where it is named there. */
function ownerWord({ lower, tokens }: SentenceView, placed: readonly Item[], first: number): { readonly at: number; readonly owner?: Item } | undefined {
  for (let at = first - 1; at >= Math.max(0, first - WITHIN); at--) {
    const word = lower[at]!;
    const own = word === 'its' ? placed.find(({ first: place, type, level }) => place === at && type === 'Organization' && level === 'pron') : undefined;
    if (own) return { at, owner: own };
    if (word === 'its' || word === 'whose' || (tokens[at]!.lemma === 'have' && tokens[at]!.tag !== 'PRON')) return { at };
    const named = placed.find(({ end, type, level }) => end === (/^['’]s?$/u.test(word) ? at : at + 1) && type === 'Organization' && level === 'name');
    if (named) return { at: named.first, owner: named };
    if (!/^(?:ADJ|NUM|ADV|VERB|DET)$/u.test(tokens[at]!.tag) || (word === 'other' && !/^(?:its|whose)$/u.test(lower[at - 1] ?? ''))) return undefined;
  }
  return undefined;
}

/** The body that a word such as "its" takes up: the one right before "and its" or ", whose", else the last one that no preposition governs; else the last one, unless a clause of its own tells of them. */
function subjectBefore(view: SentenceView, placed: readonly Item[], { at, told }: { readonly at: number; readonly told: boolean }): Item | undefined {
  const bodies = placed.filter(({ type, level, end }) => type === 'Organization' && level !== 'desc' && end <= at);
  const tie = view.lower[at] === 'its' && !told ? /^(?:and|with|or)$/u : view.lower[at] === 'whose' ? /^,?$/u : undefined;
  const near = tie && bodies.find(({ end }) => (end === at || end === at - 1) && tie.test(view.lower.slice(end, at).join('')));
  const free = bodies.findLast(({ first }) => !/^(?:ADP|SCONJ)$/u.test(view.tokens[beforeArticle(view, first)]?.tag ?? '') && view.lower[first - 1] !== '(');
  return near ?? free ?? (told && view.lower[at] === 'its' ? undefined : bodies.at(-1));
}

/** "To support its members (Chad and Mali), the League …": the first body behind the comma. */
function subjectBehind({ lower }: SentenceView, placed: readonly Item[], to: number): Item | undefined {
  const comma = lower.indexOf(',', to);
  return comma > 0 && comma <= to + 1 ? placed.find(({ type, level, first }) => type === 'Organization' && level !== 'desc' && first > comma && first <= comma + 2) : undefined;
}
