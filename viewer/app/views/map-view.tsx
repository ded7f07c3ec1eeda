/** The Map place: where the entities are, on an outline of the earth that needs no network. */
import './map.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icons.tsx';
import { count, plural } from '../parts/words.ts';
import { canUndo, clearFilters, go, network, say, seen, select, setDetail, undo, view } from '../state/store.ts';
import { zoomAt } from './map-camera.ts';
import { arrive, mapSpots, type Spot, type Spots } from './map-flight.ts';
import { listenToGestures } from './map-gestures.ts';
import { mapKeys } from './map-keys.ts';
import { MapList } from './map-list.tsx';
import { Earth, Marks } from './map-marks.tsx';
import { camera, cursor, follow, links, look, placed, rest, show, shown, size } from './map-state.ts';

const STEP = 1.6;
/** On a narrower screen the list is opened by a button, px. */
const WIDE = 1080;
const PANEL = 360;

export function MapView() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = box.current!;
      if (width !== size.peek().width || height !== size.peek().height) size.value = { width, height };
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box.current!);
    const stop = listenToGestures(box.current!);
    mapSpots.value = spotsNow;
    arrive('map', spotsNow());
    return () => {
      watch.disconnect();
      stop();
      rest();
      mapSpots.value = null;
    };
  }, []);
  useSignalEffect(follow);
  // What is selected elsewhere (search, a card) is brought into view; what the reader clicked here is there already.
  const linked = useRef(links.peek());
  useSignalEffect(() => {
    const now = links.value;
    // A link to this view says where to look.
    if (size.value.width === 0 || (now === linked.current && view.peek().detail.map)) return;
    linked.current = now;
    show(now);
  });
  const { detail, selected } = view.value;
  const listed = detail.list ? detail.list === 'yes' : innerWidth >= (selected ? WIDE + PANEL : WIDE);
  const zoom = (factor: number): void => look(zoomAt(camera.peek(), size.peek(), { at: { x: size.peek().width / 2, y: size.peek().height / 2 }, factor }), { animate: true });
  return (
    <div class={`map-view${listed ? ' listed' : ''}`}>
      <div class="map-box">
        <div ref={box} class="map-stage" tabIndex={0} role="application" aria-label="Map of the places. Arrow keys go to the nearest place, Enter opens it, Shift and arrow keys move the map, plus and minus zoom. The list of places beside it says the same."
          onKeyDown={mapKeys} onBlur={() => (cursor.value = null)} onClick={() => view.value.selected && select(null)}>
          <svg class="map" width={size.value.width} height={size.value.height} aria-hidden="true"><Earth /><Marks /></svg>
        </div>
        <Bar listed={listed} />
        <div class="zoom" role="group" aria-label="Zoom">
          <button type="button" aria-label="Nearer" title="Nearer" onClick={() => zoom(STEP)}><Icon name="plus" size={14} /></button>
          <button type="button" aria-label="Farther" title="Farther" onClick={() => zoom(1 / STEP)}><Icon name="minus" size={14} /></button>
          <button type="button" aria-label="Fit all places" title="Fit all places" onClick={() => look(null, { animate: true })}><Icon name="fit" size={14} /></button>
        </div>
      </div>
      {listed && <MapList />}
    </div>
  );
}

function Bar({ listed }: { readonly listed: boolean }) {
  const now = seen.value;
  const all = network.value;
  const places = placed.value;
  if (!now || !all || !places) return null;
  const less = now.nodeCount < all.order || now.edgeCount < all.size;
  const there = now.nodeCount - places.unplaced.length - places.places.length;
  return (
    <div class="status-bar">
      <span class="pill" data-testid="counts">{plural(places.places.length, 'place')} · {plural(there, 'entity', 'entities')} there</span>
      <button type="button" class="pill" aria-pressed={listed} onClick={() => setDetail('list', listed ? 'no' : 'yes', { replace: true })}>{count(places.unplaced.length)} without a place · {listed ? 'hide list' : 'list'}</button>
      {less && <button type="button" class="pill" onClick={clearFilters}>Show all</button>}
      {canUndo.value && <button type="button" class="pill" onClick={undo}>Undo</button>}
      {all.nodes.places.length === 0 && <button type="button" class="pill" onClick={() => { say('No place has coordinates'); go({ place: 'graph' }); }}>No place has coordinates: back to the graph</button>}
    </div>
  );
}

/** Where everything that has a place is on the screen now, for the way to the network. */
function spotsNow(): Spots {
  const circles = new Map<number, Spot>(shown.peek().flatMap((one) => one.rows.map((row) => [row, one] as const)));
  return new Map([...(placed.peek()?.placesOf ?? [])].flatMap(([row, places]) => {
    const spot = circles.get(places[0]!);
    return spot ? [[row, { x: spot.x, y: spot.y, radius: places[0] === row ? spot.radius : 4 }] as const] : [];
  }));
}
