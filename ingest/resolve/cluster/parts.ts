/** Names that are a part of one longer name: its end ("the Birch Foundation" of "Ana & Jon Birch Foundation"), its beginning, or its words without one of them. */
import type { FoundMention } from '../../stages.ts';
import { form, initialsOf, isAcronym, shortens } from '../forms.ts';
import { BODY, headClass } from '../../recognise/names/heads.ts';
import { isGeneric } from '../generic.ts';
import { Apart, hasPlace, isTelling } from './apart.ts';
import { isGroup } from './groups.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** Types of things whose names are cut. */
const CUT = new Set(['Organization', 'Operation', 'Event', 'Instrument', 'Service']);
/** Words that tie what follows to a body that the whole name is of. */
const TIES = new Set(['of', 'the', 'for', 'and', 'in', 'to', 'on', 'by', 'with', 'at', 'against', 'de', 'from', 'between', 'under']);
/** Words behind which a longer name tells more of the same thing: "the Ministry of Ports of Alder". */
const MORE = new Set(['of', 'for', 'in', 'against', 'on', 'to']);
/** Words before a name that make it another's. */
const OTHER = new Set('north south east west central northern southern eastern western deputy vice sub former anti non counter'.split(' '));
/** Bodies that many countries have one of, each a member of a worldwide one that bears the bare name. */
const FEDERATED = new Set(['red cross', 'red crescent', 'civil society', 'white helmets', 'olympic committee']);
/** Services that a text names with the word for their kind or without it. */
const SERVICES = new Set(['police', 'customs', 'prisons', 'prison', 'immigration', 'gendarmerie']);
const KINDS = new Set(['service', 'services', 'force', 'forces', 'department', 'administration', 'authority', 'agency', 'directorate']);
/** Fewest words, small ones not counted, of a name from which one is left out: fewer are shared by chance. */
const FEWEST = 4;
/** Two or three words, one of them letters that stand for others: of two letters, a number is one. */
const MIXED = /^(?=\S+(?: \S+){1,2}$)(?:.* )?(?:\p{Lu}\p{N}|\p{Lu}{3,})(?: .*)?$/u;

type Known = ReturnType<typeof distinct>[number] & { readonly list: readonly string[]; readonly initials: string };

/** A longer name, and the place of the words that the short one leaves out. */
interface Longer {
  readonly other: Known;
  readonly from: number;
  readonly to: number;
  /** A code word is had by one alone, wherever the text tells of it. */
  readonly coded?: true;
}

/** Joins to the one longer name. Names that are known by themselves, or that mean something in their document only, are left to others. */
export function joinParts(mentions: readonly FoundMention[], joins: Joins): void {
  const cut = mentions.filter(({ type }) => CUT.has(type));
  const known: readonly Known[] = distinct(names(cut)).map((one) => ({ ...one, list: one.words.split(' '), initials: initialsOf(form(one.mention)) }));
  const parts = partsOf(known);
  const apart = new Apart(mentions);
  const byWord = new Map<string, Known[]>();
  for (const one of known) for (const word of new Set(form(one.mention).toLowerCase().split(' '))) add(byWord, `${one.mention.type} ${word}`, one);
  for (const short of known) {
    if (short.list.length < 2 || short.mention.facts.gazetteer || isGeneric(form(short.mention)) || FEDERATED.has(short.words)) continue;
    const longer = (parts.get(`${short.mention.type} ${short.words}`) ?? []).filter((one) => stands(short, one));
    const reason = (owner: FoundMention): string => `“${form(short.mention)}” is short for “${form(owner)}”`;
    // One that the text tells apart is another of its kind: then nothing says which is meant.
    if (longer.length > 0) {
      if (!longer.some(({ other, from, to, coded }) => !coded && (isTelling(other.list, from, to) || apart.are(short, other, isOwner(other, from, to) || (isGroup(short.list) && !hasPlace(other.list.slice(from, to))))))) joinToOnly(longer.map(({ other }) => other), short.mention, { joins, reason });
      else if (longer.some(({ other, from, to }) => hasPlace(other.list.slice(from, to)))) joins.doubt(short.mention.id);
    } else if (MIXED.test(form(short.mention))) joinToOnly(withLetters(short, byWord), short.mention, { joins, reason });
  }
}

/** Each name that could be short for others, with these: their ends, their beginnings before "of", and what is left of them without one word. A long report has thousands of names, so all are told once. */
function partsOf(known: readonly Known[]): ReadonlyMap<string, readonly Longer[]> {
  const parts = new Map<string, Longer[]>();
  for (const other of known) {
    const { list, mention: { type } } = other;
    const { length } = list;
    // "Operation Gale" beside "Operation HARBOUR Gale" before it.
    if (type === 'Operation' && length === 3 && list[0] === 'operation') add(parts, `${type} operation ${list[2]!}`, { other, from: 1, to: 2, coded: true });
    // "Alder Customs" beside "Alder Customs Service".
    if (type === 'Organization' && length > 2 && SERVICES.has(list[length - 2]!) && KINDS.has(list[length - 1]!)) add(parts, `${type} ${list.slice(0, -1).join(' ')}`, { other, from: length - 1, to: length });
    for (let at = 1; at <= length - 2; at++) {
      if (!TIES.has(list[at - 1]!) && !OTHER.has(list[at - 1]!)) add(parts, `${type} ${list.slice(at).join(' ')}`, { other, from: 0, to: at });
      if (at > 1 && type === 'Organization' && (MORE.has(list[at]!) || isHeadedBefore(list, at))) add(parts, `${type} ${list.slice(0, at).join(' ')}`, { other, from: at, to: length });
      // What a name is headed by stays, and what "and" counts up is never left out.
      if (!TIES.has(list[at]!) && list[at - 1] !== 'and' && list[at + 1] !== 'and' && !TIES.has(list[at + 1]!) && list.filter((word) => !TIES.has(word)).length > FEWEST) add(parts, `${type} ${[...list.slice(0, at), ...list.slice(at + 1)].join(' ')}`, { other, from: at, to: at + 1 });
    }
  }
  return parts;
}

/** "Group of Friends" of "Group of Friends United against Theft": what stands before "of" heads the name, whatever goes on behind; a "Council of Ports Office" is an office. */
const isHeadedBefore = (list: readonly string[], at: number): boolean =>
  list.slice(1, at - 1).includes('of') && !TIES.has(list[at - 1]!) && list[at] !== 'and' && headClass(list.at(-1)!) !== BODY;

/** "OSCE" of "OSCE Harbour Group": letters before a name say whose it is, wherever it is told of. */
const isOwner = ({ mention, list }: Known, from: number, to: number): boolean =>
  from === 0 && (to === 1 ? isAcronym(form(mention).split(' ')[0]!) || /^\p{Lu}\p{N}+ /u.test(form(mention)) : to === 2 && WORLDWIDE.has(list.slice(0, 2).join(' ')));
const WORLDWIDE = new Set(['united nations', 'european union', 'african union']);

/** Whether the longer name stands first, but for one that only says whose it is: "NHB Ports Programme". */
const stands = ({ mention }: Known, { other, from, to }: Longer): boolean =>
  other.mention.start < mention.start || isOwner(other, from, to);

/** "G6 Alder" and "Nordic RFTF": names with one of these words and, for the other, the first letters. */
function withLetters(short: Known, byWord: ReadonlyMap<string, readonly Known[]>): readonly Known[] {
  const words = form(short.mention).split(' ');
  return words.flatMap((letters, at) => {
    if (!/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters)) return [];
    const told = byWord.get(`${short.mention.type} ${words[at === 0 ? 1 : at - 1]!.toLowerCase()}`) ?? [];
    return told.filter((other) => other !== short && other.initials.includes(letters) && shortens(form(short.mention), form(other.mention)));
  });
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
