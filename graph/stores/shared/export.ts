/** Streams a part of the graph in its canonical order: nodes by id, then edges by id. */
import type { EntityId, GraphEdge, GraphNode } from '../../model.ts';
import { edgeTypes, entityTypes } from '../../schema.ts';
import type { Selection } from '../../store.ts';
import { toEdge, toNode, type RawEdge, type RawNode } from './convert.ts';
import type { Parameters, Session, Transaction } from './session.ts';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
/** Rows fetched at once: bounds memory on graphs of millions. */
const CHUNK = 2_000;

/** What is exported, as ids: small beside the nodes and edges themselves. */
interface Chosen {
  readonly nodes: readonly string[];
  /** Folded edges with an end each, so that they are found through it. */
  readonly edges: readonly EdgeRef[];
  readonly evidence: readonly EdgeRef[];
}

interface EdgeRef {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** Each chunk is read in a transaction of its own: a change in between may be seen by later chunks only. */
export async function* exportSelection(session: Session, selection: Selection): AsyncGenerator<GraphNode | GraphEdge> {
  const chosen = await session.read((transaction) => choose(transaction, selection));
  for (const ids of chunks(chosen.nodes)) yield* await session.read((transaction) => nodesInOrder(transaction, ids));
  const refs = [...chosen.edges, ...chosen.evidence].sort((left, right) => compare(left.id, right.id));
  for (const part of chunks(refs)) yield* await session.read((transaction) => edgesInOrder(transaction, part));
}

function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

async function nodesInOrder(transaction: Transaction, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const rows = await transaction.run('MATCH (n:Liaison) WHERE n.id IN $ids RETURN labels(n) AS labels, properties(n) AS properties', { ids });
  return rows.map((row) => toNode(row as unknown as RawNode)).sort((left, right) => compare(left.id, right.id));
}

async function edgesInOrder(transaction: Transaction, refs: readonly EdgeRef[]): Promise<readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge>();
  for (const type of new Set(refs.map((ref) => ref.type))) {
    const rows = refs.filter((ref) => ref.type === type).map(({ source, target }) => ({ source, target }));
    const unique = [...new Map(rows.map((row) => [`${row.source} ${row.target}`, row])).values()];
    const answer = await transaction.run(`UNWIND $rows AS row MATCH (a:Liaison {id: row.source})-[r:${type}]->(b:Liaison {id: row.target})
      RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`, { rows: unique });
    for (const row of answer) { const edge = toEdge(row as unknown as RawEdge); found.set(edge.id, edge); }
  }
  return refs.map(({ id }) => found.get(id)).filter((edge) => edge !== undefined);
}

async function choose(transaction: Transaction, selection: Selection): Promise<Chosen> {
  const entities = await chooseEntities(transaction, selection);
  const edges = (await chooseEdges(transaction, selection, entities)).sort((left, right) => compare(left.id, right.id));
  const kept = narrowed(selection) ? new Set(edges.flatMap(({ source, target }) => [source, target])) : entities;
  for (const id of selection.around ?? []) if (entities.has(id)) kept.add(id);
  const nodes = [...kept];
  if (!selection.withEvidence) return { nodes: nodes.sort(compare), edges, evidence: [] };
  const evidence = await chooseEvidence(transaction, { selection, entities: kept, edges });
  return { nodes: [...nodes, ...evidence.nodes].sort(compare), edges, evidence: evidence.edges };
}

/** Whether edges decide which entities are left: an entity without any that fits says nothing about what was asked. */
const narrowed = ({ edgeTypes, statuses, minConfidence, since, until }: Selection): boolean =>
  [edgeTypes, statuses, minConfidence, since, until].some((condition) => condition !== undefined);

/** What entities can be chosen by. */
const LABELS: readonly string[] = ['Entity', 'Partner', ...entityTypes];

async function chooseEntities(transaction: Transaction, { around, hops, entityTypes: wanted, document }: Selection): Promise<Set<string>> {
  const near = around && await neighbours(transaction, around, hops ?? 1);
  // What has one label is asked for by it: taking a node's labels over costs Grafeo 80 µs and 8 kB a node.
  const chosen = new Set<string>();
  for (const type of wanted?.filter((one) => LABELS.includes(one)) ?? ['Entity']) for (const id of await candidates(transaction, type, { near, document })) if (!near || near.has(id)) chosen.add(id);
  return chosen;
}

/** Ids of entities with this label. A neighbourhood is looked up, however large the graph around it. */
async function candidates({ run }: Transaction, label: string, { near, document }: { readonly near: ReadonlySet<string> | undefined; readonly document: string | undefined }): Promise<readonly string[]> {
  const ask = async (cypher: string, parameters: Parameters = {}): Promise<readonly string[]> => (await run<{ id: string }>(cypher, parameters)).map(({ id }) => id);
  if (document !== undefined) return ask(`MATCH (d:Liaison {id: $document})<-[:IN_DOCUMENT]-(s:Liaison)-[:MENTIONS]->(e:Liaison:${label}) RETURN DISTINCT e.id AS id`, { document });
  if (near) return ask(`UNWIND $ids AS id MATCH (e:Liaison:${label} {id: id}) RETURN e.id AS id`, { ids: [...near] });
  return ask(`MATCH (e:Liaison:${label}) RETURN e.id AS id`);
}

async function neighbours(transaction: Transaction, around: readonly EntityId[], hops: number): Promise<ReadonlySet<string>> {
  const reached = new Set<string>(around);
  let border: readonly string[] = around;
  for (let hop = 0; hop < hops && border.length > 0; hop += 1) {
    const found = await ends(transaction, border);
    border = [...new Set(found)].filter((id) => !reached.has(id));
    for (const id of border) reached.add(id);
  }
  return reached;
}

/** The other ends of the folded edges of these entities. */
const ends = async ({ run }: Transaction, ids: readonly string[]): Promise<readonly string[]> =>
  (await run<{ id: string }>(`UNWIND $ids AS id MATCH (:Liaison {id: id})-[:${types}]-(b:Liaison) RETURN DISTINCT b.id AS id`, { ids })).map(({ id }) => id);

const types = edgeTypes.join('|');

interface EdgeRow extends EdgeRef {
  readonly [name: string]: unknown;
  readonly status: string;
  readonly confidence: number;
  readonly from: string | null;
  readonly to: string | null;
}

async function chooseEdges({ run }: Transaction, selection: Selection, entities: ReadonlySet<string>): Promise<EdgeRef[]> {
  const chosen: EdgeRef[] = [];
  const types = (selection.edgeTypes ?? edgeTypes).filter((type) => edgeTypes.includes(type));
  if (types.length === 0) return chosen;
  const ofDocument = selection.document === undefined ? undefined : new Set((await run<{ id: string }>(
    'MATCH (d:Liaison {id: $document})<-[:IN_DOCUMENT]-(s:Liaison)<-[:EVIDENCED_BY]-(c:Liaison) RETURN c.id AS id', { document: selection.document })).map(({ id }) => id));
  const conditions = narrowed(selection) ? ', r.status AS status, r.confidence AS confidence, r.validFrom AS from, r.validTo AS to' : '';
  // An id that many edges name is kept once.
  const once = new Map([...entities].map((id) => [id, id]));
  for (const ids of chunks([...entities])) {
    const rows = await run<EdgeRow>(`UNWIND $ids AS id MATCH (a:Liaison {id: id})-[r:${types.join('|')}]->(b:Liaison)
      RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target${conditions}${ofDocument ? ', r.claims AS claims' : ''}`, { ids });
    for (const row of rows) {
      const [source, target] = [once.get(row.source), once.get(row.target)];
      if (source === undefined || target === undefined || (conditions !== '' && !fits(row, selection))) continue;
      if (ofDocument && !(row.claims as readonly string[]).some((claim) => ofDocument.has(claim))) continue;
      chosen.push({ id: row.id, type: row.type, source, target });
    }
  }
  return chosen;
}

/** Dates compare at the precision they have: 2016 lies within "since 2016-03" because it may be later than that. */
function fits({ status, confidence, from, to }: EdgeRow, { statuses, minConfidence, since, until }: Selection): boolean {
  if (statuses && !(statuses as readonly string[]).includes(status)) return false;
  if (minConfidence !== undefined && confidence < minConfidence) return false;
  if (since === undefined && until === undefined) return true;
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return false;
  return (since === undefined || last.padEnd(10, '~') >= since) && (until === undefined || first <= until.padEnd(10, '~'));
}

async function chooseEvidence(transaction: Transaction, { selection, entities, edges }: { readonly selection: Selection; readonly entities: ReadonlySet<string>; readonly edges: readonly EdgeRef[] }): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly EdgeRef[] }> {
  const whole = !narrowed(selection) && !selection.around && !selection.entityTypes && selection.document === undefined;
  const wanted = whole ? undefined : new Set(await claimsOfEdges(transaction, edges));
  const parameters = selection.document === undefined ? {} : { document: selection.document };
  const from = selection.document === undefined ? 'MATCH (s:Liaison:Sentence)-[:IN_DOCUMENT]->(d:Liaison)' : 'MATCH (d:Liaison {id: $document})<-[:IN_DOCUMENT]-(s:Liaison)';
  const all = await transaction.run<{ sentence: string; document: string }>(`${from} RETURN s.id AS sentence, d.id AS document`, parameters);
  const documentOf = new Map(all.map(({ sentence, document }) => [sentence, document]));
  const claims = (await transaction.run<{ id: string; sentence: string; subject: string; object: string }>(
    'MATCH (c:Liaison:Claim)-[:EVIDENCED_BY]->(s:Liaison) MATCH (c)-[:SUBJECT]->(a:Liaison) MATCH (c)-[:OBJECT]->(b:Liaison) RETURN c.id AS id, s.id AS sentence, a.id AS subject, b.id AS object'))
    .filter(({ id, sentence }) => documentOf.has(sentence) && (!wanted || wanted.has(id)));
  const mentions = (await transaction.run<{ sentence: string; entity: string; start: number; end: number }>(
    'MATCH (s:Liaison:Sentence)-[m:MENTIONS]->(e:Liaison) RETURN s.id AS sentence, e.id AS entity, m.start AS start, m.end AS end')).filter(({ sentence, entity }) => documentOf.has(sentence) && entities.has(entity));
  const documents = whole ? (await transaction.run<{ id: string }>('MATCH (d:Liaison:Document) RETURN d.id AS id')).map(({ id }) => id) : [];
  const sentences = whole ? [...documentOf.keys()] : [...new Set([...claims.map(({ sentence }) => sentence), ...mentions.map(({ sentence }) => sentence)])];
  const plain = (type: string, source: string, target: string): EdgeRef => ({ id: `${type}:${source}:${target}`, type, source, target });
  return {
    nodes: [...new Set([...documents, ...sentences.map((id) => documentOf.get(id)!)]), ...sentences, ...claims.map(({ id }) => id)],
    edges: [
      ...sentences.map((id) => plain('IN_DOCUMENT', id, documentOf.get(id)!)),
      ...claims.flatMap(({ id, sentence, subject, object }) => [plain('SUBJECT', id, subject), plain('OBJECT', id, object), plain('EVIDENCED_BY', id, sentence)]),
      ...mentions.map(({ sentence, entity, start, end }) => ({ ...plain('MENTIONS', sentence, entity), id: `MENTIONS:${sentence}:${entity}:${start}-${end}` })),
    ],
  };
}

async function claimsOfEdges(transaction: Transaction, edges: readonly EdgeRef[]): Promise<readonly string[]> {
  const claims: string[] = [];
  for (const part of chunks(edges)) for (const { properties } of await edgesInOrder(transaction, part)) claims.push(...(properties.claims as readonly string[]));
  return claims;
}
