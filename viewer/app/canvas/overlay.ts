/** What lies over the WebGL layer on a 2D canvas: labels, the ring of what is selected, the selected edge's name, the frame of a selection. */
import type { Network } from '../state/network.ts';
import { placeLabels, type Candidate, type Placed } from './label-layout.ts';
import type { Look } from './look.ts';

export interface ScreenNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface OverlayState {
  readonly network: Network;
  readonly look: Look;
  /** Rows, most important first. */
  readonly ranking: readonly number[];
  readonly selected: readonly number[];
  readonly hovered: number | null;
  readonly edgeLabel: { readonly row: number; readonly text: string } | null;
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Where a node is on the screen. */
  readonly at: (row: number) => ScreenNode;
}

const FONT = '"Inter Variable", Inter, system-ui, sans-serif';
/** Labels at 1280 × 800, more or fewer with the area: calm over a large graph, nearly all names of a small one. */
const LABELS = 34;
const LABELS_OF_SMALL = 90;
const SMALL = 120;
const MOST_TESTED = 260;
const MOST_DISCS = 900;
const LONGEST = 36;

export interface Overlay {
  /** Chooses and places labels anew. */
  arrange(state: OverlayState): void;
  draw(state: OverlayState): void;
  resize(width: number, height: number): void;
  /** Labels as last placed, for pictures and tests. */
  labels(): readonly Placed[];
}

export function createOverlay(canvas: HTMLCanvasElement): Overlay {
  const context = canvas.getContext('2d')!;
  const widths = new Map<string, number>();
  let placed: readonly Placed[] = [];
  let size = { width: 1, height: 1 };

  const measure = (text: string, font: string): number => {
    const key = font + text;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (widths.size > 20_000) widths.clear();
      widths.set(key, width);
    }
    return width;
  };

  return {
    resize: (width, height) => {
      size = { width, height };
      const ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    labels: () => placed,
    arrange: (state) => {
      const { network, look, ranking, hovered, selected, at } = state;
      const { visibleNodes, focusNodes } = look.options;
      const first = [...new Set([...(hovered === null ? [] : [hovered]), ...selected])];
      const candidates: Candidate[] = [];
      const discs: ScreenNode[] = [];
      const rows = [...first, ...ranking.filter((row) => !first.includes(row))];
      for (const row of rows) {
        if (!visibleNodes[row]) continue;
        const node = at(row);
        if (node.x < -20 || node.y < -20 || node.x > size.width + 20 || node.y > size.height + 20) continue;
        if (discs.length < MOST_DISCS && node.radius > 3) discs.push(node);
        if (candidates.length < MOST_TESTED && (!focusNodes || focusNodes.has(row) || first.includes(row))) {
          const { font, height } = typeface(state, row, node.radius);
          candidates.push({ row, ...node, width: measure(shorten(network.nodes.name[row]!), font), height, forced: first.includes(row) });
        }
        if (discs.length >= MOST_DISCS && candidates.length >= MOST_TESTED) break;
      }
      placed = placeLabels(candidates, discs, size, Math.max(10, Math.round(((network.order <= SMALL || focusNodes ? LABELS_OF_SMALL : LABELS) * size.width * size.height) / (1280 * 800))));
    },
    draw: (state) => {
      const { look, selected, edgeLabel, frame, at, network, hovered } = state;
      const { palette } = look.options;
      context.clearRect(0, 0, size.width, size.height);
      context.lineJoin = 'round';
      for (const row of new Set([...selected, ...(hovered === null ? [] : [hovered])])) {
        if (!look.options.visibleNodes[row]) continue;
        const { x, y, radius } = at(row);
        ring(context, { x, y, radius: radius + 3.5, colour: palette.accent, width: row === hovered && !selected.includes(row) ? 1.5 : 2.5 });
      }
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      for (const { row, dx, dy } of placed) {
        if (!look.options.visibleNodes[row]) continue;
        const { x, y, radius } = at(row);
        context.font = typeface(state, row, radius).font;
        context.lineWidth = 7;
        context.strokeStyle = palette.background;
        const text = shorten(network.nodes.name[row]!);
        context.strokeText(text, x + dx, y + dy);
        context.fillStyle = network.nodes.typeNames[network.nodes.type[row]!] === 'Figure' ? palette.types.Figure : palette.ink;
        context.fillText(text, x + dx, y + dy);
      }
      if (edgeLabel && look.options.visibleEdges[edgeLabel.row]) pill(context, state, edgeLabel);
      if (frame) {
        context.strokeStyle = palette.accent;
        context.lineWidth = 1.5;
        context.setLineDash([5, 4]);
        context.strokeRect(frame.x, frame.y, frame.width, frame.height);
        context.setLineDash([]);
      }
    },
  };
}

function typeface({ network, look }: OverlayState, row: number, radius: number): { readonly font: string; readonly height: number } {
  const isFigure = network.nodes.typeNames[network.nodes.type[row]!] === 'Figure';
  const hub = network.nodes.degree[row]! >= 7 && look.nodeSize[row]! > 9 || radius > 15;
  const height = Math.min(17, Math.max(11, Math.round(11 + (radius - 9) * 0.22)));
  return { font: `${hub || isFigure ? 600 : 450} ${hub ? Math.max(13, height) : height}px ${FONT}`, height: (hub ? Math.max(13, height) : height) + 3 };
}

const shorten = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…` : name;
};

function ring(context: CanvasRenderingContext2D, { x, y, radius, colour, width }: { x: number; y: number; radius: number; colour: string; width: number }): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function pill(context: CanvasRenderingContext2D, { network, look, at }: OverlayState, { row, text }: { readonly row: number; readonly text: string }): void {
  const { palette } = look.options;
  const source = at(network.edges.source[row]!);
  const target = at(network.edges.target[row]!);
  const bend = network.curve[row]!;
  const x = (source.x + target.x) / 2 + (target.y - source.y) * bend;
  const y = (source.y + target.y) / 2 - (target.x - source.x) * bend;
  context.font = `600 11px ${FONT}`;
  const width = context.measureText(text).width + 16;
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
