/** Why are these two linked? The best ways from one to the other, each hop with its words. */
import { useEffect, useState } from 'preact/hooks';
import type { Path, PathHop } from '../../api.ts';
import { api } from '../state/api.ts';
import { focusOverride, go, network, rowsOf, select, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { EntityLink, Skeleton, StatusChip } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { edgeInverse, edgePhrase, plural } from '../parts/words.ts';
import { EntityPicker } from './entity-picker.tsx';
import { Quote } from './quote.tsx';

export function PathsCard({ from, to }: { readonly from: string; readonly to: string | null }) {
  const set = (change: { readonly from?: string; readonly to?: string | null }) => go({ selected: { kind: 'paths', from, to, ...change } });
  return (
    <article class="card">
      <h1>Why are these two linked?</h1>
      <EntityPicker label="From" value={from} onPick={(id) => set({ from: id })} />
      <EntityPicker label="To" value={to} onPick={(id) => set({ to: id })} />
      {to ? <Ways from={from} to={to} /> : <p class="muted">Choose the other end: type its name, or click a node with the pointer on “To”.</p>}
    </article>
  );
}

function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const answer = useAnswer(() => api.paths(from, to), `${from} ${to}`);
  const [open, setOpen] = useState(0);
  const paths = answer.state === 'there' ? answer.value.paths : [];
  const chosen = paths[open];
  useEffect(() => {
    focusOverride.value = chosen ? { nodes: rowsOf(chosen.nodes), edges: new Set(chosen.hops.flatMap(({ edge }) => network.value!.edgeRow.get(edge) ?? [])) } : null;
    if (chosen && !view.peek().camera) theCanvas.value?.fit(rowsOf(chosen.nodes));
    return () => {
      focusOverride.value = null;
    };
  }, [chosen]);
  if (answer.state === 'waiting') return <Skeleton lines={6} />;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  if (paths.length === 0) return <p>Nothing that was read links these two.</p>;
  return (
    <>
      <p class="muted">{plural(paths.length, 'way')}, shortest and surest first.</p>
      {paths.map((path, at) => (
        <section key={path.nodes.join()} class={`path${at === open ? ' open' : ''}`}>
          <button type="button" class="path-head" aria-expanded={at === open} onClick={() => setOpen(at)}>
            {plural(path.hops.length, 'step')} · <bdi>{path.nodes.slice(1, -1).map(nameOf).join(', ') || 'directly'}</bdi>
          </button>
          {at === open && <Hops path={path} />}
        </section>
      ))}
    </>
  );
}

const nameOf = (id: string): string => network.value?.nodes.name[network.value.nodeRow.get(id) ?? -1] ?? id;

const Hops = ({ path }: { readonly path: Path }) => (
  <ol class="hops">
    {path.hops.map((hop, at) => (
      <li key={hop.edge}>
        <p><EntityLink id={path.nodes[at]!} /> <button type="button" class="text-button" onClick={() => select({ kind: 'edge', id: hop.edge })}>{phrase(hop, path.nodes[at]!)}</button> <EntityLink id={path.nodes[at + 1]!} /> {hop.status !== 'asserted' && <StatusChip status={hop.status} />}</p>
        {hop.claim && <Quote claim={hop.claim} />}
      </li>
    ))}
  </ol>
);

const phrase = (hop: PathHop, from: string): string => (hop.source === from ? edgePhrase(hop.type) : edgeInverse(hop.type));
