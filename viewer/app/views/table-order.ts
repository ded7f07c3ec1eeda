/** Finding and ordering rows. */
import type { Row, Table } from './table-rows.ts';

export interface Arrangement {
  /** Each word must stand somewhere in the row; capitals and accents do not matter. */
  readonly words: string;
  /** A column, `-2` for the third backwards, or nothing. */
  readonly order: string;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Rows with these words, in this order. Equal cells keep their order; empty ones come last both ways. */
export function arrange({ rows }: Table, { words, order }: Arrangement): readonly Row[] {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  const found = wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => plainOf(row).includes(word)));
  const column = /^-?\d+$/u.test(order) ? Math.abs(Number(order)) : NaN;
  if (Number.isNaN(column)) return found;
  const sign = order.startsWith('-') ? -1 : 1;
  const value = ({ cells, keys }: Row): string | number => keys?.[column] ?? cells[column] ?? '';
  return [...found].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const known = new WeakMap<Row, string>();
function plainOf(row: Row): string {
  let text = known.get(row);
  if (text === undefined) known.set(row, (text = plain(row.cells.join('\n'))));
  return text;
}
