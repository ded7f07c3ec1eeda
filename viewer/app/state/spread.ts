/** Pushes nodes of a small graph apart until their discs, as large as the screen draws them, do not touch. The server's layout does not know the screen. */

/** Shorter side of the screen that the drawing is thought to fill, px. */
const SCREEN = 700;
/** Kept free between two discs, px. */
const GAP = 13;
/** Larger graphs are drawn with small discs, which the server has set apart already. */
const MOST = 700;
const ROUNDS = 120;

/** New places in the same frame (its extent may grow a little). `radius` is in px at fit. Deterministic; places that need no room stay. */
export function spread(x: readonly number[], y: readonly number[], radius: ArrayLike<number>): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const order = x.length;
  if (order < 2 || order > MOST) return { x, y };
  const scale = SCREEN / Math.max(1e-9, extent(x), extent(y));
  const px = Float64Array.from(x, (value) => value * scale);
  const py = Float64Array.from(y, (value) => value * scale);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let a = 0; a < order; a += 1) {
      for (let b = a + 1; b < order; b += 1) {
        const room = radius[a]! + radius[b]! + GAP;
        let dx = px[b]! - px[a]!;
        let dy = py[b]! - py[a]!;
        if (Math.abs(dx) >= room || Math.abs(dy) >= room) continue;
        let distance = Math.hypot(dx, dy);
        if (distance >= room) continue;
        // Two at one spot part along a direction of their own.
        if (distance < 1e-6) [dx, dy, distance] = [Math.cos(a + b), Math.sin(a + b), 1];
        const push = ((room - Math.min(distance, room - 0.01)) / distance) * 0.5;
        // The larger moves less.
        const share = radius[a]! / (radius[a]! + radius[b]!);
        px[a]! -= dx * push * (1 - share);
        py[a]! -= dy * push * (1 - share);
        px[b]! += dx * push * share;
        py[b]! += dy * push * share;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return { x: Array.from(px, (value) => value / scale), y: Array.from(py, (value) => value / scale) };
}

function extent(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}
