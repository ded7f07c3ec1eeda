/** Expanding a node: first what is there, by type and by relation, then the strongest of it. Collapsing takes it back. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { around, hangingOn, strongest } from '../state/around.ts';
import type { Network } from '../state/network.ts';
import { go, hovered, network, pinned, pinNode, say, seen, unpinNode, view } from '../state/store.ts';
import { placeOf } from '../state/places.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { TypeIcon } from '../parts/icons.tsx';
import { count, edgeLabel, plural, typePlural } from '../parts/words.ts';

export const preview = signal<number | null>(null);
export const openPreview = (row: number): void => {
  preview.value = row;
};

/** How many are brought in at once. */
const TOP = 10;
/** Up to so many entities are seen at once without being small. */
const LITTLE = 60;

export function ExpandPreview() {
  const row = preview.value;
  const now = network.value;
  if (row === null || !now) return null;
  const { types, relations, all } = around(now, row);
  const act = (does: () => void) => (): void => {
    does();
    close(row);
  };
  const id = now.nodes.id[row]!;
  return (
    <div class="preview" role="dialog" aria-label={`What is around ${now.nodes.name[row]!}`} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(row); } }}>
      <h2><bdi>{now.nodes.name[row]}</bdi></h2>
      {all.length === 0 && <p class="muted">Nothing is linked to it.</p>}
      <ul aria-label="By type">
        {types.map(({ name, rows }, at) => <Line key={name} rows={rows} icon={<TypeIcon type={name} size={16} />} label={typePlural(name)} focused={at === 0} onClick={act(() => expand(now, row, rows))} />)}
      </ul>
      {relations.length > 1 && <h3>By relation</h3>}
      {relations.length > 1 && <ul aria-label="By relation">{relations.map(({ name, rows }) => <Line key={name} rows={rows} label={edgeLabel(name)} onClick={act(() => expand(now, row, rows))} />)}</ul>}
      <div class="actions">
        {all.length > 0 && <button type="button" class="button" onClick={act(() => expand(now, row, all))}>Show the top {Math.min(TOP, all.length)}</button>}
        <button type="button" class="button" onClick={act(() => startFrom(now, row, all))}>Start from here</button>
        {all.length > 0 && <button type="button" class="button" onClick={act(() => collapse(now, row))}>Collapse</button>}
        <button type="button" class="button" onClick={act(() => (pinned.value.has(id) ? unpinNode(id) : pinNode(id, placeOf(now, row))))}>{pinned.value.has(id) ? 'Unpin' : 'Pin'}</button>
        <button type="button" class="text-button" ref={(element) => { if (all.length === 0) element?.focus(); }} onClick={() => close(row)}>Close</button>
      </div>
    </div>
  );
}

function Line({ rows, icon, label, focused = false, onClick }: { readonly rows: readonly number[]; readonly icon?: ComponentChildren; readonly label: string; readonly focused?: boolean; readonly onClick: () => void }) {
  const hidden = rows.filter((other) => !seen.value?.nodes[other]).length;
  return (
    <li>
      <button type="button" ref={(element) => { if (focused) element?.focus(); }} onClick={onClick}>
        {icon}<span class="grow">{label}</span><span class="number">{count(rows.length)}</span>
        <span class="muted">{hidden === 0 ? 'all shown' : `${count(hidden)} not shown`}</span>
      </button>
    </li>
  );
}

function close(row: number): void {
  preview.value = null;
  hovered.value = row;
  document.querySelector<HTMLElement>('.canvas')?.focus();
}

/** Brings in the strongest of these that are not shown; where all are, goes to the strongest. */
function expand(now: Network, row: number, rows: readonly number[]): void {
  const missing = rows.filter((other) => !seen.value?.nodes[other]);
  const chosen = strongest(now, row, { of: missing.length > 0 ? missing : rows, most: TOP });
  const ids = chosen.map((other) => now.nodes.id[other]!);
  const { only, hidden } = view.value;
  go({ only: only && [...new Set([...only, now.nodes.id[row]!, ...ids])], hidden: hidden.filter((id) => !ids.includes(id)) });
  const filtered = chosen.filter((other) => !seen.value?.nodes[other]).length;
  // Of little all stays in sight: what is new is seen beside what was there.
  theCanvas.value?.fit((seen.value?.nodeCount ?? 0) > LITTLE ? [row, ...chosen] : undefined);
  theCanvas.value?.grow(missing.filter((other) => seen.value?.nodes[other]), row);
  say(`${plural(ids.length - filtered, 'entity', 'entities')} shown${filtered > 0 ? `, ${count(filtered)} kept away by the filters` : ''}`);
}

/** Only this node and the strongest around it. */
function startFrom(now: Network, row: number, all: readonly number[]): void {
  const rows = [row, ...strongest(now, row, { of: all, most: TOP })];
  go({ only: rows.map((one) => now.nodes.id[one]!), hidden: [], camera: null });
  theCanvas.value?.fit(rows);
  say(`Started from ${now.nodes.name[row]!} with ${plural(rows.length - 1, 'entity', 'entities')} around it`);
}

/** Hides the neighbours that hang on this node alone. */
export function collapse(now: Network, row: number): void {
  const leaves = hangingOn(now, row, seen.value!.edges).filter((leaf) => seen.value!.nodes[leaf]);
  go({ hidden: [...new Set([...view.value.hidden, ...leaves.map((leaf) => now.nodes.id[leaf]!)])] });
  say(`${plural(leaves.length, 'entity', 'entities')} collapsed`);
}
