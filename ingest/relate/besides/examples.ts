/** What is said of a group holds of its named examples: "leads two groups: the A and the B", "bodies such as A and B". */
import type { Item } from '../item.ts';
import { classesFor } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { beforeArticle } from '../text/view.ts';

/** What may stand between the group and its examples. */
const OPENERS: readonly (readonly string[])[] = [[':'], [',', 'namely'], ['namely'], [',', 'such', 'as'], ['such', 'as'], [',', 'including'], ['including'], ['–'], ['—'], ['‒'], [',', 'i.e.', ',']];
/** What announces a list behind words that say where its members are: "ten countries across Africa: Chad, Mali, …". */
const ANNOUNCING = new Set([':', '–', '—', '‒', '-']);
/** Words from the group to such a list. */
const FAR = 20;
const CARRY = 0.9;
const WHERE = new Set(['across', 'in', 'from', 'throughout', 'of', 'within']);
/** Fewest further members of such a list. */
const SEVERAL = 2;
/** What is a guess of the group is none of its examples. */
const SURE = 0.4;

/** Adds the relations of a group's examples to those of the group; a pair that has one as sure keeps it. */
export function spread({ view, placed, lists }: PairScene, relations: readonly PairRelation[]): PairRelation[] {
  const told = new Map(relations.map((relation) => [pairOf(relation), relation]));
  for (const { left, right, index, confidence } of relations) {
    // The group is the later argument, so that its examples keep the direction.
    if (right.level !== 'desc' || confidence < SURE) continue;
    for (const example of examplesOf(right)) {
      const carried: PairRelation = { left, right: example, index, confidence: Math.round(100 * CARRY * confidence) / 100, method: 'rule:named-example' };
      if (!classesFor(left.type, example.type).includes(index) || (told.get(pairOf(carried))?.confidence ?? 0) >= carried.confidence) continue;
      told.set(pairOf(carried), carried);
    }
  }
  return [...told.values()];

  function examplesOf({ end, type, head }: Item): readonly Item[] {
    // Only a plural, or a phrase before a colon, has examples.
    if (!/[^s]s$/u.test(view.lower[head]!) && view.lower[end] !== ':') return [];
    const opener = OPENERS.find((words) => words.every((word, at) => view.lower[end + at] === word));
    let from = opener ? end + opener.length : announcedBehind(end);
    if (from < 0) return [];
    if (view.tokens[from]?.tag === 'DET') from++;
    const first = placed.findIndex((item) => item.first === from && item.type === type && item.level === 'name');
    if (first < 0) return [];
    // Behind a colon a member may have a clause of its own: "the A, which meets yearly, and the B".
    const announced = view.lower[end] === ':';
    return placed.filter((item, at) => at >= first && item.level === 'name' && (lists.head[at] === lists.head[first] || (announced && item.type === type && followsAnd(item))));
  }

  /** The first word of a list of several that a colon or dash announces behind "across Africa (NA) and Asia"; -1 where none is. */
  function announcedBehind(end: number): number {
    const { lower, tokens } = view;
    if (!WHERE.has(lower[end] ?? '')) return -1;
    const sign = lower.findIndex((word, at) => at > end && at <= end + FAR && ANNOUNCING.has(word) && !isHyphen(at));
    if (sign < 0 || tokens.slice(end, sign).some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON')) return -1;
    const first = placed.findIndex((item) => item.first === sign + 1 || (item.first === sign + 2 && tokens[sign + 1]!.tag === 'DET'));
    return first >= 0 && lists.last[first]! - first >= SEVERAL ? sign + 1 : -1;
  }

  /** "Cross-border" holds no dash. */
  function isHyphen(at: number): boolean {
    return view.lower[at] === '-' && view.tokens[at - 1]!.end === view.tokens[at]!.start && view.tokens[at]!.end === view.tokens[at + 1]?.start;
  }

  function followsAnd({ first }: Item): boolean {
    return view.lower[beforeArticle(view, first)] === 'and';
  }
}

const pairOf = ({ left, right }: Pick<PairRelation, 'left' | 'right'>): string => (left.id < right.id ? `${left.id} ${right.id}` : `${right.id} ${left.id}`);
