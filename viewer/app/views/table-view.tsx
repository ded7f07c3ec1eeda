/** The Table place: everything that is seen, as sortable tables; only the rows on the screen are made. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimView, DocumentSummary } from '../../api.ts';
import { save } from '../panels/take-away.ts';
import { Skeleton } from '../parts/links.tsx';
import { count } from '../parts/words.ts';
import { api } from '../state/api.ts';
import { hovered, network, say, seen, select, setDetail, view } from '../state/store.ts';
import { TABS, arrange, claimsTable, documentsTable, tableOf, toCsv, type Row, type Tab, type Table } from './table-rows.ts';

const HEIGHT = 32;
/** Rows made beyond the screen, each way. */
const MORE = 8;

export function TableView() {
  const { detail } = view.value;
  const tab = TABS.find((one) => one === detail.tab) ?? 'entities';
  const [words, setWords] = useState('');
  const table = useTable(tab);
  const rows = useMemo(() => (table ? arrange(table, { words, order: detail.order ?? '' }) : []), [table, words, detail.order]);
  const order = (column: number): void => setDetail('order', detail.order === String(column) ? `-${column}` : String(column));
  return (
    <div class="table-view">
      <div class="table-tools">
        <div class="places" role="group" aria-label="Tables">
          {TABS.map((one) => <button key={one} type="button" aria-pressed={one === tab} aria-current={one === tab ? 'true' : undefined} onClick={() => { setDetail('tab', one === 'entities' ? '' : one); setDetail('order', '', { replace: true }); }}>{one}</button>)}
        </div>
        <input type="search" class="table-filter" placeholder="Filter rows" aria-label="Filter rows" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        <span class="muted number" role="status">{table && `${count(rows.length)} rows`}</span>
        <span class="grow" />
        <button type="button" class="button" disabled={!table} onClick={() => void navigator.clipboard.writeText([table!.columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.join('\t')).join('\n')).then(() => say('Copied'))}>Copy</button>
        <button type="button" class="button" disabled={!table} onClick={() => save(new Blob([toCsv(table!.columns, rows)], { type: 'text/csv' }), `liaison-${tab}.csv`)}>CSV</button>
      </div>
      {table ? <Rows table={table} rows={rows} order={detail.order ?? ''} onOrder={order} /> : <div class="pad"><Skeleton lines={8} /></div>}
    </div>
  );
}

function useTable(tab: Tab): Table | undefined {
  const [documents, setDocuments] = useState<readonly DocumentSummary[]>();
  const [claims, setClaims] = useState<readonly ClaimView[]>();
  const now = network.value;
  useEffect(() => {
    if (tab !== 'documents' && tab !== 'claims') return;
    let current = true;
    const tell = <T,>(set: (value: T) => void) => (value: T): void => {
      if (current) set(value);
    };
    const all = api.documents();
    void all.then(tell(setDocuments));
    if (tab === 'claims') void all.then((documents) => Promise.all(documents.map(({ id }) => api.document(id)))).then((views) => views.flatMap(({ claimsMade }) => claimsMade)).then(tell(setClaims));
    return () => {
      current = false;
    };
  }, [tab, now]);
  return useMemo(() => {
    if (!now || !seen.value) return undefined;
    if (tab === 'documents') return documents && documentsTable(documents);
    if (tab === 'claims') return claims && claimsTable(now, claims.filter(({ edge }) => seen.value!.edges[now.edgeRow.get(edge) ?? -1]));
    return tableOf(tab, now, seen.value);
  }, [tab, now, seen.value, documents, claims]);
}

function Rows({ table, rows, order, onOrder }: { readonly table: Table; readonly rows: readonly Row[]; readonly order: string; readonly onOrder: (column: number) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const watch = new ResizeObserver(() => setHeight(box.current?.clientHeight ?? 600));
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  const first = Math.max(0, Math.min(rows.length, Math.floor(top / HEIGHT)) - MORE);
  const last = Math.min(rows.length, Math.ceil((top + height) / HEIGHT) + MORE);
  const selected = view.value.selected;
  return (
    <div class="table-box" ref={box} tabIndex={0} role="region" aria-label="Rows" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>{table.columns.map((name, column) => <th key={name} scope="col" aria-sort={order === String(column) ? 'ascending' : order === `-${column}` ? 'descending' : 'none'}><button type="button" onClick={() => onOrder(column)}>{name}{order === String(column) ? ' ↑' : order === `-${column}` ? ' ↓' : ''}</button></th>)}</tr>
        </thead>
        <tbody>
          {first > 0 && <tr aria-hidden="true"><td colSpan={table.columns.length} style={{ height: `${first * HEIGHT}px` }} /></tr>}
          {rows.slice(first, last).map((row, at) => (
            <tr key={row.key} aria-rowindex={first + at + 2} class={selected && 'id' in selected && selected.id === row.key ? 'chosen' : ''} onMouseEnter={() => (hovered.value = row.node ?? null)} onMouseLeave={() => (hovered.value = null)}>
              {row.cells.map((cell, column) => <td key={column} class={typeof cell === 'number' ? 'number' : ''} title={String(cell)}>{column === 0 ? <button type="button" class="row-open" onClick={() => select(row.open)}><bdi>{cell}</bdi></button> : <bdi>{cell}</bdi>}</td>)}
            </tr>
          ))}
          {last < rows.length && <tr aria-hidden="true"><td colSpan={table.columns.length} style={{ height: `${(rows.length - last) * HEIGHT}px` }} /></tr>}
        </tbody>
      </table>
    </div>
  );
}
