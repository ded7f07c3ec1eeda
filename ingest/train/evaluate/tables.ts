/** The report of an evaluation as rows; as text for a terminal and as Markdown for `docs/evaluation.md`. */
import type { Score } from '../data/score.ts';

export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const percent = (value: number): string => value.toFixed(1);
export const scoreRow = (name: string, { precision, recall, f1, truePositive, falseNegative }: Score): readonly string[] =>
  [name, percent(precision), percent(recall), percent(f1), String(truePositive + falseNegative)];
export const SCORE_HEAD = ['', 'precision', 'recall', 'F1', 'gold'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');

export const asMarkdown = (tables: readonly Table[]): string =>
  tables.map(({ title, note, head, rows }) => [
    `## ${title}`, '', ...(note ? [note, ''] : []), `| ${head.map(cell).join(' | ')} |`, `|${head.map((_, index) => (index === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`), '',
  ].join('\n')).join('\n');

export const asText = (tables: readonly Table[]): string =>
  tables.map(({ title, note, head, rows }) => {
    const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
    const line = (row: readonly string[]) => row.map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join('  ').trimEnd();
    return [title, ...(note ? [note] : []), line(head), ...rows.map(line), ''].join('\n');
  }).join('\n');
