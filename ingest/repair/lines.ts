/** Which ends of lines are the printer's and which the writer's. Running prose is unwrapped; lists, headings, speaker lines and addresses keep theirs. */
import { breaks } from '../language/breaks.ts';
import type { Edit } from './edits.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Line width is guessed from lines up to this length; longer ones were never wrapped. */
const WIDEST = 130;
const NARROWEST = 40;
/** A line is full if the next word would have reached past this part of the width: proportional type varies. */
const FULL = 0.87;

const ITEM = /^(?:[-–—•‣▪●○◦*+·]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/u;
const SPEAKER = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Sheikh|Prince|Princess|Lord|Lady|Baroness|Archbishop|Monsignor|General)\.? \p{Lu}[^:\n]{0,70}|The (?:Acting |Temporary )?(?:President|Chair|Chairman|Chairperson|Secretary-General|Moderator)(?: \([^)\n]*\))?):(?:\s|$)/u;
const ENDED = /[.!?…]["”’')\]]*$/u;

/** Turns the end of a line into a space where prose runs on, and leaves one blank line between paragraphs. */
export function lineEdits(text: string): readonly Edit[] {
  const blocks = blocksOf(text);
  const width = usualWidth(blocks);
  const edits: Edit[] = [];
  let last: { line: Line; width: number; lines: number } | undefined;
  for (const block of blocks) {
    const own = Math.max(...block.map((line) => line.text.length));
    const wrap = Math.max(NARROWEST, proseWidth(block) ?? (own > WIDEST * 1.5 ? own : Math.max(own, width)));
    const listed = isList(block);
    block.forEach((line, index) => {
      const previous = block[index - 1];
      if (previous) {
        if (runsOn(previous.text, line.text, { wrap, listed })) edits.push({ start: previous.end, end: line.start, text: ' ' });
        return;
      }
      if (!last) {
        if (line.start > 0) edits.push({ start: 0, end: line.start, text: '' });
      } else {
        edits.push({ start: last.line.end, end: line.start, text: runsOnAfterBlank(last.line.text, line.text, last) ? ' ' : '\n\n' });
      }
    });
    last = { line: block.at(-1)!, width: wrap, lines: block.length };
  }
  if (last && last.line.end < text.length) edits.push({ start: last.line.end, end: text.length, text: '' });
  return edits;
}

function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    if (/\S/u.test(line)) block.push({ start, end, text: line });
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Fewest lines that show how wide prose was set, and the share of them that goes into that width. */
const SHOWING = 6, MOST = 0.8;

/** What most lines of a block of prose fit into, since one may stick out; undefined where a block is too short to show it, or no prose. */
function proseWidth(block: readonly Line[]): number | undefined {
  const lengths = block.map(({ text }) => text.length).sort((a, b) => a - b);
  const prose = block.length >= SHOWING && ENDED.test(block.at(-1)!.text) && block.slice(1).some(({ text }) => /^\p{Ll}/u.test(text)) && lengths.at(-1)! <= WIDEST;
  return prose ? lengths[Math.floor(MOST * (lengths.length - 1))] : undefined;
}

/** The width most lines that are not the last of their paragraph come near; 0 where too few are wrapped to tell. */
function usualWidth(blocks: readonly (readonly Line[])[]): number {
  const lengths = blocks.flatMap((block) => block.slice(0, -1).map(({ text }) => text.length)).filter((length) => length >= 30 && length <= WIDEST).sort((a, b) => a - b);
  return lengths.length < 3 ? 0 : lengths[Math.floor(lengths.length * 0.9)]!;
}

/** Four lines or more, nearly all beginning with a capital and ending without a full stop: names under each other. */
function isList(block: readonly Line[]): boolean {
  const rest = block.slice(1);
  return rest.length >= 3 && rest.filter(({ text }) => /^\P{Ll}/u.test(text)).length >= 0.8 * rest.length;
}

function runsOn(previous: string, next: string, { wrap, listed }: { readonly wrap: number; readonly listed: boolean }): boolean {
  if (SPEAKER.test(next) || breaks(previous, next)) return false;
  const firstWord = !next.includes(' ') ? next.length : next.indexOf(' ');
  const full = previous.length + 1 + firstWord >= FULL * wrap;
  const lower = /^["“‘('(]?\p{Ll}/u.test(next);
  if (ITEM.test(next)) return full && !/[.:;,!?)”]$/u.test(previous) && !ITEM.test(previous) && /\p{Ll}$/u.test(previous) && !/^[•‣▪●○◦*·(]/u.test(next);
  if (endsInFunctionWord(previous) || goesOnInCapitals(previous, next)) return true;
  if (lower) return full || (!/[.;:!?]$/u.test(previous) && previous.length >= wrap / 2);
  if (previous.endsWith(':') || listed) return false;
  if (previous.length > WIDEST * 1.5) return !ENDED.test(previous);
  return full;
}

/** A sentence torn by the end of a page: it has not ended, and goes on in lower case or after a word that cannot end it. */
function runsOnAfterBlank(previous: string, next: string, { width, lines }: { readonly width: number; readonly lines: number }): boolean {
  if (ENDED.test(previous) || /[:;]["”’)]?$/u.test(previous) || ITEM.test(next) || SPEAKER.test(next)) return false;
  const long = previous.length >= Math.min(0.6 * width, 50) && (lines > 1 || previous.length >= 50);
  if (/^["“‘(]?\p{Ll}/u.test(next)) return long || endsInFunctionWord(previous) || (previous.endsWith(',') && long);
  return long && endsInFunctionWord(previous) && /^\P{P}/u.test(next);
}

function endsInFunctionWord(line: string): boolean {
  const word = /(?:^| )(\p{Ll}+)$/u.exec(line.slice(-15))?.[1];
  return word !== undefined && JOINING.has(word);
}

/** "… OF GOVERNMENT OF ¶ THE CARIBBEAN COMMUNITY ¶ AND ITS MEMBERS": a title in capitals is one. */
const goesOnInCapitals = (previous: string, next: string): boolean =>
  !/\p{Ll}/u.test(previous) && !/\p{Ll}{2}/u.test(next) && (/ (?:OF|THE|AND|TO|FOR|WITH|BY|FROM|IN|ON|AT)$/u.test(previous) || /^(?:AND|OF|FOR|TO|IN|ON|WITH|BY) (?!(?:IMMEDIATE )?RELEASE)/u.test(next));

/** Words that cannot end a sentence or a heading. */
const JOINING = new Set('of the to and for with from at by a an our its their his which as or between into in on that'.split(' '));
