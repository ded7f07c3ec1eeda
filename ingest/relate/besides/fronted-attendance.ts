/** Who took part in what a sentence opens with: "During the training, 30 officers from Chad, Mali and Togo exchanged views". */
import { COMERS } from '../beyond/came.ts';
import { classesFor, classOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { beforeArticle, behindBracket } from '../text/view.ts';

const TOOK_PART = classOf('PARTICIPATES_IN', true);
const CONFIDENCE = 0.8;
const OPENERS = new Set(['during', 'at', 'throughout']);
/** What those who are there do. */
const THERE = new Set(['engage', 'exchange', 'discuss', 'share', 'review', 'take', 'learn', 'receive', 'agree', 'present', 'meet', 'participate', 'attend', 'study', 'explore', 'examine', 'debate', 'practise', 'practice', 'compare', 'gather', 'gain', 'acquire', 'consider', 'analyse', 'analyze', 'develop', 'draft', 'identify', 'speak', 'work']);
/** Words from the comma to the first of those named: "30 representatives of Alder Group member states from". */
const LONGEST = 12;

/** Those whose people are named behind the comma, each with the meeting or undertaking before it. */
export function frontedAttendance({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { lower, tokens } = view;
  if (!OPENERS.has(lower[0] ?? '')) return [];
  const event = placed.find(({ type, first }) => (type === 'Event' || type === 'Operation') && first >= 1 && first <= 2);
  const comma = event ? behindBracket(view, event.end) : -1;
  if (!event || lower[comma] !== ',') return [];
  const from = tokens.findIndex((_, at) => at > comma + 1 && at <= comma + LONGEST && lower[at] === 'from');
  const first = placed.findIndex((item) => item.level === 'name' && (item.type === 'Location' || item.type === 'Organization') && beforeArticle(view, item.first) === from);
  const who = tokens.slice(comma + 1, from);
  if (from < 0 || first < 0 || !who.some(({ lemma, text }) => COMERS.has(lemma) && text.toLowerCase() !== lemma) || who.some(({ tag, text }) => (tag === 'VERB' && text !== 'states') || tag === 'AUX' || tag === 'PUNCT')) return [];
  const members = placed.filter((item, at) => lists.head[at] === lists.head[first] && item.level === 'name');
  const verb = tokens.findIndex(({ tag }, at) => at >= members.at(-1)!.end && (tag === 'VERB' || tag === 'AUX'));
  if (verb < 0 || tokens[verb]!.tag !== 'VERB' || !THERE.has(tokens[verb]!.lemma)) return [];
  return members.flatMap((right): PairRelation[] => (classesFor(event.type, right.type).includes(TOOK_PART) ? [{ left: event, right, index: TOOK_PART, confidence: CONFIDENCE, method: 'rule:fronted-attendance' }] : []));
}
