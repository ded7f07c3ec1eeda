/** Sigma over a scene: the graph it draws, how it reads the look, and what is drawn again when the look changes. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { edgesOf, type Network } from '../state/network.ts';
import type { Move } from './canvas-types.ts';
import { CurvedEdgeProgram, StraightEdgeProgram } from './edge-program.ts';
import type { Look } from './look.ts';
import { ShapeProgram, nodeCode } from './node-program.ts';
import { MOTION, calm, type DrawnScene, type Scene } from './scene.ts';

/** Up to here a change of look redraws everything, so that what is in focus lies on top. */
const SMALL = 4000;
/** From here edges are not drawn while the camera moves. */
const MANY_EDGES = 30_000;
/** From this share of changes on, all anew is cheaper than each by itself. */
const MOST = 0.7;
const MOST_MOVED = 0.3;

/** Starts Sigma with nothing to draw; `showGraph` gives it the graph, so that it is indexed once and in the right frame. */
export function startSigma(scene: Scene): Sigma {
  const motion = calm() ? 0 : MOTION;
  return new Sigma(new MultiDirectedGraph(), scene.stage, {
    renderLabels: false, renderEdgeLabels: false, enableEdgeEvents: true, allowInvalidContainer: true,
    defaultNodeType: 'shape', nodeProgramClasses: { shape: ShapeProgram }, nodeHoverProgramClasses: { shape: ShapeProgram }, defaultDrawNodeHover: () => {},
    defaultEdgeType: 'straight', edgeProgramClasses: { straight: StraightEdgeProgram, curved: CurvedEdgeProgram } as never,
    stagePadding: 44, minCameraRatio: 0.02, maxCameraRatio: 4, zoomDuration: motion, inertiaDuration: motion, doubleClickZoomingDuration: motion,
    nodeReducer: (_node, { x, y, row }) => nodeData(scene, row as number, x as number, y as number),
    edgeReducer: (_edge, { row }) => edgeData(scene, row as number),
  });
}

function nodeData({ network, look }: Scene, row: number, ...[x, y]: [number, number]) {
  return {
    x, y, type: 'shape', label: null, shapeCode: nodeCode[network!.nodes.type[row]!],
    color: look!.nodeColour[row]!, size: look!.nodeSize[row]!, hidden: !look!.options.visibleNodes[row], zIndex: look!.options.focusNodes?.has(row) ? 1 : 0,
  };
}

function edgeData({ network, look }: Scene, row: number) {
  const { selectedEdge, focusEdges, visibleEdges } = look!.options;
  return {
    type: look!.edgeCurve[row] === 0 ? 'straight' : 'curved', label: null, statusCode: network!.edges.status[row], curve: look!.edgeCurve[row],
    color: look!.edgeColour[row]!, size: look!.edgeSize[row]!, hidden: !visibleEdges[row], zIndex: row === selectedEdge ? 2 : focusEdges?.has(row) ? 1 : 0,
  };
}

/** Gives Sigma the network of the scene; all of it is drawn. */
export function showGraph(scene: DrawnScene, places: ReadonlyMap<number, readonly [number, number]>): void {
  const { sigma, network } = scene;
  const { nodes, edges, order, size } = network;
  const graph = new MultiDirectedGraph();
  for (let row = 0; row < order; row += 1) {
    const place = places.get(row);
    graph.addNode(nodes.id[row]!, { x: place?.[0] ?? nodes.x[row], y: place?.[1] ?? nodes.y[row], row });
  }
  for (let row = 0; row < size; row += 1) graph.addEdgeWithKey(edges.id[row]!, nodes.id[edges.source[row]!]!, nodes.id[edges.target[row]!]!, { row });
  sigma.setSetting('hideEdgesOnMove', size > MANY_EDGES);
  sigma.setSetting('zIndex', order + size < SMALL);
  sigma.setCustomBBox(frameOf(network));
  sigma.setGraph(graph);
}

/** Puts nodes elsewhere (graph coordinates). The frame is fixed, so that only they and their edges are drawn anew. */
export function moveNodes({ sigma, network }: DrawnScene, moves: readonly Move[]): void {
  const graph = sigma.getGraph();
  // Written past graphology's events: on each Sigma would index the whole graph.
  for (const { row, x, y } of moves) Object.assign(graph.getNodeAttributes(network.nodes.id[row]!), { x, y });
  if (moves.length > network.order * MOST_MOVED) {
    sigma.refresh();
    return;
  }
  const edges = new Set(moves.flatMap(({ row }) => Array.from(edgesOf(network, row), (edge) => network.edges.id[edge]!)));
  sigma.refresh({ partialGraph: { nodes: moves.map(({ row }) => network.nodes.id[row]!), edges: [...edges] }, skipIndexation: true });
}

/** Draws again what is not as it was. */
export function repaint({ sigma, network, look }: DrawnScene, before: Look): void {
  const { order, size } = network;
  if (order + size < SMALL) {
    sigma.refresh();
    return;
  }
  const { nodes, edges, bent } = differences(network, before, look);
  if (nodes.length + edges.length > (order + size) * MOST) sigma.refresh();
  // An edge that bends changes its program, so that Sigma must index anew.
  else sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: !bent });
}

function differences({ nodes, edges, order, size }: Network, before: Look, after: Look): { readonly nodes: string[]; readonly edges: string[]; readonly bent: boolean } {
  const changed = { nodes: [] as string[], edges: [] as string[], bent: false };
  for (let row = 0; row < order; row += 1) {
    if (before.nodeColour[row] !== after.nodeColour[row] || before.nodeSize[row] !== after.nodeSize[row] || before.options.visibleNodes[row] !== after.options.visibleNodes[row]) changed.nodes.push(nodes.id[row]!);
  }
  for (let row = 0; row < size; row += 1) {
    const bent = before.edgeCurve[row] !== after.edgeCurve[row];
    changed.bent ||= bent;
    if (bent || before.edgeColour[row] !== after.edgeColour[row] || before.edgeSize[row] !== after.edgeSize[row] || before.options.visibleEdges[row] !== after.options.visibleEdges[row]) changed.edges.push(edges.id[row]!);
  }
  return changed;
}

/** The frame of the whole drawing, fixed, so that hiding nodes moves none. */
export function frameOf({ nodes, order }: Network): { readonly x: [number, number]; readonly y: [number, number] } {
  if (order === 0) return { x: [0, 1], y: [0, 1] };
  const of = (values: readonly number[]): [number, number] => {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    return high > low ? [low, high] : [low - 1, high + 1];
  };
  return { x: of(nodes.x), y: of(nodes.y) };
}
