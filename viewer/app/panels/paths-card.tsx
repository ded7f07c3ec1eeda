/** Why are these two linked? The best ways from one to the other, as cited sentences and each hop with its words. */
import { useEffect, useState } from 'preact/hooks';
import type { Path, PathHop } from '../../api.ts';
import { api } from '../state/api.ts';
import { focusOverride, go, network, rowsOf, say, select, setDetail, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { EntityLink, Section, Skeleton, StatusChip } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { date, edgeInverse, edgePhrase, plural, span } from '../parts/words.ts';
import { EntityPicker } from './entity-picker.tsx';
import { asText, explain } from './paths-explain.ts';
import { picking } from './paths-state.ts';
import { wordsOf } from './quote-parts.ts';
import { Quote } from './quote.tsx';

/** Ways asked for at first, and more with each press; the server gives no more than `MOST`. */
const STEP = 5;
const MOST = 20;

export function PathsCard({ from, to }: { readonly from: string; readonly to: string | null }) {
  const set = (change: { readonly from?: string; readonly to?: string | null }) => go({ selected: { kind: 'paths', from, to, ...change } });
  const missing = from === '' ? 'from' : to === null ? 'to' : null;
  useEffect(() => {
    picking.value = missing ? (id) => set({ [missing]: id }) : null;
    return () => {
      picking.value = null;
    };
  }, [from, to]);
  return (
    <article class="card">
      <h1>Why are these two linked?</h1>
      <div class="pickers">
        <EntityPicker label="From" value={from || null} onPick={(id) => set({ from: id })} />
        <EntityPicker label="To" value={to} onPick={(id) => set({ to: id })} />
        {from && to && <button type="button" class="text-button" onClick={() => set({ from: to, to: from })}>swap</button>}
      </div>
      {missing === null && to !== null ? <Ways key={`${from} ${to}`} from={from} to={to} /> : <p class="muted">Choose {missing === 'from' ? 'where it begins' : 'the other end'}: type a name, or click it on the graph.</p>}
    </article>
  );
}

function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const many = Math.min(MOST, Math.max(STEP, Number(view.value.detail.ways) || STEP));
  const answer = useAnswer(() => api.paths(from, to, many), `${from} ${to} ${many} ${network.value?.version ?? ''}`);
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
  if (from === to) return <p>These are one and the same.</p>;
  if (paths.length === 0) return <p>Nothing that was read links these two. What is denied links nobody.</p>;
  return (
    <>
      {chosen && <Because path={chosen} />}
      <Section title="Ways" action={<span class="muted">shortest and surest first</span>}>
        <div class="ways">
          {paths.map((path, at) => (
            <section key={path.nodes.join()} class={`path${at === open ? ' open' : ''}`}>
              <button type="button" class="path-head" aria-expanded={at === open} onClick={() => setOpen(at)}>
                {plural(path.hops.length, 'step')} · <bdi>{path.nodes.slice(1, -1).map(nameOf).join(', ') || 'directly'}</bdi>
              </button>
              {at === open && <Hops path={path} />}
            </section>
          ))}
        </div>
        {paths.length === many && many < MOST && <button type="button" class="button" onClick={() => setDetail('ways', String(many + STEP))}>More ways</button>}
        {paths.length < many && <p class="muted">{paths.length === 1 ? 'This is the only way' : `These ${paths.length} are all the ways`} without going in circles.</p>}
      </Section>
    </>
  );
}

const nameOf = (id: string): string => network.value?.nodes.name[network.value.nodeRow.get(id) ?? -1] ?? id;

/** The answer in sentences, each with the number of the words that say it. */
function Because({ path }: { readonly path: Path }) {
  const explanation = explain(path, nameOf);
  const copy = (): void => void navigator.clipboard.writeText(asText(explanation)).then(() => say('Copied with its sources'), () => say('The browser did not let it be copied'));
  return (
    <section class="because" aria-label="Because">
      <p>
        {explanation.sentences.map(({ lead, subject, does, object, source }, at) => (
          <span key={at}>{lead}<bdi>{subject}</bdi> {does} <bdi>{object}</bdi>{source !== null && <a class="cite" href={`#source-${source}`} aria-label={`source ${source}`} onClick={(event) => { event.preventDefault(); document.getElementById(`source-${source}`)?.focus(); }}>{source}</a>}. </span>
        ))}
      </p>
      <ol class="sources" aria-label="Sources">
        {explanation.sources.map((claim, at) => (
          <li key={claim.id} id={`source-${at + 1}`} tabIndex={-1}>
            <q dir="auto">{wordsOf(claim)}</q>{' '}
            <button type="button" class="text-button" onClick={() => select({ kind: 'document', id: claim.document.id, claim: claim.id })}><bdi>{claim.document.title}</bdi></button>
            <span class="muted">{[claim.document.date && date(claim.document.date), claim.page !== undefined && `page ${claim.page}`].filter(Boolean).map((one) => ` · ${String(one)}`)}</span>
          </li>
        ))}
      </ol>
      <button type="button" class="text-button" onClick={copy}>Copy with sources</button>
    </section>
  );
}

const Hops = ({ path }: { readonly path: Path }) => (
  <ol class="hops">
    {path.hops.map((hop, at) => (
      <li key={hop.edge}>
        <p><EntityLink id={path.nodes[at]!} /> <button type="button" class="text-button" onClick={() => select({ kind: 'edge', id: hop.edge })}>{phrase(hop, path.nodes[at]!)}</button> <EntityLink id={path.nodes[at + 1]!} /> {hop.status !== 'asserted' && <StatusChip status={hop.status} />} <span class="muted">{when(hop)}</span></p>
        {hop.claim && <Quote claim={hop.claim} />}
      </li>
    ))}
  </ol>
);

const phrase = (hop: PathHop, from: string): string => (hop.source === from ? edgePhrase(hop.type) : edgeInverse(hop.type));
const when = ({ edge }: PathHop): string => {
  const now = network.value!;
  const row = now.edgeRow.get(edge);
  return row === undefined ? '' : span(now.edges.from[row], now.edges.to[row]);
};
