/** Expanding a node: first what is there, by relation, then the strongest of it. Collapsing takes it back. */
import { signal } from '@preact/signals';
import { across, edgesOf, typeOfEdge, type Network } from '../state/network.ts';
import { go, network, rowsOf, say, seen, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { count, edgeLabel, plural } from '../parts/words.ts';

export const preview = signal<number | null>(null);
export const openPreview = (row: number): void => {
  preview.value = row;
};

/** How many are brought in at once. */
const TOP = 10;

export function ExpandPreview() {
  const row = preview.value;
  const now = network.value;
  if (row === null || !now) return null;
  const groups = new Map<string, number[]>();
  for (const edge of edgesOf(now, row)) {
    const other = across(now, edge, row);
    const type = edgeLabel(typeOfEdge(now, edge));
    groups.set(type, [...(groups.get(type) ?? []), other]);
  }
  const close = (): void => {
    preview.value = null;
    document.querySelector<HTMLElement>('.canvas')?.focus();
  };
  const add = (rows: readonly number[]): void => {
    const missing = rows.filter((other) => !seen.value?.nodes[other]);
    const ids = top(now, row, missing.length > 0 ? missing : rows).map((other) => now.nodes.id[other]!);
    const { only, hidden } = view.value;
    const base = only ?? [now.nodes.id[row]!, ...now.nodes.id.filter((_, at) => seen.value?.nodes[at])];
    go({ only: only === null && hidden.length === 0 ? null : [...new Set([...base, ...ids])], hidden: hidden.filter((id) => !ids.includes(id)) });
    say(`${plural(ids.length, 'entity', 'entities')} shown`);
    theCanvas.value?.fit([row, ...rowsOf(ids)]);
    close();
  };
  const all = [...new Set([...groups.values()].flat())];
  return (
    <div class="preview" role="dialog" aria-label={`What is around ${now.nodes.name[row]!}`} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } }}>
      <h2><bdi>{now.nodes.name[row]}</bdi></h2>
      <ul>
        {[...groups].sort(([, a], [, b]) => b.length - a.length).map(([type, rows], at) => (
          <li key={type}>
            <button type="button" ref={(element) => { if (at === 0) element?.focus(); }} onClick={() => add([...new Set(rows)])}>
              <span class="grow">{type}</span><span class="number">{count(new Set(rows).size)}</span>
              <span class="muted">{hiddenWords(rows.filter((other) => !seen.value?.nodes[other]).length)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={() => add(all)}>Show the top {Math.min(TOP, all.length)}</button>
        <button type="button" class="button" onClick={() => { go({ only: [now.nodes.id[row]!, ...top(now, row, all).map((other) => now.nodes.id[other]!)] }); theCanvas.value?.fit(); close(); }}>Start from here</button>
        <button type="button" class="button" onClick={() => { collapse(now, row); close(); }}>Collapse</button>
        <button type="button" class="text-button" onClick={close}>Close</button>
      </div>
    </div>
  );
}

const hiddenWords = (hidden: number): string => (hidden === 0 ? 'all shown' : `${count(hidden)} not shown`);

/** The strongest: most documents, then surest, then best connected. */
function top({ nodes, edges, ...network }: Network, row: number, others: readonly number[]): readonly number[] {
  const wanted = new Set(others);
  const weight = new Map<number, number>();
  for (let at = network.start[row]!; at < network.start[row + 1]!; at += 1) {
    const edge = network.incident[at]!;
    const other = edges.source[edge] === row ? edges.target[edge]! : edges.source[edge]!;
    if (wanted.has(other)) weight.set(other, Math.max(weight.get(other) ?? 0, edges.support[edge]! * 1000 + edges.confidence[edge]! * 100 + Math.min(99, nodes.degree[other]!) / 100));
  }
  return [...weight].sort(([a, one], [b, other]) => other - one || a - b).slice(0, TOP).map(([other]) => other);
}

/** Hides the neighbours that hang on this node alone. */
export function collapse(now: Network, row: number): void {
  const leaves = [...new Set([...edgesOf(now, row)].map((edge) => across(now, edge, row)))].filter((other) => [...edgesOf(now, other)].every((edge) => !seen.value?.edges[edge] || across(now, edge, other) === row));
  go({ hidden: [...new Set([...view.value.hidden, ...leaves.map((leaf) => now.nodes.id[leaf]!)])] });
  say(`${plural(leaves.length, 'entity', 'entities')} collapsed`);
}
