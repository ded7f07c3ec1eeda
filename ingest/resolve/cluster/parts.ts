/** Names that are a part of one longer name: its end ("the Birch Foundation" of "Ana & Jon Birch Foundation"), its beginning, or its words without one of them. */
import type { FoundMention } from '../../stages.ts';
import { form, isAcronym, shortens } from '../forms.ts';
import { isGeneric } from '../generic.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** Types of things whose names are cut. */
const CUT = new Set(['Organization', 'Operation', 'Event', 'Instrument', 'Service']);
/** Words that tie what follows to a body that the whole name is of. */
const TIES = new Set(['of', 'the', 'for', 'and', 'in', 'to', 'on', 'by', 'with', 'at', 'against', 'de', 'from', 'between', 'under']);
/** Words behind which a longer name tells more of the same thing: "the Ministry of Ports of Alder". */
const MORE = new Set(['of', 'for', 'in', 'against', 'on']);
/** Words before a name that make it another's. */
const OTHER = new Set('north south east west central northern southern eastern western deputy vice sub former anti non counter'.split(' '));
/** Bodies that many countries have one of, each a member of a worldwide one that bears the bare name. */
const FEDERATED = new Set(['red cross', 'red crescent', 'civil society', 'white helmets', 'olympic committee']);
/** Fewest words of a name from which one is left out, or which are put in another order: fewer are shared by chance. */
const FEWEST = { left: 4, turned: 3 } as const;

/** Two or three words, one of them letters that stand for others: of two letters, a number is one. */
const MIXED = /^(?=\S+(?: \S+){1,2}$)(?:.* )?(?:\p{Lu}\p{N}|\p{Lu}{3,})(?: .*)?$/u;

type Known = ReturnType<typeof distinct>[number] & { readonly list: readonly string[] };

/** Joins to the one longer name. Names that are known by themselves, or that mean something in their document only, are left to others. */
export function joinParts(mentions: readonly FoundMention[], joins: Joins): void {
  const known: readonly Known[] = distinct(names(mentions).filter(({ type }) => CUT.has(type))).map((one) => ({ ...one, list: one.words.split(' ') }));
  const byWord = new Map<string, Known[]>();
  for (const one of known) {
    for (const word of new Set(one.list)) {
      const same = byWord.get(`${one.mention.type} ${word}`);
      if (same) same.push(one);
      else byWord.set(`${one.mention.type} ${word}`, [one]);
    }
  }
  for (const short of known) {
    if (short.list.length < 2 || short.mention.facts.gazetteer || isGeneric(form(short.mention)) || FEDERATED.has(short.words)) continue;
    // Of thousands of names few have the rarest of the words.
    const rarest = short.list.map((word) => byWord.get(`${short.mention.type} ${word}`)!).sort((a, b) => a.length - b.length)[0]!;
    const parted = rarest.filter((other) => other !== short && (isEnd(short, other) || isBeginning(short, other) || isCut(short, other) || isCodeword(short, other)));
    const longer = parted.length > 0 || !MIXED.test(form(short.mention)) ? parted : withLetters(short, byWord);
    joinToOnly(longer, short.mention, { joins, reason: (owner) => `“${form(short.mention)}” is short for “${form(owner)}”` });
  }
}

/** "G6 Alder" and "Nordic RFTF": names with one of these words and, for the other, the first letters. */
const withLetters = (short: Known, byWord: ReadonlyMap<string, readonly Known[]>): readonly Known[] =>
  [...new Set(short.list.flatMap((word) => byWord.get(`${short.mention.type} ${word}`) ?? []))].filter((other) => other !== short && shortens(form(short.mention), form(other.mention)));

/** "Birch Foundation" after "Ana & Jon Birch Foundation". */
function isEnd({ mention, list, words }: Known, other: Known): boolean {
  if (!other.words.endsWith(` ${words}`)) return false;
  const before = other.list[other.list.length - list.length - 1]!;
  // The longer stands first, but for one that only says whose it is: "NHB Ports Programme".
  const owned = other.list.length === list.length + 1 && isAcronym(form(other.mention).split(' ')[0]!);
  if (other.mention.start > mention.start && !owned) return false;
  return !TIES.has(before) && !OTHER.has(before);
}

/** "Operation Gale" beside "Operation HARBOUR Gale" before it. */
const isCodeword = ({ list, mention }: Known, other: Known): boolean =>
  mention.type === 'Operation' && list.length === 2 && other.list.length === 3 && list[0] === 'operation' && other.list[0] === 'operation' && list[1] === other.list[2] && other.mention.start < mention.start;

/** "Ministry of Ports and Shipping" beside "Ministry of Ports and Shipping of Alder". */
const isBeginning = ({ words, list, mention: { type } }: Known, other: Known): boolean =>
  type === 'Organization' && other.words.startsWith(`${words} `) && MORE.has(other.list[list.length]!);

/** "Nordic NY/NJ Port Task Force" without "Fugitive"; of undertakings and texts the same words in any order, to the same head. */
function isCut({ list, mention }: Known, other: Known): boolean {
  const plain = withoutTies(list), full = withoutTies(other.list);
  if (other.mention.start > mention.start || plain.length >= full.length || headOf(list) !== headOf(other.list)) return false;
  if (mention.type === 'Instrument' || mention.type === 'Operation') return plain.length >= FEWEST.turned && plain.every((word) => full.includes(word));
  if (plain.length < FEWEST.left || plain.length !== full.length - 1 || plain[0] !== full[0] || plain.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const word of full) if (word === plain[at]) at++;
  return at === plain.length;
}

const withoutTies = (words: readonly string[]): readonly string[] => words.filter((word) => !TIES.has(word));

/** The last word before a tie. */
function headOf(words: readonly string[]): string | undefined {
  const tie = words.findIndex((word, at) => at > 0 && TIES.has(word));
  return words[(tie < 0 ? words.length : tie) - 1];
}
