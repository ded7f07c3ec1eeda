/** Whose a thing is that "its" or "whose" stands before: the one that its sentence, or the sentence before, is about. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const OWNERS = new Set(['Organization', 'Operation', 'Event']);
/** A description this doubtful has nothing. */
const SURE = 0.4;
const PLURAL = /(?:[^s]s|people|police)$/u;
/** Words before what a sentence is about. */
const OPENERS = new Set(['the', 'this', 'a', 'an', 'today', ',', 'also', 'in', 'addition', 'meanwhile', 'now']);
/** Longest phrase before a subject, in words. */
const LONGEST = 12;

/** The owner that "its", "our" or "whose" at a word of a sentence means; undefined where the text leaves it open. `sentences` are items. */
export function ownerAt(at: number, { views, sentences, index }: { readonly views: readonly SentenceView[]; readonly sentences: readonly (readonly Item[])[]; readonly index: number }): Item | undefined {
  const { lower } = views[index]!;
  const items = sentences[index]!;
  if (lower[at] === 'whose') return items.filter((item) => isOwner(views[index]!, item) && item.end === (lower[at - 1] === ',' ? at - 1 : at)).at(-1);
  if (lower[at] === 'our') return items.find(({ level, type, first }) => level === 'pron' && type === 'Organization' && first === at) ?? weAre(views, sentences, index);
  // "Atlas chairs it, and Chad hosts its office."
  const taken = items.findLast(({ level, type, first, end }) => level === 'pron' && OWNERS.has(type) && end <= at && lower[first] === 'it' && lower[end] === ',' && lower[end + 1] === 'and');
  if (taken) return taken;
  const own = aboutOf(views[index]!, items);
  if (own && own.end <= at) return own;
  // "Hosted by Atlas, its office …" is still about the sentence before.
  return index > 0 && at <= LONGEST && items.every((item) => item.end > at || item.level !== 'name' || item.type === 'Location' || lower[item.first - 1] === 'by' || lower[item.first - 2] === 'by') ? aboutOf(views[index - 1]!, sentences[index - 1]!) : undefined;
}

/** Sentences back to where one says what one is. */
const BACK = 4;

/** "We are the Harbour Trust, …": who says of themselves what they are, in one of the sentences before. */
function weAre(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], index: number): Item | undefined {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const { lower } = views[at]!;
    if (lower[0] === 'we' && lower[1] === 'are') return sentences[at]!.find(({ type, level, first }) => type === 'Organization' && level === 'name' && first <= 3);
  }
  return undefined;
}

/** What a sentence is about: the one thing that stands first in it, or behind a phrase and a comma; undefined for a list, and for many. */
export function aboutOf(view: SentenceView, items: readonly Item[]): Item | undefined {
  const { lower } = view;
  let at = 0;
  while (OPENERS.has(lower[at] ?? '')) at++;
  const fronted = lower.indexOf(',') + 1;
  const starts = fronted > 1 && fronted <= LONGEST ? [at, fronted + (lower[fronted] === 'the' ? 1 : 0)] : [at];
  const first = items.find((item) => isOwner(view, item) && starts.some((start) => item.first === start || (item.first === start - 1 && item.end > start)));
  if (!first || (lower[first.end] === ',' && items.some((other) => other.first >= first.end && other.first <= first.end + 2 && other.type === first.type)) || lower[first.end] === 'and' || /^['’]s$/u.test(lower[first.end] ?? '')) return undefined;
  return first;
}

const isOwner = ({ lower }: SentenceView, { type, level, head, confidence }: Item): boolean =>
  OWNERS.has(type) && (level !== 'desc' || (confidence >= SURE && !PLURAL.test(lower[head]!)));
