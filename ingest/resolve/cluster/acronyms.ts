/** Acronyms and the names that they stand for. */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundMention } from '../../stages.ts';
import { abbreviates, form, isAcronym, ownBody } from '../forms.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** "United Nations Office on Drugs and Crime (UNODC)". */
export function joinAcronyms(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const list = names(mentions);
  list.forEach((long, index) => {
    const short = list[index + 1];
    if (short?.type !== long.type) return;
    if (short.sentence !== long.sentence || short.start < long.end || short.start - long.end > 3) return;
    const [a, b] = [form(long), form(short)];
    if (ownBody(b, a) !== undefined) return;
    // "(N.Y.)" is where it is.
    if (short.type === 'Location' && /^(?:\p{Lu}\.){2}$/u.test(b)) return;
    if (isAcronym(b) && abbreviates(b, a)) joins.join(long.id, short.id, `the text gives “${b}” for “${a}”`);
    // "Sida", "Frontex": brackets say that a word is short for the name, though it is written like one.
    else if (/^\p{L}{3,10}$/u.test(b) && abbreviates(b, a) && text.slice(long.end, short.start).endsWith("(") && text[short.end] === ')') joins.join(long.id, short.id, `the text gives “${b}” for “${a}”`);
    // "CATF (Clean Air Task Force)", but not "the Clean Air Task Force (CATF), ClimateWorks".
    else if (isAcronym(a) && abbreviates(a, b) && text.slice(long.end, short.start).trim() === '(') joins.join(long.id, short.id, `the text gives “${a}” for “${b}”`);
  });
}

/** "Nordic Harbour Police Board – NORPOL": what stands behind a dash is another name of the body before it. */
export function joinDashed(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = names(mentions).filter(({ type }) => type === 'Organization');
  const first = new Map<string, FoundMention>();
  for (const body of bodies) if (!first.has(form(body))) first.set(form(body), body);
  for (const body of bodies) {
    const [long, short, more] = form(body).split(/\s+[–—-]\s+/u);
    if (long === undefined || short === undefined || more !== undefined || !/\s/u.test(long) || !/^\p{Lu}[\p{L}\p{N}]+$/u.test(short)) continue;
    for (const name of [long, short]) {
      const same = first.get(name);
      if (same) joins.join(same.id, body.id, `“${form(body)}” has both names`, true);
    }
  }
}

/** "CAB" where one body alone, "Criminal Assets Bureau", has these first letters, though no brackets say so; "NZ" where one place alone is "New Zealand". */
export function joinInitials(mentions: readonly FoundMention[], joins: Joins): void {
  for (const [type, fewest] of INITIALS) {
    const named = names(mentions).filter((mention) => mention.type === type);
    const byInitials = new Map<string, { readonly mention: FoundMention }[]>();
    for (const { mention } of distinct(named)) {
      for (const initials of initialsIn(form(mention))) {
        if (initials.length < fewest) continue;
        const same = byInitials.get(initials);
        if (same) same.push({ mention });
        else byInitials.set(initials, [{ mention }]);
      }
    }
    for (const short of named) {
      if (!/^\p{Lu}+$/u.test(form(short))) continue;
      joinToOnly(byInitials.get(form(short)) ?? [], short, { joins, reason: (owner) => `“${form(short)}” are the first letters of “${form(owner)}”` });
    }
  }
}

/** The first letters of a name's words: also without those of a country before it, and of both halves of a hyphenated word. */
function initialsIn(name: string): ReadonlySet<string> {
  const words = capitalised(name);
  const letters = lettersOf(words);
  // "UCBL" of "University of California-Birch Lake": a hyphen may part two words.
  const parted = lettersOf(words.flatMap((word) => word.split('-')));
  // The letters need not tell of the country: "NWB" of "Kenyan National Whaling Board".
  const abroad = words.length > 1 && loadGazetteer().countryOf(words[0]!) !== undefined;
  // Nor of the kind of office: "OCW" of "Bureau of Overseas Coastal Whaling".
  const theme = OFFICE.exec(name)?.[1];
  return new Set([letters, parted, ...(abroad ? [letters.slice(1)] : []), ...(theme === undefined ? [] : [lettersOf(capitalised(theme))])]);
}

const OFFICE = /\b(?:Department|Bureau|Ministry|Office|Directorate|Division|Agency) (?:of|for) (?:the )?(\p{Lu}.*)/u;
const capitalised = (name: string): readonly string[] => [...name.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(([word]) => word);
const lettersOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** By type, how many letters it takes: fewer are had by many. */
const INITIALS = [['Organization', 3], ['Location', 2]] as const;

const KINDED = /^(\p{Lu}[\p{Lu}\d-]{2,}) (\p{Ll}{4,})$/u;

/** "The PIAC centre" where PIAC is the "Ports Information and Analysis Centre": the letters with the kind of body that they hold already. */
export function joinKinded(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = names(mentions).filter(({ type }) => type === 'Organization');
  for (const kinded of bodies) {
    const [, letters, kind] = KINDED.exec(form(kinded)) ?? [];
    const short = kind === undefined ? undefined : bodies.find((other) => form(other) === letters);
    if (!short) continue;
    const root = joins.root(short.id);
    const holds = bodies.some((other) => joins.root(other.id) === root && form(other).toLowerCase().split(/[\s-]+/u).includes(kind!));
    if (holds) joins.join(short.id, kinded.id, `“${letters}” is ${/^[aeiou]/u.test(kind!) ? 'an' : 'a'} ${kind}`);
  }
}
