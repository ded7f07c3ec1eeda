/**
 * The way between the network and the map: when the reader goes from one to the other, entities that both show fly from where they were to
 * where they will be. The place that is left is asked where things are before it goes; the one that comes calls `arrive` once it stands.
 */
import { effect, signal } from '@preact/signals';
import { network, palette, seen, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import type { Place } from '../state/view.ts';

/** On the screen, px from the corner of `<main>`. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
export type Spots = ReadonlyMap<number, Spot>;

const MOTION = 300;
/** More would only be a cloud. */
const MOST = 1200;
/** What was left longer ago is forgotten. */
const FRESH = 10_000;

let leave: { readonly place: Place; readonly spots: Spots; readonly at: number } | undefined;
/** Where the map's things are, while it is open. */
export const mapSpots = signal<(() => Spots) | null>(null);

let before = view.peek().place;
effect(() => {
  const { place } = view.value;
  if (place === before) return;
  const spots = before === 'graph' ? graphSpots() : before === 'map' ? mapSpots.peek()?.() : undefined;
  leave = spots && { place: before, spots, at: performance.now() };
  before = place;
});

effect(() => {
  if (!theCanvas.value || leave?.place !== 'map') return;
  veil(true);
  // The canvas fits itself in its first frames.
  requestAnimationFrame(() => requestAnimationFrame(() => arrive('graph', graphSpots())));
});

function graphSpots(): Spots {
  const canvas = theCanvas.peek();
  const now = network.peek();
  const visible = seen.peek();
  if (!canvas || !now || !visible) return new Map();
  const rows = Array.from({ length: now.order }, (_, row) => row).filter((row) => visible.nodes[row]).sort((a, b) => now.nodes.degree[b]! - now.nodes.degree[a]!).slice(0, MOST);
  return new Map(rows.map((row) => [row, canvas.screen(row)]));
}

const main = (): HTMLElement => document.getElementById('main')!;
const veil = (on: boolean): void => {
  main().classList.toggle('arriving', on && !calm());
};
const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lets everything fly that was left a moment ago; nothing moves for readers who want it calm. */
export function arrive(place: Place, spots: Spots): void {
  const from = leave;
  leave = undefined;
  if (!from || from.place === place || calm() || performance.now() - from.at > FRESH) {
    veil(false);
    return;
  }
  veil(true);
  fly(from.spots, spots, () => veil(false));
}

function fly(from: Spots, to: Spots, done: () => void): void {
  const now = network.peek()!;
  const { types, background } = palette.peek();
  const host = main();
  const layer = document.createElement('canvas');
  layer.className = 'flight';
  layer.setAttribute('aria-hidden', 'true');
  const ratio = devicePixelRatio || 1;
  layer.width = host.clientWidth * ratio;
  layer.height = host.clientHeight * ratio;
  host.append(layer);
  const pen = layer.getContext('2d')!;
  pen.scale(ratio, ratio);
  const rows = [...new Set([...from.keys(), ...to.keys()])].slice(0, MOST);
  const start = performance.now();
  const draw = (time: number): void => {
    const share = Math.min(1, Math.max(0, (time - start) / MOTION));
    const eased = share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2;
    pen.clearRect(0, 0, layer.width, layer.height);
    for (const row of rows) {
      const [a, b] = [from.get(row) ?? to.get(row)!, to.get(row) ?? from.get(row)!];
      const alpha = from.has(row) && to.has(row) ? 0.85 : 0.5 * (to.has(row) ? eased : 1 - eased);
      pen.globalAlpha = alpha;
      pen.fillStyle = types[now.nodes.typeNames[now.nodes.type[row]!]!];
      pen.strokeStyle = background;
      pen.beginPath();
      pen.arc(a.x + (b.x - a.x) * eased, a.y + (b.y - a.y) * eased, Math.max(1, a.radius + (b.radius - a.radius) * eased), 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
    }
    if (share < 1) requestAnimationFrame(draw);
    else {
      layer.remove();
      done();
    }
  };
  draw(start);
  requestAnimationFrame(draw);
}
