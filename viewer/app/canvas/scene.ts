/** What the parts of the canvas share: the network and how it looks now, Sigma while it is there, and the element it draws into. */
import type Sigma from 'sigma';
import type { Network } from '../state/network.ts';
import type { CanvasEvents, ScreenNode } from './canvas-types.ts';
import type { Look } from './look.ts';

export interface Scene {
  readonly container: HTMLElement;
  /** Sigma's own element. */
  readonly stage: HTMLElement;
  readonly events: CanvasEvents;
  network?: Network | undefined;
  look?: Look | undefined;
  sigma?: Sigma | undefined;
}

/** A scene in which something is drawn. */
export interface DrawnScene extends Scene {
  network: Network;
  look: Look;
  sigma: Sigma;
}

export const isDrawn = (scene: Scene): scene is DrawnScene => scene.network !== undefined && scene.look !== undefined && scene.sigma !== undefined;

/** How long things move, ms; nothing moves for readers who asked for calm. */
export const MOTION = 200;
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where a node is on the screen, px. */
export function screenOf({ sigma, network, look }: DrawnScene, row: number): ScreenNode {
  const { x, y } = sigma.framedGraphToViewport(sigma.getNodeDisplayData(network.nodes.id[row]!)!);
  return { x, y, radius: sigma.scaleSize(look.nodeSize[row]) };
}

export const visibleRows = ({ look, network }: DrawnScene): number[] => Array.from({ length: network.order }, (_, row) => row).filter((row) => look.options.visibleNodes[row]);
