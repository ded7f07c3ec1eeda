/** Sentences: where they begin and end, and what kind of text each is. */
import type { SentenceKind } from '../stages.ts';
import type { Span } from '../../graph/model.ts';
import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts';
import { splitBlocks, type Block } from './lines.ts';
import { speakerLineLength } from './speaker.ts';
import { tokenize, type Word } from './tokenize.ts';

/** A sentence before its words are tagged. */
export interface PlainSentence extends Span {
  readonly kind: SentenceKind;
  readonly words: readonly Word[];
}

const TERMINAL = new Set(['.', '!', '?', '…', '...', '....']);
const CLOSER = new Set([')', ']', '}', '"', '”', '’', "'", '»', '*']);
/** A block longer than this is prose, however it ends. */
const HEADING_WORDS = 30;

/** The sentences of `text` in order, with their words. Blank lines always end one; wrapped lines never do. */
export function splitSentences(text: string): PlainSentence[] {
  const sentences: PlainSentence[] = [];
  for (const block of splitBlocks(text)) splitBlock(text, block, sentences);
  return sentences;
}

function splitBlock(text: string, block: Block, sentences: PlainSentence[]): void {
  let start = block.start;
  const speaker = speakerLineLength(text, start);
  if (speaker > 0 && start + speaker <= block.end) {
    addSentence(tokenize(text, start, start + speaker), 'speaker', sentences);
    start += speaker;
  }
  const words = tokenize(text, start, block.end);
  if (words.length === 0) return;
  const ends = sentenceEnds(text, words);
  const kind = kindOf(words, ends, block);
  let from = 0;
  for (const end of ends) {
    addSentence(words.slice(from, end), kind, sentences);
    from = end;
  }
}

function addSentence(words: readonly Word[], kind: SentenceKind, sentences: PlainSentence[]): void {
  if (words.length > 0) sentences.push({ start: words[0]!.start, end: words.at(-1)!.end, kind, words });
}

/** The indices after each sentence's last word. */
function sentenceEnds(text: string, words: readonly Word[]): number[] {
  const ends: number[] = [];
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index]!;
    const last = word.text.charCodeAt(word.text.length - 1);
    // Full stop, exclamation mark, question mark, ellipsis: all others go on.
    if (last !== 46 && last !== 33 && last !== 63 && last !== 0x2026) continue;
    // A row of dots leads on to what belongs to the words before it.
    if (isLeader(word) || (!TERMINAL.has(word.text) && !mayEnd(word))) continue;
    let next = index + 1;
    while (next < words.length && CLOSER.has(words[next]!.text) && words[next]!.start === words[next - 1]!.end && !opensQuote(text, words[next]!)) next++;
    if (next < words.length && begins(words, next, word)) {
      ends.push(next);
      index = next - 1;
    }
  }
  ends.push(words.length);
  return ends;
}

const isLeader = ({ text }: Word): boolean => text.length > 4 && /^\.+$/u.test(text);

/** A straight quote with white space before and none after opens. */
const opensQuote = (text: string, word: Word): boolean => (word.text === '"' || word.text === "'") && /\s/u.test(text[word.start - 1] ?? ' ') && !/\s/u.test(text[word.end] ?? ' ');

/** An abbreviation that may be the last word of a sentence. A lone initial ("J.") and "Mr." may not. */
function mayEnd(word: Word): boolean {
  const { text } = word;
  if (!text.endsWith('.')) return false;
  const bare = text.slice(0, -1);
  return !LEADING_ABBREVIATIONS.has(bare) && !/^\d+\.$/u.test(text) && (bare.length > 1);
}

function begins(words: readonly Word[], index: number, mark: Word): boolean {
  let first = index;
  while (first < words.length - 1 && /^["“‘'«([*•–—-]+$/u.test(words[first]!.text)) first++;
  const { text } = words[first]!;
  const spaced = words[index]!.start > words[index - 1]!.end;
  if (!spaced && mark.text !== '.' && mark.text !== '!' && mark.text !== '?') return false;
  // "PSC/COMM.(XII) was adopted": what a bracket adds at once goes on.
  if (!spaced && words[index]!.text === '(') return false;
  if (/^\p{Ll}/u.test(text)) return /^(?:e|i)[A-Z]/u.test(text);
  if (!/^[\p{L}\p{N}$€£(]/u.test(text)) return false;
  if (TERMINAL.has(mark.text) && mark.text.length === 1) return spaced || /^\p{Lu}/u.test(text);
  if (mark.text.startsWith('..')) return /^\p{Lu}/u.test(text);
  // After an abbreviation only a word that is no part of a name tells; "Acme Inc. (NYSE: ACM)" and "Miami, Fla. – The Bank" go on.
  return SENTENCE_OPENERS.has(text) ? !/^[(—–-]$/u.test(words[index]!.text) : first > index && !/^[(—–-]/u.test(words[index]!.text);
}

function kindOf(words: readonly Word[], ends: readonly number[], block: Block): SentenceKind {
  if (block.listed) return 'item';
  const last = words.at(-1)!.text;
  const terminal = /^[.!?;,…]+$|[.]$/u.test(last) || CLOSER.has(last);
  if (terminal || ends.length > 1 || words.length > HEADING_WORDS) return 'prose';
  if (last === ':' && words.length > 6) return 'prose';
  if (!block.opens) return 'item';
  return looksLikeHeading(words) ? 'heading' : 'prose';
}

/** Begins with a capital or a number, and either most long words have capitals, or it is short. */
function looksLikeHeading(words: readonly Word[]): boolean {
  if (!/^[\p{Lu}\p{N}“"'‘(]/u.test(words[0]!.text)) return false;
  let capitals = 0;
  let long = 0;
  for (const { text } of words) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    long++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words.length <= 12 || capitals >= long * 0.6;
}
