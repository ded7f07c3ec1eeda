/** What says of which sort a thing is, and which words beside that make it no other one of its sort. */
import type { Item } from '../../item.ts';
import type { SentenceView } from '../../text/view.ts';
import { headOfName, isPlain } from '../kinds.ts';
import { bareKey, type Told } from '../told-so-far.ts';

/** Words that may be said of anything of its sort. */
const ANYHOW = new Set(`online virtual hybrid regional national high-level inaugural first annual special historic landmark successful important unique timely modern ambitious innovative ongoing bilateral multilateral
  multi-stakeholder interactive in-person state-of-the-art brand-new newly built opened training capacity-building capacity - building pledging educational official working very most and , coordinated same vital multi-agency 's ’s whole`.split(/\s+/u));
const ACTION_DAY = /\b(?:day|week)s? of action$|\baction (?:day|week)s?$/u;
const QUOTE = /^["”’]$/u;

/** What is counted of one thing: "a round of talks". */
const COUNTED = /^(?:rounds?|series|days?)$/u;

/** "Talks" of "a new round of talks", whose item the round is. */
export function countedAs({ lower }: SentenceView, { first, level, sentence }: Item, { items }: Told): Item | undefined {
  if (level !== 'desc' || lower[first - 1] !== 'of' || !COUNTED.test(lower[first - 2] ?? '')) return undefined;
  return items.findLast((one) => one.sentence === sentence && one.level === 'desc' && one.end === first - 1);
}

/** The words that may say what sort of thing something is: the head of its description or name, what a name begins with, and the word behind an undertaking's. */
export function headsOf({ key, type, level, sentence, end }: Item, { passed }: Told): readonly string[] {
  const words = bareKey(key).split(' ');
  const { lower } = passed[sentence]!.view;
  const counted = level === 'desc' && COUNTED.test(words.at(-1)!) && lower[end] === 'of' ? [lower[end + 1] ?? ''] : [];
  return [ACTION_DAY.test(key) ? 'action' : headOfName(words)!, ...counted, ...(level === 'name' ? [words[0]!] : []), ...(level === 'name' && type === 'Operation' ? [lower[QUOTE.test(lower[end] ?? '') ? end + 1 : end] ?? ''] : [])];
}

/** Whether words may be said of anything of a sort, but for those that `may` pass; "Atlas-backed" says who helps. */
export const areAnyhow = (type: Item['type'], words: readonly string[], may: (word: string) => boolean = () => false): boolean =>
  words.every((word, at) => may(word) || isAnyhow(type, word) || HELPED.test(word) || (words[at + 1] === '-' && HELPED.test(words[at + 2] ?? '')));
const HELPED = /^(?:led|backed|supported|funded|coordinated|financed|organised|organized|sponsored)$/u;

/** Whether a word may be said of anything of a sort, so that it tells no one from another. */
export const isAnyhow = (type: Item['type'], word: string): boolean => ANYHOW.has(word) || isPlain(type, [word]);
