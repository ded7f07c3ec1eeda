/** Rows as text to take away: CSV for files, tabs for the clipboard. A spreadsheet runs nothing of either. */

type Cell = string | number;

/** RFC 4180. */
export const toCsv = (columns: readonly string[], rows: readonly { readonly cells: readonly Cell[] }[]): string => text(columns, rows, quoted, ',', '\r\n') + '\r\n';

/** For pasting into a sheet: tabs and line ends within a cell become spaces. */
export const toTabs = (columns: readonly string[], rows: readonly { readonly cells: readonly Cell[] }[]): string => text(columns, rows, (cell) => cell.replace(/[\t\r\n]+/gu, ' '), '\t', '\n');

function text(columns: readonly string[], rows: readonly { readonly cells: readonly Cell[] }[], write: (cell: string) => string, comma: string, end: string): string {
  return [columns, ...rows.map(({ cells }) => cells)].map((cells: readonly Cell[]) => cells.map((cell) => (typeof cell === 'number' ? String(cell) : write(inert(cell)))).join(comma)).join(end);
}

/** What a spreadsheet would run as a formula gets an apostrophe before it; also where spaces or a wide form of the sign hide it. */
const inert = (cell: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
