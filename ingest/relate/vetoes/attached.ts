/** With whom something is done: "we brief the Council jointly with Chad" tells of us and Chad, not of the Council and Chad. */
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { predicateOf } from '../pairs/classes.ts';
import { GROUPS } from '../besides/jointly.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

/** "In accordance with" and the like tell of no partner. */
const MEASURES = new Set(['accordance', 'compliance', 'conformity', 'line', 'keeping', 'comparison', 'contrast', 'connection']);
/** What is done to what follows: "Chad, with Mali, promotes the League". */
const DOES_TO = new Set(['promote', 'support', 'assist', 'help', 'fund', 'finance', 'lead', 'launch', 'visit', 'praise', 'thank', 'welcome', 'commend', 'urge', 'ask', 'train', 'equip', 'advise', 'establish', 'create']);
/** Verbs whose object takes part itself: "missions involving Chad, together with Mali". */
const HOLDS = new Set(['include', 'involve', 'comprise', 'unite', 'see', 'bring']);
/** "Sent officers to Mali in cooperation with Chad". */
const REACHES = new Set(['to', 'into']);
/** Who is asked to do something does it: "asks Mali, in cooperation with Chad, to act". */
const ASKS = new Set(['ask', 'request', 'urge', 'encourage', 'invite', 'call', 'appeal', 'authorize', 'authorise', 'mandate', 'instruct', 'direct', 'task', 'require', 'order', 'want', 'expect', 'press', 'implore', 'exhort', 'remind', 'commit', 'oblige', 'allow', 'permit', 'enable']);
/** Between such words "urges" is a verb, though the tagger may take it for a noun. */
const NAMES: ReadonlySet<string> = new Set(['PROPN', 'DET', 'PRON']);
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
  // "The Board asks Mali, in cooperation with Chad, to act": Mali and Chad act, the Board does not.
  const asking = askingVerb(view, opens, behindBracket(view, placed[lists.last[placed.indexOf(group)]!]!.end));
  if (asking >= 0) return left.end <= asking;
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

/** The verb that asks another to do what is done together, "to" and a verb behind the partners or right before the phrase; -1 where none does. */
function askingVerb({ lower, tokens }: SentenceView, opens: number, behind: number): number {
  const leadsToVerb = (at: number): boolean => lower[at] === 'to' && (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX' || tokens[at + 2]?.tag === 'VERB');
  const before = lower.findLastIndex((_, at) => at < opens && leadsToVerb(at));
  // "Asked Mali to join and, together with Chad, left" goes on with who asked.
  const inside = before > 0 && !lower.slice(before, opens - 1).includes(',') && !(lower[opens - 1] === ',' && lower[opens - 2] === 'and');
  if (!inside && !leadsToVerb(lower[behind] === ',' ? behind + 1 : behind)) return -1;
  const to = inside ? before : opens;
  const verb = tokens.findLastIndex(({ tag, lemma }, at) => at < to - 1 && ASKS.has(lemma) && (tag === 'VERB' || (tag === 'NOUN' && NAMES.has(tokens[at + 1]!.tag) && NAMES.has(tokens[at - 1]?.tag ?? ''))));
  // "Was asked to act": who stands before it acts.
  if (verb < 0 || tokens[verb - 1]?.lemma === 'be' || tokens.slice(verb + 1, to).some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === 'by')) return -1;
  return verb;
}

const isObject = (token: SentenceView['tokens'][number] | undefined): boolean => token?.tag === 'VERB' && !HOLDS.has(token.lemma);

/** ", under the guidance of the Board": not who acts. */
function isAside({ lower }: SentenceView, { first }: Item): boolean {
  const comma = lower.lastIndexOf(',', first);
  return comma > 0 && ASIDES.has(lower[comma + 1]!) && lower[comma + 1] !== lower[first];
}
