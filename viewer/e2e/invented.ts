/** Graphs and documents of any size, for what sizes break. The same for the same size. */
import { documentId, sentenceId } from '../../graph/ids.ts';
import { entityTypes } from '../../graph/schema.ts';
import type { Drawing, DocumentView } from '../../graph/store.ts';
import type { EntityId, GraphEdge, GraphNode } from '../../graph/model.ts';

export interface Invented {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly drawing: readonly Drawing[];
}

/** A network with hubs and twice as many edges as nodes, on a disc. */
export function inventGraph(order: number): Invented {
  let seed = 42;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const nodes = Array.from({ length: order }, (_, at): GraphNode => ({ id: `n${String(at).padStart(7, '0')}`, labels: ['Entity', entityTypes[at % 9]!], properties: { name: `Entity number ${at}`, aliases: [], mentions: 1, documents: 1 } }));
  const degree = new Map<string, number>();
  const edges = Array.from({ length: 2 * order }, (_, at): GraphEdge => {
    const [source, target] = [nodes[Math.floor(random() ** 3 * order)]!.id, nodes[Math.floor(random() * order)]!.id];
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    return { id: `e${at}`, type: 'PARTNERS_WITH', source, target, properties: { status: at % 5 === 0 ? 'planned' : 'asserted', confidence: random(), support: 1, claims: [] } };
  });
  const drawing = nodes.map(({ id }, at) => {
    const [angle, radius] = [at * 2.399963, Math.sqrt(at) * 10];
    return { id: id as Drawing['id'], x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, community: at % 12, degree: degree.get(id) ?? 0, pagerank: 0, betweenness: 0 };
  });
  return { nodes, edges, drawing };
}

/** Of so many pages, each of thirty sentences that name `entity`. */
export function inventDocument(pages: number, entity: { readonly id: string; readonly name: string }): DocumentView {
  const id = documentId(`long-${pages}.pdf`);
  const mentions: DocumentView['mentions'][number][] = [];
  const bounds: { number: number; start: number; end: number }[] = [];
  let text = '';
  for (let page = 1; page <= pages; page += 1) {
    const first = text.length;
    for (let line = 1; line <= 30; line += 1) {
      const start = text.length;
      const sentence = `On page ${page}, in line ${line}, ${entity.name} spoke of the work that its members had done together since the last report.`;
      const at = start + sentence.indexOf(entity.name);
      mentions.push({ start: at, end: at + entity.name.length, sentence: sentenceId(id, { start, end: start + sentence.length }), text: entity.name, level: 'name', entity: entity.id as EntityId });
      text += `${sentence}\n`;
    }
    text += '\n';
    bounds.push({ number: page, start: first, end: text.length });
  }
  return { id, source: `long-${pages}.pdf`, title: `A report of ${pages} pages`, date: '2018-04-03', language: 'en', hash: id, sentences: 30 * pages, claims: 0, text, mentions, claimsMade: [], pages: bounds };
}
