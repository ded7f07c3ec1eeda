/** Before and after: two spans of years, and of the edges that the filters leave which are new, ended, the same. */
import { useEffect, useState } from 'preact/hooks';
import { CHANGES, compare, type Change, type Comparison } from '../state/compare.ts';
import { statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import { anyTime, focusOverride, network, select, setDetail, view } from '../state/store.ts';
import { StatusLine } from '../parts/icons.tsx';
import { Section } from '../parts/links.tsx';
import { count, edgePhrase, plural, span } from '../parts/words.ts';
import { spansOf } from './compare-spans.ts';

const MOST = 20;

export function CompareCard() {
  const now = network.value!;
  const [off, setOff] = useState<ReadonlySet<Change>>(new Set());
  const spans = spansOf(now, view.value);
  const mask = anyTime.value?.edges;
  const result = compare(now, spans, mask);
  const key = JSON.stringify([spans, [...off]]);
  useEffect(() => {
    const changes = new Map(CHANGES.flatMap(({ change }) => (off.has(change) ? [] : result[change].map((row) => [row, change] as const))));
    const edges = new Set(changes.keys());
    const compared = { changes, words: `${yearsWords(spans.before)} → ${yearsWords(spans.after)}` };
    focusOverride.value = edges.size > 0 ? { edges, nodes: new Set([...edges].flatMap((edge) => [now.edges.source[edge]!, now.edges.target[edge]!])), compared } : null;
    return () => {
      focusOverride.value = null;
    };
  }, [key, now, mask]);
  if (!Number.isFinite(spans.after[0])) return <article class="card"><h1>Before and after</h1><p class="muted">No edge of this graph has a date.</p></article>;
  const toggle = (kind: Change): void => setOff(new Set(off.has(kind) ? [...off].filter((one) => one !== kind) : [...off, kind]));
  const field = (name: string, value: number, label: string) => <input type="number" min="-9999" max="9999" aria-label={label} value={value} onChange={(event) => setDetail(name, event.currentTarget.value)} />;
  return (
    <article class="card">
      <h1>Before and after</h1>
      <p class="spans"><span class="span-name before">Before</span> {field('before-from', spans.before[0], 'Before: from year')}–{field('before-to', spans.before[1], 'Before: to year')}</p>
      <p class="spans"><span class="span-name after">After</span> {field('after-from', spans.after[0], 'After: from year')}–{field('after-to', spans.after[1], 'After: to year')}</p>
      {CHANGES.map(({ change, sign, title }) => <List key={change} {...{ now, change, title, sign, rows: result[change], on: !off.has(change), onToggle: () => toggle(change) }} />)}
      <p class="muted">{restWords(result)}</p>
    </article>
  );
}

const restWords = ({ undated, neither }: Comparison): string =>
  [undated > 0 && `${plural(undated, 'edge')} without a date`, neither > 0 && `${plural(neither, 'edge')} of other years`].filter(Boolean).join(' and ') + (undated + neither > 0 ? ` ${undated + neither === 1 ? 'is' : 'are'} in neither span.` : '');

const yearsWords = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`);

interface ListProps {
  readonly now: Network;
  readonly change: Change;
  readonly title: string;
  readonly sign: string;
  readonly rows: readonly number[];
  readonly on: boolean;
  readonly onToggle: () => void;
}

const List = ({ now, change, title, sign, rows, on, onToggle }: ListProps) => (
  <Section title={`${title} ${count(rows.length)}`} action={rows.length > 0 && <label class="on-graph"><input type="checkbox" checked={on} onChange={onToggle} aria-label={`Show on the graph: ${title.toLowerCase()}`} /> on the graph</label>}>
    {rows.length === 0 && <p class="muted">None.</p>}
    <ul class="compared-list">
      {rows.slice(0, MOST).map((row) => (
        <li key={row}>
          <span aria-hidden="true" class={`sign c-${change}`}>{sign}</span>
          <button type="button" class="text-button" onClick={() => select({ kind: 'edge', id: now.edges.id[row]! })}><bdi>{now.nodes.name[now.edges.source[row]!]}</bdi> {edgePhrase(typeOfEdge(now, row))} <bdi>{now.nodes.name[now.edges.target[row]!]}</bdi></button>
          <span class="muted when">{statusOfEdge(now, row) !== 'asserted' && <StatusLine status={statusOfEdge(now, row)} />} {span(now.edges.from[row], now.edges.to[row]).replace(/^in /u, '')}</span>
        </li>
      ))}
    </ul>
    {rows.length > MOST && <p class="muted">and {count(rows.length - MOST)} more</p>}
  </Section>
);
