/** Circles that would lie on one another become one. */
import type { Point } from './map-camera.ts';

export interface Dot extends Point {
  readonly row: number;
  readonly weight: number;
}

export interface Cluster extends Point {
  /** The heaviest; the circle stands where it is. */
  readonly row: number;
  /** Rows, the heaviest first. */
  readonly rows: readonly number[];
  readonly weight: number;
  readonly radius: number;
}

const SMALLEST = 4.5;
const LARGEST = 26;
/** How far circles may lie over one another, as a share of the smaller radius. */
const OVERLAP = 0.35;

/** Radius in px; the area grows with the weight. */
export const radiusOf = (weight: number): number => Math.min(LARGEST, SMALLEST + 2.6 * Math.sqrt(weight));

/**
 * Dots as circles, px. The heaviest first; each joins the first circle that it would cover or be covered by. The same dots give the same
 * circles in any order, and every dot is in exactly one.
 */
export function clusters(dots: readonly Dot[]): readonly Cluster[] {
  const sorted = [...dots].sort((a, b) => b.weight - a.weight || a.row - b.row);
  const made: { x: number; y: number; row: number; rows: number[]; weight: number; radius: number }[] = [];
  const grid = new Map<string, number[]>();
  const cell = 2 * LARGEST;
  for (const dot of sorted) {
    const radius = radiusOf(dot.weight);
    const [column, line] = [Math.floor(dot.x / cell), Math.floor(dot.y / cell)];
    let joined: (typeof made)[number] | undefined;
    for (let dx = -1; dx <= 1 && !joined; dx += 1) {
      for (let dy = -1; dy <= 1 && !joined; dy += 1) {
        for (const at of grid.get(`${column + dx},${line + dy}`) ?? []) {
          const one = made[at]!;
          if (Math.hypot(one.x - dot.x, one.y - dot.y) < one.radius + radius - OVERLAP * 2 * Math.min(one.radius, radius)) {
            joined = one;
            break;
          }
        }
      }
    }
    if (joined) {
      joined.rows.push(dot.row);
      joined.weight += dot.weight;
    } else {
      const key = `${column},${line}`;
      grid.set(key, [...(grid.get(key) ?? []), made.length]);
      made.push({ x: dot.x, y: dot.y, row: dot.row, rows: [dot.row], weight: dot.weight, radius });
    }
  }
  return made;
}
