/** People by parts of their names. */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** A surname, a first name of one who is called by it, or a first name with a surname, of exactly one fuller name: "Roux" of "Jean Roux", "Ana Ruiz" of "Ana María Ruiz Soto". */
export function joinSurnames(mentions: readonly FoundMention[], joins: Joins): void {
  const people = names(mentions).filter(({ type }) => type === 'Person');
  const known = distinct(people).map((one) => ({ ...one, parts: one.words.split(' ') }));
  // A long report names thousands, of whom few have one first or last word.
  const byWord = new Map<string, typeof known[number][]>();
  for (const one of known) {
    for (const word of new Set([one.parts[0]!, one.parts.at(-1)!])) byWord.set(word, [...(byWord.get(word) ?? []), one]);
  }
  for (const short of people) {
    const surname = normaliseName(form(short));
    const parts = surname.split(' ');
    const full = [...new Set([parts[0]!, parts.at(-1)!].flatMap((word) => byWord.get(word) ?? []))].sort((a, b) => a.mention.start - b.mention.start).filter((other) => other.words.endsWith(` ${surname}`) || isFuller(other.parts, parts));
    if (full.length > 0) joinToOnly(full, short, { joins, reason: (owner) => `the surname of “${form(owner)}”` });
    else if (parts.length === 1 && surname.length > 2) joinToOnly((byWord.get(surname) ?? []).filter((other) => other.parts.length > 1 && other.parts[0] === surname && other.mention.start < short.start), short, { joins, reason: (owner) => `the first name of “${form(owner)}”` });
  }
}

/** Whether a full name begins as the short one does and has its other words, in order, with more between or behind. */
function isFuller(full: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || full.length <= short.length || full[0] !== short[0]) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}
