/** Peoples whose names end in -i: their plurals look like no plural ("Yemenis" like "basis"). */
const PEOPLES = new Set(
  `afghani azerbaijani azeri bahraini bangladeshi baluchi bengali emirati houthi iraqi israeli kashmiri kuwaiti nepali omani pakistani punjabi qatari saharawi sahrawi
  saudi sindhi somali swazi yazidi yemeni zanzibari`.split(/\s+/u),
);

/** One of them in lower case: "yemeni" of "Yemenis"; undefined of anything else, and of the bare "Yemeni". */
export function demonym(word: string): string | undefined {
  const one = /^\p{Lu}\p{L}+is$/u.test(word) ? word.slice(0, -1).toLowerCase() : undefined;
  return one !== undefined && PEOPLES.has(one) ? one : undefined;
}
