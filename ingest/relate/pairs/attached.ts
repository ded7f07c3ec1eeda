/** With whom something is done: "we brief the Council jointly with Chad" tells of us and Chad, not of the Council and Chad. */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { predicateOf } from './classes.ts';
import { GROUPS } from './jointly.ts';
import type { PairRelation } from './relation.ts';
import type { PairScene } from './scene.ts';

/** "In accordance with" and the like tell of no partner. */
const MEASURES = new Set(['accordance', 'compliance', 'conformity', 'line', 'keeping', 'comparison', 'contrast', 'connection', 'association']);
/** What is done to what follows: "Chad, with Mali, promotes the League". */
const DOES_TO = new Set(['promote', 'support', 'assist', 'help', 'fund', 'finance', 'lead', 'launch', 'visit', 'praise', 'thank', 'welcome', 'commend', 'urge', 'ask', 'train', 'equip', 'advise', 'establish', 'create']);
/** Verbs whose object takes part itself: "missions involving Chad, together with Mali". */
const HOLDS = new Set(['include', 'involve', 'comprise', 'unite', 'see', 'bring']);
/** "Sent officers to Mali in cooperation with Chad". */
const REACHES = new Set(['to', 'into']);
/** How a phrase begins that says under what, not by whom, something is done. */
const ASIDES = new Set(['under', 'within', 'following', 'on', 'upon', 'at', 'after', 'through', 'during']);
/** Words between "in" and "with": "in close and continued cooperation with". */
const WITHIN = 4;

/** Whether a phrase such as "in cooperation with" behind the first of two belongs to who acts, and not to the first. */
export function isAttachedElsewhere({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  if (predicateOf(index) !== 'PARTNERS_WITH') return false;
  const { lower, tokens } = view;
  const verb = tokens[beforeArticle(view, right.first)];
  if (verb?.tag === 'VERB' && DOES_TO.has(verb.lemma) && right.first > left.end) return true;
  // "With their Coast League colleagues" tells of the League as it does of them.
  const whole = placed.find((item) => item.first <= right.first && right.end < item.end && item.first >= left.end) ?? right;
  const head = placed[lists.head[placed.indexOf(whole)]!]!;
  const group = head.first > left.end ? head : whole;
  const preposition = beforeArticle(view, group.first);
  if (lower[preposition] !== 'with') return false;
  if (MEASURES.has(lower[preposition - 1]!) && lower[preposition - 2] === 'in') return true;
  const opens = phraseStart(view, preposition);
  if (opens < left.end) return false;
  const first = placed[lists.head[placed.indexOf(left)]!]!;
  const behind = lists.last[placed.indexOf(left)]!;
  if (opens - placed[behind]!.end > 2) return false;
  const before = beforeArticle(view, first.first);
  return isObject(tokens[before]) || REACHES.has(lower[before] ?? '') || (lower[opens - 1] === 'and' && isAside(view, left));
}

/** Where "jointly with", "in close cooperation with" begins; -1 where "with" is of another kind. */
function phraseStart({ lower }: SentenceView, preposition: number): number {
  if (!GROUPS.has(lower[preposition - 1]!)) return -1;
  if (lower[preposition - 1] === 'together' || lower[preposition - 1] === 'jointly') return preposition - 1;
  for (let at = preposition - 2; at >= Math.max(0, preposition - 1 - WITHIN); at--) if (lower[at] === 'in') return at;
  return -1;
}

const isObject = (token: SentenceView['tokens'][number] | undefined): boolean => token?.tag === 'VERB' && !HOLDS.has(token.lemma);

/** ", under the guidance of the Board": not who acts. */
function isAside({ lower }: SentenceView, { first }: Item): boolean {
  const comma = lower.lastIndexOf(',', first);
  return comma > 0 && ASIDES.has(lower[comma + 1]!) && lower[comma + 1] !== lower[first];
}
