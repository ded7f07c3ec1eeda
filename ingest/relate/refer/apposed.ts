/** Short names that a text gives right behind what they stand for, in commas or brackets: "the Harbour Refugee Agency, HARC, welcomed", "a joint rescue team (JRT)". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

/** What bodies are, by the last word of their names. */
const BODIES = new Set(`academy administration agency alliance assembly association authority bank board bureau center centre coalition commission committee consortium corporation council court department directorate federation force forum foundation
  fund group guard initiative inspectorate institute institution league ministry mission network office organisation organization partnership police programme program secretariat service society taskforce team tribunal trust union unit`.split(/\s+/u));
/** Words of time before the one that acts. */
const OPENING = new Set(['today', 'yesterday', 'now', 'meanwhile', 'recently', 'later']);
/** Participles that read like the past of their verbs, but for what follows: "led by Alder", "held in Birch". */
const PARTICIPLES = new Set(['led', 'run', 'held', 'set', 'put', 'built', 'made', 'sent', 'known', 'paid', 'brought']);

/** Words between a body and what it is of. */
const TIES = new Set(['of', 'for', 'on', 'against', 'to', 'in']);
/** Verbs of several. */
const SEVERAL = new Set(['have', 'are', 'were', 'do']);
/** What an undertaking with a name is besides: "the Harbour Action Days (HAD) police operation". */
const UNDERTAKINGS = new Set(['operation', 'campaign', 'crackdown', 'sweep', 'exercise', 'drill', 'initiative', 'project', 'programme', 'program']);

/** Whether `short` is one word in commas right behind a single body's name and before the verb, so that it is another name of that body, whatever its letters. */
export function inCommas({ tokens, lower }: SentenceView, { long, short, before }: { readonly long: Item; readonly short: Item; readonly before: Item | undefined }): boolean {
  if (short.type !== 'Organization' || long.type !== 'Organization' || long.level !== 'name' || short.first !== long.end + 1 || short.end !== short.first + 1 || lower[long.end] !== ',' || lower[short.end] !== ',') return false;
  if (!BODIES.has(lower[headOf(lower, long)]!) || !/^\p{Lu}/u.test(tokens[short.first]!.text)) return false;
  const next = tokens[short.end + 1];
  // "Supported by Alder" tells of the one before the comma: only what has no other reading is what both do.
  if (next === undefined || (next.tag !== 'VERB' && next.tag !== 'AUX') || /(?:ed|ing|en)$/u.test(next.text) || (PARTICIPLES.has(next.text) && tokens[short.end + 2]?.tag === 'ADP') || SEVERAL.has(next.text)) return false;
  // "At the request of the Birch Agency, Limex, …" and "Alder, the Birch Agency, Limex, …" name two: the long name opens the sentence, or stands behind a word of time.
  const article = tokens[long.first - 1]?.tag === 'DET' ? long.first - 1 : long.first;
  return before === undefined && (article === 0 || (article === 1 && tokens[0]!.tag !== 'ADP' && OPENING.has(lower[0]!)));
}

/** The last word before "of", "for" or "on" in a name. */
function headOf(lower: readonly string[], { first, end }: Item): number {
  for (let at = first + 1; at < end; at++) if (TIES.has(lower[at]!)) return at - 1;
  return end - 1;
}

/** Whether an acronym in brackets right behind a description has the first letters of its last words, all of them: "the Nordic-backed joint rescue team (JRT)". */
export function spelledOut({ tokens, lower }: SentenceView, described: Item, short: Item): boolean {
  if (short.first !== described.end + 1 || short.end !== short.first + 1 || lower[described.end] !== '(' || lower[short.end] !== ')') return false;
  const letters = tokens[short.first]!.text;
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = tokens.slice(described.first, described.end).flatMap(({ text, tag }) => (tag === 'DET' || tag === 'PUNCT' ? [] : text.split('-').map((part) => part[0] ?? ''))).join('').toUpperCase();
  return initials.endsWith(letters);
}

const QUOTE = /^["“”'‘’]$/u;

/** The name in brackets or quotation marks right before which kind of undertaking it is, in one phrase: "the Harbour Action Days (HAD) police operation", "the “Safe Ports” project". */
export function calledByKind({ lower, tokens }: SentenceView, { type, first, head }: Item, before: Item | undefined): { item: Item; reason: string } | undefined {
  if (type !== 'Operation' || before?.type !== type || before.level !== 'name' || before.end + 1 !== first || !((lower[before.end] === ')' && lower[before.first - 1] === '(') || (QUOTE.test(lower[before.end]!) && QUOTE.test(lower[before.first - 1] ?? '')))) return undefined;
  return tokens[first]!.tag !== 'DET' && UNDERTAKINGS.has(lower[head]!) ? { item: before, reason: `it is called a ${lower[head]!}` } : undefined;
}

/** What a place is besides its name. */
const PLACES = new Set(['capital', 'city', 'town', 'village', 'port', 'resort', 'island', 'district', 'province', 'municipality', 'suburb', 'hometown']);

/** Whether a description of a place stands right before that place's name: "the Chadian capital, N'Djamena", "the port city Alba". */
export const isCalled = ({ lower }: SentenceView, described: Item, name: Item): boolean =>
  described.type === 'Location' && described.level === 'desc' && name.type === 'Location' && name.level === 'name' && PLACES.has(lower[described.end - 1]!)
  && (name.first === described.end || (lower[described.end] === ',' && name.first === described.end + 1));

/** The name right behind the description of a place. */
export const nameOfPlace = (view: SentenceView, described: Item, behind: Item | undefined): { item: Item; reason: string } | undefined =>
  behind && isCalled(view, described, behind) ? { item: behind, reason: `it is called a ${view.lower[described.end - 1]!}` } : undefined;
