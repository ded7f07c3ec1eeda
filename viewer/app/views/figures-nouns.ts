/** One and many of a noun. */

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', child: 'children', man: 'men', woman: 'women', staff: 'staff', personnel: 'personnel', police: 'police', crisis: 'crises', foot: 'feet' };
const SINGULAR = new Map(Object.entries(IRREGULAR).map(([one, many]) => [many, one]));

/** `victim` → `victims`; of several words the last. */
export function pluralOf(noun: string): string {
  const [, before = '', last = noun] = /^(.*[\s-])?(\S+)$/u.exec(noun) ?? [];
  return before + (IRREGULAR[last] ?? (/[^aeiou]y$/u.test(last) ? `${last.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/u.test(last) ? `${last}es` : `${last}s`));
}

/** `victims` → `victim`; a word it does not know as a plural stays. */
export function singular(word: string): string {
  const known = SINGULAR.get(word);
  if (known) return known;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}
