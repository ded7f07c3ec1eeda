/** How words are compared with the gazetteer: without diacritics, small letters, one kind of apostrophe. */

/** `Côte d’Ivoire` and `COTE D'IVOIRE` fold alike. */
export const fold = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldAll(text));

const PLAIN = /^[A-Za-z0-9 '.,/-]*$/u;
const foldAll = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[’‘ʼ`]/gu, "'").replace(/[‐‑–]/gu, '-').toLowerCase();

/** True for a form that only means the thing when written exactly so: an acronym, or a word of one or two letters ("US", "IS", "DRC"). */
export const isAcronym = (form: string): boolean =>
  form.length <= 2 || (!form.includes(' ') && form.length <= 12 && (form.match(/\p{Lu}/gu)?.length ?? 0) >= Math.max(2, form.replace(/[^\p{L}]/gu, '').length - 2));
