/** What a headline tells of and the lead under it tells of again: "Police Gather for Harbour Workshop ¶ Officers met for a workshop on piracy". */
import type { Item } from '../../item.ts';
import type { SentenceView } from '../../text/view.ts';
import { LEAD } from '../lead.ts';
import { bareKey, type Told } from '../told-so-far.ts';
import { areAnyhow, headsOf, isAnyhow } from './heads.ts';
import { sortOf, takesUp } from './sorts.ts';

const OPENING = /^(?:an?|its|the|their)$/u;

/** The one thing of its head that the headline right before tells of, where the lead introduces it; undefined for one with words of its own. */
export function headlined({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { lower } = view;
  const { type, first, head, end, sentence, level } = item;
  const word = lower[head]!;
  const bare = first === head && word.endsWith('s');
  if (level !== 'desc' || view.sentence.kind === 'heading' || !(bare || OPENING.test(lower[first]!))) return undefined;
  const sort = sortOf(type, word);
  const heading = headingBefore(sentence, told);
  if (!sort || heading === undefined) return undefined;
  const [only, rival] = told.since(heading, (one) => one.level !== 'pron' && one.sentence < sentence && headsOf(one, told).some((other) => (sort.types.has(one.type) ? takesUp(sort, word, other) || takesUp(sort, other, word) : one.level === 'name' && other === word)));
  if (!only || rival || only.sentence !== heading) return undefined;
  const own = new Set(only.key.split(' '));
  const words = lower.slice(bare ? first : first + 1, head);
  const telling = bareKey(only.key).split(' ').filter((one) => one !== word && !isAnyhow(type, one));
  const fits = areAnyhow(type, words, (one) => own.has(one) || one === 'new') || (only.level === 'desc' && telling.every((one) => words.includes(one)));
  return fits ? { item: only, reason: `the headline speaks of “${lower.slice(first, end).join(' ')}”` } : undefined;
}

/** The heading that a sentence stands near under. */
function headingBefore(sentence: number, { passed }: Told): number | undefined {
  for (let at = sentence - 1; at >= Math.max(0, sentence - LEAD); at--) if (passed[at]!.view.sentence.kind === 'heading') return at;
  return undefined;
}
