/** The canvas: the only place that knows Sigma. Everything else speaks of rows of the network, looks and cameras. Read this first. */
import { createCameras } from './camera.ts';
import type { Canvas, CanvasEvents } from './canvas-types.ts';
import { createLayer } from './layer.ts';
import { encloses, listenForLasso } from './lasso.ts';
import { watchMotion } from './motion.ts';
import { createMover } from './moving.ts';
import { nodeLook } from './node-program.ts';
import { takePicture } from './picture.ts';
import { listenToPointer } from './picking.ts';
import { repaint, showGraph, startSigma } from './renderer.ts';
import { isDrawn, screenOf, visibleRows, type Scene } from './scene.ts';

export type { Camera, Canvas, CanvasEvents, Move, Selection, ShownLabel } from './canvas-types.ts';

export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const stage = container.appendChild(document.createElement('div'));
  stage.className = 'stage';
  const scene: Scene = { container, stage, events };
  const layer = createLayer(scene);
  const cameras = createCameras(scene);
  const mover = createMover(scene, () => layer.draw({ anew: true }));
  /** Of a network that is not drawn yet. */
  let waiting: ReadonlyMap<number, readonly [number, number]> | null = null;

  const lasso = listenForLasso(container, (outline, done) => {
    layer.outline(done ? null : outline);
    if (done && outline && isDrawn(scene)) events.onEnclosed(visibleRows(scene).filter((row) => encloses(outline, screenOf(scene, row))));
  });
  const start = (): void => {
    const sigma = startSigma(scene);
    scene.sigma = sigma;
    sigma.on('afterRender', () => layer.draw());
    listenToPointer(scene, sigma, () => layer.draw({ anew: true }));
    cameras.listen(sigma);
    watchMotion(sigma);
  };

  return {
    ...cameras,
    select: layer.select, hover: layer.hover, pin: layer.pin, labels: layer.labels, move: mover.move, grow: mover.grow, place: mover.place, lasso: lasso.on,
    load: (network, places) => {
      mover.finish();
      scene.network = network;
      scene.look = undefined;
      waiting = places;
      layer.load(network);
      layer.resize();
    },
    paint: (look) => {
      if (!scene.network) return;
      const before = scene.look;
      scene.look = look;
      nodeLook.use(look.options.palette);
      if (!scene.sigma) start();
      layer.spoil();
      if (!isDrawn(scene)) return;
      if (waiting) showGraph(scene, waiting);
      else if (before) repaint(scene, before);
      waiting = null;
    },
    screen: (row) => {
      if (!isDrawn(scene)) throw new Error('Nothing is drawn yet.');
      return screenOf(scene, row);
    },
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    picture: async (scale = 2) => {
      if (!isDrawn(scene)) throw new Error('Nothing is drawn yet.');
      return takePicture(scene, layer.canvas, scale);
    },
    resize: () => {
      layer.resize();
      scene.sigma?.resize();
      if (isDrawn(scene)) scene.sigma.refresh({ partialGraph: {}, skipIndexation: true });
    },
    kill: () => {
      mover.finish();
      lasso.stop();
      layer.kill();
      scene.sigma?.kill();
      stage.remove();
    },
  };
}
