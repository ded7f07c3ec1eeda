/** Arranging what is shown: the server's way of laying out, run in a worker over the visible part; undo takes it back. */
import { computed, signal } from '@preact/signals';
import type { Arrangement, ToArrange } from '../canvas/arrange.ts';
import { plural } from '../parts/words.ts';
import { placeOf } from '../state/places.ts';
import { arranged, network, pinned, say, seen, setPlaces } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';

/** More would take a browser too long. */
export const MOST_ARRANGED = 5000;
export const canArrange = (nodes: number): boolean => nodes > 1 && nodes <= MOST_ARRANGED;

const worker = signal<Worker | null>(null);
export const arranging = computed(() => worker.value !== null);

/** Back to the server's layout, where another is shown. */
export const takeBack = computed(() => (arranged.value.size === 0 ? null : (): void => {
  setPlaces({ arranged: new Map() });
  say('Arranged as before');
}));

export function arrangeShown(): void {
  const now = network.value;
  const visible = seen.value;
  if (!now || !visible || !canArrange(visible.nodeCount)) return;
  stopArranging();
  const { nodes, edges } = now;
  const rows = nodes.id.map((_, row) => row).filter((row) => visible.nodes[row]);
  const place = new Map(rows.map((row, at) => [row, at]));
  const shownEdges = edges.id.map((_, row) => row).filter((row) => visible.edges[row]);
  const extent = (values: readonly number[]): readonly [number, number] => [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
  const question: ToArrange = {
    communities: rows.map((row) => nodes.community[row]!),
    sources: shownEdges.map((row) => place.get(edges.source[row]!)!), targets: shownEdges.map((row) => place.get(edges.target[row]!)!),
    weights: shownEdges.map((row) => edges.support[row]!),
    frame: { x: extent(nodes.x), y: extent(nodes.y) },
    pins: rows.flatMap((row, at) => (pinned.value.has(nodes.id[row]!) ? [[at, ...placeOf(now, row)] as const] : [])),
  };
  const started = new Worker(new URL('../canvas/arrange-worker.ts', import.meta.url), { type: 'module' });
  worker.value = started;
  say(`Arranging ${plural(rows.length, 'entity', 'entities')}`);
  started.onmessage = ({ data }: MessageEvent<Arrangement>): void => {
    stopArranging();
    if (network.value !== now) return;
    setPlaces({ arranged: new Map(rows.map((row, at) => [nodes.id[row]!, [data.x[at]!, data.y[at]!]])) });
    say('Arranged');
    theCanvas.value?.fit();
  };
  started.onerror = (): void => {
    stopArranging();
    say('The graph could not be arranged');
  };
  started.postMessage(question);
}

export function stopArranging(): void {
  worker.value?.terminate();
  worker.value = null;
}
