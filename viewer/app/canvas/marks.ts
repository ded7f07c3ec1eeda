/** Small marks over the graph: the ring of what is selected, the dot of what is pinned, the name on an edge, the outline of a selection. */
import type { Point, ScreenNode } from './canvas-types.ts';
import { FONT } from './label-type.ts';
import type { Palette } from './palette.ts';

export function ring(context: CanvasRenderingContext2D, { x, y, radius }: ScreenNode, { colour, width }: { readonly colour: string; readonly width: number }): void {
  context.beginPath();
  context.arc(x, y, radius + 3.5, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** At the upper right of a node that the reader put there. */
export function pinDot(context: CanvasRenderingContext2D, { x, y, radius }: ScreenNode, { accent, background }: Palette): void {
  const away = radius * 0.75;
  context.beginPath();
  context.arc(x + away, y - away, 3, 0, 2 * Math.PI);
  context.fillStyle = accent;
  context.strokeStyle = background;
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
}

/** In the middle of an edge that bends so far, see `Look.edgeCurve`; beside one too short to be seen under it. */
export function edgePill(context: CanvasRenderingContext2D, { source, target, bend, text }: { readonly source: ScreenNode; readonly target: ScreenNode; readonly bend: number; readonly text: string }, palette: Palette): void {
  context.font = `600 11px ${FONT}`;
  const width = context.measureText(text).width + 16;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  // Upwards, or to the right of an upright edge.
  const aside = length - source.radius - target.radius > width ? 0 : (Math.max(source.radius, target.radius) + 14 + (Math.abs(dy) / length) * (width / 2)) * (dx === 0 ? -Math.sign(dy) : Math.sign(dx));
  const x = (source.x + target.x) / 2 + dy * bend + (dy / length) * aside;
  const y = (source.y + target.y) / 2 - dx * bend - (dx / length) * aside;
  context.beginPath();
  context.roundRect(x - width / 2, y - 11, width, 22, 11);
  context.fillStyle = palette.background;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.2;
  context.stroke();
  context.fillStyle = palette.accent;
  context.fillText(text, x, y + 0.5);
}

export function drawOutline(context: CanvasRenderingContext2D, outline: readonly Point[], { accent }: Palette): void {
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.08;
  context.fillStyle = accent;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = accent;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}
