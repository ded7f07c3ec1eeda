/** Edits of a text, and the exact way back: which span of the text before a span of the text after was made of. */
import type { Span } from '../../graph/model.ts';

/** Puts `text` in place of `[start, end)`. Edits are in order and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text after edits. `startOf` and `endOf` give where the character at, or before, an offset begins and ends in the text before. */
export interface Edited {
  readonly text: string;
  startOf(after: number): number;
  endOf(after: number): number;
}

/** Applies edits; `undefined` where none changes anything, so that a pass without work costs nothing later. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited | undefined {
  const real = edits.filter(({ start, end, text: by }) => text.slice(start, end) !== by);
  if (real.length === 0) return undefined;
  const parts: string[] = [];
  const table = new OffsetTable(real.length);
  let before = 0;
  let after = 0;
  for (const { start, end, text: by } of real) {
    parts.push(text.slice(before, start), by);
    after += start - before;
    if (by.length !== end - start) table.add({ before: start, beforeLength: end - start, after, afterLength: by.length });
    after += by.length;
    before = end;
  }
  parts.push(text.slice(before));
  return { text: parts.join(''), startOf: (offset) => table.startOf(offset), endOf: (offset) => table.endOf(offset) };
}

/** Joins edits that two passes found in the same text: sorted, and where two overlap the first, of two that begin together the longer, stands. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}

/** One edit a match of `pattern` (global); `by` gives what stands instead, `undefined` to leave the match alone. */
export function editMatches(text: string, pattern: RegExp, by: string | ((match: RegExpExecArray) => string | undefined)): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = typeof by === 'string' ? by : by(match);
    if (replacement !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
  }
  return edits;
}

interface Shift {
  readonly before: number;
  readonly beforeLength: number;
  readonly after: number;
  readonly afterLength: number;
}

/** Only the edits that move what follows, in flat arrays: a long document has many and is kept in memory. */
class OffsetTable {
  readonly #columns: Int32Array;
  #size = 0;

  constructor(capacity: number) {
    this.#columns = new Int32Array(capacity * 4);
  }

  add({ before, beforeLength, after, afterLength }: Shift): void {
    this.#columns.set([before, beforeLength, after, afterLength], this.#size * 4);
    this.#size += 1;
  }

  startOf(offset: number): number {
    const at = this.#lastAtOrBefore(offset);
    if (at < 0) return offset;
    const [before, beforeLength, after, afterLength] = this.#row(at);
    return offset < after + afterLength ? before : before + beforeLength + (offset - after - afterLength);
  }

  endOf(offset: number): number {
    const at = this.#lastAtOrBefore(offset - 1);
    if (at < 0) return offset;
    const [before, beforeLength, after, afterLength] = this.#row(at);
    return offset <= after + afterLength ? before + beforeLength : before + beforeLength + (offset - after - afterLength);
  }

  /** The last edit that starts at or before the offset, -1 if none does. */
  #lastAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#columns[middle * 4 + 2]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #row(index: number): readonly [number, number, number, number] {
    const [before, beforeLength, after, afterLength] = this.#columns.subarray(index * 4, index * 4 + 4);
    return [before!, beforeLength!, after!, afterLength!];
  }
}
