/** graphology's own JSON, for programs that use graphology or Sigma: `Graph.from(JSON.parse(text))`. */
import { EDGE_TYPES } from '../schema.ts';
import type { GraphEdge, GraphNode } from '../model.ts';
import type { Drawing } from '../store.ts';
import { appearances, labelOf, typeOf, type Appearance } from './appearance.ts';
import { gather, inOrder, isEdge, sorted, sortedLabels } from './elements.ts';
import type { Element, ExportOptions, Format, Piece } from './format.ts';

const FILE = 'graph.graphology.json';

export const graphology: Format = {
  name: 'graphology',
  title: 'graphology JSON (graphology, Sigma)',
  extension: 'json',
  mediaType: 'application/json',
  files: [FILE],
  write: (elements, options) => gather(write(elements, options)),
};

async function* write(elements: AsyncIterable<Element>, { drawing }: ExportOptions = {}): AsyncGenerator<Piece> {
  const piece = (text: string): Piece => ({ file: FILE, text });
  yield piece('{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[');
  let inEdges = false;
  const looks = appearances(drawing);
  let separator = '\n';
  for await (const element of inOrder(elements)) {
    if (isEdge(element) && !inEdges) {
      yield piece('\n],"edges":[');
      [inEdges, separator] = [true, '\n'];
    }
    yield piece(`${separator}${JSON.stringify(isEdge(element) ? edge(element) : node(element, drawing?.get(element.id), looks(element)))}`);
    separator = ',\n';
  }
  yield piece(`${inEdges ? '' : '\n],"edges":['}\n]}\n`);
}

/** Properties stand apart, so that none collides with what Sigma reads (`label`, `x`, `y`, `size`, `color`, `type`). */
function node(element: GraphNode, drawing: Drawing | undefined, look: Appearance | undefined): object {
  const { community, degree, pagerank, betweenness } = drawing ?? {};
  return {
    key: element.id,
    attributes: {
      label: labelOf(element), entityType: typeOf(element), labels: sortedLabels(element.labels), ...look, community, degree, pagerank, betweenness,
      properties: sorted(element.properties),
    },
  };
}

function edge({ id, type, source, target, properties }: GraphEdge): object {
  const isSymmetric = Object.hasOwn(EDGE_TYPES, type) && EDGE_TYPES[type as keyof typeof EDGE_TYPES].symmetric;
  return { key: id, source, target, ...(isSymmetric && { undirected: true }), attributes: { label: type, edgeType: type, properties: sorted(properties) } };
}
