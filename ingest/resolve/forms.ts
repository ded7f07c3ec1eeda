/** Surface forms: the best name among them, what a description is called, which form is an acronym. */
import { normaliseName } from '../../graph/ids.ts';
import type { FoundMention } from '../stages.ts';

/** Words of a description that point rather than name: "its dedicated team" is called "dedicated team". */
const POINTING = /^(?:the|a|an|this|that|these|those|its|their|our|his|her|my|your|all|both|some|any|each|such|today['’]s|yesterday['’]s)\s+/iu;

/** The article before a name is none of its words, but for the city that is called by it. */
const ARTICLE = /^the (?=.)(?!hague$)/iu;

/** One line, single spaces, no possessive at the end, no enclosing quotes. */
export const tidy = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^["“”'‘’«»(]+|["“”'‘’«»,;:]+$/gu, '').replace(/['’]s?$/u, '').trim();

/** What a mention calls its entity: a name as it stands, a description without the words that only point. */
export const form = ({ text, level }: Pick<FoundMention, 'text' | 'level'>): string => {
  const known = level === 'name' ? names : others;
  let words = known.get(text);
  if (words === undefined) {
    if (known.size >= FORMS_KEPT) known.clear();
    known.set(text, (words = level === 'name' ? tidy(text).replace(ARTICLE, '') : unpointed(tidy(text))));
  }
  return words;
};

/** Forms are asked for again and again, of each mention and of mentions with the same words. */
const names = new Map<string, string>();
const others = new Map<string, string>();
const FORMS_KEPT = 10_000;

function unpointed(text: string): string {
  let words = text;
  for (let cut = words.replace(POINTING, ''); cut !== words && cut !== ''; cut = words.replace(POINTING, '')) words = cut;
  return words;
}

/** An acronym as organisations write them: two to twelve characters, mostly capitals, no space. */
export const isAcronym = (name: string): boolean =>
  /^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]{1,11}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && (name.match(/\p{Ll}/gu)?.length ?? 0) <= 2;

/**
 * Whether `acronym` abbreviates `long`: each letter stands, in order, in the long form, and the first letters agree
 * (Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text").
 */
export const abbreviates = (acronym: string, long: string): boolean => {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = long.toLowerCase();
  if (letters.length < 2 || words.split(/[\s-]+/u).length < 2) return false;
  if (/\d/u.test(letters) && spells(letters, words.split(/[\s-]+/u))) return true;
  let at = words.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    while (at >= 0 && (words[at] !== letters[letter] || (letter === 0 && at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1]!)))) at -= 1;
    if (at < 0) return false;
    at -= 1;
  }
  return true;
};

/** What a digit stands for: "A4P" of "Action for Peace", "2AP" of "Second Alder Protocol". */
const DIGITS: ReadonlyMap<string, string> = new Map(Object.entries({ first: '1', second: '2', third: '3', fourth: '4', fifth: '5', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', to: '2', for: '4' }));

/** Whether letters and digits, in lower case, are those of words one by one; a digit may also say how often the letter before it stands, "B3W" of "Better Boats for Busy Waters". */
function spells(letters: string, words: readonly string[]): boolean {
  if (letters === '') return words.every((word) => SMALL.has(word));
  const [word, ...rest] = words;
  if (word === undefined) return false;
  const digit = DIGITS.get(word);
  if (digit !== undefined && letters.startsWith(digit) && spells(letters.slice(digit.length), rest)) return true;
  const [, letter, times] = /^(\p{L})(\d)?/u.exec(letters) ?? [];
  if (letter !== undefined && word.startsWith(letter) && spells(letters.slice(1), rest)) return true;
  const many = Number(times ?? 0);
  if (many > 1) {
    const own = words.filter((one) => !SMALL.has(one));
    if (own.length >= many && own.slice(0, many).every((one) => one.startsWith(letter!)) && spells(letters.slice(2), own.slice(many))) return true;
  }
  return SMALL.has(word) && spells(letters, rest);
}

/** Small words that acronyms leave out. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'on', 'against', 'a', 'an', '&']);
const NUMBERS: ReadonlyMap<string, string> = new Map(Object.entries({ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twenty: '20' }));

/** The first letters of a name's words but for small ones, numbers as digits: "G5SS" of "Group of Five Sahel States". */
export const initialsOf = (long: string): string =>
  long.split(/[\s-]+/u).filter((word) => !SMALL.has(word.toLowerCase())).map((word) => NUMBERS.get(word.toLowerCase()) ?? (/^[\p{L}\p{N}]/u.exec(word)?.[0] ?? '').toUpperCase()).join('');

/**
 * Whether `short` is made of a long name's first letters where it is not one acronym of it all: with the letters of an owner before them ("UN.GIFT" of
 * "Global Initiative to Fight Trafficking"), or beside words of the name ("G5 Sahel" of "Group of Five Sahel States", "TIP Office" of "Office against Trafficking in Persons").
 */
export function shortens(short: string, long: string): boolean {
  const initials = initialsOf(long);
  const owned = /^\p{Lu}{2,5}[./](\p{Lu}[\p{Lu}\p{N}]{2,})$/u.exec(short);
  if (owned) return initials === owned[1]!;
  const words = long.toLowerCase().split(/\s+/u);
  const parts = short.split(/\s+/u);
  if (parts.length < 2 || parts.length > 3) return false;
  const told = parts.filter((part) => words.includes(part.toLowerCase()));
  const letters = parts.filter((part) => !told.includes(part));
  return told.length > 0 && letters.length === 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters[0]!) && (letters[0]!.length > 2 ? initials.includes(letters[0]!) || words.map((word) => word.charAt(0)).join('').includes(letters[0]!.toLowerCase()) : initials.startsWith(letters[0]!));
}

/** The last words of a name whose letters the acronym bears. */
function tailOf(acronym: string, long: string): string | undefined {
  const words = long.split(/\s+/u);
  const letters = acronym.toLowerCase();
  const initial = (word: string): string => word[0]!.toLowerCase();
  const initials = (from: number): string => words.slice(from).filter((word) => /^\p{Lu}/u.test(word)).flatMap((word) => word.split('-').filter((part) => /^\p{Lu}/u.test(part)).map(initial)).join('');
  if (initials(0) === letters) return undefined;
  // Where the tail may begin: a capitalised word behind "of", "in" or "for", the last that has the acronym's very letters.
  const starts = words.flatMap((word, at) => (at > 0 && /^\p{Lu}/u.test(word) && initial(word) === initial(acronym) && TIES.has(words[words[at - 1] === 'the' ? at - 2 : at - 1] ?? '') ? [at] : []));
  const exact = starts.findLast((at) => initials(at) === letters);
  if (exact !== undefined) return words.slice(exact).join(' ');
  if (initial(words[0]!) === initial(acronym)) return undefined;
  // "Harbour League Mission in Mali (MIMALI)" is short for the Mission, which begins before the tie.
  const before = words.findIndex((word, at) => at > 0 && initial(word) === initial(acronym) && /^\p{Lu}/u.test(word) && abbreviates(acronym, words.slice(at).join(' ')));
  if (before > 0 && !starts.includes(before)) return undefined;
  const close = starts.find((at) => abbreviates(acronym, words.slice(at).join(' ')));
  return close === undefined ? undefined : words.slice(close).join(' ');
}

/** Kinds of bodies that bear the name of what they are for. */
const OFFICE = /^(?:Bureau|Office|Department|Directorate|Division|Section|Unit|Ministry)\b/u;

/**
 * Of "Commission of the Alder Union (AU)" the words that the acronym stands for, where these are not the whole name but what it is of; else undefined, and where
 * these words only say what an office is for: "HCW" are letters of the whole "Bureau of Harbour Crime and Coastal Watch Affairs".
 */
export function ownBody(acronym: string, long: string): string | undefined {
  const tail = tailOf(acronym, long);
  const isTheme = tail !== undefined && OFFICE.test(long) && !long.endsWith(` the ${tail}`) && initialsOf(tail) !== acronym;
  return isTheme ? undefined : tail;
}

/** Words between what a body is and what it is of. */
const TIES = new Set(['of', 'in', 'on', 'for', 'to']);

/** Legal forms, as they read once normalised. */
const LEGAL = new Set('inc incorporated ltd limited llc llp plc corp corporation co company companies gmbh ag sa s a nv n v bv b spa srl sarl oy ab as asa kg se pte pty'.split(' '));
/** The same, and kinds of companies and charities. */
const KINDS = new Set([...LEGAL, ...`group holding holdings international
  foundation institution institute trust fund charity shipping airlines airways bank ventures technologies technology systems solutions industries energy media logistics partners consulting`.split(/\s+/u)]);

/** A name before its last words that only tell what kind of body it is; undefined where there are none. */
export function withoutKind(name: string): string | undefined {
  const words = normaliseName(name).split(' ');
  let end = words.length;
  while (end > 1 && KINDS.has(words[end - 1]!)) end--;
  return end < words.length ? words.slice(0, end).join(' ') : undefined;
}

/** Whether a name is a company's in full, its legal form last. */
export const isLegalName = (name: string): boolean => {
  const words = normaliseName(name).split(' ');
  return words.length > 2 && LEGAL.has(words.at(-1)!);
};

/** Words before a last word that do not belong to it: "Republic of Kenya" is no fuller "Kenya". */
const APART = /(?:^|\s)(?:of|the|in|for|on|at|and)$/iu;

/** Whether `name` is but the last word of `other`, as "Council" of "Security Council" and "Roux" of "Jean Roux". */
const isLastWordOf = (name: string, other: string): boolean =>
  !/\s/u.test(name) && !isAcronym(name) && other.toLowerCase().endsWith(` ${name.toLowerCase()}`) && !APART.test(other.slice(0, -name.length - 1));

/** The best name of a cluster: of its names (else its descriptions) the most frequent form that is not the last word of another, then the longest, then by alphabet. */
export const bestForm = (mentions: readonly Pick<FoundMention, 'text' | 'level'>[]): string => {
  const named = mentions.filter(({ level }) => level === 'name');
  const pool = (named.length > 0 ? named : mentions.filter(({ level }) => level === 'desc')).map(form);
  const counts = new Map<string, number>();
  for (const name of pool) counts.set(name, (counts.get(name) ?? 0) + 1);
  // "VICENZA" of a dateline is Vicenza where the text also writes it so.
  const shouted = (name: string): number => Number(/^[^\p{Ll}]{6,}$/u.test(name) && [...counts.keys()].some((other) => other !== name && other.toUpperCase() === name));
  const cut = (name: string): number => Number([...counts.keys()].some((other) => isLastWordOf(name, other)));
  const otherScript = (name: string): number => Number(!/\p{Script=Latin}/u.test(name));
  return [...counts].sort(([a, m], [b, n]) => otherScript(a) - otherScript(b) || cut(a) - cut(b) || shouted(a) - shouted(b) || n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
};
