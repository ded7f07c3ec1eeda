/** Where the reader looks: going there, fitting what is wanted, and telling where the reader went. */
import type Sigma from 'sigma';
import type { Camera, Canvas } from './canvas-types.ts';
import { MOTION, calm, isDrawn, visibleRows, type DrawnScene, type Scene } from './scene.ts';

const NEAREST = 0.02;
const FARTHEST = 4;
/** As near as fitting goes: where the screen holds, on average, so many nodes of the whole graph; more around one that is looked at by itself. */
const AROUND_ONE = 40;
const AROUND_SEVERAL = 16;
const NEAREST_FIT = 0.12;
const FARTHEST_FIT = 0.5;
/** Few nodes take up the middle of the screen only; from so many on, all of it. */
const FILLS = 12;
const LEAST_FILLED = 0.45;
/** After the last movement, ms. */
const SETTLED = 250;

export interface Cameras extends Pick<Canvas, 'camera' | 'look' | 'fit' | 'zoom'> {
  /** Tells `onCamera` where the reader goes with mouse, wheel and fingers; not where the page goes by itself. */
  listen(sigma: Sigma): void;
}

export function createCameras(scene: Scene): Cameras {
  let byReader = false;
  const cameras: Cameras = {
    camera: () => {
      const { x, y, ratio } = scene.sigma?.getCamera().getState() ?? { x: 0.5, y: 0.5, ratio: 1 };
      return { x, y, ratio };
    },
    look: (camera, { animate = true } = {}) => {
      const mover = scene.sigma?.getCamera();
      if (animate && !calm()) void mover?.animate({ ...camera, angle: 0 }, { duration: MOTION });
      else mover?.setState({ ...camera, angle: 0 });
    },
    fit: (wanted, options) => {
      if (!isDrawn(scene)) return;
      const seen = scene.look.options.visibleNodes;
      const rows = wanted ? [...wanted].filter((row) => seen[row]) : visibleRows(scene);
      if (rows.length > 0) cameras.look(fitting(scene, rows), options);
    },
    zoom: (factor) => {
      const { x, y, ratio } = cameras.camera();
      byReader = true;
      cameras.look({ x, y, ratio: Math.min(FARTHEST, Math.max(NEAREST, ratio * factor)) });
    },
    listen: (sigma) => {
      let told: ReturnType<typeof setTimeout> | undefined;
      for (const name of ['wheel', 'mousedown', 'doubleClick'] as const) sigma.getMouseCaptor().on(name, () => (byReader = true));
      sigma.getTouchCaptor().on('touchdown', () => (byReader = true));
      sigma.getCamera().on('updated', () => {
        if (!byReader) return;
        clearTimeout(told);
        told = setTimeout(() => {
          byReader = false;
          if (scene.sigma === sigma) scene.events.onCamera(cameras.camera());
        }, SETTLED);
      });
    },
  };
  return cameras;
}

function fitting({ sigma, network, look }: DrawnScene, rows: readonly number[]): Camera {
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const { width, height } = sigma.getDimensions();
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const row of rows) {
    const { x, y } = sigma.framedGraphToViewport(sigma.getNodeDisplayData(network.nodes.id[row]!)!, whole);
    const radius = look.nodeSize[row]!;
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.min(box.top, y - radius);
    box.bottom = Math.max(box.bottom, y + radius);
  }
  const padding = Math.min(48, width / 10);
  const middle = sigma.viewportToFramedGraph({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, whole);
  const filled = Math.min(1, LEAST_FILLED + ((1 - LEAST_FILLED) * rows.length) / FILLS);
  const ratio = Math.max((box.right - box.left) / (filled * (width - 2 * padding)), (box.bottom - box.top) / (filled * (height - 2 * padding)));
  return { x: middle.x, y: middle.y, ratio: Math.min(FARTHEST, Math.max(nearest(network.order, rows.length), ratio)) };
}

/** The least ratio that fitting `rows` of `order` nodes may give: a part of the frame holds as many nodes as its area is of the whole. */
export const nearest = (order: number, rows: number): number =>
  Math.min(FARTHEST_FIT, Math.max(NEAREST_FIT, Math.sqrt((rows === 1 ? AROUND_ONE : AROUND_SEVERAL) / Math.max(1, order))));
