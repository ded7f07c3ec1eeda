/** Who did what an aside says: in "the operation, led by Alder, included officers of Birch and Cedar" Birch and Cedar have to do with the operation, not with Alder. */
import type { SentenceView } from '../text/view.ts';
import type { PairRelation } from '../pairs/relation.ts';

/** Main verbs whose objects are in what the subject is. */
const TAKES_IN = new Set(['include', 'involve', 'comprise', 'unite', 'see', 'bring', 'gather', 'draw', 'mobilise', 'mobilize', 'count',
  // Taken for adjectives: "involved officers from".
  'involved', 'united']);
/** Words between an aside's comma and the main verb, and from its participle to "by". */
const NEAR = 2;

/** Whether the first of two is the agent in such an aside, and the second what the sentence's subject takes in. */
export function isAgentAside({ lower, tokens }: SentenceView, { left, right }: Pick<PairRelation, 'left' | 'right'>): boolean {
  const by = lower.lastIndexOf('by', left.first);
  const opens = lower.lastIndexOf(',', by);
  // "Led" and "run" are often taken for what they are not; "by" behind a comma and a word or two is agent enough.
  if (by < 0 || opens < 1 || by - opens > NEAR + 1 || by - opens < 2) return false;
  const closes = lower.indexOf(',', left.end);
  if (closes < 0 || closes >= right.first || tokens.slice(by + 1, closes).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false;
  const verb = tokens.findIndex(({ tag, lemma }, at) => at > closes && at <= closes + 1 + NEAR && (tag === 'VERB' || tag === 'ADJ') && TAKES_IN.has(lemma));
  return verb > 0 && verb < right.first && lower[closes + 1] !== 'which' && !tokens.slice(verb + 1, right.first).some(({ tag, text }) => tag === 'PRON' || text === ';');
}
