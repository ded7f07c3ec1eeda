/** A Cypher script that builds the graph in an empty Neo4j, and changes nothing when it is run again. One statement a line or few, each ended by `;`. */
import type { GraphEdge, GraphNode } from '../model.ts';
import { mapLiteral, nameLiteral, stringLiteral } from './cypher-literal.ts';
import { gather, inOrder, isEdge, sorted, sortedLabels } from './elements.ts';
import type { Element, Format, Piece } from './format.ts';

const FILE = 'graph.cypher';
/** Rows of one statement: few enough for any heap, enough to be quick. */
const BATCH = 500;
/** Every node has one of these; it names the constraint that finds it by id. */
const BASES = ['Entity', 'Document', 'Sentence', 'Claim'] as const;
/** What the ends of provenance edges are; all others run between entities. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  MENTIONS: ['Sentence', 'Entity'], SUBJECT: ['Claim', 'Entity'], OBJECT: ['Claim', 'Entity'], EVIDENCED_BY: ['Claim', 'Sentence'], IN_DOCUMENT: ['Sentence', 'Document'],
};

export const cypher: Format = {
  name: 'cypher',
  title: 'Cypher script (Neo4j)',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  files: [FILE],
  write: (elements) => gather(write(elements)),
};

async function* write(elements: AsyncIterable<Element>): AsyncGenerator<Piece> {
  const piece = (text: string): Piece => ({ file: FILE, text });
  yield piece('// Made by Liaison. Load it with: cypher-shell -f graph.cypher\n');
  for (const base of BASES) yield piece(`CREATE CONSTRAINT ${base.toLowerCase()}_id IF NOT EXISTS FOR (n:${base}) REQUIRE n.id IS UNIQUE;\n`);
  const groups = new Map<string, string[]>();
  for await (const element of inOrder(elements)) {
    // Nodes are all there before the first edge that needs them.
    if (isEdge(element) && [...groups.keys()].some((key) => key.startsWith('node'))) for (const text of flush(groups)) yield piece(text);
    const [key, row] = isEdge(element) ? edgeRow(element) : nodeRow(element);
    const rows = groups.get(key) ?? [];
    rows.push(row);
    groups.set(key, rows);
    if (rows.length < BATCH) continue;
    groups.delete(key);
    yield piece(statement(key, rows));
  }
  for (const text of flush(groups)) yield piece(text);
}

function* flush(groups: Map<string, string[]>): Generator<string> {
  for (const [key, rows] of groups) yield statement(key, rows);
  groups.clear();
}

const statement = (key: string, rows: readonly string[]): string => `UNWIND [\n${rows.join(',\n')}\n] AS row ${key.slice(key.indexOf(' ') + 1)};\n`;

/** What to do with the rows of one kind, and the row. */
function nodeRow({ id, labels, properties }: GraphNode): readonly [string, string] {
  const base = BASES.find((label) => labels.includes(label)) ?? 'Entity';
  const more = sortedLabels(labels).filter((label) => label !== base).map((label) => `:${nameLiteral(label)}`).join('');
  return [`node MERGE (n:${base} {id: row.id}) SET n = row.p${more && `, n${more}`}`, rowOf({ id: stringLiteral(id), p: mapLiteral({ ...sorted(properties), id }) })];
}

function edgeRow({ id, type, source, target, properties }: GraphEdge): readonly [string, string] {
  const [from, to] = Object.hasOwn(ENDS, type) ? ENDS[type]! : ['Entity', 'Entity'];
  return [
    `edge MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) MERGE (a)-[r:${nameLiteral(type)} {id: row.id}]->(b) SET r = row.p`,
    rowOf({ id: stringLiteral(id), a: stringLiteral(source), b: stringLiteral(target), p: mapLiteral({ ...sorted(properties), id }) }),
  ];
}

const rowOf = (literals: Readonly<Record<string, string>>): string => `{${Object.entries(literals).map(([name, value]) => `${name}:${value}`).join(',')}}`;
