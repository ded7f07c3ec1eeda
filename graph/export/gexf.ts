/** GEXF 1.3, for Gephi and Gephi Lite: attributes declared, colours, sizes and positions where they are known. */
import { EDGE_TYPES } from '../schema.ts';
import type { GraphEdge, GraphNode } from '../model.ts';
import type { Drawing } from '../store.ts';
import { appearances, edgeColorOf, labelOf, typeOf, weightOf, type Appearance } from './appearance.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, toCells, type Cell, type Column, type ColumnType } from './columns.ts';
import { gather, inOrder, isEdge, sortedLabels } from './elements.ts';
import type { Element, ExportOptions, Format, Piece } from './format.ts';
import { attributes } from './xml.ts';

const FILE = 'graph.gexf';
const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', integer: 'long', number: 'double', strings: 'liststring' };
/** Declared besides the columns of the graph's own properties. */
const NODE_EXTRA = [['labels', 'liststring'], ['entityType', 'string'], ['other', 'string'], ['community', 'long'], ['degree', 'long'], ['pagerank', 'double'], ['betweenness', 'double']] as const;
const EDGE_EXTRA = [['edgeType', 'string'], ['other', 'string']] as const;

export const gexf: Format = {
  name: 'gexf',
  title: 'GEXF 1.3 (Gephi, Gephi Lite)',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  files: [FILE],
  write: (elements, options) => gather(write(elements, options)),
};

/**
 * No default type of edges: each bears its own. Where the default is `directed` Gephi 0.10 leaves out every undirected edge, and without a
 * `kind` it takes two edges between the same nodes for one (seen with its toolkit, `docs/formats.md`).
 */
async function* write(elements: AsyncIterable<Element>, { drawing }: ExportOptions = {}): AsyncGenerator<Piece> {
  const piece = (text: string): Piece => ({ file: FILE, text });
  yield piece(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Liaison</creator></meta>
<graph mode="static">
${declare('node', NODE_COLUMNS, NODE_EXTRA)}${declare('edge', EDGE_COLUMNS, EDGE_EXTRA)}<nodes>
`);
  let inEdges = false;
  const looks = appearances(drawing);
  for await (const element of inOrder(elements)) {
    if (isEdge(element)) {
      if (!inEdges) yield piece('</nodes>\n<edges>\n');
      inEdges = true;
      yield piece(edge(element));
    } else yield piece(node(element, drawing?.get(element.id), looks(element)));
  }
  yield piece(`${inEdges ? '' : '</nodes>\n<edges>\n'}</edges>\n</graph>\n</gexf>\n`);
}

const declare = (kind: 'node' | 'edge', columns: readonly Column[], extra: readonly (readonly [string, string])[]): string => {
  const all = [...columns.map(({ id, type }) => [id, TYPES[type]] as const), ...extra];
  return `<attributes class="${kind}" mode="static">\n${all.map(([id, type]) => `<attribute${attributes({ id, title: id, type })}/>\n`).join('')}</attributes>\n`;
};

function node(element: GraphNode, drawing: Drawing | undefined, look: Appearance | undefined): string {
  const { values, other } = toCells(element, NODE_COLUMNS);
  const { community, degree, pagerank, betweenness } = drawing ?? {};
  const all = { ...Object.fromEntries(values), labels: sortedLabels(element.labels), entityType: typeOf(element), other, community, degree, pagerank, betweenness };
  // GEXF 1.3 draws y upwards, as the layout does.
  const viz = look ? `<viz:color${attributes(rgb(look.color))}/><viz:position${attributes({ x: look.x, y: look.y, z: 0 })}/><viz:size${attributes({ value: look.size })}/>` : '';
  return `<node${attributes({ id: element.id, label: labelOf(element) })}>${attvalues(all)}${viz}</node>\n`;
}

function edge(element: GraphEdge): string {
  const { values, other } = toCells(element, EDGE_COLUMNS);
  const { id, type, source, target } = element;
  const isSymmetric = Object.hasOwn(EDGE_TYPES, type) && EDGE_TYPES[type as keyof typeof EDGE_TYPES].symmetric;
  const open = attributes({ id, source, target, type: isSymmetric ? 'undirected' : 'directed', kind: type, label: type, weight: weightOf(element) });
  const color = edgeColorOf(element);
  return `<edge${open}>${attvalues({ ...Object.fromEntries(values), edgeType: type, other })}${color === undefined ? '' : `<viz:color${attributes(rgb(color))}/>`}</edge>\n`;
}

/** In parts: not every program reads GEXF's `hex`. */
const rgb = (color: string): Readonly<Record<'r' | 'g' | 'b', number>> =>
  ({ r: Number.parseInt(color.slice(1, 3), 16), g: Number.parseInt(color.slice(3, 5), 16), b: Number.parseInt(color.slice(5, 7), 16) });

const attvalues = (values: Readonly<Record<string, Cell | undefined>>): string => {
  const written = Object.entries(values).map(([name, value]) => (value === undefined ? '' : `<attvalue${attributes({ for: name, value: typeof value === 'object' ? listOf(value) : value })}/>`));
  return `<attvalues>${written.join('')}</attvalues>`;
};

/** GEXF 1.3's form of a list: `["a", "b"]`, with backslashes before quotes and backslashes. */
const listOf = (items: readonly string[]): string =>
  `[${items.map((item) => `"${item.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n').replace(/\t/gu, '\\t').replace(/\r/gu, '\\r')}"`).join(', ')}]`;
