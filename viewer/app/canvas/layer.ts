/** The 2D layer over the graph, kept up with it: when labels are placed anew and when they only move along. */
import type { Network } from '../state/network.ts';
import type { Canvas, Point } from './canvas-types.ts';
import { createOverlay, type OverlayState } from './overlay.ts';
import { isDrawn, screenOf, type Scene } from './scene.ts';

/** Larger graphs place labels only when the camera rests, ms after it did. */
const FOLLOWS = 2500;
const RESTS = 120;

export interface Layer extends Pick<Canvas, 'select' | 'hover' | 'pin' | 'labels'> {
  readonly canvas: HTMLCanvasElement;
  load(network: Network): void;
  /** Labels are placed anew when it is next drawn. */
  spoil(): void;
  /** Draws; with `anew` labels are placed anew. */
  draw(options?: { readonly anew?: boolean }): void;
  outline(outline: readonly Point[] | null): void;
  resize(): void;
  kill(): void;
}

export function createLayer(scene: Scene): Layer {
  const canvas = scene.container.appendChild(document.createElement('canvas'));
  canvas.className = 'overlay';
  const overlay = createOverlay(canvas);
  const state: { -readonly [Key in 'ranking' | 'selected' | 'hovered' | 'edgeLabel' | 'outline' | 'pinned']: OverlayState[Key] } = { ranking: [], selected: [], hovered: null, edgeLabel: null, outline: null, pinned: new Set() };
  let arranged = { x: NaN, y: NaN, ratio: NaN };
  let stale = true;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const layer: Layer = {
    canvas,
    load: ({ nodes, order }) => {
      state.hovered = null;
      state.ranking = Array.from({ length: order }, (_, row) => row).sort((a, b) => nodes.degree[b]! - nodes.degree[a]! || a - b);
      stale = true;
    },
    spoil: () => {
      stale = true;
    },
    draw: ({ anew = false } = {}) => {
      stale ||= anew;
      if (!isDrawn(scene)) return;
      const now: OverlayState = { ...state, network: scene.network, look: scene.look, at: (row) => screenOf(scene, row) };
      const camera = scene.sigma.getCamera().getState();
      const went = Math.abs(camera.ratio / arranged.ratio - 1) > 0.02 || Math.hypot(camera.x - arranged.x, camera.y - arranged.y) / camera.ratio > 0.12;
      if (stale || Number.isNaN(arranged.ratio) || (went && scene.network.order < FOLLOWS)) {
        overlay.arrange(now);
        arranged = camera;
        stale = false;
      } else if (camera.x !== arranged.x || camera.y !== arranged.y || camera.ratio !== arranged.ratio) {
        clearTimeout(resting);
        resting = setTimeout(() => layer.draw({ anew: true }), RESTS);
      }
      overlay.draw(now);
    },
    select: ({ nodes, edgeLabel }) => {
      state.selected = nodes;
      state.edgeLabel = edgeLabel;
      layer.draw({ anew: true });
    },
    hover: (row) => {
      state.hovered = row;
      layer.draw({ anew: true });
    },
    pin: (rows) => {
      state.pinned = rows;
      layer.draw();
    },
    outline: (outline) => {
      state.outline = outline;
      layer.draw();
    },
    labels: () => (isDrawn(scene) ? overlay.labels().map(({ row, dx, dy, size, weight }) => {
      const { x, y } = screenOf(scene, row);
      return { row, x: x + dx, y: y + dy, size, weight };
    }) : []),
    resize: () => {
      overlay.resize(scene.container.clientWidth, scene.container.clientHeight);
      stale = true;
    },
    kill: () => {
      clearTimeout(resting);
      canvas.remove();
    },
  };
  // Names measured before their font was there are measured again.
  void document.fonts.ready.then(() => {
    overlay.forgetWidths();
    layer.draw({ anew: true });
  });
  return layer;
}
