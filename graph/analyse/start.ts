/** Where a layout starts: stored positions, newcomers by their neighbours, the rest in discs by community. */
import type { Point } from './align.ts';
import { hashText } from './random.ts';
import type { Shape } from './shape.ts';

/** The angle between one seed of a sunflower and the next. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPACING = 10;

/** A first position for every node; no two coincide. */
export function startPositions(graph: Shape, communities: ReadonlyMap<string, number>, previous: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  for (const id of graph.nodes()) {
    const stored = previous.get(id);
    if (stored) placed.set(id, stored);
  }
  if (placed.size === 0) return sunflowers(graph, communities);
  placeByNeighbours(graph, placed);
  const [reach, rest] = [Math.max(...[...placed.values()].map(({ x, y }) => Math.hypot(x, y)), SPACING), graph.nodes().filter((id) => !placed.has(id))];
  rest.forEach((id, index) => {
    const angle = index * GOLDEN;
    placed.set(id, { x: Math.cos(angle) * (reach + SPACING), y: Math.sin(angle) * (reach + SPACING) });
  });
  return placed;
}

/** Newcomers go to the middle of their placed neighbours, those next to placed ones first; a little aside, by their id. */
function placeByNeighbours(graph: Shape, placed: Map<string, Point>): void {
  let waiting = graph.nodes().filter((id) => !placed.has(id));
  for (;;) {
    const ready = waiting.map((id) => ({ id, near: graph.neighbors(id).flatMap((other) => placed.get(other) ?? []) })).filter(({ near }) => near.length > 0);
    if (ready.length === 0) return;
    for (const { id, near } of ready) {
      const angle = (hashText(id) / 4_294_967_296) * 2 * Math.PI;
      const aside = near.length === 1 ? 3 * SPACING : SPACING;
      placed.set(id, { x: mean(near.map(({ x }) => x)) + Math.cos(angle) * aside, y: mean(near.map(({ y }) => y)) + Math.sin(angle) * aside });
    }
    waiting = waiting.filter((id) => !placed.has(id));
  }
}

/** Each community a sunflower of its members, the most connected in its middle; the communities themselves in a larger sunflower, the largest in the middle. */
function sunflowers(graph: Shape, communities: ReadonlyMap<string, number>): ReadonlyMap<string, Point> {
  const groups = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const group = groups.get(communities.get(id) ?? 0);
    if (group) group.push(id);
    else groups.set(communities.get(id) ?? 0, [id]);
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  const placed = new Map<string, Point>();
  let area = 0;
  ordered.forEach((members, rank) => {
    const radius = SPACING * Math.sqrt(members.length);
    const away = rank === 0 ? 0 : Math.sqrt(area) * SPACING + radius;
    area += members.length * 1.6;
    const centre = { x: away * Math.cos(rank * GOLDEN), y: away * Math.sin(rank * GOLDEN) };
    [...members].sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1)).forEach((id, index) => {
      const distance = SPACING * Math.sqrt(index + 0.3);
      placed.set(id, { x: centre.x + distance * Math.cos(index * GOLDEN), y: centre.y + distance * Math.sin(index * GOLDEN) });
    });
  });
  return placed;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
