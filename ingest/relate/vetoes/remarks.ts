/** Who only remarks on what others do: "the Council notes the Office's work with the Bank" makes no partner of the Council. */
import { beforeArticle } from '../text/view.ts';
import { predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

const REMARKS = new Set(`welcome note commend recall encourage recognize recognise acknowledge appreciate praise applaud stress emphasize emphasise underline underscore highlight
  condemn deplore observe regret hail`.split(/\s+/u));
const OWN = new Set(['its', 'their', 'our', 'his', 'her']);
const BODIES = new Set(['Organization', 'Location']);

/** Whether the first of two partners is told to remark on something that a third does with the second. */
export function isRemarkOn({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  if (predicateOf(index) !== 'PARTNERS_WITH' || right.first < left.end) return false;
  const { lower, tokens } = view;
  let verb = left.end;
  while (tokens[verb]?.tag === 'AUX' || tokens[verb]?.tag === 'ADV') verb++;
  if (tokens[verb]?.tag !== 'VERB' || !REMARKS.has(tokens[verb]!.lemma)) return false;
  const head = placed[lists.head[placed.indexOf(right)]!]!;
  const preposition = beforeArticle(view, head.first);
  // "Welcomes its partnership with", and "commends Chad and works with Mali" tell of the one who does.
  if (lower[preposition] !== 'with' || lower.slice(verb + 1, preposition).some((word) => OWN.has(word)) || tokens.slice(verb + 1, preposition).some(({ tag, text }, at, words) => tag === 'VERB' && !text.endsWith("ing") && /^(?:and|,)$/u.test(words[at - 1]?.text ?? ''))) return false;
  return placed.some(({ type, level, first, end }) => BODIES.has(type) && level === 'name' && first > verb && end <= preposition);
}
