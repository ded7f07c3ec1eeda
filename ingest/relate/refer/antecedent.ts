/** What a definite description means: "the Unit" after "the Vulnerable Communities Unit", "this operation" after "Operation Turquesa". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { headlined } from './again/headline.ts';
import { countedAs } from './again/heads.ts';
import { namedHead } from './again/named-head.ts';
import { isElsewhere } from './again/places.ts';
import { toldAgain } from './again/told-again.ts';
import { bodyTold } from './bodies.ts';
import { ofItsSort } from './by-sort.ts';
import { headOfName, isInquiryOf, MEASURED, oneInquiry } from './kinds.ts';
import { meetingAgain } from './meeting-again.ts';
import { operationOf } from './raids.ts';
import { sameWords, soleOfItsKind } from './sole.ts';
import { bareKey, type Told } from './told-so-far.ts';

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'such']);
/** Farthest antecedent, in sentences. */
const REACH = 12;
/** What is said of any meeting in thanks for it. */
const PRAISING = new Set(['unique', 'special', 'excellent', 'high-level', 'historic', 'very', 'most', 'and', ',', 'critical', 'vital', 'timely', 'important', 'open', 'crucial', 'significant', 'useful', 'valuable', 'relevant', 'present']);
/** Heads that many things share: no name's last word decides for them. */
const PLURAL = /(?:[^s]s|ies)$/u;

/**
 * The latest earlier mention of one type whose own head is the description's; undefined where none is or the description says more
 * than its head ("the second operation", "the police of both countries").
 */
export function antecedentOf({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const seen = told.items;
  const counted = countedAs(view, item, told);
  if (counted) return { item: counted, reason: `it is counted: “${view.lower.slice(counted.first, item.end).join(' ')}”` };
  const same = sameDescription({ view, item }, told) ?? saidToBe({ view, item }, seen) ?? thoseTold({ view, item }, seen);
  return same ?? lastOfItsHead({ view, item }, told) ?? meetingOfTitle({ view, item }, told) ?? sameWords({ view, item }, told) ?? soleOfItsKind({ view, item }, told)
    ?? operationOf({ view, item }, told) ?? bodyTold({ view, item }, told) ?? meetingAgain({ view, item }, told) ?? ofItsSort({ view, item }, told) ?? toldAgain({ view, item }, told) ?? headlined({ view, item }, told) ?? namedHead({ view, item }, told);
}

/** "The Unit" after "the Vessel Crimes Unit": the latest thing with that head. */
function lastOfItsHead({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const seen = told.items;
  const { lower, tokens } = view;
  const { first, end, head } = item;
  const pointed = POINTING.has(lower[first]!) || behindBracket(view, first) || isTodays(view, item);
  // A capital says that the short form of a name is meant ("that Lyon-based Unit"), whatever stands before it.
  const shortForm = /^\p{Lu}/u.test(tokens[head]!.text) && head > 0;
  const praised = item.type === 'Event' && lower.slice(first + 1, head).every((word) => PRAISING.has(word));
  if ((!pointed && !(shortForm && POINTING.has(lower[first - 1] ?? ''))) || (end - first > (shortForm ? 6 : 3) && !praised)) return undefined;
  const word = tokens[head]!.lemma;
  if (PLURAL.test(lower[head]!) || (lower[end] === 'of' || lower[end] === 'for')) return undefined;
  const extra = end - first === 3 && !shortForm && !praised && !(item.type === 'Organization' && MEASURED.test(lower[first + 1]!)) ? lower[first + 1] : undefined;
  if (extra !== undefined && /^(?:second|third|other|next|last|first|new|same|whole|entire)$/u.test(extra)) return undefined;
  for (let at = seen.length - 1; at >= 0; at--) {
    const other = seen[at]!;
    if (item.sentence - other.sentence > REACH) return undefined;
    if (other.type !== item.type || other.sentence > item.sentence) continue;
    // "Operation Gale and Operation Reed are ours. The operation …" means neither of the two.
    if (item.type === 'Operation' && other.level === 'name' && areBoth(seen[at - 1], other, told)) {
      at--;
      continue;
    }
    const words = other.key.split(' ');
    const fits = other.level === 'name'
      ? words.length > 1 && (words.at(-1) === word || words[0] === word || headOfName(words) === word)
      : words.at(-1) === word || isInquiryOf(word, other.type, bareKey(other.key).split(' '));
    if (fits && (isElsewhere({ view, item, items: told.passed[item.sentence]!.items }, other, told) || (isTodays(view, item) && ANOTHER_TIMES.test(other.key)))) continue;
    if (fits && (extra === undefined || extra.split('-').every((part) => words.includes(part)))) return { item: partTold(other, told) ?? other, reason: `“${lower.slice(first, end).join(' ')}” is the last ${word} named` };
  }
  return undefined;
}

/** "Last month's meeting" is not today's. */
const ANOTHER_TIMES = /^(?:last|next|previous|yesterday|tomorrow)\b/u;

/** Whether two undertakings with names stand side by side in the sentence just told. */
const areBoth = (one: Item | undefined, other: Item, { last }: Told): boolean =>
  one?.level === 'name' && one.type === other.type && one.sentence === other.sentence && last?.sentence === other.sentence && one.end + 1 === other.first && last.view.lower[one.end] === 'and';

/** "A raid-led operation as part of Operation Gale. The operation …": what a sentence tells of as a part of what it names; undefined where it tells of none. */
function partTold({ type, level, first, sentence }: Item, { items, last }: Told): Item | undefined {
  if (type !== 'Operation' || level !== 'name' || last?.sentence !== sentence) return undefined;
  const { lower } = last.view;
  const part = items.findLast((one) => one.sentence === sentence && one.type === type && one.level === 'desc' && one.end < first && lower[one.head] === 'operation');
  if (!part || !(/^an?$/u.test(lower[part.first]!) || /^an?$/u.test(lower[part.first - 1] ?? ''))) return undefined;
  const between = lower.slice(part.end, first);
  return between.some((word, at) => (word === 'part' && between[at + 1] === 'of') || word === 'under' || word === 'within') ? part : undefined;
}

/** What a speech calls the meeting that it is held in. */
const SITTINGS = new Set(['meeting', 'debate', 'discussion', 'briefing', 'session', 'consultation', 'conference']);

/** "Today's debate", "this important discussion" in a speech that is titled "Security Council Meeting on Ports": the one meeting of its title. */
function meetingOfTitle({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { lower } = view;
  const { first, end, head, type, sentence } = item;
  if (type !== 'Event' || !SITTINGS.has(lower[head]!) || (lower[first] !== 'this' && !isTodays(view, item)) || /^(?:of|for)$/u.test(lower[end] ?? '') || !lower.slice(lower[first] === 'this' ? first + 1 : first, head).every((word) => PRAISING.has(word))) return undefined;
  const [title, other] = told.headed.filter(({ key }) => key.split(' ').some((word) => SITTINGS.has(word)));
  return title && !other && title.sentence < sentence ? { item: title, reason: `“${lower.slice(first, end).join(' ')}” is the meeting of the title` } : undefined;
}

/** "The courses" after "courses for border guards": the same undertakings or meetings, told of again. */
function thoseTold({ view: { lower }, item }: { view: SentenceView; item: Item }, seen: readonly Item[]): { item: Item; reason: string } | undefined {
  const { first, end, head } = item;
  if ((item.type !== 'Operation' && item.type !== 'Event') || end - first !== 2 || !POINTING.has(lower[first]!) || !PLURAL.test(lower[head]!)) return undefined;
  for (let at = seen.length - 1; at >= 0 && item.sentence - seen[at]!.sentence <= REACH; at--) {
    const other = seen[at]!;
    if (other.type === item.type && other.level !== 'pron' && other.sentence < item.sentence && (other.key.split(' ').at(-1) === lower[head] || isInquiryOf(oneInquiry(lower[head]!), other.type, bareKey(other.key).split(' ')))) return { item: other, reason: `“${lower.slice(first, end).join(' ')}” are the last ${lower[head]} told of` };
  }
  return undefined;
}

/** "Today's debate" is the one that a speech is held in. */
const isTodays = ({ lower }: SentenceView, { type, first }: Item): boolean => type === 'Event' && (lower[first - 1] === "'s" || lower[first - 1] === '’s') && lower[first - 2] === 'today';

/** "The three-day (8–10 May) conference": the article stands before the bracket. */
function behindBracket({ lower, tokens }: SentenceView, first: number): boolean {
  if (lower[first - 1] !== ')') return false;
  let at = lower.lastIndexOf('(', first) - 1;
  while (at > 0 && first - at < 12 && (tokens[at]!.tag === 'ADJ' || tokens[at]!.tag === 'NUM' || lower[at]!.includes('-'))) at--;
  return at >= 0 && POINTING.has(lower[at]!);
}

/** "INTERPOL is a global institution"; "Eurojust, the Union's judicial agency,": what a name is said to be, right after it. */
function saidToBe({ view, item }: { view: SentenceView; item: Item }, seen: readonly Item[]): { item: Item; reason: string } | undefined {
  const { lower } = view;
  const before = seen.at(-1);
  if (before?.level !== 'name' || before.sentence !== item.sentence || before.type !== item.type || PLURAL.test(lower[item.head]!)) return undefined;
  const start = ARTICLES.has(lower[item.first]!) ? item.first : item.first - 1;
  if (!ARTICLES.has(lower[start] ?? '')) return undefined;
  // The bracket behind an acronym: "Clear Rivers (CR) is a charity".
  const link = lower.slice(before.end, start).filter((word) => word !== ')');
  const copula = /^(?:["”’] )?(?:, )?(?:is|was|remains|(?:has|have) been (?:described|hailed|praised|billed) as|was (?:described|hailed|praised|billed) as)$/u.test(link.join(' '));
  const apposed = link.length === 1 && link[0] === ',' && (lower[item.end] === ',' || lower[item.end] === '(') && lower[item.end + 1] !== 'and';
  // "Operation Delta, a six-month effort to dismantle …": what is new and says more can only be said of the name.
  const more = link.length === 1 && link[0] === ',' && INDEFINITE.has(lower[start]!) && SAYING_MORE.has(lower[item.end] ?? '');
  return copula || apposed || more ? { item: before, reason: `it is said to be “${lower.slice(start, item.end).join(' ')}”` } : undefined;
}

const INDEFINITE = new Set(['a', 'an']);
const SAYING_MORE = new Set(['to', 'that', 'which', 'aimed', 'designed', 'involving', 'led', 'run', 'supported', 'funded', 'launched', 'established', 'based']);
const ARTICLES = new Set(['a', 'an', 'the']);

/** "190 member States" and "its member States": the same words but for articles, owners and numbers. */
function sameDescription({ view, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  if (!PLURAL.test(view.lower[item.head]!)) return undefined;
  const bare = bareKey(item.key);
  if (!bare.includes(' ')) return undefined;
  const other = told.described(item.type, bare);
  return other && { item: other, reason: `both are “${bare}”` };
}
