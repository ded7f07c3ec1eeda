/** An answer as a drawing beside the console; a click opens the entity or the edge. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { QueryResult } from '../../api.ts';
import { createCanvas, type Canvas } from '../canvas/canvas.ts';
import { lookOf } from '../canvas/look.ts';
import { toNetwork } from '../state/network.ts';
import { network, palette, select } from '../state/store.ts';
import { plural } from '../parts/words.ts';
import { columnsOf } from './query-subnetwork.ts';

export function ResultGraph({ result }: { readonly result: QueryResult }) {
  const whole = network.value!;
  const part = useMemo(() => toNetwork(columnsOf(whole, result.subgraph)), [whole, result]);
  const left = result.subgraph.nodes.length - result.subgraph.nodes.filter(({ id }) => whole.nodeRow.has(id)).length;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const paint = (): void => canvas.current?.paint(lookOf(part, {
    palette: palette.value, visibleNodes: new Uint8Array(part.order).fill(1), visibleEdges: new Uint8Array(part.size).fill(1), colourBy: 'type', sizeBy: 'degree', focusNodes: null, focusEdges: null, selectedEdge: null,
    shorterSide: box.current ? Math.min(box.current.clientWidth, box.current.clientHeight) : 400,
  }));
  useEffect(() => {
    if (part.order === 0) return;
    const made = createCanvas(box.current!, {
      onNode: (row) => select({ kind: 'entity', id: part.nodes.id[row]! }), onOpen: (row) => select({ kind: 'entity', id: part.nodes.id[row]! }), onEdge: (row) => select({ kind: 'edge', id: part.edges.id[row]! }),
      onStage: () => {}, onHover: (row) => made.hover(row), onMoved: () => {}, onEnclosed: () => {}, onCamera: () => {},
    });
    canvas.current = made;
    made.load(part, new Map());
    paint();
    made.fit(undefined, { animate: false });
    const watch = new ResizeObserver(() => {
      made.resize();
      made.fit(undefined, { animate: false });
    });
    watch.observe(box.current!);
    return () => {
      watch.disconnect();
      canvas.current = null;
      made.kill();
    };
  }, [part]);
  useSignalEffect(paint);
  if (part.order === 0) return <p class="pad muted">The rows name no entity that could be drawn. Return entities and edges themselves, as in <code>RETURN a, r, b</code>.</p>;
  const words = `${plural(part.order, 'entity', 'entities')}, ${plural(part.size, 'edge')}`;
  return (
    <div class="query-graph">
      <div ref={box} class="query-canvas" role="img" aria-label={`${words}. The table lists them.`} />
      <p class="query-graph-words muted">{words}{left > 0 && ` · ${plural(left, 'document, sentence or claim', 'documents, sentences or claims')} not drawn`}</p>
    </div>
  );
}
