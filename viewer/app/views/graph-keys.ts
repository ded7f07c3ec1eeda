/** The canvas by keyboard: a cursor that goes from node to node. */
import { openPreview } from '../panels/expand.tsx';
import { openEntity } from '../panels/paths-state.ts';
import { edgesOf, across, typeOfEdge, statusOfEdge, type Network } from '../state/network.ts';
import { go, hovered, marked, network, pinned, pinNode, say, seen, select, selectedEdge, selectedNode, unpinNode, view } from '../state/store.ts';
import { placeOf } from '../state/places.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { edgeLabel, plural, STATUS_WORDS, typeSingular } from '../parts/words.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Handles a key on the canvas; others bubble on. */
export function canvasKeys(event: KeyboardEvent): void {
  const now = network.value;
  if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = DIRECTIONS[event.key];
  const cursor = hovered.value ?? selectedNode.value;
  if (direction) {
    const next = nearest(now, cursor, direction);
    if (next !== null) {
      hovered.value = next;
      say(`${now.nodes.name[next]!}, ${typeSingular(now.nodes.typeNames[now.nodes.type[next]!]!)}, ${plural(now.nodes.degree[next]!, 'connection')}`);
    }
  } else if (event.key === 'Enter' && cursor !== null) openEntity(now.nodes.id[cursor]!);
  else if ((event.key === '[' || event.key === ']') && (cursor !== null || selectedEdge.value !== null)) cycle(now, event.key === ']' ? 1 : -1, cursor);
  else if (event.key === 'e' && cursor !== null) openPreview(cursor);
  else if (event.key === 'h' && cursor !== null) go({ hidden: [...view.value.hidden, now.nodes.id[cursor]!], selected: null });
  else if (event.key === 'p' && cursor !== null) togglePin(now, cursor);
  else if (event.key === '+' || event.key === '=') theCanvas.value?.zoom(1 / 1.5);
  else if (event.key === '-') theCanvas.value?.zoom(1.5);
  else if (event.key === '0') theCanvas.value?.fit();
  else if (event.key === 'Escape') {
    marked.value = new Set();
    hovered.value = null;
    if (view.value.selected) select(null);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A pinned node stays where it is when the graph is arranged. */
export function togglePin(now: Network, row: number): void {
  const id = now.nodes.id[row]!;
  const pin = !pinned.value.has(id);
  if (pin) pinNode(id, placeOf(now, row));
  else unpinNode(id);
  say(`${now.nodes.name[row]!} ${pin ? 'pinned' : 'no longer pinned'}`);
}

/** The visible node that lies nearest in this direction, neighbours of the cursor first. */
function nearest(now: Network, from: number | null, [dx, dy]: readonly [number, number]): number | null {
  const canvas = theCanvas.value;
  const visible = seen.value?.nodes;
  if (!canvas || !visible) return null;
  if (from === null || !visible[from]) {
    let best: number | null = null;
    for (let row = 0; row < now.order; row += 1) if (visible[row] && (best === null || now.nodes.degree[row]! > now.nodes.degree[best]!)) best = row;
    return best;
  }
  const start = canvas.screen(from);
  const linked = Array.from(edgesOf(now, from), (edge) => (seen.value!.edges[edge] ? across(now, edge, from) : from));
  const pick = (rows: Iterable<number>): number | null => {
    let best: number | null = null;
    let least = Infinity;
    for (const row of rows) {
      if (!visible[row] || row === from) continue;
      const at = canvas.screen(row);
      const ahead = (at.x - start.x) * dx + (at.y - start.y) * dy;
      const aside = Math.abs((at.x - start.x) * dy + (at.y - start.y) * dx);
      if (ahead <= 0 || aside > ahead * 1.2) continue;
      const cost = ahead + aside * 1.5;
      if (cost < least) [best, least] = [row, cost];
    }
    return best;
  };
  return pick(linked) ?? pick(Array.from({ length: now.order }, (_, row) => row));
}

/** Goes to the next edge of the node at the cursor. */
function cycle(now: Network, step: 1 | -1, cursor: number | null): void {
  const current = selectedEdge.value;
  const node = cursor ?? now.edges.source[current!]!;
  const edges = [...edgesOf(now, node)].filter((edge) => seen.value?.edges[edge]);
  if (edges.length === 0) return;
  const next = edges[(edges.indexOf(current ?? -1) + step + edges.length + (current === null && step < 0 ? 1 : 0)) % edges.length]!;
  hovered.value = node;
  select({ kind: 'edge', id: now.edges.id[next]! });
  say(`${now.nodes.name[now.edges.source[next]!]!}, ${edgeLabel(typeOfEdge(now, next))}, ${now.nodes.name[now.edges.target[next]!]!}, ${STATUS_WORDS[statusOfEdge(now, next)].toLowerCase()}`);
}
