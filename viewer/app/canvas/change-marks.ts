/** Marks of a comparison: a sign in a disc on each edge that is compared, and in a corner what the signs mean. On the canvas and in its pictures alike. */
import { CHANGES, type Change } from '../state/compare.ts';
import type { Network } from '../state/network.ts';
import type { Point, ScreenNode } from './canvas-types.ts';
import { FONT } from './label-type.ts';
import type { Look } from './look.ts';
import type { Palette } from './palette.ts';

export interface ChangeMark extends Point {
  readonly change: Change;
}

/** A line of the legend: words, and where there is one the change whose line and sign stand before them. */
export interface LegendLine extends Point {
  readonly text: string;
  readonly change?: Change;
}

/** Radius of a mark, px. */
export const MARK = 6.5;
/** What names keep free of it. Somewhat less than all, for a touch hides no sign. */
export const MARK_ROOM = 5.6;
/** Where a mark is tried, so that two do not cover each other: along the free part of its edge, then beside it, px. */
const TRIED = [[0.5, 0], [0.3, 0], [0.7, 0], [0.5, 14], [0.5, -14], [0.2, 14], [0.8, -14]] as const;
/** More are not drawn: then width and colour tell. */
const MOST_MARKS = 300;
/** Under the counts over the canvas, px. */
const LEGEND = { x: 14, y: 66, line: 19, sample: 30 } as const;

export const signOf = (change: Change): string => CHANGES.find((one) => one.change === change)!.sign;

/** Where the signs stand, px. One that finds no free place stands in the middle of its edge. */
export function changeMarks({ edges }: Network, { edgeCurve, options }: Look, { at, size }: { readonly at: (row: number) => ScreenNode; readonly size: { readonly width: number; readonly height: number } }): ChangeMark[] {
  const marks: ChangeMark[] = [];
  for (const [row, change] of options.compared?.changes ?? []) {
    if (marks.length >= MOST_MARKS) break;
    if (!options.visibleEdges[row]) continue;
    const ends = [at(edges.source[row]!), at(edges.target[row]!)] as const;
    const places = TRIED.map(([part, beside]) => along(ends, edgeCurve[row]!, { part, beside })).filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
    const place = places.find(({ x, y }) => !marks.some((other) => Math.hypot(other.x - x, other.y - y) < 2 * MARK)) ?? places[0];
    if (place) marks.push({ ...place, change });
  }
  return marks;
}

/** A point of an edge between the rims of its ends; beside an edge that is too short to bear a mark. */
function along([source, target]: readonly [ScreenNode, ScreenNode], bend: number, { part, beside }: { readonly part: number; readonly beside: number }): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const free = length - source.radius - target.radius;
  const t = free > 0 ? (source.radius + free * part) / length : 0.5;
  const aside = free > 2 * MARK + 4 ? 0 : Math.max(source.radius, target.radius) * 0.6 + MARK;
  const off = 4 * t * (1 - t) * bend * length + aside * (bend < 0 ? -1 : 1) + beside;
  return { x: source.x + dx * t + (dy / length) * off, y: source.y + dy * t - (dx / length) * off };
}

/** What the legend says, line by line: the spans, then each change that is shown with its number. */
export function legendLines({ options: { compared, visibleEdges } }: Look, scale: number): readonly LegendLine[] {
  if (!compared) return [];
  const counts = new Map<Change, number>();
  for (const [row, change] of compared.changes) if (visibleEdges[row]) counts.set(change, (counts.get(change) ?? 0) + 1);
  const shown = CHANGES.filter(({ change }) => counts.has(change));
  return [{ text: compared.words }, ...shown.map(({ change, title }) => ({ change, text: `${title} ${counts.get(change)!}` }))]
    .map((line, index) => ({ ...line, x: LEGEND.x, y: LEGEND.y + index * LEGEND.line * scale }));
}

/** Px before the words of a legend's line. */
export const LEGEND_SAMPLE = LEGEND.sample;

export function drawChangeMarks(context: CanvasRenderingContext2D, marks: readonly ChangeMark[], palette: Palette): void {
  context.lineWidth = 1.5;
  for (const { x, y, change } of marks) drawSign(context, { x, y }, palette, change);
}

export function drawChangeLegend(context: CanvasRenderingContext2D, look: Look, scale: number): void {
  const { palette } = look.options;
  context.textAlign = 'start';
  for (const { x, y, text, change } of legendLines(look, scale)) {
    if (change) {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + LEGEND.sample - 6, y);
      context.strokeStyle = palette.changes[change];
      context.lineWidth = 2.2;
      context.stroke();
      drawSign(context, { x: x + (LEGEND.sample - 6) / 2, y }, palette, change);
      context.textAlign = 'start';
    }
    const from = change ? x + LEGEND.sample : x;
    context.font = `${change ? 450 : 600} ${12 * scale}px ${FONT}`;
    context.lineWidth = 5;
    context.strokeStyle = palette.background;
    context.strokeText(text, from, y);
    context.fillStyle = palette.ink;
    context.fillText(text, from, y);
  }
  context.textAlign = 'center';
}

function drawSign(context: CanvasRenderingContext2D, { x, y }: Point, palette: Palette, change: Change): void {
  context.beginPath();
  context.arc(x, y, MARK, 0, 2 * Math.PI);
  context.fillStyle = palette.background;
  context.fill();
  context.strokeStyle = palette.changes[change];
  context.lineWidth = 1.5;
  context.stroke();
  context.font = `700 11px ${FONT}`;
  context.textAlign = 'center';
  context.fillStyle = palette.changes[change];
  context.fillText(signOf(change), x, y + 0.5);
}
