/**
 * Where a text's lines are meant to end. Blank lines always part blocks; a single line break parts them only if it was not made by
 * wrapping: a list marker follows, or the line is so short that the next word would have fitted.
 */
import type { Span } from '../../graph/model.ts';
import { breaks } from './breaks.ts';

/** A stretch that no sentence crosses. */
export interface Block extends Span {
  /** The first block after a blank line or at the beginning of the text. */
  readonly opens: boolean;
  /** Begins with a bullet, a number or a letter of a list. */
  readonly listed: boolean;
}

/** No text is wrapped narrower than this, and none wider than the second. */
const NARROWEST = 36;
const WIDEST = 160;
/** A wrapped line is rarely filled less than this (columns of a PDF are ragged, and letters are not all as wide). */
const FILLED = 0.62;
/** Lines of a list of names are rarely as long as this. */
const PARAGRAPH = 40;
/** A line that ends so goes on. */
const DANGLING = /(?:^|\s)(?:a|an|the|my|our|their|its|his|her|your|this|these|of|to|in|on|at|by|for|from|with|and|or|as|that|which|who|is|are|was|were|be|has|have)$/u;
const MARKER = /^\s*(?:[•▪◦●■►‣·*–—-]\s+\S|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)\s|\d{1,3}\.\s+\S)/u;

/** A line longer than this was never wrapped. */
const UNWRAPPED = 200;
/** "KYIV, 19 September 2006 - ", "GENEVA, Switzerland – ": what a release begins with, under its headline. */
const DATELINE = /^\p{Lu}[\p{Lu}'’ .-]{2,30}(?:, \p{Lu}[\p{L}. ]{2,20})?(?:,? \(?\d{1,2} \p{Lu}\p{L}+ \d{4}\)?|,? \p{Lu}\p{L}+ \d{1,2}, \d{4})? ?[-–—]{1,2} /u;

interface Line extends Span {
  readonly blank: boolean;
}

/** The blocks of `text` in order, trimmed of white space. */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const usual = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: { start: number; end: number; opens: boolean; listed: boolean } | undefined;
  let previous: Line | undefined;
  let width = usual;
  let wrapped = true;
  for (const [index, line] of lines.entries()) {
    if (!line.blank && !previous) {
      width = paragraphWidth(lines, index, usual);
      wrapped = isWrapped(lines, index);
    }
    if (line.blank) { if (open) blocks.push(open); open = undefined; previous = undefined; continue; }
    const listed = MARKER.test(text.slice(line.start, Math.min(line.end, line.start + 12)));
    if (open && previous && (listed || isDeliberate(text, previous, line, { width, wrapped, first: previous.start === open.start }))) { blocks.push(open); open = undefined; }
    if (open) open.end = line.end;
    else open = { start: line.start, end: line.end, opens: previous === undefined, listed };
    previous = line;
  }
  if (open) blocks.push(open);
  return blocks;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    let start = at;
    let end = stop;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    lines.push({ start, end, blank: start === end });
    at = stop + 1;
  }
  return lines;
}

/** The length that most lines of prose come close to. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ blank }) => !blank).map(({ start, end }) => end - start).sort((a, b) => a - b);
  const high = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.max(NARROWEST, high);
}

/** A paragraph of several lines shows its own width, unless all of it is narrow, as a list is. One joined line does not count. */
function paragraphWidth(lines: readonly Line[], first: number, usual: number): number {
  const lengths: number[] = [];
  for (let index = first; index < lines.length && !lines[index]!.blank; index++) lengths.push(lines[index]!.end - lines[index]!.start);
  lengths.sort((a, b) => a - b);
  const typical = lengths[Math.floor(lengths.length * 0.6)]!;
  return lengths.length > 1 && typical >= PARAGRAPH ? typical : usual;
}

/** A paragraph with a line longer than any that is wrapped has its breaks from its writer. */
function isWrapped(lines: readonly Line[], first: number): boolean {
  for (let index = first; index < lines.length && !lines[index]!.blank; index++) if (lines[index]!.end - lines[index]!.start > UNWRAPPED) return false;
  return true;
}

function isDeliberate(text: string, line: Line, next: Line, { width, wrapped, first }: { readonly width: number; readonly wrapped: boolean; readonly first: boolean }): boolean {
  const length = line.end - line.start;
  if (length > WIDEST) return true;
  const words = text.slice(line.start, line.end), following = text.slice(next.start, next.end);
  if (breaks(words, following)) return true;
  // The clauses of a resolution, each a line that ends in a comma, are one sentence.
  if ((!wrapped && !words.endsWith(',')) || DATELINE.test(following)) return !DANGLING.test(words) && !/^\p{Ll}/u.test(following);
  const limit = FILLED * Math.min(width, WIDEST);
  const gap = following.search(/\s/u);
  const word = gap < 0 ? next.end - next.start : gap;
  if (length + 1 + word > limit) return false;
  if (DANGLING.test(words)) return false;
  // A short line before a small letter is more likely a hole in the layout than an end.
  const initial = text[next.start]!;
  if (initial === initial.toLowerCase() && /\p{L}/u.test(initial)) return false;
  // So is a short line within a paragraph, unless it closes something, heads the paragraph, or is one of a list.
  if (/[.!?:;][)\]"”’']*$/u.test(words) || /:\S*$/u.test(words)) return true;
  return next.end - next.start <= limit || (first && isTitle(words));
}

/** All long words have capitals. */
const isTitle = (words: string): boolean => !/(?:^|\s)\p{Ll}\S{3}/u.test(words);
