/** The map by keyboard: a cursor that goes from place to place. */
import { network, say, select, selectedNode, view } from '../state/store.ts';
import { plural } from '../parts/words.ts';
import { panBy, zoomAt } from './map-camera.ts';
import { camera, cursor, goTo, look, placed, size, spots } from './map-state.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const PAN = 90;
const STEP = 1.6;

/** Handles a key on the map; others bubble on. */
export function mapKeys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = DIRECTIONS[event.key];
  const { width, height } = size.peek();
  const zoom = (factor: number): void => look(zoomAt(camera.peek(), size.peek(), { at: { x: width / 2, y: height / 2 }, factor }), { animate: true });
  if (direction && event.shiftKey) look(panBy(camera.peek(), size.peek(), { dx: direction[0] * PAN, dy: direction[1] * PAN }));
  else if (direction) step(direction);
  else if (event.key === 'Enter' && cursor.value !== null) {
    select({ kind: 'entity', id: network.value!.nodes.id[cursor.value]! });
    goTo(cursor.value);
  } else if (event.key === '+' || event.key === '=') zoom(STEP);
  else if (event.key === '-') zoom(1 / STEP);
  else if (event.key === '0') look(null, { animate: true });
  else if (event.key === 'Escape' && (cursor.value !== null || view.value.selected)) {
    cursor.value = null;
    if (view.value.selected) select(null);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** To the nearest place in this direction; from nowhere to the heaviest. */
function step([dx, dy]: readonly [number, number]): void {
  const all = spots.peek();
  const own = selectedNode.peek();
  const from = cursor.peek() ?? (own !== null && all.has(own) ? own : null);
  const next = from === null ? placed.peek()?.places[0]?.row : nearest(from, [dx, dy]);
  if (next === undefined) return;
  cursor.value = next;
  const place = all.get(next)!;
  say(`${network.value!.nodes.name[next]!}, ${plural(place.here.length, 'entity', 'entities')} here, ${place.linked.length} linked`);
  const { x, y, k } = camera.peek();
  const { width, height } = size.peek();
  const inside = Math.abs(place.x - x) * k < width / 2 - 30 && Math.abs(place.y - y) * k < height / 2 - 30;
  if (!inside) look({ x: place.x, y: place.y, k }, { animate: true });
}

/** Among all places, by their place on the earth: one hidden in a circle of several is reached too. */
function nearest(from: number, [dx, dy]: readonly [number, number]): number | undefined {
  const all = spots.peek();
  const start = all.get(from)!;
  let best: number | undefined;
  let least = Infinity;
  for (const { row, x, y } of all.values()) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy + (y - start.y) * dx);
    if (row === from || ahead <= 0 || aside > ahead * 1.5) continue;
    const cost = ahead + aside * 1.5;
    if (cost < least) [best, least] = [row, cost];
  }
  return best;
}
