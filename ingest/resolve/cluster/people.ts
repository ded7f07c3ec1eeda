/** People by parts of their names. */
import { normaliseName } from '../../../graph/ids.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { isShortFor } from './first-names.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** Which of two of one name somebody is: "Jon Vik, Jr." */
const YOUNGER = / (?:jr|sr|ii|iii|iv)$/u;
const wordsOf = (words: string): string => words.replace(YOUNGER, '');

/** A surname, a first name of one who is called by it, or a first name with a surname, of exactly one fuller name: "Roux" of "Jean Roux", "Ana Ruiz" of "Ana María Ruiz Soto". A surname may stand first or amid the names: "Ambori" of "Ambori Srin Tal". */
export function joinSurnames(mentions: readonly FoundMention[], joins: Joins): void {
  const people = names(mentions).filter(({ type }) => type === 'Person');
  const known = distinct(people).map((one) => ({ ...one, said: one.words, words: wordsOf(one.words), parts: wordsOf(one.words).split(' ') }));
  // A long report names thousands, of whom few share a word.
  const byWord = new Map<string, typeof known[number][]>();
  for (const one of known) {
    for (const word of new Set(one.parts)) {
      const same = byWord.get(word);
      if (same) same.push(one);
      else byWord.set(word, [one]);
    }
  }
  for (const short of people) {
    const said = normaliseName(form(short)), words = wordsOf(said), parts = words.split(' ');
    const near = [...new Set([parts[0]!, parts.at(-1)!].flatMap((word) => byWord.get(word) ?? []))].sort((a, b) => a.mention.start - b.mention.start);
    const full = near.filter((other) => other.words.endsWith(` ${words}`) || isYounger(other, said) || isFuller(other.parts, parts) || isCalled(other.parts, parts) || isSpelledOut(other.parts, parts) || isAmid(other.parts, parts) || isMisspelt(other.parts, parts));
    if (full.length > 0) joinToOnly(full, short, { joins, reason: (owner) => (parts.length === 1 ? `the surname of “${form(owner)}”` : `“${form(short)}” is short for “${form(owner)}”`) });
    else if (parts.length === 1 && words.length > 2) {
      const named = (byWord.get(words) ?? []).filter((other) => other.parts.length > 1);
      const isFirst = loadGazetteer().given.has(words[0]!.toUpperCase() + words.slice(1));
      if (isFirst) joinToOnly(named.filter((other) => other.parts[0] === words && other.mention.start < short.start), short, { joins, reason: (owner) => `the first name of “${form(owner)}”` });
      else joinToOnly(named, short, { joins, reason: (owner) => `a name of “${form(owner)}”` });
    }
  }
}

/** "Jon Vik, Jr." beside "Jon Vik", as `said`. */
const isYounger = (other: { readonly said: string; readonly words: string }, said: string): boolean => other.words === said && other.said !== said;

/** Whether a full name begins as the short one does and has its other words, in order, with more between or behind. */
function isFuller(full: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || full.length <= short.length || full[0] !== short[0]) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

/** "Ana Q. Ruiz" beside "Ana Quinn Ruiz". */
const isSpelledOut = (full: readonly string[], short: readonly string[]): boolean =>
  short.length > 2 && full.length === short.length && full.some((word, at) => word !== short[at]) && full.every((word, at) => word === short[at] || (at > 0 && at < full.length - 1 && short[at]!.length === 1 && word.startsWith(short[at]!)));

/** Fewest letters of a name's part that one of two may have a letter more of. */
const SHORTEST = 5;
/** "Lynette Young Hart" beside "Lynnette Young Hart": three parts or more, of which all but one are the same and that one has a letter more or less. */
const isMisspelt = (full: readonly string[], short: readonly string[]): boolean => {
  const other = full.flatMap((word, at) => (word === short[at] ? [] : [at]));
  if (short.length < 3 || full.length !== short.length || other.length !== 1) return false;
  const [long, less] = [full[other[0]!]!, short[other[0]!]!].sort((a, b) => b.length - a.length) as [string, string];
  return less.length >= SHORTEST && long.length === less.length + 1 && Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(less);
};

/** "De León" amid "Luis De León Pérez". */
const isAmid = (full: readonly string[], short: readonly string[]): boolean => short.length > 1 && ` ${full.slice(1).join(' ')} `.includes(` ${short.join(' ')} `);

/** Whether the short name has the surname, and before it what the first name of the full one is shortened to: "Tony Ruiz" of "Anthony J. Ruiz". */
const isCalled = (full: readonly string[], short: readonly string[]): boolean => short.length === 2 && full.length > 1 && full.at(-1) === short[1] && isShortFor(short[0]!, full[0]!);
