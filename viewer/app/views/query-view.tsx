/** The Query place: Cypher under limits, saved questions, the result as a table, on the graph, or as JSON. */
import { signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { QueryResult } from '../../api.ts';
import { Refused, api } from '../state/api.ts';
import { go, marked, network, rowsOf, say, summary, view } from '../state/store.ts';
import { count, plural } from '../parts/words.ts';

const START = 'MATCH (a:Organization)-[r:PARTNERS_WITH]-(b)\nWHERE a.name < b.name\nRETURN a.name, b.name, r.status, r.confidence\nORDER BY r.confidence DESC\nLIMIT 50';
const HISTORY = 'liaison-queries';
const MOST_KEPT = 30;
const answer = signal<{ readonly result?: QueryResult; readonly error?: Refused | Error; readonly running: boolean }>({ running: false });
const past = signal<readonly string[]>(readHistory());

export function QueryView() {
  const [text, setText] = useState(view.value.query || START);
  const [asked, setAsked] = useState('{}');
  const [as, setAs] = useState<'table' | 'json'>('table');
  const stop = useRef<AbortController | null>(null);
  const run = async (cypher: string): Promise<void> => {
    stop.current?.abort();
    stop.current = new AbortController();
    answer.value = { running: true };
    go({ query: cypher });
    try {
      const parameters = JSON.parse(asked || '{}') as Record<string, unknown>;
      const result = await api.query(cypher, parameters, stop.current.signal);
      answer.value = { running: false, result };
      past.value = [cypher, ...past.value.filter((one) => one !== cypher)].slice(0, MOST_KEPT);
      localStorage.setItem(HISTORY, JSON.stringify(past.value));
      say(plural(result.rows.length, 'row'));
    } catch (error) {
      if (!stop.current.signal.aborted) answer.value = { running: false, error: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  const take = (cypher: string): void => {
    setText(cypher);
    void run(cypher);
  };
  const { result, error, running } = answer.value;
  return (
    <div class="query-view">
      <form class="query-top" onSubmit={(event) => { event.preventDefault(); void run(text); }}>
        <textarea aria-label="Cypher" spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void run(text); } }} />
        <div class="actions">
          <button type="submit" class="button primary" disabled={running}>{running ? 'Running…' : 'Run'}</button>
          <select aria-label="Saved questions" value="" onChange={(event) => take(event.currentTarget.value)}>
            <option value="">Saved questions…</option>
            {summary.value?.questions.map(({ id, title, cypher }) => <option key={id} value={cypher}>{title}</option>)}
          </select>
          <select aria-label="History" value="" onChange={(event) => setText(event.currentTarget.value)}>
            <option value="">History…</option>
            {past.value.map((cypher) => <option key={cypher} value={cypher}>{cypher.slice(0, 80)}</option>)}
          </select>
          <label>Parameters <input class="table-filter" aria-label="Parameters, as JSON" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} /></label>
          <span class="muted">Ctrl + Enter runs</span>
        </div>
        {error && <Trouble error={error} text={text} />}
        {result && (
          <div class="actions" role="status">
            <span class="number">{plural(result.rows.length, 'row')} in {count(result.milliseconds)} ms{result.truncated && ', more were left out'}</span>
            {result.subgraph.nodes.length > 0 && <button type="button" class="button" onClick={() => { marked.value = rowsOf(result.subgraph.nodes.map(({ id }) => id)); go({ place: 'graph', selected: null, camera: null }); }}>Show on the graph</button>}
            {result.subgraph.nodes.length > 0 && <button type="button" class="button" onClick={() => go({ place: 'graph', only: result.subgraph.nodes.map(({ id }) => id).filter((id) => network.value?.nodeRow.has(id)), camera: null })}>Only these</button>}
            <button type="button" class="button" aria-pressed={as === 'json'} onClick={() => setAs(as === 'json' ? 'table' : 'json')}>JSON</button>
          </div>
        )}
      </form>
      {result && (as === 'json' ? <pre class="query-json" tabIndex={0}>{JSON.stringify(result.rows.map((row) => Object.fromEntries(result.columns.map((name, at) => [name, row[at]]))), null, 2)}</pre> : <Result result={result} />)}
    </div>
  );
}

const Result = ({ result: { columns, rows } }: { readonly result: QueryResult }) => (
  <div class="table-box" tabIndex={0} role="region" aria-label="Result">
    <table>
      <thead><tr>{columns.map((name) => <th key={name} scope="col" class="pad">{name}</th>)}</tr></thead>
      <tbody>{rows.slice(0, 1000).map((row, at) => <tr key={at}>{row.map((value, column) => <td key={column} class={typeof value === 'number' ? 'number' : ''} title={shown(value)}><bdi>{shown(value)}</bdi></td>)}</tr>)}</tbody>
    </table>
  </div>
);

const shown = (value: unknown): string => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value));

/** The store's words, and the place in the query where it names one. */
function Trouble({ error, text }: { readonly error: Error; readonly text: string }) {
  const at = error instanceof Refused ? error.body.at : undefined;
  return <p class="query-error" role="alert">{error.message}{at && <code>{text.slice(0, at.start)}<mark>{text.slice(at.start, at.end) || '▮'}</mark>{text.slice(at.end)}</code>}</p>;
}

function readHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(HISTORY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
