/** Which country a word or phrase tells of, by its name or by what its people are called. */
import type { GazetteerData } from './entry.ts';
import { fold, isAcronym } from './fold.ts';

/** The ISO 3166 code of the one country that a phrase as it is written tells of: `KE` of "Kenya" and "Kenyan"; undefined of others, and of "Congolese", which two have. */
export type CountryOf = (phrase: string) => string | undefined;

/** Builds the look-up. Acronyms are compared as they are written, their full stops apart; all else without case and diacritics. */
export function countryLookUp({ entries }: Pick<GazetteerData, 'entries'>): CountryOf {
  const known = new Map<string, string | undefined>();
  for (const { id, name, aliases, demonyms } of entries) {
    if (!id.startsWith('iso:')) continue;
    for (const key of new Set([name, ...aliases, ...demonyms].map(keyOf))) known.set(key, known.has(key) ? undefined : id.slice('iso:'.length));
  }
  return (phrase) => known.get(keyOf(phrase));
}

const keyOf = (phrase: string): string => {
  const bare = phrase.replace(/^\p{Lu}(?:\.\p{Lu})+\.?$/u, (letters) => letters.replaceAll('.', ''));
  return isAcronym(bare) ? bare : fold(bare).replace(/^the (?=.)/u, '');
};
