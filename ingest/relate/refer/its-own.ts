/** "Its main donors were Chad and Mali", "Its members include …": whose they are is the body that the sentence before tells of. */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import type { TakenUp } from './takes-up.ts';

const THEIRS = new Set(['donors', 'donor', 'funders', 'members', 'states']);
const TELLS = new Set(['are', 'were', 'is', 'was', 'include', 'included', 'comprise', 'currently']);
/** What a body does with a group of others. */
const MINDS = new Set(['coordinate', 'chair', 'lead', 'host', 'run', 'manage', 'found', 'create', 'establish', 'launch', 'convene', 'join']);
/** Words between "its" and whose they are: "its five current member states". */
const WITHIN = 3;

/** An "its" that opens a sentence about donors or members, and what it takes up: the group that it says is minded, else what it begins with, else the only body named there. */
export function itsOwn({ lower }: SentenceView, before: { readonly view: SentenceView; readonly items: readonly Item[] }): TakenUp | undefined {
  if (lower[0] !== 'its') return undefined;
  const theirs = lower.findIndex((word, at) => at > 0 && at <= 1 + WITHIN && THEIRS.has(word));
  if (theirs < 0 || !TELLS.has(lower[theirs + 1] ?? '')) return undefined;
  const bodies = before.items.filter(({ type, level }) => type === 'Organization' && level !== 'desc');
  const [first, second] = bodies;
  if (!first) return undefined;
  // "The League coordinates the Port Group. Its members are …": who minds a group is not who has them.
  if (second && bodies.length === 2 && before.view.tokens.slice(first.end, second.first).some(({ lemma }) => MINDS.has(lemma))) return { first: 0, end: 1, means: second };
  const opens = first.first === 0 || beforeArticle(before.view, first.first) < 0;
  return opens || bodies.every(({ key }) => key === first.key) ? { first: 0, end: 1, means: first } : undefined;
}
