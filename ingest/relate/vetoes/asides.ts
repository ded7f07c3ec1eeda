/** Who did what an aside says: in "the operation, led by Alder, included officers of Birch and Cedar" Birch and Cedar have to do with the operation, not with Alder. */
import { endsAgentAside } from '../../language/asides.ts';
import type { SentenceView } from '../text/view.ts';
import type { PairRelation } from '../pairs/relation.ts';

/** Main verbs whose objects are in what the subject is. */
const TAKES_IN = new Set(['include', 'involve', 'comprise', 'unite', 'see', 'bring', 'gather', 'draw', 'mobilise', 'mobilize', 'count',
  // Taken for adjectives: "involved officers from".
  'involved', 'united']);
/** Words between an aside's comma and the main verb. */
const NEAR = 2;

/** Whether the first of two is the agent in such an aside, and the second what the sentence's subject takes in. */
export function isAgentAside({ lower, tokens }: SentenceView, { left, right }: Pick<PairRelation, 'left' | 'right'>): boolean {
  const by = lower.lastIndexOf('by', left.first);
  const closes = lower.indexOf(',', left.end);
  if (by < 0 || closes < 0 || closes >= right.first || !endsAgentAside(lower, closes) || tokens.slice(by + 1, closes).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false;
  const verb = tokens.findIndex(({ tag, lemma }, at) => at > closes && at <= closes + 1 + NEAR && (tag === 'VERB' || tag === 'ADJ') && TAKES_IN.has(lemma));
  return verb > 0 && verb < right.first && lower[closes + 1] !== 'which' && !tokens.slice(verb + 1, right.first).some(({ tag, text }) => tag === 'PRON' || text === ';');
}
