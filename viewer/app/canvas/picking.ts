/** What the pointer does to nodes and edges: point at, click, open, drag. */
import type Sigma from 'sigma';
import { moveNodes } from './renderer.ts';
import { isDrawn, type Scene } from './scene.ts';

/** A pointer that moves less than this has clicked, px. */
const STILL = 4;
/** Two clicks within this are one double click, ms; Sigma itself waits 300 ms between them, and a busy page tells late. */
const DOUBLE = 1000;

interface DragEvent {
  readonly x: number;
  readonly y: number;
  readonly original: Event;
  preventSigmaDefault(): void;
}

/** `settled` is called when a node was put down. */
export function listenToPointer(scene: Scene, sigma: Sigma, settled: () => void): void {
  const { events, stage } = scene;
  const rowOf = (node: string): number => scene.network!.nodeRow.get(node)!;
  const point = (on: boolean): void => {
    stage.style.cursor = on ? 'pointer' : '';
  };
  const drag = listenToDrag(scene, sigma, settled);

  let clicked: { readonly row: number; readonly at: number } | null = null;
  sigma.on('clickNode', ({ node, event: { original } }) => {
    if (drag.moved()) return;
    clicked = { row: rowOf(node), at: performance.now() };
    events.onNode(clicked.row, { additive: original instanceof MouseEvent && (original.ctrlKey || original.metaKey) });
  });
  // The first click of two may bring the camera to the node, so that the second falls beside it.
  for (const name of ['doubleClickNode', 'doubleClickEdge', 'doubleClickStage'] as const) {
    sigma.on(name, (event: { preventSigmaDefault(): void; readonly node?: string }) => {
      const row = clicked && performance.now() - clicked.at < DOUBLE ? clicked.row : event.node === undefined ? null : rowOf(event.node);
      if (row === null) return;
      event.preventSigmaDefault();
      events.onOpen(row);
    });
  }
  sigma.on('clickEdge', ({ edge }) => events.onEdge(scene.network!.edgeRow.get(edge)!));
  sigma.on('clickStage', () => events.onStage());
  sigma.on('enterNode', ({ node }) => {
    point(true);
    events.onHover(rowOf(node));
  });
  sigma.on('leaveNode', () => {
    point(false);
    events.onHover(null);
  });
  sigma.on('enterEdge', () => point(true));
  sigma.on('leaveEdge', () => point(false));
}

function listenToDrag(scene: Scene, sigma: Sigma, settled: () => void): { moved(): boolean } {
  /** The node, and where it was taken relative to its middle, px. */
  let held: { readonly node: string; readonly dx: number; readonly dy: number; readonly x: number; readonly y: number } | null = null;
  let moved = false;
  sigma.on('downNode', (event) => {
    event.preventSigmaDefault();
    if (!isDrawn(scene)) return;
    const { x, y } = event.event;
    const middle = sigma.framedGraphToViewport(sigma.getNodeDisplayData(event.node)!);
    held = { node: event.node, dx: middle.x - x, dy: middle.y - y, x, y };
    moved = false;
  });
  const drag = (at: DragEvent): void => {
    if (!held) return;
    at.preventSigmaDefault();
    at.original.preventDefault();
    at.original.stopPropagation();
    if (!moved && Math.hypot(at.x - held.x, at.y - held.y) < STILL) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph({ x: at.x + held.dx, y: at.y + held.dy });
    if (isDrawn(scene)) moveNodes(scene, [{ row: scene.network.nodeRow.get(held.node)!, x, y }]);
  };
  const drop = (): void => {
    if (held && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held.node) as { x: number; y: number };
      scene.events.onMoved(scene.network!.nodeRow.get(held.node)!, x, y);
      settled();
    }
    held = null;
    setTimeout(() => (moved = false));
  };
  sigma.getMouseCaptor().on('mousemovebody', drag);
  sigma.getMouseCaptor().on('mouseup', drop);
  sigma.getTouchCaptor().on('touchmove', ({ touches: [touch], original }) => {
    if (touch) drag({ ...touch, original, preventSigmaDefault: () => {} });
  });
  sigma.getTouchCaptor().on('touchup', drop);
  return { moved: () => moved };
}
