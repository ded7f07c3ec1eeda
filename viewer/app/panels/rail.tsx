/** The left rail: the legend, which is the filter. Each value has its count among what passes the other filters. */
import { signal } from '@preact/signals';
import type { EntityType } from '../../api.ts';
import { communityName, type Network } from '../state/network.ts';
import { NO_FILTERS } from '../state/filters.ts';
import { communityColour } from '../canvas/palette.ts';
import { clearFilters, filter, go, network, palette, seen, toggle, view } from '../state/store.ts';
import { Icon, StatusLine, TypeIcon } from '../parts/icons.tsx';
import { Section } from '../parts/links.tsx';
import { STATUS_WORDS, count, edgeLabel, typePlural } from '../parts/words.ts';
import { Confidence } from './confidence.tsx';

/** On a phone: a sheet over the graph, at first closed. */
export const railOpen = signal(false);
const HIDDEN = 'liaison-rail-hidden';
/** On a wide screen: beside the graph, unless put away; kept in this browser. */
export const railHidden = signal(localStorage.getItem(HIDDEN) === '1');
const narrow = matchMedia('(max-width: 767px)');

export function toggleRail(): void {
  if (narrow.matches) railOpen.value = !railOpen.value;
  else {
    railHidden.value = !railHidden.value;
    if (railHidden.value) localStorage.setItem(HIDDEN, '1');
    else localStorage.removeItem(HIDDEN);
  }
}
export const railSeen = (): boolean => (narrow.matches ? railOpen.value : !railHidden.value);

const openKinds = signal<ReadonlySet<EntityType>>(new Set());
const FIRST_COMMUNITIES = 9;

export function Rail() {
  const now = network.value;
  const counts = seen.value?.counts;
  return (
    <aside class={`rail${railOpen.value ? ' open' : ''}`} aria-label="Legend and filters">
      <button type="button" class="sheet-handle" aria-label="Close the filters" onClick={() => (railOpen.value = false)} />
      {now && counts && now.order > 0 && (
        <>
          <Types now={now} />
          <Relations now={now} />
          <Statuses now={now} />
          <Confidence bins={counts.confidence} />
          <Communities now={now} />
          <Within />
        </>
      )}
    </aside>
  );
}

const Clear = ({ label, onClick, show }: { readonly label: string; readonly onClick: () => void; readonly show: boolean }) => (show ? <button type="button" class="text-button" onClick={onClick}>{label}</button> : null);

function Types({ now }: { readonly now: Network }) {
  const { offTypes, offKinds } = view.value.filters;
  const counts = seen.value!.counts.types;
  const here = now.nodes.typeNames.map((type, at) => ({ type, at, there: now.nodes.type.includes(at) })).filter(({ there }) => there);
  const most = Math.max(1, ...here.map(({ at }) => counts[at]!));
  return (
    <Section title="Types" action={<Clear label="all" show={offTypes.length + offKinds.length > 0} onClick={() => filter({ offTypes: [], offKinds: [] })} />}>
      <ul class="legend">
        {here.map(({ type, at }) => {
          const kinds = kindsOf(now, type);
          const open = openKinds.value.has(type);
          return (
            <li key={type}>
              <div class="legend-line">
                <button type="button" class={`legend-row t-${type}`} aria-pressed={!offTypes.includes(type)} onClick={() => toggle('offTypes', type)} onDblClick={() => filter({ offTypes: now.nodes.typeNames.filter((one) => one !== type) })}>
                  <TypeIcon type={type} />
                  <span class="grow">{typePlural(type)}</span>
                  <meter class="bar" min={0} max={most} value={counts[at]} aria-hidden="true" />
                  <span class="number">{count(counts[at]!)}</span>
                </button>
                {kinds.length > 1 && <button type="button" class={`twist${open ? ' open' : ''}`} aria-expanded={open} aria-label={`Kinds of ${typePlural(type)}`} onClick={() => (openKinds.value = new Set(open ? [...openKinds.value].filter((one) => one !== type) : [...openKinds.value, type]))}><Icon name="right" size={11} /></button>}
              </div>
              {open && <ul class="kinds">{kinds.map((kind) => <Kind key={kind} type={type} kind={kind} />)}</ul>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Kind({ type, kind }: { readonly type: EntityType; readonly kind: string }) {
  const key = `${type}/${kind}`;
  return (
    <li>
      <label class="check-row">
        <input type="checkbox" checked={!view.value.filters.offKinds.includes(key)} onChange={() => toggle('offKinds', key)} />
        <span class="grow">{kind || 'no kind known'}</span>
        <span class="number">{count(seen.value!.counts.kinds.get(key) ?? 0)}</span>
      </label>
    </li>
  );
}

const kindLists = new WeakMap<Network, Map<EntityType, string[]>>();
function kindsOf(now: Network, type: EntityType): readonly string[] {
  let lists = kindLists.get(now);
  if (!lists) {
    lists = new Map();
    const seenKinds = new Set<number>();
    for (let row = 0; row < now.order; row += 1) {
      const code = now.nodes.type[row]! * 1000 + now.nodes.kind[row]!;
      if (seenKinds.has(code)) continue;
      seenKinds.add(code);
      const name = now.nodes.typeNames[now.nodes.type[row]!]!;
      lists.set(name, [...(lists.get(name) ?? []), now.nodes.kindNames[now.nodes.kind[row]!]!].sort());
    }
    kindLists.set(now, lists);
  }
  return lists.get(type) ?? [];
}

function Relations({ now }: { readonly now: Network }) {
  const { offEdges } = view.value.filters;
  const counts = seen.value!.counts.edges;
  const here = now.edges.typeNames.map((type, at) => ({ type, at })).filter(({ at }) => now.edges.type.includes(at)).sort((a, b) => counts[b.at]! - counts[a.at]! || a.at - b.at);
  const allOff = here.every(({ type }) => offEdges.includes(type));
  return (
    <Section title="Relations" action={<Clear label={allOff ? 'all' : 'clear'} show={here.length > 0} onClick={() => filter({ offEdges: allOff ? [] : here.map(({ type }) => type) })} />}>
      <ul class="legend">
        {here.map(({ type, at }) => (
          <li key={type}>
            <label class="check-row">
              <input type="checkbox" checked={!offEdges.includes(type)} onChange={() => toggle('offEdges', type)} />
              <span class="grow">{edgeLabel(type)}</span>
              <span class="number">{count(counts[at]!)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Statuses({ now }: { readonly now: Network }) {
  const { offStatuses } = view.value.filters;
  return (
    <Section title="Status" action={<Clear label="all" show={offStatuses.length > 0} onClick={() => filter({ offStatuses: [] })} />}>
      <ul class="legend">
        {now.edges.statusNames.map((status, at) => (
          <li key={status}>
            <button type="button" class="legend-row" aria-pressed={!offStatuses.includes(status)} onClick={() => toggle('offStatuses', status)}>
              <StatusLine status={status} />
              <span class="grow">{STATUS_WORDS[status]}</span>
              <span class="number">{count(seen.value!.counts.statuses[at]!)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Communities({ now }: { readonly now: Network }) {
  const { filters, colourBy } = view.value;
  const on = colourBy === 'community';
  const shown = now.communities.slice(0, FIRST_COMMUNITIES).filter((rows) => rows.length > 1);
  return (
    <Section title="Communities" action={<button type="button" class="text-button" onClick={() => go({ selected: { kind: 'communities' }, colourBy: 'community' })}>who connects them</button>}>
      <label class="check-row">
        <input type="checkbox" checked={on} onChange={() => go({ colourBy: on ? 'type' : 'community' })} />
        <span class="grow">Colour by community</span>
      </label>
      <label class="check-row select-row">
        <span class="grow">Size by</span>
        <select value={view.value.sizeBy} onChange={(event) => go({ sizeBy: event.currentTarget.value as typeof view.value.sizeBy })}>
          <option value="degree">connections</option>
          <option value="pagerank">PageRank</option>
          <option value="betweenness">brokerage</option>
        </select>
      </label>
      {on && (
        <ul class="legend">
          {shown.map((rows, rank) => (
            <li key={rank}>
              <button type="button" class="legend-row" aria-pressed={!filters.offCommunities.includes(rank)} onClick={() => toggle('offCommunities', rank)}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill={communityColour(palette.value, rank)} /></svg>
                <span class="grow clip"><bdi>{communityName(now, rank)}</bdi></span>
                <span class="number">{count(seen.value!.counts.communities[rank] ?? rows.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Conditions without a place of their own in the legend, so that each can be taken back. */
function Within() {
  const { filters, hidden, only } = view.value;
  const parts = [
    filters.document && { label: 'One document only', clear: () => filter({ document: null }) },
    hidden.length > 0 && { label: `${count(hidden.length)} hidden`, clear: () => go({ hidden: [] }) },
    only && { label: `Only ${count(only.length)} chosen`, clear: () => go({ only: null }) },
  ].filter((part): part is { label: string; clear: () => void } => Boolean(part));
  const any = parts.length > 0 || JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
  return (
    <div class="within">
      {parts.map(({ label, clear }) => <button key={label} type="button" class="chip removable" onClick={clear}>{label} <Icon name="close" size={10} /></button>)}
      {any && <button type="button" class="text-button" onClick={clearFilters}>Clear all filters</button>}
    </div>
  );
}
