/** What says of which sort a thing is, and which words beside that make it no other one of its sort. */
import type { Item } from '../../item.ts';
import { headOfName, isPlain } from '../kinds.ts';
import { bareKey, type Told } from '../told-so-far.ts';

/** Words that may be said of anything of its sort. */
const ANYHOW = new Set(`online virtual hybrid regional national high-level inaugural first annual special historic landmark successful important unique timely modern ambitious innovative ongoing current bilateral multilateral
  multi-stakeholder interactive in-person state-of-the-art brand-new newly built opened training capacity-building capacity - building pledging educational official working very most and , coordinated same vital multi-agency 's ’s whole`.split(/\s+/u));
const QUOTE = /^["”’]$/u;

/** The words that may say what sort of thing something is: the head of its description or name, what a name begins with, and the word behind it. */
export function headsOf({ key, level, sentence, end }: Item, { passed }: Told): readonly string[] {
  const words = bareKey(key).split(' ');
  const { lower } = passed[sentence]!.view;
  return [headOfName(words)!, ...(level === 'name' ? [words[0]!, lower[QUOTE.test(lower[end] ?? '') ? end + 1 : end] ?? ''] : [])];
}

/** Whether a word may be said of anything of a sort, so that it tells no one from another. */
export const isAnyhow = (type: Item['type'], word: string): boolean => ANYHOW.has(word) || isPlain(type, [word]);
