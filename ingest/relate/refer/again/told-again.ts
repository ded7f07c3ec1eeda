/** A thing told of again in another word for its sort: "the training" after "a workshop in Lima", "the facility" after "a new school", "the deal" after "a loan agreement", while the text tells of no other one near. */
import type { Item } from '../../item.ts';
import type { SentenceView } from '../../text/view.ts';
import { bareKey, type Told } from '../told-so-far.ts';
import { areAnyhow, headsOf } from './heads.ts';
import { placeOf, tellsPlace } from './places.ts';
import { isSorted, sortOf, takesUp, type Sort } from './sorts.ts';

const POINTING = new Set(['the', 'this', 'that']);
/** What none that is told of need be. */
const NONE = /^(?:previous|earlier|past|each|every|any|no|such|similar)$/u;
/** Heads that bodies' names have as often as those of meetings. */
const BODILY = new Set(['forum', 'congress', 'assembly', 'convention', 'panel', 'academy', 'conference', 'mission', 'programme', 'program', 'class']);
/** Names of what happens or is done that are never called so. */
const NEVER = new Set(['war', 'attack', 'attacks', 'election', 'elections', 'crisis', 'conflict', 'day']);
/** Words behind a description that tell which one is meant. */
const TELLING = new Set(['of', 'for', 'on', 'between', 'that', 'which', 'about', 'to', 'against', 'into', 'in', 'at', 'with', 'by']);
/** Words before the name of what something is a part of. */
const WITHIN = new Set(['under', 'within']);
const TIME = /^(?:year|month|week|summer|today)$/u;
/** How far back it may stand, in sentences. */
const REACH = 3;

/** The one thing that the sentences before tell of, where a description takes it up in another word for its sort. */
export function toldAgain({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { lower } = view;
  const { type, end, head, sentence } = item;
  const from = behindPointer(view, item);
  if (from === undefined || head !== end - 1) return undefined;
  const word = lower[head]!;
  const sort = sortOf(type, word);
  if (!sort) return undefined;
  const place = placeOf(view, item, told.passed[sentence]!.items);
  // "Egypt hosts the conference with the League": with whom it is done.
  const withOthers = lower[end] === 'with' && view.tokens[item.first - 1]?.tag === 'VERB';
  if (TELLING.has(lower[end] ?? '') && !withOthers && !(place && /^(?:in|at)$/u.test(lower[end]!))) return undefined;
  const [only, rival] = told.since(sentence - REACH, (one) => one.sentence < sentence && isOf(one, { sort, word, told }));
  if (!only || rival || isWhole(only, told) || (sort.any.has(word) && sort.named?.type === 'Operation' && isParted(only, item, told))) return undefined;
  const inPlace = place !== undefined && tellsPlace(place, only, told.passed[only.sentence]!.items);
  if (place && !inPlace) return undefined;
  const there = placeOf(told.passed[only.sentence]!.view, only, told.passed[only.sentence]!.items);
  const own = new Set([only, ...(inPlace ? [place] : []), ...(there ? [there] : [])].flatMap(({ key }) => key.split(' ')));
  return isSaidOf(own, lower.slice(from, head), type) ? { item: only, reason: `“${lower.slice(from, end).join(' ')}” is the only one of its sort told of near` } : undefined;
}

/** Where the words behind the article begin, "the $2 billion initiative" among them; undefined for what does not point. */
function behindPointer({ lower }: SentenceView, { level, first }: Item): number | undefined {
  if (level === 'name') return POINTING.has(lower[first - 1] ?? '') ? first : undefined;
  if (POINTING.has(lower[first]!)) return first + 1;
  return /^(?:[$€£]|us\$|eur|usd)$/u.test(lower[first - 1] ?? '') && POINTING.has(lower[first - 2] ?? '') ? first : undefined;
}

/** Whether something told of is one that a word takes up. */
function isOf(one: Item, { sort, word, told }: { readonly sort: Sort; readonly word: string; readonly told: Told }): boolean {
  if (one.level === 'pron' || (!sort.types.has(one.type) && one.level !== 'name')) return false;
  const words = bareKey(one.key).split(' ');
  if (words.some((part) => NONE.test(part))) return false;
  // "The Coral Forum" may be a body, which is no meeting.
  const apart = !sort.types.has(one.type);
  if (headsOf(one, told).some((head) => (apart && (sort.named?.type !== 'Event' || BODILY.has(head)) ? head === word : takesUp(sort, word, head)))) return true;
  return one.level === 'name' && one.type === sort.named?.type && sort.named.by.has(word) && !words.some((part) => isSorted(part) || NEVER.has(part));
}

/** "Under Operation Gale, officers landed two boats. This successful operation …" was but a part of it. */
function isWhole({ level, type, sentence, first }: Item, { passed }: Told): boolean {
  const { lower } = passed[sentence]!.view;
  return level === 'name' && type === 'Operation' && (WITHIN.has(lower[first - 1] ?? '') || (lower[first - 1] === 'of' && lower[first - 2] === 'part'));
}

/** Whether something else that is done or held was introduced since: "… an essay contest was held. The initiative" is that one. */
const isParted = ({ sentence }: Item, item: Item, { items, passed }: Told): boolean =>
  items.some((one) => one.sentence > sentence && one.sentence < item.sentence && one.level === 'desc' && (one.type === 'Event' || one.type === 'Operation') && /^an?$/u.test(passed[one.sentence]!.view.lower[one.first]!));

/** Whether the words of a description may be said of a thing, as they tell no one from another or are among its `own`. */
function isSaidOf(own: ReadonlySet<string>, words: readonly string[], type: Item['type']): boolean {
  // "This year's conference" is not last year's.
  if (words.some((word) => TIME.test(word))) return false;
  const sum = words.some((word) => word === 'million' || word === 'billion');
  return areAnyhow(type, words, (word) => own.has(word) || (sum && /^[\d.,]+$|^[mb]illion$/u.test(word)) || (word === 'new' && type === 'Organization'));
}
