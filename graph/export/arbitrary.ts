/** Graphs that no document would make, for property tests of the formats. */
import fc from 'fast-check';
import type { GraphEdge, GraphNode } from '../model.ts';
import { edgeTypes, entityTypes, STATUSES } from '../schema.ts';
import type { Drawing } from '../store.ts';
import type { EntityId } from '../model.ts';
import type { Element, Format } from './format.ts';

/** Text with everything that some format treats specially. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom('a', 'É', ' ', '"', "'", '`', '\\', '\\u0027', '\\U0001F600', '\n', '\r', '\t', ';', ',', '|', '=', '+', '-', '@', '＝', '<', '>', '&', ']]>', '\u0000', '\u0001', '\u001f', '\u0085', '\u2028', '\ufffe', '🙂', 'ع', '//', '/*', '{', '}', '$', "'=cmd", '[', ']'), { maxLength: 8 }).map((parts) => parts.join('')),
);
const name = anyText.filter((text) => text !== '');
const date = fc.constantFrom('2016', '2016-03', '2016-03-14');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const entity = fc.record({
  labels: fc.constantFrom(...entityTypes).map((type) => ['Entity', type]),
  properties: fc.record({
    name, aliases: fc.array(anyText, { maxLength: 3 }), mentions: fc.nat(), documents: fc.nat(), acronym: anyText, kind: name, lat: number, value: number, start: date, measure: anyText,
    extra: fc.oneof(fc.boolean(), fc.constant(null), fc.array(number, { maxLength: 2 })),
  }, { requiredKeys: ['name', 'aliases', 'mentions'] }),
});
const evidence = fc.oneof(
  fc.record({ labels: fc.constant(['Document']), properties: fc.record({ title: anyText, source: name, language: fc.constant('en') }) }),
  fc.record({ labels: fc.constant(['Sentence']), properties: fc.record({ start: fc.nat(), end: fc.nat(), text: anyText }) }),
  fc.record({ labels: fc.constant(['Claim']), properties: fc.record({ predicate: fc.constantFrom(...edgeTypes), status: fc.constantFrom(...STATUSES), start: fc.nat() }) }),
);
const edgeProperties = fc.record({
  claims: fc.array(anyText, { maxLength: 3 }), support: fc.integer({ min: 1, max: 9 }), confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  status: fc.constantFrom(...STATUSES), validFrom: date, validTo: date,
}, { requiredKeys: ['claims', 'support', 'confidence', 'status'] });

export interface AnyGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const sortById = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Entities, some evidence, and edges of the schema's types between entities; loops and parallel edges among them. Sorted by id. */
export const anyGraph: fc.Arbitrary<AnyGraph> = fc.tuple(fc.array(entity, { maxLength: 6 }), fc.array(evidence, { maxLength: 3 })).chain(([entities, others]) => {
  const nodes: readonly GraphNode[] = sortById<GraphNode>([
    ...entities.map(({ labels, properties }, index) => ({ id: `${labels[1]!.toLowerCase()}:${index}`, labels, properties: properties })),
    ...others.map(({ labels, properties }, index) => ({ id: `${labels[0][0]!.toLowerCase()}${index}`, labels, properties: properties })),
  ]);
  const ids = nodes.filter(({ labels }) => (labels).includes('Entity')).map(({ id }) => id);
  if (ids.length === 0) return fc.constant({ nodes, edges: [] });
  const edge = fc.record({ type: fc.constantFrom(...edgeTypes), source: fc.constantFrom(...ids), target: fc.constantFrom(...ids), properties: edgeProperties });
  return fc.array(edge, { maxLength: 8 }).map((edges) => ({ nodes, edges: sortById(edges.map((one, index) => ({ id: `e${index}`, ...one }))) }));
});

/** A drawing of the entities. */
export const drawingOf = ({ nodes }: AnyGraph): ReadonlyMap<string, Drawing> => new Map(nodes.filter(({ labels }) => labels.includes('Entity')).map(({ id }, index) =>
  [id, { id: id as EntityId, x: index * 10.5, y: -index, community: index % 10, degree: index, pagerank: 0.25, betweenness: 0 }]));

export async function* streamOf({ nodes, edges }: AnyGraph): AsyncGenerator<Element> {
  yield* nodes;
  yield* edges;
}

/** Everything that a format writes, by file. */
export async function writeAll(format: Format, graph: AnyGraph, options?: Parameters<Format['write']>[1]): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = Object.fromEntries(format.files.map((file) => [file, '']));
  for await (const { file, text } of format.write(streamOf(graph), options)) files[file] = `${files[file]!}${text}`;
  return files;
}
