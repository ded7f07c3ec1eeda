/** While the camera moves nothing can be picked, so that each frame is drawn once instead of twice. */
import type Sigma from 'sigma';
import type { RenderParams } from 'sigma/types';

/** After the last movement, ms. */
const RESTS = 140;

const moving = new WeakSet<object>();

/** Draws once more, to be picked from, when the camera rests. */
export function watchMotion(sigma: Sigma): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', () => {
    moving.add(sigma);
    clearTimeout(resting);
    resting = setTimeout(() => {
      moving.delete(sigma);
      sigma.scheduleRender();
    }, RESTS);
  });
  sigma.on('kill', () => clearTimeout(resting));
}

interface Pickable {
  readonly renderer: object;
  pickProgram: unknown;
}

/** Renders by `draw`, without the picking layer while the camera moves. */
export function drawOnceInMotion(program: Pickable, params: RenderParams, draw: (params: RenderParams) => void): void {
  const { pickProgram } = program;
  if (moving.has(program.renderer)) program.pickProgram = null;
  draw(params);
  program.pickProgram = pickProgram;
}
