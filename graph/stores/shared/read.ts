/** What readers ask of a store besides Cypher: counts, documents, entities, claims. Sorted, so that equal graphs give equal answers. */
import { edgeOf } from '../../fold/edge.ts';
import { joinsOf } from '../../fold/entity.ts';
import type { CountedForm } from '../../fold/form.ts';
import type { DocumentId, EdgeId, EdgeType, EntityId, GraphEdge, GraphNode, Mention, PartialDate, SentenceId, Status } from '../../model.ts';
import { edgeTypes } from '../../schema.ts';
import type { ClaimView, Counts, DocumentSummary, DocumentView, EntityView } from '../../store.ts';
import { loadReaders } from './closure.ts';
import { toEdge, toNode } from './convert.ts';
import { withOtherSentences } from './other-sentences.ts';
import type { Row, Transaction } from './session.ts';
import { textId } from './own-ids.ts';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export async function readCounts(transaction: Transaction): Promise<Counts> {
  const count = async (label: string): Promise<number> => (await transaction.run<{ n: number }>(`MATCH (n:Liaison:${label}) RETURN count(n) AS n`))[0]!.n;
  const [documents, sentences, all, figures, claims] = [await count('Document'), await count('Sentence'), await count('Entity'), await count('Figure'), await count('Claim')];
  let edges = 0;
  for (const type of edgeTypes) edges += (await transaction.run<{ n: number }>(`MATCH (:Liaison)-[r:${type}]->(:Liaison) RETURN count(r) AS n`))[0]!.n;
  return { documents, sentences, entities: all - figures, figures, claims, edges };
}

interface DocumentRow extends Row { readonly id: string; readonly source: string; readonly title: string; readonly date: string | null; readonly language: string; readonly hash: string }
const DOCUMENT = 'd.id AS id, d.source AS source, d.title AS title, d.date AS date, d.language AS language, d.hash AS hash';

export async function readDocuments(transaction: Transaction): Promise<readonly DocumentSummary[]> {
  const rows = await transaction.run<DocumentRow>(`MATCH (d:Liaison:Document) RETURN ${DOCUMENT}`);
  const sentences = await perDocument(transaction, 'MATCH (d:Liaison:Document)<-[:IN_DOCUMENT]-(s:Liaison) RETURN d.id AS id, count(s) AS n');
  const claims = await perDocument(transaction, 'MATCH (c:Liaison:Claim) RETURN c.document AS id, count(c) AS n');
  return rows.map((row) => summary(row, sentences.get(row.id) ?? 0, claims.get(row.id) ?? 0)).sort((left, right) => compare(left.source, right.source));
}

const perDocument = async (transaction: Transaction, cypher: string): Promise<ReadonlyMap<string, number>> =>
  new Map((await transaction.run<{ id: string; n: number }>(cypher)).map(({ id, n }) => [id, n]));

const summary = ({ id, source, title, date, language, hash }: DocumentRow, sentences: number, claims: number): DocumentSummary =>
  ({ id: id as DocumentId, source, title, ...(date !== null && { date }), language, hash, sentences, claims });

export async function readDocument(transaction: Transaction, id: DocumentId): Promise<DocumentView | undefined> {
  const [row] = await transaction.run<DocumentRow>(`MATCH (d:Liaison {id: $id}) RETURN ${DOCUMENT}`, { id });
  if (!row) return undefined;
  const [text] = await transaction.run<{ text: string; pages: string | null }>('MATCH (t:Liaison {id: $id}) RETURN t.text AS text, t.pages AS pages', { id: textId(id) });
  const [sentences] = await transaction.run<{ n: number }>('MATCH (d:Liaison {id: $id})<-[:IN_DOCUMENT]-(s:Liaison) RETURN count(s) AS n', { id });
  const mentions = await transaction.run<Mention & Row & { entity: EntityId }>(`MATCH (d:Liaison {id: $id})<-[:IN_DOCUMENT]-(s:Liaison)-[m:MENTIONS]->(e:Liaison)
    RETURN s.id AS sentence, m.start AS start, m.end AS end, m.text AS text, m.level AS level, e.id AS entity`, { id });
  const claimsMade = await readClaims(transaction, 'MATCH (d:Liaison {id: $id})<-[:IN_DOCUMENT]-(s:Liaison)<-[:EVIDENCED_BY]-(c:Liaison)', { id });
  return {
    ...summary(row, sentences!.n, claimsMade.length),
    text: text!.text,
    ...(text!.pages !== null && { pages: JSON.parse(text!.pages) as NonNullable<DocumentView['pages']> }),
    mentions: [...mentions].sort((left, right) => left.start - right.start || left.end - right.end || compare(left.entity, right.entity)),
    claimsMade: [...claimsMade].sort((left, right) => left.span.start - right.span.start || compare(left.id, right.id)),
  };
}

/** By document date, source and place; undated documents last. */
export async function readEdgeClaims(transaction: Transaction, edge: EdgeId): Promise<readonly ClaimView[]> {
  const claims = await readClaims(transaction, 'MATCH (c:Liaison {edge: $id}) MATCH (c)-[:EVIDENCED_BY]->(s:Liaison)-[:IN_DOCUMENT]->(d:Liaison)', { id: edge });
  return [...claims].sort((left, right) => compare(left.document.date ?? '~', right.document.date ?? '~') || compare(left.document.source, right.document.source) ||
    left.span.start - right.span.start || compare(left.id, right.id));
}

interface ClaimRow extends Row {
  readonly claim: { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, never>> };
  readonly subject: EntityId; readonly object: EntityId; readonly sentence: string; readonly start: number; readonly end: number; readonly text: string;
  readonly document: string; readonly source: string; readonly title: string; readonly date: string | null;
}

const CLAIM_FIELDS = ['id', 'predicate', 'status', 'confidence', 'validFrom', 'validTo', 'method', 'start', 'end', 'subjectStart', 'subjectEnd', 'objectStart', 'objectEnd', 'rejected'] as const;

async function readClaims(transaction: Transaction, match: string, parameters: { readonly id: string }): Promise<readonly ClaimView[]> {
  const fields = CLAIM_FIELDS.map((field) => `c.${field} AS c_${field}`).join(', ');
  const rows = await transaction.run<ClaimRow>(`${match} MATCH (c)-[:SUBJECT]->(a:Liaison) MATCH (c)-[:OBJECT]->(b:Liaison)
    RETURN ${fields}, a.id AS subject, b.id AS object, s.id AS sentence, s.start AS start, s.end AS end, s.text AS text,
    d.id AS document, d.source AS source, d.title AS title, d.date AS date`, parameters);
  const pages = await readPages(transaction, [...new Set(rows.map(({ document }) => document))]);
  return withOtherSentences(transaction, rows.map((row) => claimView(row, pages.get(row.document) ?? [])));
}

type Pages = NonNullable<DocumentView['pages']>;

async function readPages(transaction: Transaction, documents: readonly string[]): Promise<ReadonlyMap<string, Pages>> {
  const rows = await transaction.run<{ id: string; pages: string | null }>('MATCH (t:Liaison) WHERE t.id IN $ids RETURN t.document AS id, t.pages AS pages', { ids: documents.map((id) => textId(id as DocumentId)) });
  return new Map(rows.flatMap(({ id, pages }) => (pages === null ? [] : [[id, JSON.parse(pages) as Pages]])));
}

function claimView(row: ClaimRow, pages: Pages): ClaimView {
  const at = (field: (typeof CLAIM_FIELDS)[number]): unknown => row[`c_${field}`] ?? undefined;
  const predicate = at('predicate') as EdgeType;
  const span = { start: at('start') as number, end: at('end') as number };
  const [validFrom, validTo] = [at('validFrom'), at('validTo')] as (PartialDate | undefined)[];
  const [subjectStart, subjectEnd, objectStart, objectEnd] = [at('subjectStart'), at('subjectEnd'), at('objectStart'), at('objectEnd')] as (number | undefined)[];
  const page = pages.find(({ start, end }) => start <= span.start && span.start < end)?.number;
  return {
    id: at('id') as ClaimView['id'], predicate, status: at('status') as Status, confidence: at('confidence') as number, method: at('method') as string, span,
    ...(validFrom !== undefined && { validFrom }), ...(validTo !== undefined && { validTo }),
    ...(subjectStart !== undefined && { subjectSpan: { start: subjectStart, end: subjectEnd! } }),
    ...(objectStart !== undefined && { objectSpan: { start: objectStart, end: objectEnd! } }),
    subject: row.subject, object: row.object,
    edge: edgeOf(predicate, row.subject, row.object)?.id ?? ('' as EdgeId),
    document: { id: row.document as DocumentId, source: row.source, title: row.title, ...(row.date !== null && { date: row.date }) },
    ...(page !== undefined && { page }), ...(at('rejected') === true && { rejected: true as const }),
    sentence: { id: row.sentence as SentenceId, start: row.start, end: row.end, text: row.text },
  };
}

export async function readEntity(transaction: Transaction, id: EntityId): Promise<EntityView | undefined> {
  const node = (await readNodes(transaction, [id]))[0];
  if (!node?.labels.includes('Entity')) return undefined;
  const edges = await readEdgesOf(transaction, [id]);
  const others = await readNodes(transaction, [...new Set(edges.flatMap(({ source, target }) => [source, target]))]);
  const documents = await transaction.run<{ id: string; source: string; title: string; date: string | null; mentions: number }>(
    `MATCH (e:Liaison {id: $id})<-[m:MENTIONS]-(s:Liaison)-[:IN_DOCUMENT]->(d:Liaison) RETURN d.id AS id, d.source AS source, d.title AS title, d.date AS date, count(m) AS mentions`, { id });
  return {
    node,
    neighbourhood: { nodes: others, edges },
    documents: documents.map(({ id, source, title, date, mentions }) => ({ id: id as DocumentId, source, title, ...(date !== null && { date }), mentions })).sort((left, right) => compare(left.source, right.source)),
    joins: joinsOf({ forms: await formsOfEntity(transaction, id) }, (await loadReaders(transaction)).judgements),
  };
}

async function formsOfEntity(transaction: Transaction, id: EntityId): Promise<readonly CountedForm[]> {
  const used = await transaction.run<{ form: string }>('MATCH (e:Liaison {id: $id})<-[m:MENTIONS]-(:Liaison) RETURN DISTINCT m.form AS form', { id });
  const rows = await transaction.run<{ id: string; data: string; documents: number; mentions: number }>(
    'MATCH (f:Liaison) WHERE f.id IN $ids RETURN f.id AS id, f.data AS data, f.documents AS documents, f.mentions AS mentions', { ids: used.map(({ form }) => form) });
  return rows.map(({ data, ...counts }) => ({ ...(JSON.parse(data) as Omit<CountedForm, 'id' | 'documents' | 'mentions'>), ...counts })).sort((left, right) => compare(left.id, right.id));
}

/** Nodes by id, sorted by id. */
export async function readNodes(transaction: Transaction, ids: readonly string[]): Promise<readonly GraphNode[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run<{ labels: readonly string[]; properties: Row }>('MATCH (n:Liaison) WHERE n.id IN $ids RETURN labels(n) AS labels, properties(n) AS properties', { ids });
  return rows.map((row) => toNode(row)).sort((left, right) => compare(left.id, right.id));
}

/** Folded edges with an end among these entities, each once, sorted by id. */
export async function readEdgesOf(transaction: Transaction, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  if (ids.length === 0) return [];
  const types = edgeTypes.join('|');
  const returns = 'RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties';
  const out = await transaction.run(`UNWIND $ids AS id MATCH (a:Liaison {id: id})-[r:${types}]->(b:Liaison) ${returns}`, { ids });
  const back = await transaction.run(`UNWIND $ids AS id MATCH (b:Liaison {id: id})<-[r:${types}]-(a:Liaison) ${returns}`, { ids });
  const edges = [...out, ...back].map((row) => toEdge(row as unknown as Parameters<typeof toEdge>[0]));
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((left, right) => compare(left.id, right.id));
}
