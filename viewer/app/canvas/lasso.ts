/** Selecting by drawing around: a frame while Shift is held, a free line where the lasso is on. Sigma hears nothing of it. */
import type { Point } from './canvas-types.ts';

/** A line this short is a click, px. */
const LEAST = 4;
/** Between two corners of a free line, px. */
const STEP = 3;

export interface Lasso {
  /** Whether dragging without Shift draws a line around. */
  readonly on: (value: boolean) => void;
  readonly stop: () => void;
}

/** Tells the outline as it grows, and once more with `done`, or `null` where it was given up. */
export function listenForLasso(container: HTMLElement, tell: (outline: readonly Point[] | null, done: boolean) => void): Lasso {
  let always = false;
  let drawing: { readonly pointer: number; readonly free: boolean; outline: Point[] } | null = null;
  let swallow = false;
  const place = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary || !(event.shiftKey || always)) return;
    drawing = { pointer: event.pointerId, free: always && !event.shiftKey, outline: [place(event)] };
    event.stopPropagation();
  };
  const move = (event: PointerEvent): void => {
    if (drawing?.pointer !== event.pointerId) return;
    const at = place(event);
    const [first] = drawing.outline as [Point];
    const last = drawing.outline.at(-1)!;
    if (!drawing.free) drawing.outline = [first, { x: at.x, y: first.y }, at, { x: first.x, y: at.y }];
    else if (Math.hypot(at.x - last.x, at.y - last.y) >= STEP) drawing.outline.push(at);
    tell(drawing.outline, false);
  };
  const up = (event: PointerEvent): void => {
    if (drawing?.pointer !== event.pointerId) return;
    const { outline } = drawing;
    drawing = null;
    const [first] = outline as [Point];
    const drawn = outline.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) > LEAST);
    // The click that ends it would clear what it selected.
    swallow = drawn;
    setTimeout(() => (swallow = false), 50);
    tell(drawn && event.type === 'pointerup' ? outline : null, true);
  };
  const mute = (event: Event): void => {
    if (!drawing && !swallow) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };
  container.addEventListener('pointerdown', down, true);
  for (const name of MUTED) container.addEventListener(name, mute, { capture: true, passive: false });
  window.addEventListener('pointermove', move);
  for (const name of ENDS) window.addEventListener(name, up);
  return {
    on: (value) => {
      always = value;
    },
    stop: () => {
      container.removeEventListener('pointerdown', down, true);
      for (const name of MUTED) container.removeEventListener(name, mute, true);
      window.removeEventListener('pointermove', move);
      for (const name of ENDS) window.removeEventListener(name, up);
    },
  };
}

const MUTED = ['mousedown', 'touchstart', 'touchmove', 'click', 'dblclick'] as const;
const ENDS = ['pointerup', 'pointercancel'] as const;

/** Whether a point lies within an outline (even-odd rule); the outline closes itself. */
export function encloses(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (let at = 0, before = outline.length - 1; at < outline.length; before = at, at += 1) {
    const a = outline[at]!;
    const b = outline[before]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
