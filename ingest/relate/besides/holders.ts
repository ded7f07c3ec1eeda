/**
 * Who holds which office where people and offices stand in a row between commas: "the Head of Alder, Ana Ruiz, the Envoy of Birch, Jon Vik" says the office
 * first, "Ana Ruiz, Head of Alder, Jon Vik, Envoy of Birch" the person. One gap alone says neither; how the row begins does.
 */
import type { Item } from '../item.ts';
import { behindBracket, type SentenceView } from '../text/view.ts';
import { classOf, classesFor, predicateOf } from '../pairs/classes.ts';
import { furtherOffices, isOfOneBefore } from './further-offices.ts';
import { headsBody, isOffice, isRank, officeIn, type Gap, type Holder } from './holder.ts';
import type { PairRelation } from '../pairs/relation.ts';
import { COURTESIES, FORCES_RANKS } from '../text/courtesy.ts';
import { titlesBetween } from './title-between.ts';
import { titledIn, withoutTitles } from './titled.ts';

/** Ranks and titles that stand before a name as those of courtesy do. */
const TITLES: ReadonlySet<string> = new Set([...COURTESIES, ...FORCES_RANKS, 'amb', 'amb.', 'prof', 'prof.', 'professor', 'general', 'ambassador', 'judge', 'his', 'her', 'excellency', 'h.e.', 'h.e', 'lord', 'lady', 'sheikh']);
const CONFIDENCE = 0.85;

/** The offices that such rows give, each with the body it is of; none where no two people stand beside offices and commas. */
export function holdersIn(view: SentenceView, items: readonly Item[]): Holder[] {
  const people = items.filter(({ type, level }) => type === 'Person' && level === 'name');
  if (people.length < 2 || !view.lower.some(isOffice)) return [];
  const holders: Holder[] = [];
  /** Undefined where a row begins with whoever is spoken of aside, so that it may be either. */
  let officesFirst: boolean | undefined = false;
  people.forEach((person, at) => {
    const before = people[at - 1];
    const gap = gapBefore(view, person, before?.end ?? 0);
    if (!gap) {
      officesFirst = false;
      return;
    }
    const office = officeIn(view, gap, items);
    // Behind a verb a new row may begin.
    const inRow = gap.first === before?.end && opensWithComma(view, before.end);
    if (!inRow) officesFirst = office !== undefined && closes(view, person) && (gap.first <= 1 && opensAside(view) ? undefined : true);
    const holder = holderOf(view, gap, { person, before: inRow ? before : undefined, officesFirst });
    if (holder && office?.body) holders.push({ person: holder, body: office.body, heads: office.heads });
  });
  return holders;
}

/** Of whom the words between two people tell: "…, and the Head of Alder, Jon Vik" of the second, whatever the row; ", Head of Alder," behind an aside only of the first. */
function holderOf({ lower }: SentenceView, { first }: Gap, { person, before, officesFirst }: { person: Item; before: Item | undefined; officesFirst: boolean | undefined }): Item | undefined {
  if (officesFirst || (before && lower[first + 1] === 'and')) return person;
  return officesFirst === undefined && lower[first + 1] === 'the' ? undefined : before;
}

/** "Alder Aid …, said its Director, Ana Lund": an office of the one body that the sentence names before. */
export function ofTheOneBefore(view: SentenceView, items: readonly Item[]): Holder[] {
  const { lower } = view;
  return items.flatMap((person): Holder[] => {
    if (person.type !== 'Person' || person.level !== 'name') return [];
    let end = person.first;
    while (end > 0 && ((TITLES.has(lower[end - 1]!) && !GENERAL.has(lower[end - 2]!)) || lower[end - 1] === ',')) end--;
    const its = lower.lastIndexOf('its', end - 1);
    if (its < 0 || end - its > LONGEST + 1 || !headsBody(lower[end - 1]!) && !(lower[end - 1] === 'general' && GENERAL.has(lower[end - 2]!))) return [];
    // "Its former Director" and "its Deputy Director" are others; what stands between is no part of an office.
    const words = lower.slice(its + 1, end);
    if (words.some((word) => word === ',' || word === 'former' || word === 'and') || items.some(({ first }) => first > its && first < person.first)) return [];
    const before = items.filter(({ type, level, end: last }) => type === 'Organization' && level === 'name' && last <= its);
    const [body] = before;
    // A bracket gives its short name again.
    const named = before.filter(({ first }) => lower[first - 1] !== '(');
    return body && named.length === 1 && items.every((one) => one.type !== 'Person' || one.end > its) ? [{ person, body: named[0]!, heads: !words.some(isRank) }] : [];
  });
}

/** What is "general" without being a rank. */
const GENERAL = new Set(['director', 'secretary']);
/** Most words of "its newly elected executive director". */
const LONGEST = 5;

/** Takes back what gives an office of such a row to another person, and tells who holds it. */
export function byHolders(view: SentenceView, items: readonly Item[], relations: readonly PairRelation[]): PairRelation[] {
  const further = furtherOffices(view, items);
  const inRows = [...holdersIn(view, items).filter(({ body }) => !further.some((one) => one.body === body)), ...further, ...ofTheOneBefore(view, items), ...titlesBetween(view, items)];
  const titled = titledIn(view, items).filter(({ body }) => !inRows.some((one) => one.body === body));
  const holders = [...inRows, ...titled];
  if (holders.length === 0) return [...relations];
  const ofPerson = new Set(holders.map(({ person, body }) => `${person.id} ${body.id}`));
  const bodies = new Set(inRows.map(({ body }) => body.id));
  const titles = new Set(titled.map(({ body }) => body.id));
  const own = withoutTitles(holders, relations).filter(({ left, right, index }) => {
    const [person, body] = left.type === 'Person' ? [left, right] : [right, left];
    // "Norway's Ambassador" of "Norway's Ambassador to Chad Ana Ruiz" is she.
    if (person.level === 'desc' && titled.some((one) => one.body.first >= person.first && one.body.end <= person.end && person.end <= one.person.first)) return false;
    if (OF_OFFICE.has(predicateOf(index)) && person.type === 'Person' && isOfOneBefore(view, items, { person, body })) return false;
    // "At the Assembly, Alder Bank President Ana Ruiz": whose title names one body has no other's before it.
    if (OF_OFFICE.has(predicateOf(index)) && titled.some((one) => one.person === person && body.end < one.body.first)) return false;
    return person.type !== 'Person' || !(bodies.has(body.id) || (titles.has(body.id) && person.end <= body.first)) || !OF_OFFICE.has(predicateOf(index)) || ofPerson.has(`${person.id} ${body.id}`);
  });
  const held = holders.flatMap(({ person, body, heads }): PairRelation[] => {
    const backward = body.first < person.first;
    const [left, right] = backward ? [body, person] : [person, body];
    const index = classOf(heads && body.type === 'Organization' ? 'LEADS' : 'REPRESENTS', backward);
    return classesFor(left.type, right.type).includes(index) ? [{ left, right, index, confidence: CONFIDENCE, method: 'rule:office' }] : [];
  });
  // What is said as surely by other means keeps its own words.
  const known = (one: PairRelation, other: PairRelation): boolean => one.left === other.left && one.right === other.right;
  const sure = own.filter((relation) => !held.some((one) => known(one, relation) && relation.confidence < CONFIDENCE));
  return [...sure, ...held.filter((one) => !sure.some((relation) => known(one, relation)))];
}

const OF_OFFICE: ReadonlySet<string> = new Set(['LEADS', 'REPRESENTS', 'MEMBER_OF']);

/** The words between a comma and the comma (and titles) right before a person; undefined where no comma stands there. */
function gapBefore({ lower, tokens }: SentenceView, person: Item, from: number): Gap | undefined {
  let end = person.first;
  while (end > from && TITLES.has(lower[end - 1]!)) end--;
  if (lower[end - 1] === 'and' && lower[end - 2] === ',') end--;
  if (lower[end - 1] !== ',') return undefined;
  end--;
  let first = end;
  // A comma within the office belongs to it: "Minister for Justice, Law and Order of Kenya".
  while (first > from && tokens[first - 1]!.tag !== 'VERB' && tokens[first - 1]!.tag !== 'AUX' && lower[first - 1] !== ';') first--;
  return first < end ? { first, end } : undefined;
}

/** Whether a comma, perhaps behind a bracket, follows a person: "Ana Ruiz (Chair), …". */
const opensWithComma = (view: SentenceView, end: number): boolean => view.lower[behindBracket(view, end)] === ',';

/** An apposed name is closed; a name that acts ("Having met the Head of Alder, Ana Ruiz said") is not. */
const closes = ({ lower, tokens }: SentenceView, { end }: Item): boolean => end >= lower.length || /^[,.;:)]$/u.test(lower[end]!) || lower[end] === 'and' || tokens[end]!.tag === 'PUNCT';

const ASIDE = new Set(['after', 'before', 'when', 'while', 'since', 'as', 'following', 'according', 'beside', 'besides', 'with', 'unlike', 'like']);

/** "Addressing the Head of Alder, Ana Ruiz, …" and "After the Head of Alder, …" speak of another. */
const opensAside = ({ lower, tokens }: SentenceView): boolean => (lower[0]!.endsWith('ing') && tokens[0]!.tag === 'VERB') || ASIDE.has(lower[0]!);
