/** Several offices of one person: "Ana Ruiz, the Head of the Alder Board and Chair of the Birch Fund, said". */
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { isOffice, officeIn, type Holder } from './holder.ts';

/** Most words from a person to an office ("who is currently the acting"), and from "and" to the next one ("the Special"). */
const NEAR = 6;
/** Most words of one office, up to its body: "Head of the Support Mission of the". */
const LONGEST = 9;

/** The second and further offices told behind a person, each with its body; the first is left to what reads single ones. */
export function furtherOffices(view: SentenceView, items: readonly Item[]): Holder[] {
  if (!view.lower.includes('and') || view.lower.filter(isOffice).length < 2) return [];
  const holders: Holder[] = [];
  for (const person of items) {
    if (person.type !== 'Person' || person.level !== 'name') continue;
    let body = bodyOf(view, items, { from: opensOffice(view, person), within: NEAR });
    while (body) {
      const and = behindAnd(view, body);
      const next = and > 0 ? bodyOf(view, items, { from: and, within: NEAR / 2 }) : undefined;
      if (!next || acts(view, next) || isOfNextPerson(view, items, next)) break;
      const office = officeIn(view, { first: and, end: next.end }, [next]);
      if (office?.body) holders.push({ person, body: next, heads: office.heads });
      body = next;
    }
  }
  return holders;
}

/** Behind the comma (and "who is") of a person whose office follows; 0 where none can. */
function opensOffice({ lower }: SentenceView, { end }: Item): number {
  if (lower[end] !== ',' && lower[end] !== '–') return 0;
  return lower[end + 1] === 'who' && /^(?:is|was)$/u.test(lower[end + 2] ?? '') ? end + 3 : end + 1;
}

/** The body of the office that begins near a word: "the acting Head of Alder". */
function bodyOf(view: SentenceView, items: readonly Item[], { from, within }: { readonly from: number; readonly within: number }): Item | undefined {
  const { lower, tokens } = view;
  if (from === 0) return undefined;
  let office = from;
  while (office < from + within && !isOffice(lower[office] ?? '') && /^(?:DET|ADJ|ADV|NOUN|PROPN)$/u.test(tokens[office]?.tag ?? '')) office++;
  if (!isOffice(lower[office] ?? '')) return undefined;
  const body = items.find(({ first, type, level }) => first > office && level === 'name' && (type === 'Organization' || type === 'Location'));
  if (!body || body.first - office > LONGEST || lower[beforeArticle(view, body.first)] !== 'of') return undefined;
  return lower.slice(office + 1, body.first).every((word) => word !== ',' && word !== 'and') ? body : undefined;
}

/** Behind the "and" that follows a body, a bracket and a comma left aside; 0 where none follows. */
function behindAnd(view: SentenceView, { end }: Item): number {
  const { lower } = view;
  let at = behindBracket(view, end);
  if (lower[at] === ',') at++;
  return lower[at] === 'and' ? at + 1 : 0;
}

/** "Ana Ruiz, Head of Alder's Peace Board, Jon Vik, Chair of Birch": where each has an office behind the name, what stands between the two is none of the second's. */
export function isOfOneBefore(view: SentenceView, items: readonly Item[], { person, body }: Pick<Holder, 'person' | 'body'>): boolean {
  if (body.end > person.first) return false;
  const before = items.findLast(({ first, type, level }) => first < person.first && type === 'Person' && level === 'name');
  return before !== undefined && before.end <= body.first && hasOffice(view, before) && hasOffice(view, person);
}

/** Whether an office follows a person behind a comma. */
function hasOffice(view: SentenceView, person: Item): boolean {
  const behind = opensOffice(view, person);
  if (behind === 0) return false;
  const words = view.lower.slice(behind, behind + NEAR);
  const comma = words.indexOf(',');
  return (comma < 0 ? words : words.slice(0, comma)).some(isOffice);
}

/** "…, and the Head of Birch left": a verb that follows without a comma says that somebody else is meant. */
function acts(view: SentenceView, { end }: Item): boolean {
  const { tokens } = view;
  let at = behindBracket(view, end);
  while (at < tokens.length && !ENDS.has(tokens[at]!.tag)) at++;
  return tokens[at]?.tag === 'VERB' || tokens[at]?.tag === 'AUX';
}

const ENDS = new Set(['PUNCT', 'VERB', 'AUX', 'CCONJ']);

/** "…, and the Head of Birch, Jon Vik, met": an office right before somebody who has no other behind the name is theirs. */
function isOfNextPerson(view: SentenceView, items: readonly Item[], body: Item): boolean {
  const { tokens } = view;
  const next = items.find(({ first, type, level }) => first >= body.end && type === 'Person' && level === 'name');
  if (!next) return false;
  const between = tokens.slice(body.end, next.first);
  const near = between.every(({ tag, text }, at) => (at === 0 && text === ',') || tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ' || text === '.' || NARROWS.has(text) || items.some(({ first, end }) => first <= body.end + at && body.end + at < end));
  if (!near) return false;
  return !((between[0]?.text === ',' || NARROWS.has(between[0]?.text ?? '')) && hasOffice(view, next));
}

/** What narrows a body before a comma: "the Force against Cedar". */
const NARROWS = new Set(['against', 'in', 'for', 'to']);
