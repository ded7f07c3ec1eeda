/** A layout of a part of the graph, by the same forces as the server's layout of the whole. Pure; runs in a worker. */
import { UndirectedGraph } from '../../../graph/analyse/graphology.ts';
import { layoutGraph } from '../../../graph/analyse/layout.ts';
import { separate, type Disc } from '../../../graph/analyse/separate.ts';
import { shapeOfPlain } from '../../../graph/analyse/shape.ts';

export interface ToArrange {
  /** Of each node; nodes are told by their places in this list. */
  readonly communities: readonly number[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  /** The part is brought into this frame. */
  readonly frame: Frame;
  /** Nodes that stay where they are. */
  readonly pins: readonly (readonly [node: number, x: number, y: number])[];
}

export interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface Arrangement {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** As heavy, a node does not give way. */
const UNMOVED = 1e9;
/** Kept free between two nodes, as a share of the frame's shorter side by the number of nodes that would fill it. */
const APART = 0.35;

/** The same question has the same answer. */
export function arrange({ communities, sources, targets, weights, frame, pins }: ToArrange): Arrangement {
  const graph = new UndirectedGraph();
  // Names of equal length, so that the order by name is the order by place.
  const name = (at: number): string => String(at).padStart(6, '0');
  communities.forEach((_, at) => graph.addNode(name(at), { x: 0, y: 0 }));
  sources.forEach((source, at) => {
    const target = targets[at]!;
    if (source !== target) graph.updateEdge(name(Math.min(source, target)), name(Math.max(source, target)), (known) => ({ weight: (known.weight ?? 0) + weights[at]! }));
  });
  const drawn = layoutGraph(shapeOfPlain(graph), { communities: new Map(communities.map((community, at) => [name(at), community])) });
  const points = intoFrame(communities.map((_, at) => drawn.get(name(at))!), frame);
  const pinnedNodes = new Map(pins.map(([node, x, y]) => [node, { x, y }]));
  const room = (APART / 2) * Math.min(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]) / Math.sqrt(Math.max(1, communities.length));
  const discs = points.map((point, at): Disc => ({ ...(pinnedNodes.get(at) ?? point), radius: room, weight: pinnedNodes.has(at) ? UNMOVED : 1 }));
  if (pinnedNodes.size > 0) separate(discs, 0);
  return { x: discs.map(({ x }, at) => pinnedNodes.get(at)?.x ?? x), y: discs.map(({ y }, at) => pinnedNodes.get(at)?.y ?? y) };
}

/** As large as fits, the shape kept, in the middle. */
function intoFrame(points: readonly { readonly x: number; readonly y: number }[], frame: Frame): readonly { readonly x: number; readonly y: number }[] {
  const bounds = (values: readonly number[]): readonly [number, number] => [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
  const [left, right] = bounds(points.map(({ x }) => x));
  const [bottom, top] = bounds(points.map(({ y }) => y));
  const scale = Math.min((frame.x[1] - frame.x[0]) / Math.max(1e-9, right - left), (frame.y[1] - frame.y[0]) / Math.max(1e-9, top - bottom));
  return points.map(({ x, y }) => ({ x: (frame.x[0] + frame.x[1]) / 2 + (x - (left + right) / 2) * scale, y: (frame.y[0] + frame.y[1]) / 2 + (y - (bottom + top) / 2) * scale }));
}
