/** Who helps or pays whom in what a sentence begins with: "With a grant from Chad, the Bank built …", "In support of the Harbour Initiative, the Bank has awarded …". */
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { classesFor, classOf, isSame } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { acts } from './fronted.ts';

const FUNDS = classOf('FUNDS', false), SUPPORTS = classOf('SUPPORTS', false), IS_SUPPORTED = classOf('SUPPORTS', true);
const CONFIDENCE = 0.8;
const MONEY = new Set(['grant', 'grants', 'funding', 'funds', 'donation', 'donations', 'financing', 'sponsorship', 'money']);
const HELP = new Set(['support', 'assistance', 'help', 'aid', 'backing']);
/** Words between what a sentence opens with and "grant": "thanks to a generous multi-year grant". */
const LONGEST = 8;

/** Words before a name that tell whose it is: "in support of the President's Harbour Initiative". */
const OWNERS = new Set(['DET', 'PROPN', 'PART']);
const NEAR = 5;

/** Those named before the subject, each with what it does for the subject or the subject for it. */
export function frontedHelp({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { lower, tokens } = view;
  const opener = lower[0] === 'in' && lower[1] === 'support' && lower[2] === 'of' ? 'of' : lower[0] === 'with' || (lower[0] === 'thanks' && lower[1] === 'to') ? 'from' : undefined;
  if (opener === undefined) return [];
  const help = lower.findIndex((word, at) => at > 0 && at < LONGEST && (MONEY.has(word) || HELP.has(word)));
  if (help < 0 || tokens.slice(opener === 'from' && lower[1] === 'to' ? 2 : 1, help).some(({ tag }) => tag === 'VERB' || tag === 'PUNCT' || (tag === 'ADP' && opener === 'from'))) return [];
  const preposition = opener === 'from' && lower[help + 1] !== 'from' && !(lower[help + 1] === 'of' && HELP.has(lower[help]!)) ? lower.indexOf('from', help) : help + 1;
  if (preposition < 0 || preposition > help + LONGEST || tokens.slice(help + 1, preposition).some(({ tag }) => tag === 'VERB' || tag === 'PUNCT') || !/^(?:from|of)$/u.test(lower[preposition] ?? '')) return [];
  const first = placed.findIndex((item) => item.level === 'name' && item.first > preposition && item.first <= preposition + NEAR && tokens.slice(preposition + 1, item.first).every(({ tag }) => OWNERS.has(tag)));
  const subject = first < 0 ? undefined : placed.find((item, at) => at > first && lists.head[at] !== first && acts(view, item)) ?? placed.find((item, at) => at > first && acts(view, item));
  if (!subject) return [];
  const comma = beforeArticle(view, subject.first);
  const others = placed.filter((item, at) => (at === first || lists.head[at] === lists.head[first]) && item.level === 'name' && item.end <= comma && item !== subject && !isSame(item, subject));
  if (others.length === 0 || !isPlain(view, others.at(-1)!.end, comma)) return [];
  return others.flatMap((left): PairRelation[] => {
    const index = opener === 'of' ? IS_SUPPORTED : MONEY.has(lower[help]!) ? FUNDS : SUPPORTS;
    return classesFor(left.type, subject.type).includes(index) ? [{ left, right: subject, index, confidence: CONFIDENCE, method: 'rule:fronted-help' }] : [];
  });
}

/** Whether nothing stands between the last of those named and the comma but how they are called in brackets: of "the work of Chad in Mali" they are not told. */
const isPlain = ({ lower }: SentenceView, from: number, comma: number): boolean => lower.slice(from, comma).every((word, at, all) => at === 0 ? word === '(' : all[0] === '(' && (word !== ')' || at === all.length - 1));
