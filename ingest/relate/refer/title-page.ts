/** What a speech's title page says in lines of its own: "Statement by ¶ H.E. Ana Lund, ¶ Prime Minister of Norway ¶ General Debate of the 79th Session ¶ New York, 27 September 2024". */
import { OFFICES as ALL, SECONDS } from '../../language/offices.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { isVoiceOfCountry } from './country.ts';
import { nameLineOf } from './name-line.ts';

const SPEECHES = new Set(['statement', 'address', 'speech', 'remarks', 'intervention', 'briefing']);
const DELIVERED = new Set(['delivered', 'presented', 'given']);
/** Of people who speak, besides those of bodies. */
const OFFICES: ReadonlySet<string> = new Set([...ALL, ...SECONDS, 'king', 'queen', 'premier']);
/** The page stands within so many sentences of the beginning, and is at most so long. */
const TOP = 5, LONG = 8;
/** Who is greeted when the speech begins. */
const GREETED = new Set(['mr.', 'mr', 'madam', 'mrs.', 'excellencies', 'ladies', 'distinguished', 'your', 'dear', 'colleagues']);
/** Words between an office and what it is of. */
const NEAR = 9;

export interface TitlePage {
  readonly person: Item;
  /** Whose office the person holds. */
  readonly body?: Item;
  readonly event?: Item;
  readonly place?: Item;
}

/** The title page of a document that has one. `sentences` are items or names. */
export function titlePageOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): TitlePage | undefined {
  const top = views.slice(0, TOP).findIndex((view) => cueIn(view) >= 0);
  if (top < 0) return undefined;
  const cue = cueIn(views[top]!);
  let end = top + 1;
  while (end < Math.min(views.length, top + LONG) && isTitle(views[end]!)) end++;
  const names = sentences.slice(top, end).flat().filter(({ level, sentence, first }) => level === 'name' && (sentence > top || first > cue));
  const person = names.find(({ type }) => type === 'Person');
  if (!person) return undefined;
  const body = names.find((item) => (item.type === 'Location' || item.type === 'Organization') && isOfOffice(views[item.sentence]!, item));
  const event = names.find(({ type }) => type === 'Event');
  const place = names.find((item) => item.type === 'Location' && item !== body && isDated(views[item.sentence]!, item));
  return { person, ...(body && { body }), ...(event && { event }), ...(place && { place }) };
}

/** For whom the speaker of a titled speech speaks: whose office they hold, or what "Statement by the Port Union" and "Statement by Norway's Minister Lund" name right behind the words. */
export function titledBody(views: readonly SentenceView[], names: readonly (readonly Item[])[]): Item | undefined {
  const page = titlePageOf(views, names);
  const body = page?.body ?? nameLineOf(views, names)?.body;
  if (body) return body;
  for (const [index, view] of views.slice(0, TOP).entries()) {
    const cue = cueIn(view);
    if (cue < 0) continue;
    const by = view.lower.indexOf('by', cue);
    const start = view.lower[by + 1] === 'the' ? by + 2 : by + 1;
    return by < 0 ? undefined : names[index]!.find(({ first, type, level }) => first === start && level === 'name' && (type === 'Organization' || type === 'Location'));
  }
  return undefined;
}

/** The word for the speech that someone gives: "Statement by", "Remarks delivered by", or the first of "Delivered by"; -1 in other lines. */
function cueIn({ lower, sentence, tokens }: SentenceView): number {
  if (sentence.kind === 'prose' && tokens.at(-1)!.text === '.') return -1;
  // "Delivered by: Ana Lund", below a title that does not say so.
  if (DELIVERED.has(lower[0]!) && lower[1] === 'by') return 0;
  return lower.findIndex((word, at) => SPEECHES.has(word) && (lower[at + 1] === 'by' || lower[at + 1] === 'of' || (lower[at + 1] === 'delivered' && lower[at + 2] === 'by')));
}

/** Whether a line still belongs to the page: the speech begins with whom it greets, or with a sentence. */
const isTitle = ({ lower, tokens }: SentenceView): boolean => !GREETED.has(lower[0] ?? '') && !lower.includes('i') && !lower.includes('we') && tokens.at(-1)!.text !== '.';

function isOfOffice({ lower }: SentenceView, item: Item): boolean {
  const { first } = item;
  const before = lower.slice(Math.max(0, first - NEAR), first);
  // "Executive Director, Port Union", "Counsellor, Embassy of Norway".
  if (before.at(-1) === ',' && (isVoiceOfCountry(item) || OFFICES.has(before.at(-2) ?? ''))) return true;
  const office = before.findLastIndex((word) => OFFICES.has(word));
  return office >= 0 && before.slice(office + 1).some((word) => word === 'of' || word === 'for' || word === 'to');
}

/** "New York, 27 September 2024". */
const isDated = ({ lower }: SentenceView, { end }: Item): boolean => lower[end] === ',' && /^\d/u.test(lower[end + 1] ?? '');
