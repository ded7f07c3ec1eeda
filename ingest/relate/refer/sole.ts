/** The only thing of its kind: "the two-day operation" after "a police operation", "the criminal network" after "a smuggling gang", while the text tells of no other. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isInquiryOf, soleKind } from './kinds.ts';
import { bareKey, type Told } from './told-so-far.ts';

/** "The month-long operation" after "a police operation": the one thing of its kind that the text has told of before this sentence. */
export function soleOfItsKind({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const kind = soleKind(view, item);
  if (kind === undefined) return undefined;
  const head = view.lower[item.head]!;
  const [only, rival] = told.ofKind(item.type, kind);
  if (only && !rival) return only.sentence < item.sentence && !told.isRivalled(only, head) ? { item: only, reason: `“${textOf(view, item)}” is the only ${kind === 'gang' ? 'group of criminals' : kind} told of` } : undefined;
  // "A raid … an investigation … The two-year investigation": of more than one, the only one that is called so.
  const [so, another] = item.type === 'Operation' ? told.withHead(item.type, head) : [];
  return so && !another && so.level === 'desc' && so.sentence < item.sentence && (so.key.endsWith(head) || isInquiryOf(head, so.type, bareKey(so.key).split(' '))) ? { item: so, reason: `“${textOf(view, item)}” is the only ${head} told of` } : undefined;
}

/** "The joint rescue team" after "the Nordic-backed joint rescue team": the one thing before whose words end so. */
export function sameWords({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { lower } = view;
  const { first, end, type } = item;
  // Many of a sort are seldom those told of before, unless they are what a name says: "the harbour action days".
  const many = /(?:[^s]s|ies)$/u.test(lower[end - 1]!);
  if (!/^(?:the|this|that)$/u.test(lower[first]!) || (many && type !== 'Operation' && type !== 'Event') || /^(?:of|for|in|at|on|into|against|between)$/u.test(lower[end] ?? '')) return undefined;
  const bare = bareKey(item.key);
  const words = bare.split(' ');
  if (words.length < 2) return undefined;
  const [only, rival] = told.endingWith(type, words).filter(({ key, level, sentence }) => sentence < item.sentence && (level === 'name' || !many) && ` ${key} `.includes(` ${bare} `));
  return only && !rival ? { item: only, reason: `“${textOf(view, item)}” has the words of “${only.key}”` } : undefined;
}

const textOf = ({ lower }: SentenceView, { first, end }: Item): string => lower.slice(first, end).join(' ');
