/** Rows on the screen, and only those: a table that a hundred thousand rows do not slow. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hovered, select, view } from '../state/store.ts';
import { percent } from '../parts/words.ts';
import type { Row, Table } from './table-rows.ts';

/** Until a row is there to be measured, px. */
const HEIGHT = 33;
/** Rows made beyond the screen, each way. */
const MORE = 10;
const SHOWN = 600;
/** Least widths of columns of names and of single words, px; a screen that is narrower scrolls. */
const WIDE = 150;
const NARROW = 104;

export interface GridProps {
  readonly table: Table;
  /** Found and in order. */
  readonly rows: readonly Row[];
  readonly order: string;
  readonly onOrder: (column: number) => void;
}

export function Grid({ table, rows, order, onOrder }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [screen, setScreen] = useState(SHOWN);
  const [height, setHeight] = useState(HEIGHT);
  /** The row that Tab reaches and arrow keys move; the focus follows where it is wanted. */
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const { selected } = view.value;
  const chosen = selected && 'id' in selected ? (('claim' in selected && selected.claim) || selected.id) : null;
  const at = Math.min(active, rows.length - 1);

  useEffect(() => {
    const measure = (): void => setScreen(box.current?.clientHeight ?? SHOWN);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  // Larger text makes higher rows.
  useLayoutEffect(() => {
    const real = box.current?.querySelector<HTMLElement>('tr[data-at]')?.offsetHeight;
    if (real && Math.abs(real - height) > 0.5) setHeight(real);
  });
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const button = box.current?.querySelector<HTMLElement>(`tr[data-at="${at}"] .row-open`);
    if (!button) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
  });
  const show = (row: number): void => {
    const head = box.current!.querySelector('thead')!.clientHeight;
    const [from, to] = [row * height, (row + 1) * height + head];
    if (from < box.current!.scrollTop) box.current!.scrollTop = from;
    else if (to > box.current!.scrollTop + box.current!.clientHeight) box.current!.scrollTop = to - box.current!.clientHeight;
  };
  // What was selected elsewhere is brought into view; another order or another table begins at its head.
  useEffect(() => {
    const row = chosen === null ? -1 : rows.findIndex(({ key }) => key === chosen);
    if (row >= 0) {
      setActive(row);
      show(row);
    }
  }, [chosen]);
  useEffect(() => {
    const row = chosen === null ? -1 : rows.findIndex(({ key }) => key === chosen);
    setActive(Math.max(0, row));
    if (row < 0) box.current!.scrollTop = 0;
    else show(row);
  }, [order, table.columns[0]]);

  const page = Math.max(1, Math.floor(screen / height) - 2);
  const keys = (event: KeyboardEvent): void => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: rows.length - 1 }[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).closest('tbody, .table-box') || (event.target as Element).closest('thead')) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(rows.length - 1, Math.max(0, target));
    wantsFocus.current = true;
    setActive(next);
    show(next);
    hovered.value = rows[next]?.nodes[0] ?? null;
  };
  const first = Math.max(0, Math.min(rows.length, Math.floor(top / height)) - MORE);
  const last = Math.min(rows.length, Math.ceil((top + screen) / height) + MORE);
  return (
    <div class="table-box" ref={box} tabIndex={0} role="region" aria-label="Rows" onScroll={(event) => setTop(event.currentTarget.scrollTop)} onKeyDown={keys}>
      <table aria-rowcount={rows.length + 1} style={{ minWidth: `${(table.columns.length - table.narrow.length) * WIDE + table.narrow.length * NARROW}px` }}>
        <thead>
          <tr aria-rowindex={1}>
            {table.columns.map((name, column) => (
              <th key={name} scope="col" class={`${name === 'Words' ? 'wide' : table.narrow.includes(column) ? 'narrow' : ''}${typeof rows[0]?.cells[column] === 'number' ? ' number' : ''}`} aria-sort={order === String(column) ? 'ascending' : order === `-${column}` ? 'descending' : 'none'}>
                <button type="button" onClick={() => onOrder(column)}>{name}<span aria-hidden="true">{order === String(column) ? ' ↑' : order === `-${column}` ? ' ↓' : ''}</span></button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Space rows={first} height={height} columns={table.columns.length} />}
          {rows.slice(first, last).map((row, index) => <Line key={row.key} row={row} share={table.columns.indexOf('Confidence')} at={first + index} active={first + index === at} chosen={row.key === chosen} onActive={setActive} />)}
          {last < rows.length && <Space rows={rows.length - last} height={height} columns={table.columns.length} />}
        </tbody>
      </table>
      {rows.length === 0 && <p class="muted none">No row.</p>}
    </div>
  );
}

const Space = ({ rows, height, columns }: { readonly rows: number; readonly height: number; readonly columns: number }) =>
  <tr aria-hidden="true" class="space"><td colSpan={columns} style={{ height: `${rows * height}px` }} /></tr>;

/** `share`: the column of numbers between 0 and 1, which all have two decimals. */
function Line({ row, share, at, active, chosen, onActive }: { readonly row: Row; readonly share: number; readonly at: number; readonly active: boolean; readonly chosen: boolean; readonly onActive: (at: number) => void }) {
  const open = (): void => {
    onActive(at);
    // Who marks words to copy them does not want the row opened.
    if (!getSelection()?.toString()) select(row.open);
  };
  return (
    <tr data-at={at} aria-rowindex={at + 2} class={chosen ? 'chosen' : ''} onClick={open} onMouseEnter={() => (hovered.value = row.nodes[0] ?? null)} onMouseLeave={() => (hovered.value = null)}>
      {row.cells.map((cell, column) => (
        <td key={column} class={typeof cell === 'number' ? 'number' : ''} title={String(cell)}>
          {column === 0 ? <button type="button" class="row-open" tabIndex={active ? 0 : -1} onFocus={() => onActive(at)}><bdi>{cell === '' ? '(no name)' : cell}</bdi></button> : <bdi>{typeof cell === 'number' ? (column === share ? percent(cell) : cell.toLocaleString('en')) : cell}</bdi>}
        </td>
      ))}
    </tr>
  );
}
