/** The inquiry and the action that a report tells of more than once: "supported the investigations … Investigations were opened in 2019", "an operation in Oslo and Lima … a large-scale operation in Lima and Oslo". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isPlain } from './kinds.ts';
import { LEAD, tellsOfAnotherTime, type LeadJoin } from './lead.ts';
import { bareKey, type Told } from './told-so-far.ts';

/** What a report's lead calls "the investigation", where it tells how that one began, unless it tells of another one too. */
export function leadInquiry(views: readonly SentenceView[], told: Told): readonly LeadJoin[] {
  const [lead, ...rest] = told.withHead('Operation', 'investigation');
  if (!lead || rest.length === 0 || !isFresh(lead, LEAD + bodyOf(views)) || views[lead.sentence]!.lower[lead.first] !== 'the' || ![lead, ...rest].every((one) => isUnmarked(views[one.sentence]!, one))) return [];
  return rest.map((described) => ({ described, meant: lead, reason: `“${bareKey(lead.key)}” is what the text is about` }));
}

/** What a report's lead calls "an operation" in more places than one, where it tells of an operation in those same places again. */
export function leadAgain(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: Told): readonly LeadJoin[] {
  const [lead, ...rest] = told.withHead('Operation', 'operation');
  if (!lead || rest.length === 0 || !isFresh(lead, LEAD + bodyOf(views)) || !isUnmarked(views[lead.sentence]!, lead)) return [];
  const places = placesBehind(lead, sentences);
  if (places.size < 2) return [];
  const same = (one: Item): boolean => {
    const others = placesBehind(one, sentences);
    return others.size === places.size && [...others].every((place) => places.has(place));
  };
  return rest.filter((one) => one.sentence > lead.sentence && !tellsOfAnotherTime(views[one.sentence]!.lower) && isUnmarked(views[one.sentence]!, one) && same(one)).map((described) => ({ described, meant: lead, reason: 'it is told of again, in the same places' }));
}

const bodyOf = (views: readonly SentenceView[]): number => Math.max(0, views.findIndex(({ sentence }) => sentence.kind !== 'heading'));

const isFresh = (item: Item, end: number): boolean => item.level === 'desc' && item.sentence < end;

/** A description without an owner and without a word that tells of another one: "a complex investigation". */
const isUnmarked = ({ lower }: SentenceView, { type, level, first, head }: Item): boolean => level === 'desc' && isPlain(type, lower.slice(ARTICLES.has(lower[first]!) ? first + 1 : first, head));
const ARTICLES = new Set(['a', 'an', 'the', 'this']);

/** The places that a sentence names behind a mention. */
const placesBehind = ({ sentence, end }: Item, sentences: readonly (readonly Item[])[]): ReadonlySet<string> =>
  new Set(sentences[sentence]!.filter(({ type, level, first }) => type === 'Location' && level === 'name' && first >= end).map(({ key }) => key));
