/**
 * Words and punctuation marks of English as officials write it. Hyphenated words, document symbols (S/PV.7847), I-24/7, numbers with
 * separators and web addresses stay whole; contractions and the possessive are tokens of their own; a number range is three tokens.
 */
import type { Span } from '../../graph/model.ts';
import { ADDRESS, APOSTROPHE, CLASSES, CLOSING, CURRENCY_PREFIX, CURRENCY_SUFFIX, DAY_MONTH, ELISION, ENCLITIC, GLUED_SENTENCES, INNER_BREAK, LETTER, LIST_NUMBER, NAME_PARTICIPLE, OPENING, RANGE, SPACE, WORD_SLASH_WORD, isOptionalPlural, isSignedNumber, keepsFullStop } from './marks.ts';

/** A token before it is tagged. */
export interface Word extends Span {
  readonly text: string;
}

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
  const day = DAY_MONTH.exec(core);
  if (day) { push(text, start, start + day[1]!.length, words); push(text, start + day[1]!.length, end, words); return; }
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
