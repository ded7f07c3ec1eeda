/**
 * Words and punctuation marks of English as officials write it. Hyphenated words, document symbols (S/PV.7847), I-24/7, numbers with
 * separators and web addresses stay whole; contractions and the possessive are tokens of their own; a number range is three tokens.
 */
import type { Span } from '../../graph/model.ts';
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations.ts';

/** A token before it is tagged. */
export interface Word extends Span {
  readonly text: string;
}

const SPACE = 1;
const LETTER = 2;
/** A character each for char codes below 256; others are asked of Unicode. */
const CLASSES = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (/\s|\u200b|\ufeff|\u00ad/u.test(char)) CLASSES[code] = SPACE;
  else if (/\p{L}|\p{M}/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) CLASSES[code] = LETTER;
}

const OPENING = new Set('([{<"“”„‘’\'«»`*•▪◦●■►‣·–—-…,;:!?)]}>|=+_');
const CLOSING = new Set(',;:!?)]}>"“”’‘\'»«…*|–—=_');
const APOSTROPHE = /['’]/u;
const ENCLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/iu;
const CURRENCY_PREFIX = /^(?:US|U\.S\.|Can|CAN|CA|C|AU|A|NZ|HK|S|R|NT)?[$€£¥₦₹₽₿₴₪](?=[\d.])/u;
const CURRENCY_SUFFIX = /^([\d.,]*\d)([€£$%‰°]|(?:kg|kgs|km|km2|mg|lb|lbs|oz|bn|mn|tn|mln|k|m|b|GB|TB|MB|MW|kW|mm|cm|ha|pc)\b)(.*)$/u;
const RANGE = /^([$€£]?)(\d[\d.,]*%?)([-–—])([$€£]?)(\d[\d.,]*)(%?)$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:[\w-]+\.)+(?:com|org|net|int|gov|eu|edu|info|onion|io|ru|uk|de|fr)(?:\/\S*)?$/iu;
/** "U.S", "D.C", "J" before their last full stop. */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const WORD_SLASH_WORD = /^(\p{L}[\p{L}'’-]{2,})\/(\p{L}[\p{L}'’-]{2,}|or)$/u;
const GLUED_SENTENCES = /^(.*\p{Ll}{2})([.!?])(\p{Lu}\p{Ll}.*)$/u;
const INNER_BREAK = /[()[\]{}"“”«»;]|—|--+|\.{3,}|…|[,:!?](?!\d)|(?<!\d)[,:]|(?<=\p{L})–(?=\p{L})/u;
/** "INTERPOL-led": the name is a word of its own, the hyphen another. */
const NAME_PARTICIPLE = /^(\p{Lu}[\p{L}.]*)([-‑])((?:led|based|backed|sponsored|supported|funded|financed|mandated|coordinated|controlled|operated|organi[sz]ed|issued|aligned|nexus|chaired|hosted|facilitated|mediated|brokered|affiliated|linked|sanctioned|owned|registered|wide|related|trained|run|centred|centered|assisted|initiated|launched|convened|occupied|held|administered|metropolitan|area|born|allied|inspired|designated|listed|approved|authori[sz]ed|driven|executed|implemented|provided|appointed|recogni[sz]ed|certified|compliant)(?:\p{P}.*)?)$/u;
/** French and Italian elision. */
const ELISION = /^([ldLD]['’])(?!Ivoire)(?=(?:\p{Ll}{3}|\p{Lu}{2}))/u;
const LIST_NUMBER = /^(?:\d{1,3}|[ivxl]{1,5}|\p{L})\.$/u;

/** The tokens of `text` in order; with `from` and `to`, of that stretch. Offsets count in `text`. Linear in its length. */
export function tokenize(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let index = from;
  let atLineStart = true;
  while (index < to) {
    const start = index;
    let plain = true;
    for (; index < to; index++) {
      const kind = CLASSES[text.charCodeAt(index)]!;
      if (kind === SPACE) break;
      if (kind !== LETTER) plain = false;
    }
    if (index > start) {
      if (plain) pushPlain(text.slice(start, index), start, words);
      else if (atLineStart && index < to && text.charCodeAt(index) === 32 && LIST_NUMBER.test(text.slice(start, index))) push(text, start, index, words);
      else splitChunk(text, start, index, words);
      atLineStart = false;
    }
    for (; index < to && CLASSES[text.charCodeAt(index)] === SPACE; index++) if (text.charCodeAt(index) === 10) atLineStart = true;
  }
  return words;
}

/** True for white space as the tokenizer sees it, zero-width characters and soft hyphens with it. */
export const isSpace = (code: number): boolean => CLASSES[code] === SPACE;

function push(text: string, start: number, end: number, words: Word[]): void {
  if (end > start) words.push({ start, end, text: text.slice(start, end) });
}

function pushPlain(word: string, start: number, words: Word[]): void {
  if (word.length === 6 && word.toLowerCase() === 'cannot') {
    words.push({ start, end: start + 3, text: word.slice(0, 3) }, { start: start + 3, end: start + 6, text: word.slice(3) });
  } else words.push({ start, end: start + word.length, text: word });
}

/** Takes punctuation off both ends of a chunk, then looks inside what is left. */
function splitChunk(text: string, start: number, end: number, words: Word[]): void {
  while (start < end && OPENING.has(text[start]!) && !isSignedNumber(text, start, end)) start = pushMark(text, start, end, words);
  const tail: Word[] = [];
  while (end > start && CLOSING.has(text[end - 1]!) && !isOptionalPlural(text, start, end)) end = takeTail(text, start, end, tail);
  if (end > start && text[end - 1] === '.' && !keepsFullStop(text.slice(start, end))) {
    let stop = end - 1;
    while (stop > start && text[stop - 1] === '.') stop--;
    if (end - stop === 2) stop = end - 1;
    push(text, stop, end, tail);
    end = stop;
    // "(the Agency)." and "“so.”": what stood before the full stop may be closing too.
    while (end > start && CLOSING.has(text[end - 1]!) && !isOptionalPlural(text, start, end)) end = takeTail(text, start, end, tail);
  }
  if (end > start) splitCore(text, start, end, words);
  for (let index = tail.length - 1; index >= 0; index--) words.push(tail[index]!);
}

/** Pushes the mark at `start` (a run of dots or dashes is one) and gives where it ends. */
function pushMark(text: string, start: number, end: number, words: Word[]): number {
  const mark = text[start]!;
  let stop = start + 1;
  if ('-*_=`'.includes(mark)) while (stop < end && text[stop] === mark) stop++;
  push(text, start, stop, words);
  return stop;
}

function takeTail(text: string, start: number, end: number, tail: Word[]): number {
  const mark = text[end - 1]!;
  let stop = end - 1;
  if ('-*_='.includes(mark)) while (stop > start && text[stop - 1] === mark) stop--;
  push(text, stop, end, tail);
  return stop;
}

const isSignedNumber = (text: string, start: number, end: number): boolean => {
  const next = text[start + 1];
  return (text[start] === '-' || text[start] === '+') && start + 1 < end && next !== undefined && next >= '0' && next <= '9';
};

/** "member(s)" and "country(ies)" keep their brackets. */
const isOptionalPlural = (text: string, start: number, end: number): boolean => text[end - 1] === ')' && /\p{L}\((?:s|es|ies)\)$/u.test(text.slice(start, end));

function keepsFullStop(chunk: string): boolean {
  const word = chunk.slice(0, -1);
  if (word === '') return false;
  const last = word.slice(Math.max(word.lastIndexOf('('), word.lastIndexOf('-'), word.lastIndexOf('/'), word.lastIndexOf('—')) + 1);
  if (LEADING_ABBREVIATIONS.has(last) || TRAILING_ABBREVIATIONS.has(last)) return true;
  return INITIALS.test(last) && (last.length > 1 || (last !== last.toLowerCase() && last !== 'I'));
}

function splitCore(text: string, start: number, end: number, words: Word[]): void {
  const core = text.slice(start, end);
  if (end - start === 1 || ADDRESS.test(core)) { push(text, start, end, words); return; }
  if (end - start === 6 && core.toLowerCase() === 'cannot') { pushPlain(core, start, words); return; }
  const inner = INNER_BREAK.exec(core);
  if (inner && !/\p{L}\((?:s|es|ies)\)/u.test(core)) {
    const left = start + inner.index;
    const right = left + inner[0].length;
    splitChunk(text, start, left, words);
    push(text, left, right, words);
    splitChunk(text, right, end, words);
    return;
  }
  const glued = GLUED_SENTENCES.exec(core);
  if (glued && !core.includes('/')) {
    const stop = start + glued[1]!.length;
    splitCore(text, start, stop, words);
    push(text, stop, stop + 1, words);
    splitChunk(text, stop + 1, end, words);
    return;
  }
  const digit = /\d/u.test(core);
  if (digit) { splitNumber(text, start, end, words); return; }
  const participle = NAME_PARTICIPLE.exec(core);
  if (participle) {
    const stop = start + participle[1]!.length;
    splitCore(text, start, stop, words);
    push(text, stop, stop + 1, words);
    splitChunk(text, stop + 1, end, words);
    return;
  }
  if (APOSTROPHE.test(core)) {
    const elision = ELISION.exec(core);
    if (elision) {
      push(text, start, start + 2, words);
      splitCore(text, start + 2, end, words);
      return;
    }
    const enclitic = ENCLITIC.exec(core);
    if (enclitic) {
      const stop = start + enclitic[1]!.length;
      splitCore(text, start, stop, words);
      push(text, stop, end, words);
      return;
    }
  }
  const slash = WORD_SLASH_WORD.exec(core);
  if (slash) {
    const stop = start + slash[1]!.length;
    splitCore(text, start, stop, words);
    push(text, stop, stop + 1, words);
    splitCore(text, stop + 1, end, words);
    return;
  }
  const abbreviation = /^(Mr|Mrs|Ms|Dr|Prof|No|Nos|Gen)\.(\p{Lu}.+)$/u.exec(core);
  if (abbreviation) {
    const stop = start + abbreviation[1]!.length + 1;
    push(text, start, stop, words);
    splitCore(text, stop, end, words);
    return;
  }
  push(text, start, end, words);
}

/** Currency signs, units and per cent signs come off a number; "20-30" comes apart; every other mixture stays whole. */
function splitNumber(text: string, start: number, end: number, words: Word[]): void {
  const core = text.slice(start, end);
  const range = RANGE.exec(core);
  if (range) {
    let at = start;
    for (const part of range.slice(1)) {
      if (part !== '' && (part === '%' || !part.endsWith('%'))) push(text, at, at + part.length, words);
      else if (part !== '') { push(text, at, at + part.length - 1, words); push(text, at + part.length - 1, at + part.length, words); }
      at += part.length;
    }
    return;
  }
  const currency = CURRENCY_PREFIX.exec(core);
  if (currency) {
    const stop = start + currency[0].length;
    push(text, start, stop, words);
    splitCore(text, stop, end, words);
    return;
  }
  const unit = CURRENCY_SUFFIX.exec(core);
  if (unit) {
    const stop = start + unit[1]!.length;
    push(text, start, stop, words);
    push(text, stop, stop + unit[2]!.length, words);
    if (unit[3] !== '') splitChunk(text, stop + unit[2]!.length, end, words);
    return;
  }
  const enclitic = /^(.+)(['’]s)$/iu.exec(core);
  if (enclitic) { splitCore(text, start, end - 2, words); push(text, end - 2, end, words); return; }
  const list = /^(\d{1,3})\.(\p{Lu}\p{Ll}.*)$/u.exec(core);
  if (list) { push(text, start, start + list[1]!.length + 1, words); splitCore(text, start + list[1]!.length + 1, end, words); return; }
  push(text, start, end, words);
}
