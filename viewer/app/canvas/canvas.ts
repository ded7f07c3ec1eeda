/** The canvas: the only place that knows Sigma. Everything else speaks of rows of the network, looks and cameras. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Network } from '../state/network.ts';
import { CurvedEdgeProgram, StraightEdgeProgram } from './edge-program.ts';
import type { Look } from './look.ts';
import { ShapeProgram, nodeCode, nodeLook } from './node-program.ts';
import { createOverlay, type OverlayState, type ScreenNode } from './overlay.ts';

export interface CanvasEvents {
  readonly onNode: (row: number, event: { readonly additive: boolean }) => void;
  readonly onOpen: (row: number) => void;
  readonly onEdge: (row: number) => void;
  readonly onStage: () => void;
  readonly onHover: (row: number | null) => void;
  /** A node was dragged to another place (graph coordinates). */
  readonly onMoved: (row: number, x: number, y: number) => void;
  /** Rows within the frame of a shift-drag. */
  readonly onFrame: (rows: readonly number[]) => void;
  /** The reader moved the camera and let go. */
  readonly onCamera: (camera: Camera) => void;
}

/** Middle of the screen in the graph's own frame (0 to 1), and how much is seen: 1 is all, smaller is nearer. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface Canvas {
  /** Replaces the graph. `moved` are places the reader chose. */
  load(network: Network, moved: ReadonlyMap<number, readonly [number, number]>): void;
  paint(look: Look): void;
  select(selection: { readonly nodes: readonly number[]; readonly edgeLabel: OverlayState['edgeLabel'] }): void;
  hover(row: number | null): void;
  move(row: number, x: number, y: number): void;
  camera(): Camera;
  look(camera: Camera, options?: { readonly animate?: boolean }): void;
  /** Shows these rows, or all that is visible, as large as they go. */
  fit(rows?: Iterable<number>, options?: { readonly animate?: boolean }): void;
  zoom(factor: number): void;
  screen(row: number): ScreenNode;
  /** Labels now shown: rows and the middle of their text, px. */
  labels(): readonly { readonly row: number; readonly x: number; readonly y: number }[];
  /** In px of the screen. */
  size(): { readonly width: number; readonly height: number };
  /** What is seen, as a picture. */
  picture(scale?: number): Promise<Blob>;
  /** Milliseconds of script for each of so many frames of panning, for bench/viewer.ts. */
  panCost(frames: number): readonly number[];
  resize(): void;
  kill(): void;
}

const MOTION = 200;
/** Up to here a change of look redraws everything, so that what is in focus lies on top. */
const SMALL = 4000;

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const toUnit = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);

export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const stage = container.appendChild(document.createElement('div'));
  stage.className = 'stage';
  const layer = container.appendChild(document.createElement('canvas'));
  layer.className = 'overlay';
  const overlay = createOverlay(layer);

  let network: Network | undefined;
  let look: Look | undefined;
  let sigma: Sigma | undefined;
  let ranking: number[] = [];
  let selected: readonly number[] = [];
  let edgeLabel: OverlayState['edgeLabel'] = null;
  let hovered: number | null = null;
  let frame: OverlayState['frame'] = null;
  let arranged = { x: NaN, y: NaN, ratio: NaN };
  let settle: ReturnType<typeof setTimeout> | undefined;
  let stale = true;
  let byReader = false;

  const screen = (row: number): ScreenNode => {
    const data = sigma!.getNodeDisplayData(network!.nodes.id[row]!)!;
    const { x, y } = sigma!.framedGraphToViewport(data);
    return { x, y, radius: sigma!.scaleSize(look?.nodeSize[row] ?? data.size) };
  };
  const state = (): OverlayState | undefined => (network && look && sigma ? { network, look, ranking, selected, hovered, edgeLabel, frame, at: screen } : undefined);
  const drawOverlay = (): void => {
    const now = state();
    if (!now) return;
    const camera = sigma!.getCamera().getState();
    const zoomed = Math.abs(camera.ratio / arranged.ratio - 1) > 0.02;
    const panned = Math.hypot(camera.x - arranged.x, camera.y - arranged.y) / camera.ratio > 0.12;
    const small = now.network.order < 2500;
    if (stale || (small && (zoomed || panned)) || Number.isNaN(arranged.ratio)) {
      overlay.arrange(now);
      arranged = camera;
      stale = false;
    } else if (zoomed || panned || camera.x !== arranged.x) {
      clearTimeout(settle);
      settle = setTimeout(() => {
        stale = true;
        if (sigma) drawOverlay();
      }, 120);
    }
    overlay.draw(now);
  };

  const rows = (node: string): number => network!.nodeRow.get(node)!;
  const canvas: Canvas = {
    load: (next, moved) => {
      network = next;
      look = undefined;
      hovered = null;
      const { nodes, edges } = next;
      const graph = new MultiDirectedGraph();
      for (let row = 0; row < next.order; row += 1) {
        const place = moved.get(row);
        graph.addNode(nodes.id[row]!, { x: place?.[0] ?? nodes.x[row], y: place?.[1] ?? nodes.y[row], row });
      }
      for (let row = 0; row < next.size; row += 1) graph.addEdgeWithKey(edges.id[row]!, nodes.id[edges.source[row]!]!, nodes.id[edges.target[row]!]!, { row });
      ranking = Array.from({ length: next.order }, (_, row) => row).sort((a, b) => nodes.degree[b]! - nodes.degree[a]! || a - b);
      sigma?.kill();
      sigma = start(graph, stage, { next, look: () => look });
      sigma.setCustomBBox(extent(next));
      sigma.refresh();
      listen(sigma);
      overlay.resize(container.clientWidth, container.clientHeight);
      stale = true;
    },
    paint: (next) => {
      const before = look;
      look = next;
      nodeLook.border = toUnit(next.options.palette.background);
      nodeLook.icon = next.options.palette.name === 'light' ? [1, 1, 1] : toUnit(next.options.palette.background);
      if (!sigma || !network) return;
      stale = true;
      if (!before || network.order + network.size < SMALL) sigma.refresh({ skipIndexation: false });
      else {
        const changed = differences(network, before, next);
        if (changed.nodes.length + changed.edges.length > (network.order + network.size) * 0.7) sigma.refresh();
        else sigma.refresh({ partialGraph: changed, skipIndexation: true });
      }
    },
    select: (selection) => {
      selected = selection.nodes;
      edgeLabel = selection.edgeLabel;
      stale = true;
      drawOverlay();
    },
    hover: (row) => {
      hovered = row;
      stale = true;
      drawOverlay();
    },
    move: (row, x, y) => {
      sigma?.getGraph().mergeNodeAttributes(network!.nodes.id[row]!, { x, y });
      stale = true;
    },
    camera: () => {
      const { x, y, ratio } = sigma?.getCamera().getState() ?? { x: 0.5, y: 0.5, ratio: 1 };
      return { x, y, ratio };
    },
    look: (camera, { animate = true } = {}) => {
      if (!sigma) return;
      if (animate && !calm()) void sigma.getCamera().animate({ ...camera, angle: 0 }, { duration: MOTION });
      else sigma.getCamera().setState({ ...camera, angle: 0 });
    },
    fit: (wanted, options) => {
      if (!sigma || !network || !look) return;
      const seen = look.options.visibleNodes;
      const chosen = wanted ? [...wanted].filter((row) => seen[row]) : Array.from({ length: network.order }, (_, row) => row).filter((row) => seen[row]);
      if (chosen.length === 0) return;
      canvas.look(fitting(sigma, network, { chosen, radius: look.nodeSize }), options);
    },
    zoom: (factor) => {
      const { x, y, ratio } = canvas.camera();
      byReader = true;
      canvas.look({ x, y, ratio: Math.min(4, Math.max(0.02, ratio * factor)) });
    },
    screen,
    labels: () => overlay.labels().map(({ row, dx, dy }) => {
      const { x, y } = screen(row);
      return { row, x: x + dx, y: y + dy };
    }),
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    picture: async (scale = 2) => {
      if (!sigma || !look) throw new Error('Nothing is drawn yet.');
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
      context.drawImage(layer, 0, 0, sheet.width, sheet.height);
      return new Promise((give, fail) => sheet.toBlob((blob) => (blob ? give(blob) : fail(new Error('The picture could not be made.'))), 'image/png'));
    },
    panCost: (frames) => {
      const renderer = sigma;
      if (!renderer) return [];
      const start = renderer.getCamera().getState();
      const costs = Array.from({ length: frames }, (_, at) => {
        const before = performance.now();
        renderer.getCamera().setState({ ...start, x: start.x + 0.05 * Math.sin(at / 5) });
        // Sigma draws in the next frame; an empty partial refresh draws now.
        renderer.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true, schedule: false });
        return performance.now() - before;
      });
      renderer.getCamera().setState(start);
      return costs;
    },
    resize: () => {
      sigma?.resize();
      overlay.resize(container.clientWidth, container.clientHeight);
      stale = true;
      sigma?.refresh({ skipIndexation: true });
    },
    kill: () => {
      clearTimeout(settle);
      stopFrame();
      sigma?.kill();
      stage.remove();
      layer.remove();
    },
  };

  function listen(renderer: Sigma): void {
    let dragging: string | null = null;
    let dragged = false;
    renderer.on('afterRender', drawOverlay);
    renderer.on('clickNode', ({ node, event }) => {
      if (!dragged) events.onNode(rows(node), { additive: event.original instanceof MouseEvent && (event.original.ctrlKey || event.original.metaKey) });
    });
    renderer.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      events.onOpen(rows(event.node));
    });
    renderer.on('clickEdge', ({ edge }) => events.onEdge(network!.edgeRow.get(edge)!));
    renderer.on('clickStage', () => events.onStage());
    renderer.on('enterNode', ({ node }) => {
      stage.style.cursor = 'pointer';
      events.onHover(rows(node));
    });
    renderer.on('leaveNode', () => {
      stage.style.cursor = '';
      events.onHover(null);
    });
    renderer.on('enterEdge', () => (stage.style.cursor = 'pointer'));
    renderer.on('leaveEdge', () => (stage.style.cursor = ''));
    renderer.on('downNode', (event) => {
      dragging = event.node;
      dragged = false;
      event.preventSigmaDefault();
    });
    const drag = (at: { x: number; y: number; preventSigmaDefault(): void; original: Event }): void => {
      if (!dragging) return;
      const place = renderer.viewportToGraph(at);
      renderer.getGraph().mergeNodeAttributes(dragging, place);
      dragged = true;
      at.preventSigmaDefault();
      at.original.preventDefault();
      at.original.stopPropagation();
    };
    const drop = (): void => {
      if (dragging && dragged) {
        const { x, y } = renderer.getGraph().getNodeAttributes(dragging) as { x: number; y: number };
        events.onMoved(rows(dragging), x, y);
        stale = true;
        drawOverlay();
      }
      dragging = null;
      setTimeout(() => (dragged = false));
    };
    renderer.getMouseCaptor().on('mousemovebody', drag);
    renderer.getMouseCaptor().on('mouseup', drop);
    renderer.getTouchCaptor().on('touchmove', ({ touches, original }) => {
      const [touch] = touches;
      if (dragging && touch) drag({ ...touch, original, preventSigmaDefault: () => {} });
    });
    renderer.getTouchCaptor().on('touchup', drop);
    let told: ReturnType<typeof setTimeout> | undefined;
    for (const name of ['wheel', 'mousedown', 'doubleClick'] as const) renderer.getMouseCaptor().on(name, () => (byReader = true));
    renderer.getTouchCaptor().on('touchdown', () => (byReader = true));
    renderer.getCamera().on('updated', () => {
      if (!byReader) return;
      clearTimeout(told);
      told = setTimeout(() => {
        byReader = false;
        if (sigma === renderer) events.onCamera(canvas.camera());
      }, 250);
    });
  }

  const stopFrame = listenForFrame(container, (box, done) => {
    frame = done ? null : box;
    drawOverlay();
    if (!done || !network || !look) return;
    const seen = look.options.visibleNodes;
    events.onFrame(Array.from({ length: network.order }, (_, row) => row).filter((row) => {
      if (!seen[row]) return false;
      const { x, y } = screen(row);
      return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
    }));
  });
  return canvas;
}

function start(graph: MultiDirectedGraph, stage: HTMLElement, { next: { nodes, edges, curve, order, size }, look }: { next: Network; look: () => Look | undefined }): Sigma {
  return new Sigma(graph, stage, {
    renderLabels: false, renderEdgeLabels: false, enableEdgeEvents: true, hideEdgesOnMove: size > 30_000, zIndex: order + size < SMALL, allowInvalidContainer: true,
    defaultNodeType: 'shape', nodeProgramClasses: { shape: ShapeProgram }, nodeHoverProgramClasses: { shape: ShapeProgram }, defaultDrawNodeHover: () => {},
    defaultEdgeType: 'straight', edgeProgramClasses: { straight: StraightEdgeProgram, curved: CurvedEdgeProgram } as never,
    stagePadding: 44, minCameraRatio: 0.02, maxCameraRatio: 4, zoomDuration: calm() ? 0 : MOTION, inertiaDuration: calm() ? 0 : MOTION, doubleClickZoomingDuration: calm() ? 0 : MOTION,
    nodeReducer: (_node, data) => {
      const { row } = data as { row: number };
      const now = look();
      return {
        x: data.x as number, y: data.y as number, type: 'shape', label: null, shapeCode: nodeCode[nodes.type[row]!],
        color: now?.nodeColour[row] ?? '#888888', size: now?.nodeSize[row] ?? 4, hidden: now ? !now.options.visibleNodes[row] : true, zIndex: now?.options.focusNodes?.has(row) ? 1 : 0,
      };
    },
    edgeReducer: (_edge, data) => {
      const { row } = data as { row: number };
      const now = look();
      return {
        type: curve[row] === 0 ? 'straight' : 'curved', label: null, statusCode: edges.status[row], curve: curve[row],
        color: now?.edgeColour[row] ?? '#cccccc', size: now?.edgeSize[row] ?? 1.4, hidden: now ? !now.options.visibleEdges[row] : true,
        zIndex: row === now?.options.selectedEdge ? 2 : now?.options.focusEdges?.has(row) ? 1 : 0,
      };
    },
  });
}

/** The frame of the whole drawing, fixed, so that hiding nodes moves none. */
function extent({ nodes, order }: Network): { x: [number, number]; y: [number, number] } {
  if (order === 0) return { x: [0, 1], y: [0, 1] };
  const of = (values: readonly number[]): [number, number] => {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    return high > low ? [low, high] : [low - 1, high + 1];
  };
  return { x: of(nodes.x), y: of(nodes.y) };
}

function fitting(sigma: Sigma, network: Network, { chosen, radius }: { chosen: readonly number[]; radius: Float32Array }): Camera {
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const { width, height } = sigma.getDimensions();
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const row of chosen) {
    const { x, y } = sigma.framedGraphToViewport(sigma.getNodeDisplayData(network.nodes.id[row]!)!, whole);
    const r = radius[row]!;
    box.left = Math.min(box.left, x - r);
    box.right = Math.max(box.right, x + r);
    box.top = Math.min(box.top, y - r);
    box.bottom = Math.max(box.bottom, y + r);
  }
  const padding = Math.min(48, width / 10);
  const middle = sigma.viewportToFramedGraph({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, whole);
  const ratio = Math.max((box.right - box.left) / (width - 2 * padding), (box.bottom - box.top) / (height - 2 * padding));
  return { x: middle.x, y: middle.y, ratio: Math.min(4, Math.max(chosen.length === 1 ? 0.5 : 0.12, ratio)) };
}

function differences({ nodes, edges, order, size }: Network, before: Look, after: Look): { nodes: string[]; edges: string[] } {
  const changed: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };
  for (let row = 0; row < order; row += 1) {
    if (before.nodeColour[row] !== after.nodeColour[row] || before.nodeSize[row] !== after.nodeSize[row] || before.options.visibleNodes[row] !== after.options.visibleNodes[row]) changed.nodes.push(nodes.id[row]!);
  }
  for (let row = 0; row < size; row += 1) {
    if (before.edgeColour[row] !== after.edgeColour[row] || before.edgeSize[row] !== after.edgeSize[row] || before.options.visibleEdges[row] !== after.options.visibleEdges[row]) changed.edges.push(edges.id[row]!);
  }
  return changed;
}

/** Shift-drag draws a frame; Sigma hears nothing of it. */
function listenForFrame(container: HTMLElement, tell: (box: { x: number; y: number; width: number; height: number }, done: boolean) => void): () => void {
  let from: { x: number; y: number } | null = null;
  const place = (event: MouseEvent): { x: number; y: number } => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const box = (event: MouseEvent) => {
    const to = place(event);
    return { x: Math.min(from!.x, to.x), y: Math.min(from!.y, to.y), width: Math.abs(to.x - from!.x), height: Math.abs(to.y - from!.y) };
  };
  const down = (event: MouseEvent): void => {
    if (!event.shiftKey || event.button !== 0) return;
    from = place(event);
    event.stopPropagation();
    event.preventDefault();
  };
  const move = (event: MouseEvent): void => {
    if (from) tell(box(event), false);
  };
  const up = (event: MouseEvent): void => {
    if (!from) return;
    const last = box(event);
    from = null;
    tell(last, true);
  };
  container.addEventListener('mousedown', down, true);
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', up);
  return () => {
    container.removeEventListener('mousedown', down, true);
    window.removeEventListener('mousemove', move);
    window.removeEventListener('mouseup', up);
  };
}
