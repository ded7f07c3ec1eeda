/** Putting nodes elsewhere, at once or in a short motion. */
import type { Canvas, Move } from './canvas-types.ts';
import { moveNodes } from './renderer.ts';
import { MOTION, calm, isDrawn, type DrawnScene, type Scene } from './scene.ts';

export interface Mover extends Pick<Canvas, 'move' | 'grow' | 'place'> {
  /** Ends a motion where it leads. */
  finish(): void;
}

export function createMover(scene: Scene, settled: () => void): Mover {
  let running: { readonly frame: number; readonly end: () => void } | null = null;
  const finish = (): void => {
    if (!running) return;
    cancelAnimationFrame(running.frame);
    running.end();
  };
  const animate = (drawn: DrawnScene, from: readonly Move[], to: readonly Move[]): void => {
    const started = performance.now();
    const end = (): void => {
      running = null;
      moveNodes(drawn, to);
      settled();
    };
    const step = (now: number): void => {
      const share = Math.min(1, (now - started) / MOTION);
      if (share === 1) {
        end();
        return;
      }
      const eased = share * (2 - share);
      moveNodes(drawn, to.map(({ row, x, y }, at) => ({ row, x: from[at]!.x + (x - from[at]!.x) * eased, y: from[at]!.y + (y - from[at]!.y) * eased })));
      running = { frame: requestAnimationFrame(step), end };
    };
    running = { frame: requestAnimationFrame(step), end };
  };
  const mover: Mover = {
    finish,
    place: (row) => {
      const { x, y } = scene.sigma!.getGraph().getNodeAttributes(scene.network!.nodes.id[row]!) as { x: number; y: number };
      return { x, y };
    },
    move: (moves, { animate: wanted = false } = {}) => {
      finish();
      if (!isDrawn(scene) || moves.length === 0) return;
      if (wanted && !calm()) {
        animate(scene, moves.map(({ row }) => ({ row, ...mover.place(row) })), moves);
        return;
      }
      moveNodes(scene, moves);
      settled();
    },
    grow: (rows, from) => {
      finish();
      if (!isDrawn(scene) || calm() || rows.length === 0) return;
      const start = mover.place(from);
      const to = rows.map((row) => ({ row, ...mover.place(row) }));
      const first = rows.map((row) => ({ row, ...start }));
      moveNodes(scene, first);
      animate(scene, first, to);
    },
  };
  return mover;
}
