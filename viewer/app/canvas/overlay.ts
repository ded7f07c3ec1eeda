/** What lies over the WebGL layer on a 2D canvas: labels, and small marks on what is selected, pinned or being enclosed. */
import type { Network } from '../state/network.ts';
import type { EdgeLabel, Point, ScreenNode } from './canvas-types.ts';
import { MARK_ROOM, changeMarks, drawChangeLegend, drawChangeMarks } from './change-marks.ts';
import { placeLabels, type Candidate, type Placed } from './label-layout.ts';
import { shorten } from '../state/shorten.ts';
import { createRuler, labelType, textScale, type LabelType } from './label-type.ts';
import type { Look } from './look.ts';
import { drawOutline, edgePill, pinDot, ring } from './marks.ts';

export interface OverlayState {
  readonly network: Network;
  readonly look: Look;
  /** Rows, most important first. */
  readonly ranking: readonly number[];
  readonly selected: readonly number[];
  readonly pinned: ReadonlySet<number>;
  readonly hovered: number | null;
  readonly edgeLabel: EdgeLabel | null;
  readonly outline: readonly Point[] | null;
  /** Where a node is on the screen. */
  readonly at: (row: number) => ScreenNode;
}

export interface Overlay {
  /** Chooses and places labels anew. */
  arrange(state: OverlayState): void;
  draw(state: OverlayState): void;
  resize(width: number, height: number): void;
  /** Labels as last placed, for pictures and tests. */
  labels(): readonly (Placed & LabelType)[];
  /** Another font is there. */
  forgetWidths(): void;
}

/** Labels at 1280 × 800, more or fewer with the area: calm over a large graph, nearly all names of a small one. */
const LABELS = 34;
const LABELS_OF_SMALL = 90;
const SMALL = 120;
const LEAST_LABELS = 10;
const MOST_TESTED = 260;
const MOST_DISCS = 900;
/** Nodes smaller than this may lie under a label, px. */
const LEAST_DISC = 3;
/** Beyond the edge of the screen that still counts, px. */
const AROUND = 20;

export function createOverlay(canvas: HTMLCanvasElement): Overlay {
  const context = canvas.getContext('2d')!;
  const ruler = createRuler(context);
  let placed: readonly (Placed & LabelType)[] = [];
  let size = { width: 1, height: 1 };
  return {
    resize: (width, height) => {
      size = { width, height };
      const ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    labels: () => placed,
    forgetWidths: ruler.forget,
    arrange: (state) => {
      const scale = textScale();
      const { candidates, discs } = gather(state, size, { widthOf: ruler.width, scale });
      const { network, look } = state;
      const many = network.order <= SMALL || look.options.focusNodes ? LABELS_OF_SMALL : LABELS;
      const most = Math.max(LEAST_LABELS, Math.round((many * size.width * size.height) / (1280 * 800 * scale * scale)));
      placed = placeLabels(candidates, discs, size, most).map((one) => ({ ...one, ...labelType(network, look, { row: one.row, radius: state.at(one.row).radius, scale }) }));
    },
    draw: (state) => {
      const { network, look, selected, pinned, edgeLabel, outline, at, hovered } = state;
      const { palette, visibleNodes, visibleEdges } = look.options;
      context.clearRect(0, 0, size.width, size.height);
      context.lineJoin = 'round';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      for (const row of pinned) if (visibleNodes[row]) pinDot(context, at(row), palette);
      for (const row of new Set([...selected, ...(hovered === null ? [] : [hovered])])) {
        if (visibleNodes[row]) ring(context, at(row), { colour: palette.accent, width: row === hovered && !selected.includes(row) ? 1.5 : 2.5 });
      }
      if (look.options.compared) {
        drawChangeMarks(context, changeMarks(network, look, { at, size }), palette);
        drawChangeLegend(context, look, textScale());
      }
      for (const label of placed) if (visibleNodes[label.row]) write(context, state, label);
      if (edgeLabel && visibleEdges[edgeLabel.row]) {
        const { row, text } = edgeLabel;
        edgePill(context, { source: at(network.edges.source[row]!), target: at(network.edges.target[row]!), bend: look.edgeCurve[row]!, text }, palette);
      }
      if (outline) drawOutline(context, outline, palette);
    },
  };
}

/** Nodes on the screen: those whose names may be shown, and those that names keep off. */
function gather(state: OverlayState, size: { readonly width: number; readonly height: number }, { widthOf, scale }: { readonly widthOf: (text: string, font: string) => number; readonly scale: number }): { readonly candidates: Candidate[]; readonly discs: ScreenNode[] } {
  const { network, look, ranking, hovered, selected, at } = state;
  const { visibleNodes, focusNodes } = look.options;
  const first = new Set([...(hovered === null ? [] : [hovered]), ...selected]);
  const candidates: Candidate[] = [];
  // Names keep off the signs of a comparison as well.
  const discs: ScreenNode[] = changeMarks(network, look, { at, size }).map(({ x, y }) => ({ x, y, radius: MARK_ROOM }));
  const take = (row: number): void => {
    if (!visibleNodes[row]) return;
    const node = at(row);
    if (node.x < -AROUND || node.y < -AROUND || node.x > size.width + AROUND || node.y > size.height + AROUND) return;
    if (discs.length < MOST_DISCS && node.radius > LEAST_DISC) discs.push(node);
    if (candidates.length >= MOST_TESTED || (focusNodes && !focusNodes.has(row) && !first.has(row))) return;
    const { font, size: height } = labelType(network, look, { row, radius: node.radius, scale });
    candidates.push({ row, ...node, width: widthOf(shorten(network.nodes.name[row]!), font), height: height + 3, forced: first.has(row) });
  };
  for (const row of first) take(row);
  for (const row of ranking) {
    if (discs.length >= MOST_DISCS && candidates.length >= MOST_TESTED) break;
    if (!first.has(row)) take(row);
  }
  return { candidates, discs };
}

function write(context: CanvasRenderingContext2D, { network: { nodes }, look, at }: OverlayState, { row, dx, dy, font }: Placed & LabelType): void {
  const { palette } = look.options;
  const { x, y } = at(row);
  const text = shorten(nodes.name[row]!);
  context.font = font;
  context.lineWidth = 7;
  context.strokeStyle = palette.background;
  context.strokeText(text, x + dx, y + dy);
  context.fillStyle = nodes.typeNames[nodes.type[row]!] === 'Figure' ? palette.types.Figure : palette.ink;
  context.fillText(text, x + dx, y + dy);
}
