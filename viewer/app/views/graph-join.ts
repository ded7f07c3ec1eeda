/** Keeps the canvas as the store says: the graph, how it looks, what is selected, where it is looked at. */
import { computed, effect, signal, untracked } from '@preact/signals';
import type { Canvas } from '../canvas/canvas.ts';
import { lookOf } from '../canvas/look.ts';
import { edgeLabel, STATUS_WORDS } from '../parts/words.ts';
import { neighboursOf, statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import { placeOf } from '../state/places.ts';
import { arranged, focus, hovered, marked, network, palette, pinned, rowsOf, seen, selectedEdge, selectedNode, view } from '../state/store.ts';

/** Of the canvas, px. */
export const shorterSide = signal(640);

/** As many marked nodes have a ring; more are told by their colour alone. */
const MOST_RINGS = 60;

const colourBy = computed(() => view.value.colourBy);
const sizeBy = computed(() => view.value.sizeBy);
const camera = computed(() => view.value.camera);

export function joinCanvas(canvas: Canvas): () => void {
  let shown: Network | null = null;
  const stops = [
    effect(() => {
      const now = network.value;
      const visible = seen.value;
      if (!now || !visible) return;
      const isNew = now !== shown;
      if (isNew) canvas.load(now, ownPlaces(now));
      canvas.paint(lookOf(now, {
        palette: palette.value, visibleNodes: visible.nodes, visibleEdges: visible.edges, colourBy: colourBy.value, sizeBy: sizeBy.value,
        focusNodes: focus.value?.nodes ?? null, focusEdges: focus.value?.edges ?? null, selectedEdge: selectedEdge.value, compared: focus.value?.compared, shorterSide: shorterSide.value,
      }));
      if (isNew) {
        looked = undefined;
        const at = camera.peek();
        if (at) canvas.look(at, { animate: false });
        else if (!shown) canvas.fit(untracked(lookedAt), { animate: false });
        shown = now;
      }
    }),
    effect(() => canvas.select(selection())),
    effect(() => canvas.hover(hovered.value)),
    effect(() => canvas.pin(network.value ? rowsOf(pinned.value.keys()) : new Set())),
    followFocus(canvas),
    effect(() => {
      const wanted = camera.value;
      const at = canvas.camera();
      if (wanted && Math.hypot(wanted.x - at.x, wanted.y - at.y) + Math.abs(wanted.ratio - at.ratio) > 0.004) canvas.look(wanted);
    }),
    followPlaces(canvas),
  ];
  return () => stops.forEach((stop) => stop());
}

function ownPlaces(now: Network): Map<number, readonly [number, number]> {
  const places = new Map<number, readonly [number, number]>();
  for (const own of [arranged.peek(), pinned.peek()]) {
    for (const [id, place] of own) {
      const row = now.nodeRow.get(id);
      if (row !== undefined) places.set(row, place);
    }
  }
  return places;
}

function selection(): Parameters<Canvas['select']>[0] {
  const now = network.value;
  const edge = selectedEdge.value;
  const row = selectedNode.value;
  if (!now) return { nodes: [], edgeLabel: null };
  const ends = edge === null ? [] : [now.edges.source[edge]!, now.edges.target[edge]!];
  return {
    nodes: row === null ? [...ends, ...(marked.value.size < MOST_RINGS ? marked.value : [])] : [row],
    edgeLabel: edge === null ? null : { row: edge, text: `${edgeLabel(typeOfEdge(now, edge))} · ${STATUS_WORDS[statusOfEdge(now, edge)].toLowerCase()}` },
  };
}

/** What the camera went to last. */
let looked: ReadonlySet<number> | undefined;

/** The camera goes to what comes into focus, unless the reader has put it somewhere. */
const followFocus = (canvas: Canvas): (() => void) => effect(() => {
  const rows = lookedAt();
  if (rows && !camera.peek()) canvas.fit(rows);
  looked = rows;
});

/** What the camera should show: what is in focus, or around the selected edge the end with fewer neighbours; beside a document what it was opened from; all where that is nothing. */
export function lookedAt(): ReadonlySet<number> | undefined {
  const now = network.value;
  const edge = selectedEdge.value;
  if (!focus.value && now && view.value.selected?.kind === 'document') return looked;
  if (focus.value || edge === null || !now) return focus.value?.nodes;
  const ends = [now.edges.source[edge]!, now.edges.target[edge]!] as const;
  const lesser = now.nodes.degree[ends[0]]! < now.nodes.degree[ends[1]]! ? ends[0] : ends[1];
  return new Set([...ends, ...neighboursOf(now, lesser)]);
}

function followPlaces(canvas: Canvas): () => void {
  let before = [pinned.peek(), arranged.peek()] as const;
  return effect(() => {
    const after = [pinned.value, arranged.value] as const;
    const now = network.peek();
    const ids = new Set(after.flatMap((places, at) => (places === before[at] ? [] : [...places.keys(), ...before[at]!.keys()])));
    before = after;
    if (!now || ids.size === 0) return;
    const moves = [...ids].flatMap((id) => {
      const row = now.nodeRow.get(id);
      if (row === undefined) return [];
      const [x, y] = placeOf(now, row);
      const at = canvas.place(row);
      return at.x === x && at.y === y ? [] : [{ row, x, y }];
    });
    canvas.move(moves, { animate: true });
  });
}
