/** What the canvas offers and what it tells: rows of the network, looks and cameras, nothing of Sigma. */
import type { Network } from '../state/network.ts';
import type { Look } from './look.ts';

/** px of the canvas, or the graph's own units, as the place says. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node on the screen, px. */
export interface ScreenNode extends Point {
  readonly radius: number;
}

/** What is written on an edge. */
export interface EdgeLabel {
  readonly row: number;
  readonly text: string;
}

export interface CanvasEvents {
  readonly onNode: (row: number, event: { readonly additive: boolean }) => void;
  readonly onOpen: (row: number) => void;
  readonly onEdge: (row: number) => void;
  readonly onStage: () => void;
  readonly onHover: (row: number | null) => void;
  /** A node was dragged to another place (graph coordinates). */
  readonly onMoved: (row: number, x: number, y: number) => void;
  /** Rows within what was drawn around them: a frame (Shift) or a lasso. */
  readonly onEnclosed: (rows: readonly number[]) => void;
  /** The reader moved the camera and let go. */
  readonly onCamera: (camera: Camera) => void;
}

/** Middle of the screen in the graph's own frame (0 to 1), and how much is seen: 1 is all, smaller is nearer. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface Move {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface Selection {
  readonly nodes: readonly number[];
  readonly edgeLabel: EdgeLabel | null;
}

/** A label that is shown: the middle of its text in px of the canvas, and its type. */
export interface ShownLabel extends Point {
  readonly row: number;
  readonly size: number;
  readonly weight: number;
}

export interface Canvas {
  /** Replaces the graph; it is drawn with the next look. `places` are places other than the network's own. */
  load(network: Network, places: ReadonlyMap<number, readonly [number, number]>): void;
  paint(look: Look): void;
  select(selection: Selection): void;
  hover(row: number | null): void;
  /** Nodes the reader put where they are; each has a small mark. */
  pin(rows: ReadonlySet<number>): void;
  /** Moves nodes (graph coordinates), at once or in 200 ms. */
  move(moves: readonly Move[], options?: { readonly animate?: boolean }): void;
  /** Lets nodes that were not seen grow out of another's place into their own, in 200 ms. */
  grow(rows: readonly number[], from: number): void;
  camera(): Camera;
  look(camera: Camera, options?: { readonly animate?: boolean }): void;
  /** Shows these rows, or all that is visible, as large as they go. */
  fit(rows?: Iterable<number>, options?: { readonly animate?: boolean }): void;
  zoom(factor: number): void;
  /** Whether dragging draws a lasso instead of moving the camera. */
  lasso(on: boolean): void;
  /** Where a node is, px of the canvas. */
  screen(row: number): ScreenNode;
  /** Where a node is, graph coordinates. */
  place(row: number): Point;
  labels(): readonly ShownLabel[];
  /** In px of the screen. */
  size(): { readonly width: number; readonly height: number };
  /** What is seen, as a picture. */
  picture(scale?: number): Promise<Blob>;
  resize(): void;
  kill(): void;
}
