/** Spaces that were lost: after punctuation, before and after brackets, and between words where what stands there cannot be one. */
import { editMatches, inOrder, type Edit } from './edits.ts';
import { FUNCTION_WORDS, lexicon } from './lexicon.ts';
import { splitWord } from './segment.ts';

/** Left whole, whatever is in them: addresses, e-mail, handles, paths, file names. */
const ADDRESS = /(?:https?:|ftp:|mailto:|www\.|[@#\\/_=<>]|\.(?:com|org|net|int|gov|edu|eu|uk|ch|fr|de|pdf|html?|docx?|txt|js|ts)\b)/iu;

/** Where two words may be glued by punctuation: rare, so that the dear checks run seldom. */
const GLUED = /\p{L}[.!?,;:]+[\p{L}(]|\)[,;]?\p{L}|[\p{L}\p{N}]\(|\d[.!?]\p{Lu}/gu;

/** One space for each place where a stretch without white space holds more than one word. */
export function wordEdits(text: string): readonly Edit[] {
  const stretches = new Map<number, string>();
  eachLongWord(text, (word, index) => {
    if (!isKnown(word)) addStretch(stretches, text, index);
  });
  for (const { index } of text.matchAll(GLUED)) addStretch(stretches, text, index);
  return [...stretches]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, stretch]) => lostSpaces(stretch).map((at) => ({ start: start + at, end: start + at, text: ' ' })));
}

const isKnown = (word: string): boolean => lexicon().count(word) > 0 || lexicon().count(word.toLowerCase()) > 0;

/** Runs of five letters of the Latin alphabet or more. A loop: an expression takes five times as long, and every word of a text passes here. */
function eachLongWord(text: string, visit: (word: string, index: number) => void): void {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const small = code | 32;
    if ((small >= 97 && small <= 122 && code >= 65 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) continue;
    if (at - start >= 5) visit(text.slice(start, at), start);
    start = at + 1;
  }
}

/** The stretch without white space around an offset, up to 300 characters each way. */
function addStretch(stretches: Map<number, string>, text: string, index: number): void {
  let start = index;
  while (start > 0 && index - start < 300 && !/\s/u.test(text[start - 1]!)) start -= 1;
  let end = index;
  while (end < text.length && end - index < 300 && !/\s/u.test(text[end]!)) end += 1;
  stretches.set(start, text.slice(start, end));
}

/** Offsets within the stretch where a space belongs, in order. */
export function lostSpaces(stretch: string): readonly number[] {
  if (ADDRESS.test(stretch)) {
    const glued = /^\p{L}+[.!?,;:](?=https?:\/\/)/u.exec(stretch);
    return glued ? [glued[0].length] : [];
  }
  const offsets = new Set(afterPunctuation(stretch));
  const damaged = offsets.size > 0;
  for (const { 0: word, index } of stretch.matchAll(/\p{L}{4,}/gu)) {
    for (const at of splitWord(word, { damaged })) offsets.add(index + at);
  }
  return [...offsets].sort((a, b) => a - b);
}

function afterPunctuation(stretch: string): readonly number[] {
  if (/^\P{L}*\p{L}+\P{L}*$/u.test(stretch)) return [];
  return inOrder([
    ...editMatches(stretch, /(?<=(\p{Ll}{2,}|\p{Lu}{2,}|\p{N})[.!?])(?=(\p{Lu}\p{Ll}*)\b)/gu, ({ 1: left, 2: right }) => (isWord(left!) && isWord(right!) ? ' ' : undefined)),
    ...editMatches(stretch, /(?<=\p{L}{2}[,;])(?=\p{L}{2})|(?<=\)[,;])(?=\p{L})/gu, ' '),
    ...editMatches(stretch, /(?<=[\p{Ll}]{3})(?=\(\p{Lu}{2}[\p{L}-]*\))|(?<=\(\p{Lu}{2}[\p{L}-]*\))(?=\p{Ll}{2})/gu, ' '),
    ...editMatches(stretch, /(?<=^\P{L}*\p{N}{1,4})(?=\((?:19|20)\d\d\))/gu, ' '),
  ]).map(({ start }) => start);
}

const isWord = (word: string): boolean =>
  /^\p{N}$/u.test(word) || /^\p{Lu}{2,}$/u.test(word) || ['I', 'A'].includes(word) || FUNCTION_WORDS.has(word.toLowerCase()) || (word.length > 1 && Math.max(lexicon().count(word), lexicon().count(word.toLowerCase())) >= 20);
