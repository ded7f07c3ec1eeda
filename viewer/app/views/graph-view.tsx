/** The Graph place: joins the canvas to the store, and is its keyboard and its words. */
import { effect, signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { createCanvas, type Canvas } from '../canvas/canvas.ts';
import { lookOf } from '../canvas/look.ts';
import { openPreview } from '../panels/expand.tsx';
import { Icon } from '../parts/icons.tsx';
import { count, edgeLabel, plural, STATUS_WORDS, typeSingular } from '../parts/words.ts';
import { statusOfEdge, typeOfEdge, typeOfNode, type Network } from '../state/network.ts';
import { canUndo, clearFilters, focus, go, hovered, marked, moved, moveNode, network, palette, redo, say, seen, select, selectedEdge, selectedNode, summary, undo, view, canRedo } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { canvasKeys } from './graph-keys.ts';

/** Of the canvas, px. */
const shorterSide = signal(640);

export function GraphView() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const canvas = createCanvas(box.current!, {
      onNode: (row, { additive }) => {
        const id = network.value!.nodes.id[row]!;
        if (additive) marked.value = marked.value.has(row) ? new Set([...marked.value].filter((one) => one !== row)) : new Set(marked.value).add(row);
        else select({ kind: 'entity', id });
        say(wordsFor(network.value!, row));
      },
      onOpen: (row) => openPreview(row),
      onEdge: (row) => select({ kind: 'edge', id: network.value!.edges.id[row]! }),
      onStage: () => {
        if (marked.value.size > 0) marked.value = new Set();
        if (view.value.selected) select(null);
      },
      onHover: (row) => (hovered.value = row),
      onMoved: (row, x, y) => moveNode(network.value!.nodes.id[row]!, [x, y]),
      onFrame: (rows) => {
        marked.value = new Set(rows);
        say(`${plural(rows.length, 'entity', 'entities')} selected`);
      },
      onCamera: (camera) => go({ camera }, { replace: true }),
    });
    theCanvas.value = canvas;
    // For tests and for the curious at the browser's console.
    Object.assign(window, { liaison: canvas });
    const stop = join(canvas);
    const watch = new ResizeObserver(() => {
      canvas.resize();
      shorterSide.value = Math.min(box.current!.clientWidth, box.current!.clientHeight);
      if (!view.peek().camera) canvas.fit(focus.peek()?.nodes, { animate: false });
    });
    watch.observe(box.current!);
    return () => {
      watch.disconnect();
      stop();
      theCanvas.value = null;
      canvas.kill();
    };
  }, []);
  useSignalEffect(() => {
    const row = selectedNode.value;
    if (row !== null) say(wordsFor(network.value!, row));
  });
  return (
    <div class="graph-view">
      <div ref={box} class="canvas" tabIndex={0} role="application" aria-label="The network. Arrow keys go to the nearest neighbour, Enter opens, square brackets go through edges, question mark lists the keys." onKeyDown={canvasKeys} />
      <Status />
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Nearer" onClick={() => theCanvas.value?.zoom(1 / 1.5)}><Icon name="plus" size={14} /></button>
        <button type="button" aria-label="Farther" onClick={() => theCanvas.value?.zoom(1.5)}><Icon name="minus" size={14} /></button>
        <button type="button" aria-label="Show all" onClick={() => { go({ camera: null }); theCanvas.value?.fit(); }}><Icon name="fit" size={14} /></button>
      </div>
    </div>
  );
}

/** Keeps the canvas as the store says. */
function join(canvas: Canvas): () => void {
  let shown: Network | null = null;
  let movedShown = moved.peek();
  const stops = [
    effect(() => {
      const now = network.value;
      if (!now || now === shown) return;
      const first = shown === null;
      shown = now;
      canvas.load(now, new Map([...moved.peek()].flatMap(([id, place]) => (now.nodeRow.has(id) ? [[now.nodeRow.get(id)!, place] as const] : []))));
      const camera = view.peek().camera;
      paint();
      if (camera) canvas.look(camera, { animate: false });
      else if (first) canvas.fit(focus.peek()?.nodes, { animate: false });
    }),
    effect(paint),
    effect(() => {
      const now = network.value;
      const edge = selectedEdge.value;
      const row = selectedNode.value;
      if (!now) return;
      const ends = edge === null ? [] : [now.edges.source[edge]!, now.edges.target[edge]!];
      canvas.select({
        nodes: row === null ? [...ends, ...(marked.value.size < 60 ? marked.value : [])] : [row],
        edgeLabel: edge === null ? null : { row: edge, text: `${edgeLabel(typeOfEdge(now, edge))} · ${STATUS_WORDS[statusOfEdge(now, edge)].toLowerCase()}` },
      });
    }),
    effect(() => canvas.hover(hovered.value)),
    effect(() => {
      // The camera goes to what comes into focus, unless all of it is seen already.
      const now = focus.value;
      if (now && !view.peek().camera) canvas.fit(now.nodes);
    }),
    effect(() => {
      const camera = view.value.camera;
      const at = canvas.camera();
      if (camera && Math.hypot(camera.x - at.x, camera.y - at.y) + Math.abs(camera.ratio - at.ratio) > 0.004) canvas.look(camera);
    }),
    effect(() => {
      const now = moved.value;
      if (shown && now !== movedShown) {
        for (const id of new Set([...now.keys(), ...movedShown.keys()])) {
          const row = shown.nodeRow.get(id);
          if (row !== undefined && now.get(id) !== movedShown.get(id)) canvas.move(row, ...(now.get(id) ?? ([shown.nodes.x[row]!, shown.nodes.y[row]!] as const)));
        }
      }
      movedShown = now;
    }),
  ];
  function paint(): void {
    const now = network.value;
    const visible = seen.value;
    if (!now || !visible || now !== shown) return;
    canvas.paint(lookOf(now, {
      palette: palette.value, visibleNodes: visible.nodes, visibleEdges: visible.edges, colourBy: view.value.colourBy, sizeBy: view.value.sizeBy,
      focusNodes: focus.value?.nodes ?? null, focusEdges: focus.value?.edges ?? null, selectedEdge: selectedEdge.value,
      shorterSide: shorterSide.value,
    }));
  }
  return () => stops.forEach((stop) => stop());
}

/** `UNODC, organisation, 34 partners` */
export const wordsFor = (now: Network, row: number): string =>
  `${now.nodes.name[row]!}, ${typeSingular(typeOfNode(now, row))}, ${plural(now.nodes.degree[row]!, 'connection')}`;

function Status() {
  const now = seen.value;
  const all = network.value;
  if (!now || !all) return null;
  const less = now.nodeCount < all.order || now.edgeCount < all.size;
  const documents = summary.value?.counts.documents ?? 0;
  return (
    <div class="status-bar">
      <span class="pill" data-testid="counts">
        {less ? `${count(now.nodeCount)} of ${plural(all.order, 'entity', 'entities')} · ${count(now.edgeCount)} of ${plural(all.size, 'edge')}` : `${plural(all.order, 'entity', 'entities')} · ${plural(all.size, 'edge')} · ${plural(documents, 'document')}`}
      </span>
      {less && <button type="button" class="pill" onClick={clearFilters}>Show all</button>}
      {marked.value.size > 0 && <Marked />}
      {canUndo.value && <button type="button" class="pill" onClick={undo}>Undo</button>}
      {canRedo.value && <button type="button" class="pill" onClick={redo}>Redo</button>}
    </div>
  );
}

function Marked() {
  const ids = [...marked.value].map((row) => network.value!.nodes.id[row]!);
  const done = (change: Parameters<typeof go>[0]): void => {
    go(change);
    marked.value = new Set();
  };
  return (
    <span class="pill group">
      {count(ids.length)} selected
      <button type="button" onClick={() => done({ only: ids })}>Only these</button>
      <button type="button" onClick={() => done({ hidden: [...new Set([...view.value.hidden, ...ids])] })}>Hide</button>
      <button type="button" aria-label="Clear the selection" onClick={() => (marked.value = new Set())}><Icon name="close" size={12} /></button>
    </span>
  );
}
