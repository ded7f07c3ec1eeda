/** What the ways of writing whose a thing is have in common: "the Kenyan government", "Government of Kenya", "Kenya's government". */
import { normaliseName } from '../../graph/ids.ts';
import { loadGazetteer } from '../recognise/gazetteer/gazetteer.ts';

/** Longest name of a country, in words, that is looked for: more are told of by shorter ones. */
const LONGEST = 4;
/** Words that only tie what a thing is to whose it is; a thing "in Kenya" may be another's. */
const TIES = new Set(['of', 'the']);

/**
 * A name that tells of exactly one country as `iso:KE` and its other words in order; undefined of all others.
 * "NZ Customs Service" and "New Zealand Customs Service" give the same, and so do "Malian Army" and "Army of Mali", but not "Embassy in Mali".
 */
export function countrySpelling(name: string): string | undefined {
  let known = spellings.get(name);
  if (known === undefined) {
    if (spellings.size >= KEPT) spellings.clear();
    spellings.set(name, (known = spell(name) ?? ''));
  }
  return known === '' ? undefined : known;
}

/** A document says the same few names again and again. */
const spellings = new Map<string, string>();
const KEPT = 10_000;

function spell(name: string): string | undefined {
  if (!/\p{Lu}.*\s/u.test(name) && !/\s.*\p{Lu}/u.test(name)) return undefined;
  const words = name.split(/\s+/u).map((word) => word.replace(/['’]s$/u, ''));
  const { countryOf } = loadGazetteer();
  const rest: string[] = [];
  let country: string | undefined;
  for (let at = 0; at < words.length;) {
    let length = /^\p{Lu}/u.test(words[at]!) ? Math.min(LONGEST, words.length - at) : 0;
    while (length > 0 && countryOf(words.slice(at, at + length).join(' ')) === undefined) length--;
    if (length === 0) rest.push(words[at++]!);
    else {
      if (country !== undefined) return undefined;
      country = countryOf(words.slice(at, at + length).join(' '));
      at += length;
    }
  }
  const own = normaliseName(rest.join(' ')).split(' ').filter((word) => !TIES.has(word));
  // What ties nothing, and a tie at the end that the country stood behind: "Embassy in".
  return country === undefined || own.length === 0 || own[0] === '' ? undefined : `iso:${country} ${own.join(' ')}`;
}

const CONTINENTS: ReadonlyMap<string, string> = new Map([['european', 'europe'], ['african', 'africa'], ['asian', 'asia'], ['american', 'america'], ['eurasian', 'eurasia']]);

/** A part of a continent by the continent's own name: "southeast europe" of "Southeast European region"; undefined for other places. */
export function regionSpelling(name: string): string | undefined {
  const words = normaliseName(name).split(' ');
  const continent = words.at(-1) === 'region' || words.at(-1) === 'continent' ? CONTINENTS.get(words.at(-2) ?? '') : undefined;
  return continent && [...words.slice(0, -2), continent].join(' ');
}

/** Unions that a name spells out in one place and not in another; countries are told by `countrySpelling`. */
const UNIONS: readonly (readonly [RegExp, string])[] = [[/\bunited nations\b/u, 'un'], [/\beuropean union\b/u, 'eu'], [/\bafrican union\b/u, 'au']];

/** Legal forms at the end of a name, in short and in full: "Reed Corp." is the Reed Corporation. */
const FORMS: readonly (readonly [RegExp, string])[] = [[/ corp$/u, ' corporation'], [/ co$/u, ' company'], [/ inc$/u, ' incorporated'], [/ ltd$/u, ' limited']];

/** A name as it is compared: its legal form written out, the unions that it names by their letters, and the theme that many bodies and papers are about in one wording, against "human trafficking" and against "trafficking in persons". */
export const plainSpelling = (name: string): string => FORMS.reduce((spelt, [short, long]) => spelt.replace(short, long), unionSpelling(normaliseName(name))).replace(/\btrafficking in (?:persons|human beings|people)\b/u, 'human trafficking');

/** Normalised words with unions by their letters, but for the union itself. */
export const unionSpelling = (words: string): string => UNIONS.reduce((spelt, [long, short]) => (words.split(' ').length > 2 ? spelt.replace(long, short) : spelt), words);
