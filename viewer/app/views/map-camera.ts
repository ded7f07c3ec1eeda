/** Where the map looks: a point of the flat earth in the middle of the screen, and how many px a unit of it takes. Pure arithmetic. */

export interface MapCamera {
  readonly x: number;
  readonly y: number;
  /** px per unit. */
  readonly k: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The flat earth, in units; see map-earth.ts. */
export const EARTH: Size = { width: 1000, height: 520 };
const NEAREST = 60;
/** One place alone, or a few close ones, are shown with this much around. */
const NEAREST_FIT = 9;

export const toScreen = ({ x, y, k }: MapCamera, { width, height }: Size, point: Point): Point => ({ x: (point.x - x) * k + width / 2, y: (point.y - y) * k + height / 2 });
export const fromScreen = ({ x, y, k }: MapCamera, { width, height }: Size, point: Point): Point => ({ x: (point.x - width / 2) / k + x, y: (point.y - height / 2) / k + y });

/** The scale at which the whole earth is seen. */
export const farthest = ({ width, height }: Size): number => Math.max(0.05, Math.min(width / EARTH.width, height / EARTH.height));

/** Keeps some earth in the middle and the scale within reason. */
export function held(camera: MapCamera, size: Size): MapCamera {
  const k = Math.min(NEAREST, Math.max(farthest(size), camera.k));
  const between = (value: number, low: number, high: number): number => (low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value)));
  const [halfWidth, halfHeight] = [Math.min(EARTH.width, size.width / k) / 2, Math.min(EARTH.height, size.height / k) / 2];
  // Half a screen of nothing beyond the edge is allowed, so that a place at the edge can be brought to the middle.
  return { x: between(camera.x, halfWidth * 0.4, EARTH.width - halfWidth * 0.4), y: between(camera.y, halfHeight * 0.4, EARTH.height - halfHeight * 0.4), k };
}

/** Nearer by `factor` (below 1: farther), the earth under `at` (px) staying where it is. */
export function zoomAt(camera: MapCamera, size: Size, { at, factor }: { readonly at: Point; readonly factor: number }): MapCamera {
  const under = fromScreen(camera, size, at);
  const k = Math.min(NEAREST, Math.max(farthest(size), camera.k * factor));
  return held({ x: under.x - (at.x - size.width / 2) / k, y: under.y - (at.y - size.height / 2) / k, k }, size);
}

/** By so many px: positive shows what lies right of and below. */
export const panBy = (camera: MapCamera, size: Size, { dx, dy }: { readonly dx: number; readonly dy: number }): MapCamera => held({ ...camera, x: camera.x + dx / camera.k, y: camera.y + dy / camera.k }, size);

/** Shows all these points, with `padding` px around them; without points the whole earth. */
export function fit(points: readonly Point[], size: Size, padding = 64): MapCamera {
  if (points.length === 0) return { x: EARTH.width / 2, y: EARTH.height / 2, k: farthest(size) };
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const room = (side: number): number => Math.max(40, side - 2 * Math.min(padding, side / 6));
  const k = Math.min(NEAREST_FIT, room(size.width) / Math.max(1e-6, right - left), room(size.height) / Math.max(1e-6, bottom - top));
  return held({ x: (left + right) / 2, y: (top + bottom) / 2, k }, size);
}

/** Part of the way from one to another; the scale goes by ratios, so that the motion looks even. */
export function between(from: MapCamera, to: MapCamera, share: number): MapCamera {
  const k = from.k * (to.k / from.k) ** share;
  // The middle keeps step with the scale, else a far point swings about.
  const way = Math.abs(to.k - from.k) < 1e-6 ? share : (1 / k - 1 / from.k) / (1 / to.k - 1 / from.k);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, k };
}

export const toText = ({ x, y, k }: MapCamera): string => [x.toFixed(1), y.toFixed(1), k.toFixed(2)].join(',');

/** Undefined for what is no camera. */
export function fromText(text: string | undefined): MapCamera | undefined {
  const [x, y, k, more] = (text ?? '').split(',').map(Number);
  return text && more === undefined && [x, y, k].every((value) => Number.isFinite(value)) && k! > 0 ? { x: x!, y: y!, k: k! } : undefined;
}

function extent(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
