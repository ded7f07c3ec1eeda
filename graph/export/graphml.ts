/** GraphML, for yEd, Cytoscape and NetworkX: declared data, and yEd's own drawing data, so that labels and positions show there. */
import type { GraphEdge, GraphNode } from '../model.ts';
import type { Drawing } from '../store.ts';
import { appearances, labelOf, typeOf, weightOf, type Appearance } from './appearance.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, toCells, type Cell, type Column, type ColumnType } from './columns.ts';
import { gather, inOrder, isEdge, sortedLabels } from './elements.ts';
import type { Element, ExportOptions, Format, Piece } from './format.ts';
import { attributes, escapeXml } from './xml.ts';

const FILE = 'graph.graphml';
/** GraphML has no lists: they are JSON in a string. */
const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', integer: 'long', number: 'double', strings: 'string' };
const NODE_EXTRA = [
  // Cytoscape calls nodes by their name and loses their ids.
  ['nodeId', 'string'], ['label', 'string'], ['labels', 'string'], ['entityType', 'string'], ['other', 'string'], ['community', 'long'], ['degree', 'long'], ['pagerank', 'double'],
  ['betweenness', 'double'], ['x', 'double'], ['y', 'double'], ['size', 'double'], ['color', 'string'],
] as const;
/** `interaction` is where Cytoscape looks for what an edge says. */
const EDGE_EXTRA = [['label', 'string'], ['interaction', 'string'], ['edgeType', 'string'], ['weight', 'double'], ['other', 'string']] as const;

export const graphml: Format = {
  name: 'graphml',
  title: 'GraphML (yEd, Cytoscape, NetworkX)',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  files: [FILE],
  write: (elements, options) => gather(write(elements, options)),
};

async function* write(elements: AsyncIterable<Element>, { drawing }: ExportOptions = {}): AsyncGenerator<Piece> {
  const piece = (text: string): Piece => ({ file: FILE, text });
  yield piece(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
${declare('node', NODE_COLUMNS, NODE_EXTRA)}${declare('edge', EDGE_COLUMNS, EDGE_EXTRA)}<key for="node" id="n.drawn" yfiles.type="nodegraphics"/>
<graph id="liaison" edgedefault="directed">
`);
  const looks = appearances(drawing);
  for await (const element of inOrder(elements)) yield piece(isEdge(element) ? edge(element) : node(element, drawing?.get(element.id), looks(element)));
  yield piece('</graph>\n</graphml>\n');
}

/** Ids of keys are unique over nodes and edges. */
const declare = (kind: 'node' | 'edge', columns: readonly Column[], extra: readonly (readonly [string, string])[]): string =>
  [...columns.map(({ id, type }) => [id, TYPES[type]] as const), ...extra]
    .map(([name, type]) => `<key${attributes({ id: `${kind[0]!}.${name}`, for: kind, 'attr.name': name, 'attr.type': type })}/>\n`).join('');

function node(element: GraphNode, drawing: Drawing | undefined, look: Appearance | undefined): string {
  const { values, other } = toCells(element, NODE_COLUMNS);
  const { community, degree, pagerank, betweenness } = drawing ?? {};
  const label = labelOf(element);
  const all = { ...Object.fromEntries(values), nodeId: element.id, label, labels: sortedLabels(element.labels), entityType: typeOf(element), other, community, degree, pagerank, betweenness, ...look };
  // yEd's drawing goes first: NetworkX reads its x and y too, and of two with one name the last counts.
  return `<node${attributes({ id: element.id })}>${look ? yed(label, look) : ''}${data('n', all)}</node>\n`;
}

/** yEd reads sizes as widths and y downwards. */
const yed = (label: string, { x, y, size, color }: Appearance): string =>
  `<data key="n.drawn"><y:ShapeNode><y:Geometry${attributes({ height: 2 * size, width: 2 * size, x: x - size, y: -y - size })}/><y:Fill${attributes({ color, transparent: 'false' })}/>`
  + `<y:NodeLabel modelName="sides" modelPosition="s">${escapeXml(label)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`;

function edge(element: GraphEdge): string {
  const { values, other } = toCells(element, EDGE_COLUMNS);
  const { id, type, source, target } = element;
  // All edges are directed, symmetric ones from the smaller id: NetworkX refuses graphs of both sorts.
  const open = attributes({ id, source, target });
  return `<edge${open}>${data('e', { ...Object.fromEntries(values), label: type, interaction: type, edgeType: type, weight: weightOf(element), other })}</edge>\n`;
}

const data = (prefix: string, values: Readonly<Record<string, Cell | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : `<data key="${prefix}.${name}">${escapeXml(typeof value === 'object' ? JSON.stringify(value) : String(value))}</data>`)).join('');
