/** What the parts of the map share: the camera, the size of the screen, what is placed where. */
import { computed, signal } from '@preact/signals';
import { hovered, network, seen, selectedEdge, selectedNode, setDetail, view } from '../state/store.ts';
import { EARTH, between, fit, fromText, held, toScreen, toText, type MapCamera, type Point, type Size } from './map-camera.ts';
import { clusters, type Cluster } from './map-clusters.ts';
import { flat } from './map-earth.ts';
import { NO_LINKS, linksOfEdge, linksOfNode, type MapLinks } from './map-links.ts';
import { placing, type MapPlace } from './map-places.ts';

const MOTION = 200;
/** Scale from which a place that the reader asked for is seen apart from its neighbours. */
const CLOSE = 5;

export const size = signal<Size>({ width: 0, height: 0 });
/** Null: all places, fitted. */
export const chosen = signal<MapCamera | null>(null);
/** Row of the place under the keyboard's cursor. */
export const cursor = signal<number | null>(null);

export const placed = computed(() => (network.value && seen.value ? placing(network.value, seen.value) : null));
/** Places by row, with where they are on the flat earth. */
export const spots = computed<ReadonlyMap<number, MapPlace & Point>>(() => new Map(placed.value?.places.map((place) => [place.row, { ...place, ...flat(place) }])));
const whole = computed(() => fit([...spots.value.values()], size.value));
export const camera = computed<MapCamera>(() => chosen.value ?? (size.value.width > 0 ? whole.value : { x: EARTH.width / 2, y: EARTH.height / 2, k: 1 }));
const scale = computed(() => camera.value.k);

/** Circles of the present scale, in px about the earth's corner: moving the map does not make them anew. */
const circles = computed(() => clusters([...spots.value.values()].map(({ row, weight, x, y }) => ({ row, weight, x: x * scale.value, y: y * scale.value }))));
/** Circles where they are on the screen, and near it. */
export const shown = computed<readonly Cluster[]>(() => {
  const { width, height } = size.value;
  const corner = toScreen(camera.value, size.value, { x: 0, y: 0 });
  return circles.value.map((one) => ({ ...one, x: one.x + corner.x, y: one.y + corner.y })).filter(({ x, y }) => x > -60 && y > -60 && x < width + 60 && y < height + 60);
});

export const links = computed(() => {
  const [now, visible, places] = [network.value, seen.value, placed.value];
  if (!now || !visible || !places) return NO_LINKS;
  if (selectedNode.value !== null) return linksOfNode(now, visible, { placing: places, row: selectedNode.value });
  return selectedEdge.value === null ? NO_LINKS : linksOfEdge(now, { placing: places, edge: selectedEdge.value });
});
/** Places lit up from elsewhere: a name under the pointer. */
export const lit = computed<ReadonlySet<number>>(() => new Set([...(hovered.value === null ? [] : (placed.value?.placesOf.get(hovered.value) ?? [])), ...(cursor.value === null ? [] : [cursor.value])]));

let motion = 0;
let telling: ReturnType<typeof setTimeout> | undefined;
const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves the camera; the address follows when it rests. */
export function look(next: MapCamera | null, { animate = false }: { readonly animate?: boolean } = {}): void {
  cancelAnimationFrame(motion);
  const to = next ?? whole.value;
  if (!animate || calm()) chosen.value = next && held(next, size.value);
  else {
    const from = camera.peek();
    const start = performance.now();
    const step = (time: number): void => {
      const share = Math.min(1, Math.max(0, (time - start) / MOTION));
      chosen.value = share < 1 ? between(from, to, share) : next && held(next, size.value);
      if (share < 1) motion = requestAnimationFrame(step);
    };
    motion = requestAnimationFrame(step);
  }
  clearTimeout(telling);
  telling = setTimeout(tell, calm() || !animate ? 250 : MOTION + 50);
}

const tell = (): void => {
  if (view.peek().place === 'map') setDetail('map', chosen.peek() ? toText(chosen.peek()!) : '', { replace: true });
};

/** Stops what is under way, when the map goes. */
export function rest(): void {
  cancelAnimationFrame(motion);
  clearTimeout(telling);
  cursor.value = null;
}

/** Takes the camera from the address, on coming here and on going back. */
export function follow(): void {
  const text = view.value.detail.map ?? '';
  if (text === (chosen.peek() ? toText(chosen.peek()!) : '')) return;
  chosen.value = fromText(text) ?? null;
}

/** Brings a place into view, near enough to stand alone. */
export function goTo(row: number): void {
  const spot = spots.peek().get(row);
  if (!spot) return;
  const now = camera.peek();
  const at = toScreen(now, size.peek(), spot);
  const apart = shown.peek().some((one) => one.row === row && one.rows.length === 1);
  const inside = at.x > 60 && at.y > 60 && at.x < size.peek().width - 60 && at.y < size.peek().height - 60;
  if (!apart || !inside) look({ x: spot.x, y: spot.y, k: apart ? now.k : Math.max(now.k, CLOSE) }, { animate: true });
}

/** Brings the places of what is selected into view, unless some of them are. */
export function show({ home, tied }: MapLinks): void {
  const at = (rows: ReadonlySet<number>): readonly Point[] => [...rows].flatMap((row) => spots.peek().get(row) ?? []);
  if (home.size === 1) {
    goTo([...home][0]!);
    return;
  }
  const wanted = [...at(home), ...at(tied)];
  const { width, height } = size.peek();
  const inside = at(home.size > 0 ? home : tied).every((point) => {
    const { x, y } = toScreen(camera.peek(), size.peek(), point);
    return x > 0 && y > 0 && x < width && y < height;
  });
  if (wanted.length > 0 && !inside) look(fit(wanted, size.peek()), { animate: true });
}

/** Opens a circle that stands for several places. */
export function spreadOut({ rows }: Cluster): void {
  const next = fit(rows.map((row) => spots.peek().get(row)!), size.peek(), 120);
  look({ ...next, k: Math.max(next.k, camera.peek().k * 1.6) }, { animate: true });
}
