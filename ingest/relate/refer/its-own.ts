/** "Its main donors were Chad and Mali", "The programme's partners include …": whose they are is the body that the sentence before tells of. */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import type { TakenUp } from './takes-up.ts';

const THEIRS = new Set(['donors', 'donor', 'funders', 'members', 'states', 'partners']);
/** What a body runs has the body's partners, and what a body is called has its own. */
const OWNED = new Set(['program', 'programme', 'project', 'initiative', 'campaign', 'effort', 'scheme', 'organization', 'organisation', 'charity', 'company', 'foundation']);
const TELLS = new Set(['are', 'were', 'is', 'was', 'include', 'included', 'comprise', 'currently']);
/** What a body does with a group of others. */
const MINDS = new Set(['coordinate', 'chair', 'lead', 'host', 'run', 'manage', 'found', 'create', 'establish', 'launch', 'convene', 'join']);
/** Words between "its" and whose they are: "its five current member states". */
const WITHIN = 3;

/** An "its" or a "the programme's" that opens a sentence about donors, members or partners, and what it takes up: the group that it says is minded, else what it begins with, else the only body named there. */
export function itsOwn({ lower }: SentenceView, before: { readonly view: SentenceView; readonly items: readonly Item[] }): TakenUp | undefined {
  const end = endOfOwner(lower);
  const theirs = lower.findIndex((word, at) => at >= end && at <= end + WITHIN && THEIRS.has(word));
  if (end === 0 || theirs < 0 || !TELLS.has(lower[theirs + 1] ?? '')) return undefined;
  const bodies = before.items.filter(({ type, level }) => type === 'Organization' && level !== 'desc');
  const [first, second] = bodies;
  if (!first) return undefined;
  // "The League coordinates the Port Group. Its members are …": who minds a group is not who has them.
  if (second && bodies.length === 2 && before.view.tokens.slice(first.end, second.first).some(({ lemma }) => MINDS.has(lemma))) return { first: 0, end, means: second };
  const opens = first.first === 0 || before.view.tokens.slice(0, beforeArticle(before.view, first.first) + 1).every(({ tag }) => tag === 'PUNCT' || tag === 'DET');
  return opens || bodies.every(({ key }) => key === first.key) ? { first: 0, end, means: first } : undefined;
}

/** The end of the words that say whose: "its", "the programme" before "'s", "project" of "project partners"; 0 where none open the sentence. */
function endOfOwner(lower: readonly string[]): number {
  if (lower[0] === 'its') return 1;
  const at = lower[0] === 'the' || lower[0] === 'this' ? 1 : 0;
  if (!OWNED.has(lower[at] ?? '')) return 0;
  return /^['’]s$/u.test(lower[at + 1] ?? '') || THEIRS.has(lower[at + 1] ?? '') ? at + 1 : 0;
}

/** Whether words taken up are those of what a body runs: "The programme" before "'s partners". */
export const isOwned = (words: string): boolean => OWNED.has(words.toLowerCase().replace(/^(?:the|this) /u, ''));
