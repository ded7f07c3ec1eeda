/** Before and after: the chosen span of years against the one before it. */
import { useEffect } from 'preact/hooks';
import { compare, type Years } from '../state/compare.ts';
import { yearOf } from '../state/filters.ts';
import { typeOfEdge, type Network } from '../state/network.ts';
import { focusOverride, network, select, setDetail, view } from '../state/store.ts';
import { Section } from '../parts/links.tsx';
import { count, edgePhrase, plural } from '../parts/words.ts';

const MOST = 20;

export function CompareCard() {
  const now = network.value!;
  const { filters, detail } = view.value;
  const years = now.edges.from.flatMap((date) => yearOf(date) ?? []);
  const last = filters.until ?? Math.max(...years);
  const first = filters.since ?? last;
  const after: Years = [Number(detail['after-from'] ?? first), Number(detail['after-to'] ?? last)];
  const before: Years = [Number(detail['before-from'] ?? first - (last - first + 1)), Number(detail['before-to'] ?? first - 1)];
  const result = compare(now, before, after);
  const key = JSON.stringify([before, after]);
  useEffect(() => {
    const edges = new Set([...result.fresh, ...result.ended, ...result.same]);
    focusOverride.value = edges.size > 0 ? { edges, nodes: new Set([...edges].flatMap((edge) => [now.edges.source[edge]!, now.edges.target[edge]!])) } : null;
    return () => {
      focusOverride.value = null;
    };
  }, [key, now]);
  const field = (name: string, value: number, label: string) => <input type="number" aria-label={label} value={value} onChange={(event) => setDetail(name, event.currentTarget.value)} />;
  return (
    <article class="card">
      <h1>Before and after</h1>
      <p class="spans">Before {field('before-from', before[0], 'Before: from year')}–{field('before-to', before[1], 'Before: to year')}</p>
      <p class="spans">After {field('after-from', after[0], 'After: from year')}–{field('after-to', after[1], 'After: to year')}</p>
      <List now={now} title="New" rows={result.fresh} />
      <List now={now} title="Ended" rows={result.ended} />
      <List now={now} title="The same" rows={result.same} />
      <p class="muted">{plural(result.undated, 'edge')} without a date {result.undated === 1 ? 'is' : 'are'} in neither.</p>
    </article>
  );
}

const List = ({ now, title, rows }: { readonly now: Network; readonly title: string; readonly rows: readonly number[] }) => (
  <Section title={title} action={<span class="number muted">{count(rows.length)}</span>}>
    {rows.length === 0 && <p class="muted">None.</p>}
    <ul class="plain">
      {rows.slice(0, MOST).map((row) => (
        <li key={row}><button type="button" class="text-button" onClick={() => select({ kind: 'edge', id: now.edges.id[row]! })}><bdi>{now.nodes.name[now.edges.source[row]!]}</bdi> {edgePhrase(typeOfEdge(now, row))} <bdi>{now.nodes.name[now.edges.target[row]!]}</bdi></button></li>
      ))}
    </ul>
    {rows.length > MOST && <p class="muted">and {count(rows.length - MOST)} more</p>}
  </Section>
);
