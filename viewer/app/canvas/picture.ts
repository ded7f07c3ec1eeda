/** Taking what is seen as a picture, and what a frame of it costs. */
import type Sigma from 'sigma';
import type { DrawnScene } from './scene.ts';

/** A PNG of the graph with its labels, `scale` times the size of the screen. */
export function takePicture({ sigma, look }: DrawnScene, overlay: HTMLCanvasElement, scale: number): Promise<Blob> {
  sigma.refresh();
  const { width, height } = sigma.getDimensions();
  const sheet = document.createElement('canvas');
  sheet.width = width * scale;
  sheet.height = height * scale;
  const context = sheet.getContext('2d')!;
  context.fillStyle = look.options.palette.background;
  context.fillRect(0, 0, sheet.width, sheet.height);
  const layers = sigma.getCanvases();
  for (const name of ['edges', 'nodes']) if (layers[name]) context.drawImage(layers[name], 0, 0, sheet.width, sheet.height);
  context.drawImage(overlay, 0, 0, sheet.width, sheet.height);
  return new Promise((give, fail) => sheet.toBlob((blob) => (blob ? give(blob) : fail(new Error('The picture could not be made.'))), 'image/png'));
}

/** Milliseconds of script for each of so many frames of panning. */
export function panCost(sigma: Sigma, frames: number): readonly number[] {
  const start = sigma.getCamera().getState();
  const costs = Array.from({ length: frames }, (_, at) => {
    const before = performance.now();
    sigma.getCamera().setState({ ...start, x: start.x + 0.05 * Math.sin(at / 5) });
    // Sigma draws in the next frame; an empty partial refresh draws now.
    sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true, schedule: false });
    return performance.now() - before;
  });
  sigma.getCamera().setState(start);
  return costs;
}
