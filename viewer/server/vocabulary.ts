/** What a query may speak of, for completion: the schema's names, the properties that this graph has, what the guard lets through. */
import { FUNCTIONS, NOT_EMBEDDED, PROCEDURES, type Dialect } from '../../graph/cypher/words.ts';
import type { Subgraph } from '../../graph/model.ts';
import { EDGE_TYPES, ENTITY_TYPES, edgeTypes, entityTypes } from '../../graph/schema.ts';
import type { NamedThing, Vocabulary } from '../api.ts';

/** Said by the schema; documents, sentences and claims are no part of a snapshot. */
const PROVENANCE: readonly NamedThing[] = [
  { name: 'Document', detail: 'a document that was read', properties: ['date', 'hash', 'id', 'language', 'source', 'title'] },
  { name: 'Sentence', detail: 'a sentence of a document', properties: ['end', 'id', 'start', 'text'] },
  { name: 'Claim', detail: 'one statement by one source', properties: ['confidence', 'end', 'id', 'predicate', 'rejected', 'start', 'status', 'validFrom', 'validTo'] },
];
const EVIDENCE: readonly NamedThing[] = [
  { name: 'MENTIONS', detail: 'sentence → entity', properties: ['end', 'start', 'text'] }, { name: 'SUBJECT', detail: 'claim → entity', properties: [] },
  { name: 'OBJECT', detail: 'claim → entity', properties: [] }, { name: 'EVIDENCED_BY', detail: 'claim → sentence', properties: [] }, { name: 'IN_DOCUMENT', detail: 'sentence → document', properties: [] },
];
/** Computed for drawing, see `Drawing`; each entity has them. */
const DRAWN = ['betweenness', 'community', 'degree', 'pagerank'];
const CLAUSES = [
  'MATCH', 'OPTIONAL MATCH', 'WHERE', 'WITH', 'UNWIND', 'RETURN', 'ORDER BY', 'SKIP', 'LIMIT', 'UNION', 'UNION ALL', 'CALL', 'DISTINCT', 'AS', 'AND', 'OR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'CONTAINS',
  'STARTS WITH', 'ENDS WITH', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'DESC', 'ASC', 'EXISTS', 'COUNT',
];
/** Functions are told from words by their bracket; written as Cypher's own manual writes them. */
const SPELLING: Readonly<Record<string, string>> = Object.fromEntries([
  'allShortestPaths', 'shortestPath', 'elementId', 'endNode', 'startNode', 'isEmpty', 'isNaN', 'nullIf', 'percentileCont', 'percentileDisc', 'stDev', 'stDevP', 'toBoolean', 'toFloat', 'toInteger', 'toLower',
  'toString', 'toUpper', 'valueType', 'toBooleanOrNull', 'toFloatOrNull', 'toIntegerOrNull', 'toStringOrNull', 'toBooleanList', 'toFloatList', 'toIntegerList', 'toStringList',
].map((name) => [name.toLowerCase(), name]));

export function vocabularyOf({ nodes, edges }: Subgraph, dialect: Dialect): Vocabulary {
  const ofLabel = properties(nodes.flatMap((node) => node.labels.map((label) => [label, node.properties] as const)));
  const ofType = properties(edges.map((edge) => [edge.type, edge.properties] as const));
  const all = (label: string): readonly string[] => [...new Set(['id', ...(ofLabel.get(label) ?? []), ...DRAWN])].sort();
  return {
    labels: [
      { name: 'Entity', detail: 'anything that documents name', properties: all('Entity') },
      ...entityTypes.map((name): NamedThing => ({ name, detail: ENTITY_TYPES[name].singular, properties: all(name) })),
      { name: 'Partner', detail: 'an organisation with a partner', properties: all('Partner') },
      ...PROVENANCE,
    ],
    relations: [
      ...edgeTypes.map((name): NamedThing => ({ name, detail: `${EDGE_TYPES[name].from.slice(0, 2).join('/')}${EDGE_TYPES[name].from.length > 2 ? '…' : ''} → ${EDGE_TYPES[name].to.slice(0, 2).join('/')}${EDGE_TYPES[name].to.length > 2 ? '…' : ''}`, properties: [...new Set(['id', ...(ofType.get(name) ?? [])])].sort() })),
      ...EVIDENCE,
    ],
    functions: [...FUNCTIONS].filter((name) => dialect === 'neo4j' || (!NOT_EMBEDDED.has(name) && !name.includes('.'))).map((name) => SPELLING[name] ?? name).sort(),
    procedures: PROCEDURES[dialect],
    clauses: CLAUSES,
  };
}

function properties(found: readonly (readonly [string, Readonly<Record<string, unknown>>])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const [owner, has] of found) {
    const known = names.get(owner) ?? new Set<string>();
    for (const name of Object.keys(has)) known.add(name);
    names.set(owner, known);
  }
  return names;
}
