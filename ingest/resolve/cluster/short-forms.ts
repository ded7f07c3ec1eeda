/** Names that a text cuts short once they are known. */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form, isLegalName, withoutKind } from '../forms.ts';
import { isGeneric } from '../generic.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** Types whose long names are taken up again by their shared words: "the Group of Experts". */
const SHORTENED = new Set(['Organization', 'Event', 'Operation', 'Instrument', 'Service']);

/** "the Group of Experts" after exactly one longer name that holds these words side by side. */
export function joinShortForms(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const list = names(mentions);
  const known = distinct(list);
  for (const short of list) {
    if (!SHORTENED.has(short.type) || short.facts.gazetteer || !(isGeneric(form(short)) || isKindAlone(short, text))) continue;
    const words = ` ${normaliseName(form(short))} `;
    const longer = known.filter((other) => other.mention.type === short.type && ` ${other.words} `.includes(words) && other.words.length + 2 > words.length);
    // "the Council" is the Security Council, not the Security Council Committee.
    const headed = longer.filter((other) => isHeadedBy(other.words, words.trim()));
    joinToOnly(mainly(headed.length > 0 ? headed : longer, { short, list, joins }), short, { joins, reason: (owner) => `“${form(short)}” is short for “${form(owner)}”` });
  }
}

/** How many times as often as each other one the text must name the one that it is about. */
const CLEARLY = 3;

/** Of several things only the one named before the short form that the text names far more often than any other: "the Task Force" on a page of one that once names another. All, where none is. */
function mainly(longer: ReturnType<typeof distinct>, { short, list, joins }: { readonly short: FoundMention; readonly list: readonly FoundMention[]; readonly joins: Joins }): ReturnType<typeof distinct> {
  const roots = new Set(longer.map(({ mention }) => joins.root(mention.id)));
  if (roots.size < 2) return longer;
  const counts = new Map<string, number>();
  for (const { id } of list) {
    const root = joins.root(id);
    if (roots.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const [main, next] = [...counts].sort(([, one], [, other]) => other - one);
  const named = main && next && main[1] >= CLEARLY * next[1] ? longer.filter(({ mention }) => joins.root(mention.id) === main[0]) : [];
  return named.some(({ mention }) => mention.end <= short.start) ? named : longer;
}

/** "The Clinic", "our Academy": one word behind an article says only what kind of thing it is. */
const isKindAlone = (short: FoundMention, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(form(short)) && (POINTED.test(short.text) || POINTED.test(text.slice(Math.max(0, short.start - LONGEST_POINTER), short.start)));
const POINTED = /(?:^|[\s("“])(?:the|this|our|its) (?:\p{Lu}\p{Ll}+$|$)/iu;
const LONGEST_POINTER = 6;

/** Whether the words stand at a name's end, or before what it is of, for or on. */
const isHeadedBy = (name: string, words: string): boolean => name.endsWith(` ${words}`) || [' of ', ' for ', ' on ', ' in ', ' to ', ' against '].some((tie) => ` ${name} `.includes(` ${words}${tie}`));

/** Fewest letters of a word that a company may be called by. */
const FEWEST_LETTERS = 4;

/** "Meridian" after "Meridian Shipping N.V.": the words before a company's or a body's kind, where one name alone begins with them; and its first words wherever the company stands in full once. */
export function joinLeadingWords(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = names(mentions).filter(({ type }) => type === 'Organization');
  const shorn = new Map<string, { readonly mention: FoundMention }[]>();
  for (const mention of bodies) {
    const lead = withoutKind(form(mention));
    if (lead === undefined) continue;
    const same = shorn.get(lead);
    if (same) same.push({ mention });
    else shorn.set(lead, [{ mention }]);
  }
  const inFull = companiesInFull(bodies);
  for (const short of bodies) {
    const words = normaliseName(form(short));
    if (short.facts.gazetteer || isGeneric(form(short)) || words.length < FEWEST_LETTERS) continue;
    const longer = (shorn.get(words) ?? []).filter(({ mention }) => mention.start < short.start);
    joinToOnly(longer.length > 0 ? longer : inFull(words), short, { joins, reason: (owner) => `“${form(short)}” is short for “${form(owner)}”` });
  }
}

/** By the words that they begin with, up to three, the companies in full, where no other name of more words begins so. */
function companiesInFull(bodies: readonly FoundMention[]): (words: string) => readonly { readonly mention: FoundMention }[] {
  const openings = new Map<string, { readonly mention: FoundMention }[]>();
  for (const mention of bodies) {
    const list = normaliseName(form(mention)).split(' ');
    for (let length = 1; length <= Math.min(LONGEST_OPENING, list.length - 1); length++) {
      const words = list.slice(0, length).join(' ');
      const same = openings.get(words);
      if (same) same.push({ mention });
      else openings.set(words, [{ mention }]);
    }
  }
  return (words) => {
    const others = openings.get(words) ?? [];
    return others.every(({ mention }) => isLegalName(form(mention))) ? others : [];
  };
}

/** Most words that a company is called by for short. */
const LONGEST_OPENING = 3;
