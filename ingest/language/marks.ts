/** What the tokenizer knows of characters: kinds, marks that come off words, and forms that stay whole or come apart. */
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations.ts';

export const SPACE = 1;
export const LETTER = 2;
/** A character each for char codes below 256; others are asked of Unicode. */
export const CLASSES = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (/\s|\u200b|\ufeff|\u00ad/u.test(char)) CLASSES[code] = SPACE;
  else if (/\p{L}|\p{M}/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) CLASSES[code] = LETTER;
}

export const OPENING = new Set('([{<"“”„‘’\'«»`*•▪◦●■►‣·–—-…,;:!?)]}>|=+_');
export const CLOSING = new Set(',;:!?)]}>"“”’‘\'»«…*|–—=_');
export const APOSTROPHE = /['’]/u;
export const ENCLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/iu;
export const CURRENCY_PREFIX = /^(?:(?:EUR|USD|GBP|CHF|JPY|AUD|CAD|NZD|SGD|HKD|INR|SEK|NOK|DKK)(?=\d)|(?:US|U\.S\.|Can|CAN|CA|C|AU|A|NZ|HK|S|R|NT)?[$€£¥₦₹₽₿₴₪](?=[\d.]))/u;
export const CURRENCY_SUFFIX = /^([\d.,]*\d)([€£$%‰°]|(?:kg|kgs|Kg|KG|Kgs|Km|KM|km|km2|mg|lb|lbs|oz|bn|mn|tn|mln|k|m|b|GB|TB|MB|MW|kW|mm|cm|ha|pc)\b)(.*)$/u;
/** "10July 2014". */
export const DAY_MONTH = /^(\d{1,2})(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
export const RANGE = /^([$€£]?)(\d[\d.,]*%?)([-–—])([$€£]?)(\d[\d.,]*)(%?)$/u;
export const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:[\w-]+\.)+(?:com|org|net|int|gov|eu|edu|info|onion|io|ru|uk|de|fr)(?:\/\S*)?$/iu;
/** "U.S", "D.C", "J" before their last full stop. */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
export const WORD_SLASH_WORD = /^(\p{L}[\p{L}'’-]{2,})\/(\p{L}[\p{L}'’-]{2,}|or)$/u;
export const GLUED_SENTENCES = /^(.*\p{Ll}{2})([.!?])(\p{Lu}\p{Ll}.*)$/u;
export const INNER_BREAK = /[()[\]{}"“”«»;]|—|--+|\.{3,}|…|[,:!?](?!\d)|(?<!\d)[,:]|(?<=\p{L})–(?=\p{L})/u;
/** "INTERPOL-led": the name is a word of its own, the hyphen another. */
export const NAME_PARTICIPLE = /^(\p{Lu}[\p{L}.]*)([-‑])((?:led|based|backed|sponsored|supported|funded|financed|mandated|coordinated|controlled|operated|organi[sz]ed|issued|aligned|nexus|chaired|hosted|facilitated|mediated|brokered|affiliated|linked|sanctioned|owned|registered|wide|related|trained|run|centred|centered|assisted|initiated|launched|convened|occupied|held|administered|metropolitan|area|born|allied|inspired|designated|listed|approved|authori[sz]ed|driven|executed|implemented|provided|appointed|recogni[sz]ed|certified|compliant)(?:\p{P}.*)?)$/u;
/** French and Italian elision. */
export const ELISION = /^([ldLD]['’])(?!Ivoire)(?=(?:\p{Ll}{3}|\p{Lu}{2}))/u;
export const LIST_NUMBER = /^(?:\d{1,3}|[ivxl]{1,5}|\p{L})\.$/u;

export const isSignedNumber = (text: string, start: number, end: number): boolean => {
  const next = text[start + 1];
  return (text[start] === '-' || text[start] === '+') && start + 1 < end && next !== undefined && next >= '0' && next <= '9';
};

/** "member(s)" and "country(ies)" keep their brackets. */
export const isOptionalPlural = (text: string, start: number, end: number): boolean => text[end - 1] === ')' && /\p{L}\((?:s|es|ies)\)$/u.test(text.slice(start, end));

export function keepsFullStop(chunk: string): boolean {
  const word = chunk.slice(0, -1);
  if (word === '') return false;
  const last = word.slice(Math.max(word.lastIndexOf('('), word.lastIndexOf('-'), word.lastIndexOf('/'), word.lastIndexOf('—')) + 1);
  if (LEADING_ABBREVIATIONS.has(last) || TRAILING_ABBREVIATIONS.has(last)) return true;
  return INITIALS.test(last) && (last.length > 1 || (last !== last.toLowerCase() && last !== 'I'));
}
