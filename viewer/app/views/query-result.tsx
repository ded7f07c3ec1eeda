/** The answer: how many rows in what time, and the rows as table, drawing or JSON. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QueryResult } from '../../api.ts';
import { save } from '../panels/take-away.ts';
import { go, marked, network, rowsOf, setDetail, summary, view } from '../state/store.ts';
import { count, plural } from '../parts/words.ts';
import { toCsv } from './table-csv.ts';
import { Cell, compareCells, words, type CellValue } from './query-cell.tsx';
import { ResultGraph } from './query-graph.tsx';

const TABS = ['table', 'graph', 'json'] as const;
type Tab = (typeof TABS)[number];
const TITLES: Readonly<Record<Tab, string>> = { table: 'Table', graph: 'Graph', json: 'JSON' };
const HEIGHT = 32;
/** Rows made beyond the screen, each way. */
const MORE = 8;
/** Rows that a column's width is taken from, and its bounds, px. */
const SAMPLE = 200;
const [NARROWEST, WIDEST] = [84, 340];

export function Answered({ result }: { readonly result: QueryResult }) {
  const tab = TABS.find((one) => one === view.value.detail.result) ?? 'table';
  const there = result.subgraph.nodes.map(({ id }) => id).filter((id) => network.value?.nodeRow.has(id));
  const json = useMemo(() => (tab === 'json' ? JSON.stringify(result.rows.map((row) => Object.fromEntries(result.columns.map((name, at) => [name, row[at]]))), null, 2) : ''), [tab, result]);
  return (
    <section class="query-answer" aria-label="Answer">
      <div class="query-answer-head">
        <div class="places" role="group" aria-label="Show as">
          {TABS.map((one) => <button key={one} type="button" aria-pressed={one === tab} aria-current={one === tab ? 'true' : undefined} onClick={() => setDetail('result', one === 'table' ? '' : one)}>{TITLES[one]}</button>)}
        </div>
        <span class="number muted" role="status">{plural(result.rows.length, 'row')} in {count(Math.max(1, Math.round(result.milliseconds)))} ms</span>
        <span class="grow" />
        {there.length > 0 && <button type="button" class="button" onClick={() => { marked.value = rowsOf(there); go({ place: 'graph', selected: null, camera: null }); }}>Show on the graph</button>}
        {there.length > 0 && <button type="button" class="button" onClick={() => go({ place: 'graph', only: there, selected: null, camera: null })}>Only these</button>}
        <button type="button" class="button" disabled={result.rows.length === 0} onClick={() => save(csvOf(result), 'liaison-answer.csv')}>CSV</button>
      </div>
      {result.truncated && <p class="query-note" role="note">Only the first {plural(result.rows.length, 'row')}: that is the limit of {count(summary.value?.limits.queryRows ?? result.rows.length)} rows. Match less, count instead, or page with SKIP and LIMIT.</p>}
      {result.rows.length === 0 ? <p class="pad muted">No row. Is a name spelled as in the graph? Names keep upper and lower case; the built-in questions do not mind.</p>
        : tab === 'table' ? <Rows result={result} /> : tab === 'graph' ? <ResultGraph result={result} /> : <pre class="query-json" tabIndex={0} role="region" aria-label="Answer as JSON">{json}</pre>}
    </section>
  );
}

const csvOf = ({ columns, rows }: QueryResult): Blob => new Blob([toCsv(columns, rows.map((row) => ({ cells: row.map((value) => (typeof value === 'number' ? value : words(value))) })))], { type: 'text/csv' });

/** About as wide as its longest value; a value that leads somewhere has an icon before it. */
const widthOf = (name: string, values: readonly CellValue[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, 40 + 7.2 * Math.max(name.length, ...values.map((value) => words(value).length + (typeof value === 'object' && value !== null ? 2 : 0)))));

/** Rows, of which only those on the screen are made. */
function Rows({ result: { columns, rows } }: { readonly result: QueryResult }) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  const [order, setOrder] = useState<{ readonly column: number; readonly down: boolean } | null>(null);
  useEffect(() => {
    const watch = new ResizeObserver(() => setHeight(box.current?.clientHeight ?? 400));
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  useEffect(() => setOrder(null), [columns]);
  const sorted = useMemo(() => (order && order.column < columns.length ? [...rows].sort((a, b) => compareCells(a[order.column]!, b[order.column]!) * (order.down ? -1 : 1)) : rows), [rows, order]);
  const widths = useMemo(() => columns.map((name, column) => widthOf(name, rows.slice(0, SAMPLE).map((row) => row[column]!))), [columns, rows]);
  const first = Math.max(0, Math.min(rows.length, Math.floor(top / HEIGHT)) - MORE);
  const last = Math.min(rows.length, Math.ceil((top + height) / HEIGHT) + MORE);
  const mark = (column: number): string => (order?.column === column ? (order.down ? ' ↓' : ' ↑') : '');
  return (
    <div class="table-box" ref={box} tabIndex={0} role="region" aria-label="Answer as a table" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <table aria-rowcount={rows.length + 1} style={{ minWidth: `${widths.reduce((sum, width) => sum + width, 0)}px` }}>
        <colgroup>{widths.map((width, column) => <col key={column} style={{ width: `${width}px` }} />)}</colgroup>
        <thead>
          <tr>{columns.map((name, column) => (
            <th key={column} scope="col" aria-sort={order?.column === column ? (order.down ? 'descending' : 'ascending') : 'none'}>
              <button type="button" onClick={() => setOrder(order?.column !== column ? { column, down: false } : order.down ? null : { column, down: true })}>{name}{mark(column)}</button>
            </th>
          ))}</tr>
        </thead>
        <tbody>
          {first > 0 && <tr aria-hidden="true"><td colSpan={columns.length} style={{ height: `${first * HEIGHT}px` }} /></tr>}
          {sorted.slice(first, last).map((row, at) => (
            <tr key={first + at} aria-rowindex={first + at + 2}>{row.map((value, column) => <td key={column} class={typeof value === 'number' ? 'number' : ''} title={words(value)}><Cell value={value} /></td>)}</tr>
          ))}
          {last < rows.length && <tr aria-hidden="true"><td colSpan={columns.length} style={{ height: `${(rows.length - last) * HEIGHT}px` }} /></tr>}
        </tbody>
      </table>
    </div>
  );
}
