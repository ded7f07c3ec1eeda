/** Moving a whole layout: onto the canvas, or back onto where it was. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Points = ReadonlyMap<string, Point>;

/** How much wider than high a layout should be. */
const ASPECT = 1.3;
/** More would show as distortion. */
const MAX_STRETCH = 1.6;
/** Pixels per node: a 150 node graph takes about 1000 × 770, larger ones as much more as they need. */
const AREA_EACH = 5_000;
const MIN_AREA = 300_000;

/** Turns the longest extent horizontal, stretches a little towards the wanted shape, centres, and scales to pixels. */
export function fitCanvas(points: Points): Points {
  const turned = turn(points);
  const { width, height } = extent(turned);
  const area = Math.max(MIN_AREA, AREA_EACH * points.size ** 0.93);
  const stretch = width > 0 && height > 0 ? Math.min(MAX_STRETCH, Math.max(1 / MAX_STRETCH, (ASPECT * height) / width)) : 1;
  const scale = Math.sqrt(area / (Math.max(width, height, 1e-9) * Math.max(Math.min(width, height), Math.max(width, height) * 0.2, 1e-9)));
  const limited = Number.isFinite(scale) && points.size > 1 ? scale : 1;
  return centred(turned, limited * Math.sqrt(stretch), limited / Math.sqrt(stretch));
}

/**
 * The affine map that brings `drawn` nearest to `previous` over the nodes that both have (least squares), applied to all.
 * Falls back to `start`, which is in the coordinates of `previous` already, where too few nodes decide the map.
 */
export function alignTo(drawn: Points, previous: Points, start: Points): Points {
  const common = [...drawn.keys()].filter((id) => previous.has(id));
  const map = fitAffine(common.map((id) => drawn.get(id)!), common.map((id) => previous.get(id)!));
  return map ? new Map([...drawn].map(([id, point]) => [id, map(point)])) : start;
}

function fitAffine(from: readonly Point[], to: readonly Point[]): ((point: Point) => Point) | undefined {
  if (from.length < 4) return undefined;
  const [a, b] = [middle(from), middle(to)];
  let [xx, xy, yy, ux, uy, vx, vy] = [0, 0, 0, 0, 0, 0, 0];
  from.forEach((point, index) => {
    const [dx, dy, du, dv] = [point.x - a.x, point.y - a.y, to[index]!.x - b.x, to[index]!.y - b.y];
    [xx, xy, yy] = [xx + dx * dx, xy + dx * dy, yy + dy * dy];
    [ux, uy, vx, vy] = [ux + du * dx, uy + du * dy, vx + dv * dx, vy + dv * dy];
  });
  const determinant = xx * yy - xy * xy;
  if (determinant <= 1e-6 * xx * yy || !Number.isFinite(determinant)) return undefined;
  const [m, n] = [(ux * yy - uy * xy) / determinant, (uy * xx - ux * xy) / determinant];
  const [o, p] = [(vx * yy - vy * xy) / determinant, (vy * xx - vx * xy) / determinant];
  return ({ x, y }) => ({ x: b.x + m * (x - a.x) + n * (y - a.y), y: b.y + o * (x - a.x) + p * (y - a.y) });
}

/** Rotates so that the direction in which the points spread most (first principal component) lies flat. */
function turn(points: Points): Points {
  const centre = middle([...points.values()]);
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points.values()) [xx, xy, yy] = [xx + (x - centre.x) ** 2, xy + (x - centre.x) * (y - centre.y), yy + (y - centre.y) ** 2];
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return new Map([...points].map(([id, { x, y }]) => [id, { x: (x - centre.x) * cos + (y - centre.y) * sin, y: (y - centre.y) * cos - (x - centre.x) * sin }]));
}

function centred(points: Points, scaleX: number, scaleY: number): Points {
  const { left, bottom, width, height } = extent(points);
  return new Map([...points].map(([id, { x, y }]) => [id, { x: (x - left - width / 2) * scaleX, y: (y - bottom - height / 2) * scaleY }]));
}

function extent(points: Points): { readonly left: number; readonly bottom: number; readonly width: number; readonly height: number } {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points.values()) [left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)];
  return { left, bottom, width: right - left, height: top - bottom };
}

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
