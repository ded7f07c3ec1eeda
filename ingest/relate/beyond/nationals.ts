/** Whose officials people are by what their nation is called: "Mexican Secretary of Security Ana Ruiz", "Jon Vik, the Chadian Minister of Ports", where the text names the country too. */
import { SECONDS } from '../../language/offices.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { COURTESIES, FORCES_RANKS } from '../text/courtesy.ts';
import type { SentenceView } from '../text/view.ts';
import { ofEachPerson } from './each-person.ts';

/** Offices of a state. A "Chilean director" or "commander" may be anybody's. */
const OF_STATE: ReadonlySet<string> = new Set(['secretary', 'minister', 'ambassador', 'envoy', 'representative', 'prosecutor', 'attorney', 'president', 'chancellor', 'commissioner', 'premier', 'inspector', 'adviser', 'advisor', 'consul']);
/** Small words within an office: "Minister for Gender, Children and the Family", "Inspector General of Police". */
const WITHIN: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'to', '&', ',', '-', 'general', 'at', 'foreign', 'prime', 'interior', 'defence', 'defense', 'health', 'justice', 'home', 'security', 'national', 'cabinet', 'state', 'acting', ...SECONDS]);
const HONOURS: ReadonlySet<string> = new Set([...COURTESIES, ...FORCES_RANKS, 'hon', 'hon.', 'prof', 'prof.', 'h.e.', 'general', 'gen', 'gen.']);
/** Whoever held it once, or would like to. */
const NO_LONGER: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'late', 'shadow', 'outgoing', 'onetime']);
/** Most words between a nation and its official, and from a nation to the office behind a name. */
const LONGEST = 12, NEAR = 4;
const CONFIDENCE = 0.75;

/** The officials of a document by nation, each once. `sentences` are items. */
export function nationalsOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  const { countryOf } = loadGazetteer();
  const countries = new Map<string, Item>();
  for (const item of sentences.flat()) {
    const code = item.type === 'Location' && item.level === 'name' ? countryOf(item.key) : undefined;
    if (code !== undefined && !countries.has(code)) countries.set(code, item);
  }
  if (countries.size === 0) return [];
  return ofEachPerson(sentences, (person) => {
    const view = views[person.sentence]!;
    const items = sentences[person.sentence]!;
    const nation = nationBefore(view, person, items) ?? nationBehind(view, person, items);
    const country = nation === undefined ? undefined : countries.get(countryOf(view.tokens[nation]!.text)!);
    if (nation === undefined || !country) return undefined;
    const { tokens } = view;
    const evidence = { start: tokens[Math.min(nation, person.first)]!.start, end: tokens[Math.max(nation, person.end - 1)]!.end };
    return { subject: person.id, predicate: 'REPRESENTS', object: country.id, status: 'asserted', confidence: CONFIDENCE, evidence, method: 'rule:nation' };
  });
}

/** Where the nation stands in a title before a name; nothing but the words of one office stands between. */
function nationBefore(view: SentenceView, { first }: Item, items: readonly Item[]): number | undefined {
  const { lower, tokens } = view;
  let end = first;
  while (end > 0 && (HONOURS.has(lower[end - 1]!) || lower[end - 1] === ',')) end--;
  let held = false;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    if (isNation(view, at, items)) return held && !isPast(lower, at) ? at : undefined;
    const office = OF_STATE.has(lower[at]!);
    // "The Chadian Minister and the Secretary Ana Lund" are two.
    if (office && lower[at + 1] === 'and' && lower[at + 2] === 'the') return undefined;
    held ||= office;
    if (!(office || WITHIN.has(lower[at]!) || /^\p{Lu}/u.test(tokens[at]!.text)) || items.some((item) => item.type !== 'Location' && item.level === 'name' && item.first <= at && at < item.end)) return undefined;
  }
  return undefined;
}

/** The same behind a name and a comma. */
function nationBehind(view: SentenceView, { end }: Item, items: readonly Item[]): number | undefined {
  const { lower } = view;
  if (lower[end] !== ',') return undefined;
  const at = lower[end + 1] === 'the' ? end + 2 : end + 1;
  if (!isNation(view, at, items)) return undefined;
  const office = lower.findIndex((word, place) => place > at && place <= at + NEAR && OF_STATE.has(word));
  if (office < 0 || NO_LONGER.has(lower[at + 1] ?? '')) return undefined;
  const between = lower.slice(at + 1, office);
  return between.every((word, step) => WITHIN.has(word) || /^\p{Lu}/u.test(view.tokens[at + 1 + step]!.text)) && !items.some(({ first, level }) => level === 'name' && first > at && first < office) ? at : undefined;
}

/** "Chadian" as a word of its own, and not in the name of a body. */
const isNation = ({ tokens }: SentenceView, at: number, items: readonly Item[]): boolean =>
  tokens[at]?.tag === 'ADJ' && /^\p{Lu}/u.test(tokens[at].text) && loadGazetteer().countryOf(tokens[at].text) !== undefined && !items.some((item) => item.level === 'name' && item.first <= at && at < item.end);

const isPast = (lower: readonly string[], at: number): boolean => NO_LONGER.has(lower[at - 1] ?? '') || NO_LONGER.has(lower[at + 1] ?? '') || (lower[at - 1] === '-' && lower[at - 2] === 'ex');
