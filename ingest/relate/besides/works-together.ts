/** Verbs that say of several that they work with each other: "the Bank, the Board and Chad have teamed up", "regularly exchange information". */
import type { SentenceView } from '../text/view.ts';

/** What the verb takes that makes it one of working together; of the others, any but "with somebody else". */
const VERBS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['collaborate', undefined], ['cooperate', undefined], ['partner', undefined],
  ['team', new Set(['up'])], ['join', new Set(['forces', 'hands'])], ['work', new Set(['together', 'hand'])], ['stand', new Set(['together'])], ['act', new Set(['together'])], ['serve', new Set(['together'])], ['fight', new Set(['together'])], ['pool', new Set(['resources', 'forces'])],
  ['exchange', new Set(['information', 'intelligence', 'data', 'experience', 'experiences', 'officers'])],
]);

/** Whether a sentence holds such a verb at all. */
export const tellsOfWork = ({ tokens }: SentenceView): boolean => tokens.some(({ lemma }) => VERBS.has(lemma));

/** Whether a verb at a place, behind adverbs and auxiliaries, says that its subjects work together, and not with somebody else. */
export function workTogether({ lower, tokens }: SentenceView, from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'PART' || lower[at]?.endsWith('ly')) at++;
  const verb = tokens[at];
  if (!verb || !VERBS.has(verb.lemma)) return false;
  const objects = VERBS.get(verb.lemma);
  // Some verbs look like nouns or adjectives: "regularly exchange information".
  if (verb.tag !== 'VERB' && !objects) return false;
  let next = at + 1;
  while (tokens[next]?.tag === 'ADV' && !objects?.has(lower[next]!)) next++;
  if (objects && !objects.has(lower[next] ?? '')) return false;
  const behind = objects ? next + 1 : next;
  return lower[behind] !== 'with' && lower[behind + 1] !== 'with';
}
