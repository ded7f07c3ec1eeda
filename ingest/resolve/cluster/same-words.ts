/** Names of the same words in another order or number: "the Justice Ministry" and "Ministry of Justice", "the Prosecutor-General's Office" and "Office of the Prosecutor-General of Alder". */
import { normaliseName } from '../../../graph/ids.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { isCommonAgreement } from './agreements.ts';
import { Apart, hasPlace } from './apart.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

const ORDERED = new Set(['Organization', 'Operation', 'Event', 'Instrument', 'Service']);
/** Words that only tie the others together. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'at', 'to', 'against', 'with', 'by', 'a', 'an', 's', 'de', 'la']);

/** Fewest words that are not another thing's in another order: the Bank of Alder is not the Alder Bank. */
const FEWEST = 3;
/** What a state has one of by each theme: "Ministry of Justice", "Justice Ministry". */
const OFFICES = new Set(['ministry', 'office', 'department', 'directorate', 'secretariat', 'inspectorate', 'police', 'embassy', 'academy']);

/** A name with the words that tell. */
type Worded = ReturnType<typeof distinct>[number] & { readonly list: readonly string[] };

/** Joins names of one type that have the same words; and one that leaves out a place to the only one that has the others. */
export function joinSameWords(mentions: readonly FoundMention[], joins: Joins): void {
  const known = distinct(names(mentions)).filter(({ mention }) => ORDERED.has(mention.type) && !isCommonAgreement(mention)).map((one): Worded => ({ ...one, list: wordsOf(form(one.mention)) }));
  const same = new Map<string, FoundMention>();
  const placed = new Map<string, Worded[]>();
  const bare: { readonly one: Worded; readonly key: string }[] = [];
  for (const one of known) {
    const { mention, list } = one;
    if (list.length < 2) continue;
    const key = keyOf(mention, list);
    if (list.length < FEWEST && !list.some((word) => OFFICES.has(word))) continue;
    const first = same.get(key);
    if (first) joins.join(first.id, mention.id, `the same words, “${form(mention)}”`);
    else same.set(key, mention);
    if (mention.type !== 'Organization') continue;
    bare.push({ one, key });
    const rest = withoutPlace(list);
    if (rest === undefined) continue;
    const short = keyOf(mention, rest);
    const longer = placed.get(short);
    if (longer) longer.push(one);
    else placed.set(short, [one]);
  }
  const apart = new Apart(mentions);
  for (const { one, key } of bare) {
    const { mention } = one;
    const longer = placed.get(key) ?? [];
    // Told of first, or beside another place, or where others bear the words too, it is another's.
    if (longer.length === 0 || mention.facts.gazetteer !== undefined || holders(one, known) > longer.length || longer.some((other) => mention.start < other.mention.start || apart.are(one, other))) continue;
    joinToOnly(longer, mention, { joins, reason: (owner) => `“${form(mention)}” is that of “${form(owner)}”` });
  }
}

const keyOf = ({ type }: FoundMention, list: readonly string[]): string => `${type} ${list.map((word) => countryIn(word) ?? word).sort().join(' ')}`;

/** How many other names of bodies hold a name's words. */
const holders = ({ words, list }: Worded, known: readonly Worded[]): number =>
  known.filter((other) => other.mention.type === 'Organization' && other.words !== words && list.every((word) => other.list.includes(word))).length;

/** The words that tell, in small letters, as of one thing. */
const wordsOf = (name: string): readonly string[] =>
  normaliseName(name.replace(/['’]s?(?=\s|$)/gu, '')).split(/[\s-]+/u).filter((word) => !SMALL.has(word)).map((word) => (/[^s]s$/u.test(word) && word.length > 4 ? word.slice(0, -1) : word));

/** "Peru" of "Peruvian" and of "Peru", as its code. */
const countryIn = (word: string): string | undefined => loadGazetteer().countryOf(word.charAt(0).toUpperCase() + word.slice(1));

/** Most words of a place or people: "Papua New Guinean". */
const LONGEST_PLACE = 3;

/** The words but for a place that they begin or end with; undefined where they have none there. */
function withoutPlace(list: readonly string[]): readonly string[] | undefined {
  for (let length = LONGEST_PLACE; length > 0; length--) {
    if (list.length - length < 2) continue;
    if (isPlace(list.slice(0, length))) return list.slice(length);
    if (isPlace(list.slice(-length))) return list.slice(0, -length);
  }
  return undefined;
}

const isPlace = (words: readonly string[]): boolean => hasPlace(words) && (words.length === 1 || (!hasPlace(words.slice(1)) && !hasPlace(words.slice(0, -1))));
