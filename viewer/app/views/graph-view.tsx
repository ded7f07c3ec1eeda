/** The Graph place: the canvas, what stands over it, its keyboard and its words. */
import { signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { createCanvas, type CanvasEvents } from '../canvas/canvas.ts';
import { openPreview } from '../panels/expand.tsx';
import { openEntity } from '../panels/paths-state.ts';
import { Icon } from '../parts/icons.tsx';
import { plural, typeSingular } from '../parts/words.ts';
import { typeOfNode, type Network } from '../state/network.ts';
import { go, hovered, marked, network, pinNode, say, select, selectedNode, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { arrangeShown, arranging, stopArranging } from './graph-arrange.ts';
import { joinCanvas, lookedAt, shorterSide } from './graph-join.ts';
import { canvasKeys } from './graph-keys.ts';
import { GraphStatus, mayArrange } from './graph-status.tsx';

/** Whether dragging draws a lasso. */
const lassoing = signal(false);

export function GraphView() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current!;
    const canvas = createCanvas(element, events);
    shorterSide.value = Math.min(element.clientWidth, element.clientHeight) || shorterSide.peek();
    theCanvas.value = canvas;
    // For tests and for the curious at the browser's console.
    Object.assign(window, { liaison: canvas });
    const stop = joinCanvas(canvas);
    const watch = new ResizeObserver(() => {
      canvas.resize();
      shorterSide.value = Math.min(element.clientWidth, element.clientHeight);
      if (!view.peek().camera) canvas.fit(lookedAt(), { animate: false });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      stop();
      stopArranging();
      theCanvas.value = null;
      canvas.kill();
    };
  }, []);
  useSignalEffect(() => theCanvas.value?.lasso(lassoing.value));
  useSignalEffect(() => {
    const row = selectedNode.value;
    if (row !== null) say(wordsFor(network.value!, row));
  });
  return (
    <div class={`graph-view${lassoing.value ? ' lassoing' : ''}`}>
      <div ref={box} class="canvas" tabIndex={0} role="application" aria-label="The network. Arrow keys go to the nearest neighbour, Enter opens, square brackets go through edges, question mark lists the keys." onKeyDown={canvasKeys} />
      <GraphStatus />
      <div class="zoom" role="group" aria-label="Canvas">
        <button type="button" aria-label="Select with a lasso" title="Select with a lasso" aria-pressed={lassoing.value} onClick={() => (lassoing.value = !lassoing.value)}><Icon name="lasso" size={15} /></button>
        {mayArrange() && <button type="button" aria-label="Arrange what is shown" title="Arrange what is shown" disabled={arranging.value} onClick={arrangeShown}><Icon name="arrange" size={15} /></button>}
        <button type="button" aria-label="Nearer" title="Nearer" onClick={() => theCanvas.value?.zoom(1 / 1.5)}><Icon name="plus" size={14} /></button>
        <button type="button" aria-label="Farther" title="Farther" onClick={() => theCanvas.value?.zoom(1.5)}><Icon name="minus" size={14} /></button>
        <button type="button" aria-label="Fit the screen" title="Fit the screen" onClick={() => { go({ camera: null }); theCanvas.value?.fit(); }}><Icon name="fit" size={14} /></button>
      </div>
    </div>
  );
}

const events: CanvasEvents = {
  onNode: (row, { additive }) => {
    const id = network.value!.nodes.id[row]!;
    if (additive) marked.value = marked.value.has(row) ? new Set([...marked.value].filter((one) => one !== row)) : new Set(marked.value).add(row);
    else openEntity(id);
    say(wordsFor(network.value!, row));
  },
  onOpen: (row) => openPreview(row),
  onEdge: (row) => select({ kind: 'edge', id: network.value!.edges.id[row]! }),
  onStage: () => {
    if (marked.value.size > 0) marked.value = new Set();
    if (view.value.selected) select(null);
  },
  onHover: (row) => (hovered.value = row),
  onMoved: (row, x, y) => {
    pinNode(network.value!.nodes.id[row]!, [x, y]);
    say(`${network.value!.nodes.name[row]!} stays here`);
  },
  onEnclosed: (rows) => {
    marked.value = new Set(rows);
    lassoing.value = false;
    say(`${plural(rows.length, 'entity', 'entities')} selected`);
  },
  onCamera: (camera) => go({ camera }, { replace: true }),
};

/** `UNODC, organisation, 34 connections` */
const wordsFor = (now: Network, row: number): string =>
  `${now.nodes.name[row]!}, ${typeSingular(typeOfNode(now, row))}, ${plural(now.nodes.degree[row]!, 'connection')}`;
