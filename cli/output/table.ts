/** A table for people. Cells are cut only on a terminal; into a file or pipe goes everything. */
import { fit, pad, plain, width } from './plain.ts';

export interface TableOptions {
  /** Columns of the terminal; left out: cells are never cut. */
  readonly columns?: number;
  /** Marks the heading, for example bold. */
  readonly heading?: (text: string) => string;
}

const GAP = '  ';
const NARROWEST = 8;

/** Rows of text below their headings, one line each. Numbers stand right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[], { columns, heading = (text) => text }: TableOptions = {}): string {
  if (headings.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => plain(String(cell))));
  const isNumber = headings.map((_, index) => rows.length > 0 && rows.every((row) => typeof row[index] === 'number'));
  const widths = shrink(headings.map((title, index) => cells.reduce((most, row) => Math.max(most, width(row[index] ?? '')), width(plain(title)))), columns);
  const line = (row: readonly string[]) => row
    .map((cell, index) => {
      const cut = fit(cell, widths[index]!);
      return isNumber[index] ? ' '.repeat(widths[index]! - width(cut)) + cut : pad(cut, widths[index]!);
    })
    .join(GAP)
    .trimEnd();
  return [heading(line(headings.map(plain))), ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** Takes room from the widest until all fit. */
function shrink(widths: readonly number[], columns: number | undefined): readonly number[] {
  if (columns === undefined) return widths;
  const shrunk = [...widths];
  let excess = shrunk.reduce((sum, one) => sum + one, 0) + GAP.length * (shrunk.length - 1) - columns;
  while (excess > 0) {
    const widest = shrunk.indexOf(Math.max(...shrunk));
    if (shrunk[widest]! <= NARROWEST) break;
    shrunk[widest]! -= 1;
    excess -= 1;
  }
  return shrunk;
}
