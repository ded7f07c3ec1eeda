/** GraphML, for yEd, Cytoscape and NetworkX: declared data, and yEd's own drawing data, so that labels and positions show there. */
import type { GraphEdge, GraphNode } from '../model.ts';
import type { Drawing } from '../store.ts';
import { appearanceOf, labelOf, typeOf } from './appearance.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, toCells, type Cell, type Column, type ColumnType } from './columns.ts';
import { gather, inOrder, isEdge, sortedLabels } from './elements.ts';
import type { Element, ExportOptions, Format, Piece } from './format.ts';
import { attributes, escapeXml } from './xml.ts';

const FILE = 'graph.graphml';
/** GraphML has no lists: they are JSON in a string. */
const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', integer: 'long', number: 'double', strings: 'string' };
const NODE_EXTRA = [
  ['label', 'string'], ['labels', 'string'], ['entityType', 'string'], ['other', 'string'], ['community', 'long'], ['degree', 'long'], ['pagerank', 'double'],
  ['betweenness', 'double'], ['x', 'double'], ['y', 'double'], ['size', 'double'], ['color', 'string'],
] as const;
const EDGE_EXTRA = [['label', 'string'], ['edgeType', 'string'], ['weight', 'double'], ['other', 'string']] as const;

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
  for await (const element of inOrder(elements)) yield piece(isEdge(element) ? edge(element) : node(element, drawing?.get(element.id)));
  yield piece('</graph>\n</graphml>\n');
}

/** Ids of keys are unique over nodes and edges. */
const declare = (kind: 'node' | 'edge', columns: readonly Column[], extra: readonly (readonly [string, string])[]): string =>
  [...columns.map(({ id, type }) => [id, TYPES[type]] as const), ...extra]
    .map(([name, type]) => `<key${attributes({ id: `${kind[0]!}.${name}`, for: kind, 'attr.name': name, 'attr.type': type })}/>\n`).join('');

function node(element: GraphNode, drawing: Drawing | undefined): string {
  const { values, other } = toCells(element, NODE_COLUMNS);
  const { community, degree, pagerank, betweenness } = drawing ?? {};
  const label = labelOf(element);
  const look = appearanceOf(drawing);
  const all = { ...Object.fromEntries(values), label, labels: sortedLabels(element.labels), entityType: typeOf(element), other, community, degree, pagerank, betweenness, ...look };
  return `<node${attributes({ id: element.id })}>${data('n', all)}${look ? yed(label, look) : ''}</node>\n`;
}

/** yEd reads sizes as widths and y downwards. */
const yed = (label: string, { x, y, size, color }: NonNullable<ReturnType<typeof appearanceOf>>): string =>
  `<data key="n.drawn"><y:ShapeNode><y:Geometry${attributes({ height: 2 * size, width: 2 * size, x: x - size, y: -y - size })}/><y:Fill${attributes({ color, transparent: 'false' })}/>`
  + `<y:NodeLabel modelName="sides" modelPosition="s">${escapeXml(label)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`;

function edge(element: GraphEdge): string {
  const { values, other } = toCells(element, EDGE_COLUMNS);
  const { id, type, source, target } = element;
  const support = values.get('support');
  // All edges are directed, symmetric ones from the smaller id: NetworkX refuses graphs of both sorts.
  const open = attributes({ id, source, target });
  return `<edge${open}>${data('e', { ...Object.fromEntries(values), label: type, edgeType: type, weight: typeof support === 'number' && support > 0 ? support : undefined, other })}</edge>\n`;
}

const data = (prefix: string, values: Readonly<Record<string, Cell | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : `<data key="${prefix}.${name}">${escapeXml(typeof value === 'object' ? JSON.stringify(value) : String(value))}</data>`)).join('');
