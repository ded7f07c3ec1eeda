/** The map in words: every place with who is there, and who lies nowhere. The same as the drawing for those who do not see it. */
import { go, hovered, network, select, selectedNode, view } from '../state/store.ts';
import { typeOfNode, type Network } from '../state/network.ts';
import { EntityLink, Section } from '../parts/links.tsx';
import { TypeIcon } from '../parts/icons.tsx';
import { count, plural, typePlural } from '../parts/words.ts';
import { cursor, goTo, links, placed } from './map-state.ts';
import type { MapPlace } from './map-places.ts';

/** More names than these only slow the page; the table has them all. */
const MOST = 40;
const MOST_PLACES = 400;

export function MapList() {
  const now = network.value!;
  const placing = placed.value;
  if (!placing) return null;
  const { places, unplaced } = placing;
  return (
    <aside class="map-list" aria-label="Places">
      <Section title="Places" action={<span class="number muted">{count(places.length)}</span>}>
        {places.length === 0 && <p class="muted">{now.nodes.places.length === 0 ? 'No place of this graph has coordinates.' : 'The filters leave no place with coordinates.'}</p>}
        <ul class="place-list">{places.slice(0, MOST_PLACES).map((place) => <PlaceItem key={place.row} now={now} place={place} />)}</ul>
        {places.length > MOST_PLACES && <p class="muted">and {count(places.length - MOST_PLACES)} more in the table</p>}
      </Section>
      {unplaced.length > 0 && <Nowhere now={now} rows={unplaced} />}
    </aside>
  );
}

function PlaceItem({ now, place }: { readonly now: Network; readonly place: MapPlace }) {
  const id = now.nodes.id[place.row]!;
  const open = selectedNode.value === place.row;
  const related = links.value.home.has(place.row) || links.value.tied.has(place.row);
  return (
    <li class={related ? 'related' : ''}>
      <button type="button" class="place-row" aria-expanded={open} onMouseEnter={() => (hovered.value = place.row)} onMouseLeave={() => (hovered.value = null)}
        onClick={() => { cursor.value = null; go({ selected: open ? null : { kind: 'entity', id }, detail: { ...view.value.detail, list: 'yes' } }); if (!open) goTo(place.row); }}>
        <TypeIcon type={typeOfNode(now, place.row)} size={16} />
        <bdi class="grow clip">{now.nodes.name[place.row]}</bdi>
        <span class="number muted" title={`${count(place.here.length)} here, ${count(place.linked.length)} linked`}>{place.weight > 0 && count(place.weight)}</span>
      </button>
      {open && place.weight > 0 && (
        <div class="place-open">
          <Names now={now} title={plural(place.here.length, 'entity here', 'entities here')} rows={place.here} />
          <Names now={now} title={`${count(place.linked.length)} linked`} rows={place.linked.map((row) => ({ row, edge: null }))} />
        </div>
      )}
    </li>
  );
}

function Names({ now, title, rows }: { readonly now: Network; readonly title: string; readonly rows: MapPlace['here'] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.slice(0, MOST).map(({ row, edge }) => (
          <li key={row}>
            <EntityLink id={now.nodes.id[row]!} />
            {edge !== null && <button type="button" class="words-button" aria-label={`The words: where ${now.nodes.name[row]!} is`} onClick={() => select({ kind: 'edge', id: now.edges.id[edge]! })}>words</button>}
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p class="muted">and {count(rows.length - MOST)} more</p>}
    </>
  );
}

/** Who is seen in the network and on no place, by type. */
function Nowhere({ now, rows }: { readonly now: Network; readonly rows: readonly number[] }) {
  const types = new Map<string, number[]>();
  for (const row of rows) {
    const type = typeOfNode(now, row);
    types.set(type, [...(types.get(type) ?? []), row]);
  }
  return (
    <Section title="Without a place" action={<span class="number muted">{count(rows.length)}</span>}>
      <p class="muted">No words say where these are, or the place has no coordinates.</p>
      {[...types].sort(([, a], [, b]) => b.length - a.length).map(([type, inside]) => (
        <details key={type} class="nowhere" open={view.value.detail.nowhere === type}>
          <summary>{typePlural(type as Parameters<typeof typePlural>[0])} <span class="number muted">{count(inside.length)}</span></summary>
          <ul>{inside.slice(0, MOST).map((row) => <li key={row}><EntityLink id={now.nodes.id[row]!} /></li>)}</ul>
          {inside.length > MOST && <p class="muted">and {count(inside.length - MOST)} more in the table</p>}
        </details>
      ))}
    </Section>
  );
}
