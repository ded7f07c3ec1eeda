/** The Table place: everything that is seen as tables to sort, search, copy and take along; the full equivalent of the drawing. */
import { batch } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { save } from '../panels/take-away.ts';
import { Skeleton } from '../parts/links.tsx';
import { count, plural } from '../parts/words.ts';
import { clearFilters, go, marked, network, say, seen, setDetail, view } from '../state/store.ts';
import { useClaims, useDocuments, type Reading } from './table-claims.ts';
import { toCsv, toTabs } from './table-csv.ts';
import { Grid } from './table-grid.tsx';
import { arrange } from './table-order.ts';
import { TABS, claimsTable, documentsTable, tableOf, type Row, type Tab, type Table } from './table-rows.ts';

const COPIED = 1600;

export function TableView() {
  const { detail } = view.value;
  const tab = TABS.find((one) => one === detail.tab) ?? 'entities';
  const { table, reading } = useTable(tab);
  const [words, order] = [detail.words ?? '', detail.order ?? ''];
  const rows = useMemo(() => (table ? arrange(table, { words, order }) : []), [table, words, order]);
  const less = seen.value && network.value && (seen.value.nodeCount < network.value.order || seen.value.edgeCount < network.value.size);
  return (
    <div class="table-view">
      <div class="table-tools">
        <div class="places" role="group" aria-label="Tables">
          {TABS.map((one) => <button key={one} type="button" aria-pressed={one === tab} aria-current={one === tab ? 'true' : undefined} onClick={() => go({ detail: { ...detail, tab: one === 'entities' ? '' : one, order: '', words: '' } })}>{one}</button>)}
        </div>
        <input type="search" class="table-filter" placeholder="Filter rows" aria-label="Filter rows" value={words} onInput={(event) => setDetail('words', event.currentTarget.value, { replace: true })} />
        <span class="muted number" role="status" data-testid="counts">{table && (words ? `${count(rows.length)} of ${count(table.rows.length)} rows` : plural(rows.length, 'row'))}{reading && unread(reading)}</span>
        {less && tab !== 'documents' && <button type="button" class="text-button" onClick={clearFilters}>Show all</button>}
        <span class="grow" />
        <Actions tab={tab} table={table} rows={rows} />
      </div>
      {reading?.problem ? <p class="pad" role="alert">{reading.problem}</p> : table ? <Grid table={table} rows={rows} order={order} onOrder={(column) => setDetail('order', order === String(column) ? `-${column}` : String(column))} /> : <div class="pad"><Skeleton lines={8} /></div>}
    </div>
  );
}

const unread = ({ done, all, failed }: Reading<unknown>): string =>
  (all !== undefined && done < all ? ` · ${count(done)} of ${plural(all, 'document')} read` : '') + (failed > 0 ? ` · ${plural(failed, 'document')} could not be read` : '');

function useTable(tab: Tab): { readonly table: Table | undefined; readonly reading: Reading<unknown> | undefined } {
  const now = network.value;
  const visible = seen.value;
  const only = view.value.filters.document;
  const documents = useDocuments(tab === 'documents', now?.version ?? '');
  const claims = useClaims(tab === 'claims', { version: now?.version ?? '', only });
  const table = useMemo(() => {
    if (!now || !visible) return undefined;
    if (tab === 'documents') return documents.all === undefined ? undefined : documentsTable(documents.rows.filter(({ id }) => !only || id === only));
    if (tab === 'claims') return claims.all === undefined ? undefined : claimsTable(now, claims.rows.filter(({ edge, rejected }) => (now.edgeRow.has(edge) ? visible.edges[now.edgeRow.get(edge)!] : rejected)));
    return tableOf(tab, now, visible);
  }, [tab, now, visible, documents, claims, only]);
  return { table, reading: tab === 'documents' ? documents : tab === 'claims' ? claims : undefined };
}

/** What can be done with the rows that are found. */
function Actions({ tab, table, rows }: { readonly tab: Tab; readonly table: Table | undefined; readonly rows: readonly Row[] }) {
  const [copied, setCopied] = useState('');
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(''), COPIED);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const done = await copyText(toTabs(table!.columns, rows));
    setCopied(done ? 'Copied' : 'Not copied');
    say(done ? `${plural(rows.length, 'row')} copied` : 'The browser did not let the rows be copied');
  };
  const onGraph = (): void => {
    const nodes = new Set(rows.flatMap((row) => row.nodes));
    batch(() => {
      go({ place: 'graph', selected: null, camera: null });
      marked.value = nodes;
    });
    say(`${plural(nodes.size, 'entity', 'entities')} marked on the graph`);
  };
  const none = !table || rows.length === 0;
  return (
    <>
      {tab !== 'documents' && <button type="button" class="button" disabled={none} onClick={onGraph}>On the graph</button>}
      <button type="button" class="button" disabled={none} onClick={() => void copy()}>{copied || 'Copy'}</button>
      <button type="button" class="button" disabled={none} onClick={() => save(new Blob([toCsv(table!.columns, rows)], { type: 'text/csv' }), `liaison-${tab}.csv`)}>CSV</button>
    </>
  );
}

/** Into the clipboard; over plain HTTP from another machine browsers offer only the old way. */
async function copyText(text: string): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed: the old way may be.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'spoken';
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
