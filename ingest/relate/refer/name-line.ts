/** A speech that opens with its speaker's name and office, each in a line of its own: "Ana Ruiz ¶ Director-General/Executive Director ¶ Remarks at …". */
import { RUNNERS, SECONDS, SPOKESPEOPLE } from '../../language/offices.ts';
import { headsBody } from '../besides/holder.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

export interface NameLine {
  readonly person: Item;
  /** Whether the office is that of a head. */
  readonly heads: boolean;
  /** Whose office it is, where its line says so. */
  readonly body?: Item;
}

/** Beside the heads of bodies that stand in sentences. */
const HEADS = new Set(['general', 'administrator', 'prosecutor']);
const isHead = (word: string): boolean => headsBody(word) || HEADS.has(word);
/** Of who is at no body's head; what they run may be one matter in it. */
const OTHERS: ReadonlySet<string> = new Set([...SECONDS, ...SPOKESPEOPLE, ...RUNNERS, 'representative', 'ambassador', 'envoy', 'minister', 'adviser', 'advisor', 'counsellor', 'observer']);
/** The name stands within so many lines of the beginning; an office has at most so many words. */
const TOP = 2, LONG = 14;

/** The name line of a document that has one. `sentences` are items or names. */
export function nameLineOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): NameLine | undefined {
  for (let at = 0; at < Math.min(TOP, views.length - 1); at++) {
    const { tokens } = views[at]!;
    const person = sentences[at]!.find(({ type, level, first, end }) => type === 'Person' && level === 'name' && first <= 2 && end === tokens.length);
    const office = views[at + 1]!;
    if (!person || office.sentence.kind === 'prose' || office.tokens.length > LONG) continue;
    const names = sentences[at + 1]!.filter(({ level }) => level === 'name');
    const words = office.lower.filter((_, place) => !names.some(({ first, end }) => first <= place && place < end)).flatMap((word) => word.split('/'));
    const others = words.some((word) => OTHERS.has(word));
    // Whose office was another's is not whom a speaker speaks for now.
    if (words.includes('former') || (!others && !words.some(isHead))) continue;
    const body = names.find(({ type }) => type === 'Organization' || type === 'Location');
    return { person, heads: !others && isOfWhole(office, body), ...(body && { body }) };
  }
  return undefined;
}

/** A "Director, Alder" and a "President of Alder" are at its head; a "Chief Economist" and a "Director of Communications" are not. */
function isOfWhole({ lower }: SentenceView, body: Item | undefined): boolean {
  const office = lower.findLastIndex((word) => word.split('/').some(isHead));
  const next = lower[office + 1];
  return next === undefined || !/^[\p{L}]/u.test(next) || (next === 'of' && body !== undefined && body.first - office <= 3) || body?.first === office + 1;
}
