/** JSON, the contract that other programs rely on: `{"nodes":[…],"edges":[…]}`, one element a line, the same bytes for the same graph. */
import type { Element, Format, Piece } from './format.ts';
import { gather, inOrder, isEdge, sorted, sortedLabels } from './elements.ts';

const FILE = 'graph.json';

export const json: Format = {
  name: 'json',
  title: 'JSON (nodes and edges, canonical)',
  extension: 'json',
  mediaType: 'application/json',
  files: [FILE],
  write: (elements) => gather(write(elements)),
};

async function* write(elements: AsyncIterable<Element>): AsyncGenerator<Piece> {
  let place: 'start' | 'nodes' | 'edges' = 'start';
  for await (const element of inOrder(elements)) {
    const next = isEdge(element) ? 'edges' : 'nodes';
    yield { file: FILE, text: `${opening(place, next)}${line(element)}` };
    place = next;
  }
  yield { file: FILE, text: { start: '{"nodes":[],"edges":[]}\n', nodes: '\n],"edges":[]}\n', edges: '\n]}\n' }[place] };
}

/** What stands between the last element and the next. */
function opening(place: 'start' | 'nodes' | 'edges', next: 'nodes' | 'edges'): string {
  if (place === next) return ',\n';
  if (next === 'nodes') return '{"nodes":[\n';
  return place === 'start' ? '{"nodes":[],"edges":[\n' : '\n],"edges":[\n';
}

const line = (element: Element): string =>
  isEdge(element)
    ? JSON.stringify({ id: element.id, type: element.type, source: element.source, target: element.target, properties: sorted(element.properties) })
    : JSON.stringify({ id: element.id, labels: sortedLabels(element.labels), properties: sorted(element.properties) });
