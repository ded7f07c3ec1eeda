/** In what type a node's name is set, and how wide that is. */
import type { Network } from '../state/network.ts';
import type { Look } from './look.ts';

export interface LabelType {
  /** px and weight. */
  readonly size: number;
  readonly weight: number;
  readonly font: string;
}

export const FONT = '"Inter Variable", Inter, system-ui, sans-serif';
const SMALLEST = 11;
const LARGEST = 17;
const HUB_SMALLEST = 13;
const HUB_DEGREE = 7;

/** 11 to 17 px by the radius on the screen, `scale` times as large for readers who asked for larger text; hubs and figures are bold. */
export function labelType({ nodes }: Network, look: Look, { row, radius, scale = 1 }: { readonly row: number; readonly radius: number; readonly scale?: number }): LabelType {
  const isHub = (nodes.degree[row]! >= HUB_DEGREE && look.nodeSize[row]! > 9) || radius > 15;
  const isFigure = nodes.typeNames[nodes.type[row]!] === 'Figure';
  const size = Math.round(scale * Math.min(LARGEST, Math.max(isHub ? HUB_SMALLEST : SMALLEST, Math.round(SMALLEST + (radius - 9) * 0.22))));
  const weight = isHub || isFigure ? 600 : 450;
  return { size, weight, font: `${weight} ${size}px ${FONT}` };
}

const USUAL = 13;
/** How much larger than usual the reader wants text. */
export const textScale = (): number => Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1);

const MOST_KEPT = 20_000;

/** Widths in px, each measured once. */
export function createRuler(context: CanvasRenderingContext2D): { readonly width: (text: string, font: string) => number; readonly forget: () => void } {
  const widths = new Map<string, number>();
  return {
    width: (text, font) => {
      const key = font + text;
      let width = widths.get(key);
      if (width === undefined) {
        context.font = font;
        width = context.measureText(text).width;
        if (widths.size > MOST_KEPT) widths.clear();
        widths.set(key, width);
      }
      return width;
    },
    forget: () => widths.clear(),
  };
}
