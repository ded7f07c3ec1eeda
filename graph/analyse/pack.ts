/** Setting the parts of a graph that nothing joins close around its main part, where forces alone would scatter them. */
import { fitCanvas, type Point } from './align.ts';
import type { PlainGraph } from './graphology.ts';

type Points = ReadonlyMap<string, Point>;

/** Pixels: the side of a cell of the raster of what is taken, the wanted length of an edge in a small part, the room around a part. */
const CELL = 12;
const EDGE = 42;
const ROOM = 12;
/** No edge of a small part is drawn longer than so many of its middle ones: forces leave some far apart, and their part would take more room than all others. */
const LONGEST = 4;
/** The canvas is wider than high, so places are tried on an ellipse of this shape. */
const WIDER = 1.3;

/** Fits the largest connected part to the canvas and sets each other part, as a whole, on the free place nearest to the middle. */
export function packComponents(graph: PlainGraph, points: Points): Points {
  const [main, ...others] = components(graph);
  if (!main) return points;
  const placed = new Map(fitCanvas(new Map(main.map((id) => [id, points.get(id)!]))));
  const taken = rasterOf(graph, placed);
  let turn = { radius: -1, step: 0 };
  for (const part of others) {
    const shape = shapeOf(graph, part, points);
    // Parts come larger first; one no larger than the last finds no place before the last one's.
    turn = { ...turn, step: turn.radius === shape.radius ? turn.step : 0, radius: shape.radius };
    while (!isFree(taken, spiral(turn.step), shape.radius)) turn.step += 1;
    const at = spiral(turn.step);
    for (const [id, { x, y }] of shape.points) placed.set(id, { x: at.x + x, y: at.y + y });
    occupy(taken, at, shape.radius);
  }
  return placed;
}

/** The part about its own middle, its edges of the wanted length. */
function shapeOf(graph: PlainGraph, part: readonly string[], points: Points): { readonly points: Points; readonly radius: number } {
  const x = part.reduce((sum, id) => sum + points.get(id)!.x, 0) / part.length;
  const y = part.reduce((sum, id) => sum + points.get(id)!.y, 0) / part.length;
  const lengths = part.flatMap((id) => graph.neighbors(id).map((other) => distance(points.get(id)!, points.get(other)!))).sort((a, b) => a - b);
  const scale = EDGE / Math.max(1e-6, lengths[Math.floor(lengths.length / 2)] ?? EDGE, (lengths.at(-1) ?? 0) / LONGEST);
  const moved = part.map((id) => [id, { x: (points.get(id)!.x - x) * scale, y: (points.get(id)!.y - y) * scale }] as const);
  return { points: new Map(moved), radius: Math.ceil(Math.max(...moved.map(([, point]) => Math.hypot(point.x, point.y))) + ROOM) };
}

/** Places by growing distance from the middle, evenly spread (Vogel's sunflower). */
const spiral = (step: number): Point => {
  const [distance, angle] = [CELL * Math.sqrt(step), step * Math.PI * (3 - Math.sqrt(5))];
  return { x: distance * Math.cos(angle) * Math.sqrt(WIDER), y: (distance * Math.sin(angle)) / Math.sqrt(WIDER) };
};

const cellOf = (x: number, y: number): number => Math.round(y / CELL) * 100_003 + Math.round(x / CELL);

/** The cells under nodes and edges. */
function rasterOf(graph: PlainGraph, placed: Points): Set<number> {
  const taken = new Set<number>();
  for (const point of placed.values()) occupy(taken, point, 2 * ROOM);
  graph.forEachEdge((_, __, source, target) => {
    const [from, to] = [placed.get(source), placed.get(target)];
    if (!from || !to) return;
    const steps = Math.ceil(distance(from, to) / (CELL / 2));
    for (let step = 1; step < steps; step += 1) taken.add(cellOf(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps));
  });
  return taken;
}

function* cellsWithin({ x, y }: Point, radius: number): Generator<number> {
  for (let dx = -radius; dx <= radius; dx += CELL) for (let dy = -radius; dy <= radius; dy += CELL) if (Math.hypot(dx, dy) <= radius + CELL / 2) yield cellOf(x + dx, y + dy);
}

function isFree(taken: ReadonlySet<number>, at: Point, radius: number): boolean {
  for (const cell of cellsWithin(at, radius)) if (taken.has(cell)) return false;
  return true;
}

function occupy(taken: Set<number>, at: Point, radius: number): void {
  for (const cell of cellsWithin(at, radius)) taken.add(cell);
}

/** Connected parts, the largest first, then by their first id. */
function components(graph: PlainGraph): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    // The list grows while it is walked.
    for (const here of part)
      for (const next of graph.neighbors(here)) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
