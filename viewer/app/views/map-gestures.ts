/** The map under the hand: drag, wheel, double click, two fingers. */
import { panBy, zoomAt, type Point } from './map-camera.ts';
import { camera, look, size } from './map-state.ts';

/** px that a pointer may tremble in a click. */
const TREMBLE = 4;

/** Listens until the answer is called. */
export function listenToGestures(box: HTMLElement): () => void {
  const fingers = new Map<number, Point>();
  let travelled = 0;
  const place = (event: MouseEvent): Point => {
    const { left, top } = box.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const middle = (): Point => {
    const all = [...fingers.values()];
    return { x: all.reduce((sum, { x }) => sum + x, 0) / all.length, y: all.reduce((sum, { y }) => sum + y, 0) / all.length };
  };
  const apart = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const down = (event: PointerEvent): void => {
    if (event.button > 0) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, place(event));
  };
  const move = (event: PointerEvent): void => {
    if (!fingers.has(event.pointerId)) return;
    const [before, span] = [middle(), apart()];
    fingers.set(event.pointerId, place(event));
    const after = middle();
    travelled += Math.hypot(after.x - before.x, after.y - before.y) + Math.abs(apart() - span);
    if (travelled < TREMBLE) return;
    // Only now: a captured pointer would take the click from the circle below it.
    if (!box.hasPointerCapture(event.pointerId)) box.setPointerCapture(event.pointerId);
    box.classList.add('moving');
    const moved = panBy(camera.peek(), size.peek(), { dx: before.x - after.x, dy: before.y - after.y });
    look(span > 0 && apart() > 0 ? zoomAt(moved, size.peek(), { at: after, factor: apart() / span }) : moved);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) box.classList.remove('moving');
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    look(zoomAt(camera.peek(), size.peek(), { at: place(event), factor: Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016)) }));
  };
  const twice = (event: MouseEvent): void => look(zoomAt(camera.peek(), size.peek(), { at: place(event), factor: 2 }), { animate: true });
  /** A drag that ends on a circle is no click on it. */
  const click = (event: MouseEvent): void => {
    if (travelled >= TREMBLE) event.stopPropagation();
  };
  box.addEventListener('pointerdown', down);
  box.addEventListener('pointermove', move);
  for (const name of ['pointerup', 'pointercancel'] as const) box.addEventListener(name, up);
  box.addEventListener('wheel', wheel, { passive: false });
  box.addEventListener('dblclick', twice);
  box.addEventListener('click', click, true);
  return () => {
    box.removeEventListener('pointerdown', down);
    box.removeEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel'] as const) box.removeEventListener(name, up);
    box.removeEventListener('wheel', wheel);
    box.removeEventListener('dblclick', twice);
    box.removeEventListener('click', click, true);
  };
}
