/**
 * Undoes what paper, PDF and scanners did to a text, and keeps the exact way back. Passes run in order, each on what the one before
 * left, until none finds anything more: so clean text stays as it is.
 */
import type { Span } from '../../graph/model.ts';
import type { CleanText, Repair } from '../stages.ts';
import { characterEdits } from './characters.ts';
import { applyEdits, type Edit, type Edited } from './edits.ts';
import { furnitureEdits } from './furniture.ts';
import { hyphenEdits } from './hyphens.ts';
import { leaderEdits } from './leaders.ts';
import { lineEdits } from './lines.ts';
import { markupEdits } from './markup.ts';
import { noteEdits } from './notes.ts';
import { wordEdits } from './words.ts';

const PASSES: readonly ((text: string) => readonly Edit[])[] = [characterEdits, furnitureEdits, markupEdits, noteEdits, leaderEdits, hyphenEdits, lineEdits, wordEdits];
/** Real documents settle in two or three rounds. */
const ROUNDS = 20;

/** Repaired text with the span of the source for each of its own. Blank lines part paragraphs; a single line end parts headings, items and speaker lines. */
export const repair: Repair = (text) => {
  const steps: Edited[] = [];
  let current = text;
  // A pass that found nothing need not look again until another has changed the text.
  let idle = 0;
  for (let turn = 0; turn < ROUNDS * PASSES.length && idle < PASSES.length; turn += 1) {
    const edited = applyEdits(current, PASSES[turn % PASSES.length]!(current));
    idle = edited ? 0 : idle + 1;
    if (!edited) continue;
    steps.push(edited);
    current = edited.text;
  }
  return cleanText(current, text, steps);
};

function cleanText(text: string, source: string, steps: readonly Edited[]): CleanText {
  const back = [...steps].reverse();
  return {
    text,
    toSource: (clean) => {
      const { start, end } = trimmed(text, clean);
      const from = back.reduce((offset, step) => step.startOf(offset), start);
      if (start === end) return { start: Math.min(from, source.length), end: Math.min(from, source.length) };
      return { start: from, end: Math.max(from, back.reduce((offset, step) => step.endOf(offset), end)) };
    },
  };
}

/** White space at the ends may be the repair's own, and never matters to a quote. */
function trimmed(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (start < end && /\s/u.test(text[start]!)) start += 1;
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
