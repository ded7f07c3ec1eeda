/** Where nodes stand beside the server's layout: pinned by the reader, or set by arranging what was shown. */
import { effect, signal } from '@preact/signals';
import type { Network } from './network.ts';

/** By id, in graph coordinates. */
export type Places = ReadonlyMap<string, readonly [number, number]>;

/** Where the reader put nodes; no layout moves them. */
export const pinned = signal<Places>(new Map());
/** Of the last arrangement; empty is the server's layout. */
export const arranged = signal<Places>(new Map());

/** Of a row: pinned before arranged before the server's. */
export const placeOf = ({ nodes }: Network, row: number): readonly [number, number] =>
  pinned.value.get(nodes.id[row]!) ?? arranged.value.get(nodes.id[row]!) ?? [nodes.x[row]!, nodes.y[row]!];

const MOST_KEPT = 2000;

/** Pins are kept for each store in this browser, so that placed nodes stay where the reader left them. Storage that is full or forbidden keeps none. */
export function keepPins(store: string): void {
  const key = `liaison-pins ${store}`;
  pinned.value = read(key);
  effect(() => {
    const pins = [...pinned.value].slice(-MOST_KEPT);
    try {
      if (pins.length > 0) localStorage.setItem(key, JSON.stringify(pins));
      else localStorage.removeItem(key);
    } catch {
      // The page works without.
    }
  });
}

function read(key: string): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isPin) : []);
  } catch {
    return new Map();
  }
}

const isPin = (value: unknown): value is [string, [number, number]] =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && value[1].length === 2 && value[1].every(Number.isFinite);
