/** Taking what is seen as a picture. */
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
