/** Names that a sentence merely names side by side: "we thank the Bank, the Board and the League" makes no partners of them. */
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { predicateOf } from '../pairs/classes.ts';
import { GROUPS } from '../besides/jointly.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

type Naming = Pick<PairScene, 'view' | 'placed' | 'lists'>;

/** Words that say that two do something together. */
const TOGETHER = /^(?:joint\w*|together\w*|co-?operat\w*|collaborat\w*|co-?ordinat\w*|partner\w*|agreements?|memorandum|mou|alongside|between|among|amongst|alliance|team\w*|side|hand|unite|synerg\w*|other|relation\w*|conjunction|tandem|co-\p{L}+|combined|concert\w*|shared|unified|exchang\w*|initiative)$/u;
/** Words before and behind a list in which such a word tells of it. */
const REACH = 20;
/** What several do each for themselves. */
const EACH = new Set(['say', 'tell', 'request', 'ask', 'call', 'urge', 'thank', 'express', 'extend', 'welcome', 'note', 'stress', 'state', 'recall', 'condemn', 'commend', 'agree', 'believe', 'face', 'remain', 'become', 'have', 'attend', 'participate', 'join', 'receive', 'continue', 'increase', 'lie']);
const OWN = new Set(['our', 'its', 'their', 'my', 'his', 'her']);

/** Whether two are called partners only because they are named together, or because a third works with either. */
export function areOnlyNamed(scene: Naming, { left, right, index, method }: Pick<PairRelation, 'left' | 'right' | 'index' | 'method'>): boolean {
  // What is told by a verb of working together is no mere naming.
  if (predicateOf(index) !== 'PARTNERS_WITH' || method === 'rule:jointly') return false;
  const { view, placed, lists } = scene;
  // "Our Coast League partners" are no partners of the League's.
  if (right.first < left.end && left.level !== 'pron' && right.level !== 'pron') return OWN.has(view.lower[Math.min(left.first, right.first) - 1] ?? '') || OWN.has(view.lower[left.first]!);
  const head = lists.head[placed.indexOf(left)]!;
  const other = lists.head[placed.indexOf(right)]!;
  if (other !== head) return isWith(view, placed[head]!) && isWith(view, placed[other]!);
  // "The Bank, with the Board, …" says it by itself, and "with the Bank, we …" is no list.
  if (left.level === 'pron' || right.level === 'pron') return false;
  if (isWith(view, placed[head]!)) return true;
  return !view.lower.slice(left.end, right.first).includes('with') && !areTogether(scene, head);
}

/** What is said of a list as a whole, by its head: asked of each pair of it, and told once. */
const known = new WeakMap<Naming['lists'], Map<number, boolean>>();

function areTogether(scene: Naming, head: number): boolean {
  const { view, placed, lists } = scene;
  let byHead = known.get(lists);
  if (!byHead) known.set(lists, byHead = new Map<number, boolean>());
  let together = byHead.get(head);
  if (together === undefined) {
    const members = placed.filter((_, at) => lists.head[at] === head);
    byHead.set(head, together = saysTogether(scene, members) || doTogether(view, members));
  }
  return together;
}

/** "Works with Chad" makes Chad the partner of who works with it; "together with Chad and Mali" makes a group. */
function isWith(view: SentenceView, { first }: Item): boolean {
  const at = beforeArticle(view, first);
  return view.lower[at] === 'with' && !GROUPS.has(view.lower[at - 1] ?? '');
}

function saysTogether({ view: { lower }, placed }: Naming, members: readonly Item[]): boolean {
  const from = Math.max(0, members[0]!.first - REACH), to = Math.min(lower.length, members.at(-1)!.end + REACH);
  for (let at = from; at < to; at++) {
    if (TOGETHER.test(lower[at]!) && !(at >= members.at(-1)!.end && isOfOthers(lower, at)) && !placed.some(({ level, first, end }) => level === 'name' && first <= at && at < end)) return true;
  }
  return false;
}

/** "Told the Board of cooperation between the Bank and others": behind the list, others work together. */
const isOfOthers = (lower: readonly string[], at: number): boolean => {
  const between = WITH.has(lower[at]!) ? at : at + 1;
  return WITH.has(lower[between] ?? '') && lower[at - 1] !== 'in' && !THEMSELVES.has(lower[between + 1] ?? '') && !/^(?:two|three|four|five|six|\d+)$/u.test(lower[between + 2] ?? '');
};
const WITH = new Set(['between', 'among', 'amongst']);
const THEMSELVES = new Set(['them', 'themselves', 'us', 'ourselves', 'both', 'these', 'all', 'each', 'its', 'their', 'our']);

/** "The Bank and the Board launched a fund", "written by the Bank and the Board". */
function doTogether({ lower, tokens }: SentenceView, members: readonly Item[]): boolean {
  const before = beforeArticle({ tokens }, members[0]!.first);
  if (lower[before] === 'by') return tokens[before - 1]?.tag === 'VERB';
  if (tokens[before]?.tag === 'ADP') return false;
  let at = behindBracket({ lower }, members.at(-1)!.end);
  let passive = false;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX') {
    if (lower[at] === 'both') return false;
    passive = tokens[at++]!.lemma === 'be';
  }
  const verb = tokens[at];
  return verb?.tag === 'VERB' && !EACH.has(verb.lemma) && !(passive && !lower[at]!.endsWith('ing'));
}
