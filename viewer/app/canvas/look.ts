/** How each node and edge is drawn now: pure, so that a filter or a focus is a new `Look` and the canvas changes only what differs. */
import type { Change, Compared } from '../state/compare.ts';
import type { Network } from '../state/network.ts';
import { nodeRadii } from '../state/sizes.ts';
import { communityColour, mix, type Palette } from './palette.ts';

export interface LookOptions {
  readonly palette: Palette;
  readonly visibleNodes: Uint8Array;
  readonly visibleEdges: Uint8Array;
  readonly colourBy: 'type' | 'community';
  readonly sizeBy: 'degree' | 'pagerank' | 'betweenness';
  /** Rows that keep their colour while the others fade; null where nothing is in focus. */
  readonly focusNodes: ReadonlySet<number> | null;
  readonly focusEdges: ReadonlySet<number> | null;
  readonly selectedEdge: number | null;
  /** Edges told apart by what became of them between two spans. */
  readonly compared?: Compared | undefined;
  /** Shorter side of the canvas, px: nodes are smaller on a small screen. Default 640. */
  readonly shorterSide?: number;
}

export interface Look {
  readonly options: LookOptions;
  readonly nodeColour: readonly string[];
  /** Radius in px when the whole graph fits the screen. */
  readonly nodeSize: Float32Array;
  readonly edgeColour: readonly string[];
  readonly edgeSize: Float32Array;
  /** How far the middle of an edge stands off the straight line, as a share of its length: parallel edges fan, edges in focus curve a little. */
  readonly edgeCurve: Float32Array;
}

/** Share of its own colour that is left of what is out of focus. */
const FADED = 0.14;
const EDGE_WIDTH = 1.4;
/** Of an edge in focus, clockwise from its source. Only there: curves cost six times straight edges. */
const FOCUS_CURVE = 0.07;
/** px; what is new stands out most. */
const CHANGE_WIDTH: Readonly<Record<Change, number>> = { fresh: 3.2, ended: 2.2, same: 1.6 };

export function lookOf(network: Network, options: LookOptions): Look {
  const { nodes, edges, order, size } = network;
  const { palette, focusNodes, focusEdges, selectedEdge, compared } = options;
  const hue = nodeHues(network, options);
  const nodeColour: string[] = new Array<string>(order);
  for (let row = 0; row < order; row += 1) nodeColour[row] = focusNodes && !focusNodes.has(row) ? mix(hue[row]!, palette.background, FADED) : hue[row]!;
  const edgeColour: string[] = new Array<string>(size);
  const edgeSize = new Float32Array(size);
  const edgeCurve = new Float32Array(size);
  for (let row = 0; row < size; row += 1) {
    const source = edges.source[row]!;
    const inFocus = focusEdges?.has(row) ?? false;
    const change = compared?.changes.get(row);
    const own = change ? palette.changes[change] : edges.status[row] === 3 ? mix(palette.denied, palette.background, 0.8)
      : nodes.community[source] === nodes.community[edges.target[row]!] ? mix(hue[source]!, palette.background, inFocus ? 0.75 : 0.4)
        : mix(palette.ink, palette.background, inFocus ? 0.4 : 0.2);
    const colour = row === selectedEdge ? (edges.status[row] === 3 ? palette.denied : palette.accent) : own;
    edgeColour[row] = focusEdges && !inFocus && row !== selectedEdge ? mix(own, palette.background, FADED * 2) : colour;
    edgeSize[row] = row === selectedEdge ? 3 : change ? CHANGE_WIDTH[change] : inFocus ? 1.8 : EDGE_WIDTH;
    edgeCurve[row] = network.curve[row]! || (inFocus && source !== edges.target[row] ? FOCUS_CURVE : 0);
  }
  return { options, nodeColour, nodeSize: nodeSizes(network, options.sizeBy, options.shorterSide), edgeColour, edgeSize, edgeCurve };
}

/** Sizes by a measure, brought to the range of the degrees. */
function nodeSizes({ nodes }: Network, by: LookOptions['sizeBy'], shorterSide?: number): Float32Array {
  return nodeRadii(by === 'degree' ? nodes.degree : scaled(nodes[by], nodes.degree), shorterSide);
}

/** Brings a measure to the range of the degrees, so that sizes stay comparable. */
function scaled(values: readonly number[], degrees: readonly number[]): readonly number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const top = degrees.reduce((a, b) => Math.max(a, b), 1);
  return most === 0 ? degrees : values.map((value) => (value / most) * top);
}

function nodeHues({ nodes, rank }: Network, { palette, colourBy }: LookOptions): readonly string[] {
  if (colourBy === 'community') return nodes.community.map((community) => communityColour(palette, rank.get(community)!));
  const byType = nodes.typeNames.map((type) => palette.types[type]);
  return nodes.type.map((type) => byType[type]!);
}
