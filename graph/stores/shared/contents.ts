/** Writes what documents hold: text, sentences, mentions, claims; takes it away again; moves it where a form becomes another entity. */
import { edgeOf } from '../../fold/edge.ts';
import { claimProperties } from '../../fold/node.ts';
import type { ClaimId, Document, DocumentGraph, DocumentId, EntityId, LocalEntityId, Property } from '../../model.ts';
import type { Closure } from './closure.ts';
import { textId } from './own-ids.ts';
import type { NewDocument, Plan } from './plan.ts';
import type { StoredClaim, Work } from './work.ts';
import { propertiesOf, valuesOf, type ListRow } from './writes.ts';

type Written = NewDocument & { readonly graph: DocumentGraph };

const SENTENCE = ['id', 'start', 'end', 'text'];
const MENTION = ['start', 'end', 'text', 'level', 'form'];
const CLAIM = ['id', 'predicate', 'status', 'confidence', 'validFrom', 'validTo', 'method', 'start', 'end', 'subjectStart', 'subjectEnd', 'objectStart', 'objectEnd', 'document', 'subjectForm', 'objectForm', 'edge', 'rejected'];

/** `rejected`: claims that readers said are wrong. */
export function writeContents({ writes }: Work, next: readonly NewDocument[], { entityOf, rejected }: Pick<Plan, 'entityOf'> & Pick<Closure, 'rejected'>): void {
  const documents = next.filter((document): document is Written => document.graph !== undefined);
  writes.rows('MERGE (d:Liaison {id: row[0]}) SET d:Document SET d += row[1]', documents.map(({ id, graph }) => [id, documentProperties(graph.document)]));
  writes.rows('MERGE (t:Liaison {id: row[0]}) SET t:LiaisonText SET t += row[1]', documents.map(({ id, graph: { document }, forms }) =>
    [textId(id), { document: id, hash: document.hash, text: document.text, pages: document.pages ? JSON.stringify(document.pages) : null, forms: JSON.stringify([...forms]) }]));
  writes.rows(`MATCH (d:Liaison {id: row[0]}) CREATE (s:Liaison:Sentence ${propertiesOf(SENTENCE, 1)})-[:IN_DOCUMENT]->(d)`,
    documents.flatMap(({ id: document, graph }) => graph.sentences.map(({ id, start, end, text }) => [document, id, start, end, text])));
  writes.rows(`MATCH (s:Liaison {id: row[0]}) MATCH (e:Liaison {id: row[1]}) CREATE (s)-[:MENTIONS ${propertiesOf(MENTION, 2)}]->(e)`, documents.flatMap((document) => mentionRows(document, entityOf)));
  writes.rows(`MATCH (s:Liaison {id: row[0]}) MATCH (a:Liaison {id: row[1]}) MATCH (b:Liaison {id: row[2]}) CREATE (c:Liaison:Claim ${propertiesOf(CLAIM, 3)}) CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b) CREATE (c)-[:EVIDENCED_BY]->(s)`,
    documents.flatMap((document) => claimRows(document, entityOf, rejected)));
}

const documentProperties = ({ source, title, date, language, hash }: Document): Readonly<Record<string, Property>> => ({ source, title, date: date ?? null, language, hash });

function mentionRows({ graph, formOfLocal }: Written, entityOf: Plan['entityOf']): readonly ListRow[] {
  return graph.entities.flatMap(({ id, mentions }) => {
    const form = formOfLocal.get(id)!;
    return mentions.map(({ sentence, start, end, text, level }) => [sentence, entityOf.get(form)!, start, end, text, level, form]);
  });
}

function claimRows({ id: document, graph, formOfLocal }: Written, entityOf: Plan['entityOf'], rejected: ReadonlySet<ClaimId>): readonly ListRow[] {
  const end = (local: LocalEntityId): readonly [string, EntityId] => { const form = formOfLocal.get(local)!; return [form, entityOf.get(form)!]; };
  return graph.claims.map((claim) => {
    const [[subjectForm, subject], [objectForm, object]] = [end(claim.subject), end(claim.object)];
    const edge = edgeOf(claim.predicate, subject, object)?.id;
    return [claim.sentence, subject, object, ...valuesOf(CLAIM, { ...claimProperties(claim), document, subjectForm, objectForm, edge, rejected: rejected.has(claim.id) || undefined })];
  });
}

/** Takes away the sentences and claims of documents, and the documents that are removed. */
export async function deleteContents({ transaction, writes }: Work, ids: readonly DocumentId[], removed: readonly DocumentId[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run('MATCH (d:Liaison) WHERE d.id IN $ids MATCH (d)<-[:IN_DOCUMENT]-(s:Liaison)<-[:EVIDENCED_BY]-(c:Liaison) DETACH DELETE c', { ids });
  writes.rows('MATCH (d:Liaison {id: row})<-[:IN_DOCUMENT]-(s:Liaison) DETACH DELETE s', ids);
  deleteNodes({ writes }, [...removed, ...removed.map(textId)]);
}

export const deleteNodes = ({ writes }: Pick<Work, 'writes'>, ids: readonly string[]): void => writes.rows('MATCH (n:Liaison {id: row}) DETACH DELETE n', ids);

/** Mentions and claims follow their form to its new entity. */
export function moveForms({ writes }: Work, { moves, entityOf }: Plan, claims: readonly StoredClaim[]): void {
  writes.rows('MATCH (c:Liaison {id: row[0]}) SET c.edge = row[1]', claims.map(({ id, predicate, subjectForm, objectForm, subject, object }) =>
    [id, edgeOf(predicate, entityOf.get(subjectForm) ?? subject, entityOf.get(objectForm) ?? object)?.id ?? null]));
  const rows = moves.map(({ form, from, to }) => [form, from, to]);
  writes.rows(`MATCH (a:Liaison {id: row[1]})<-[m:MENTIONS]-(s:Liaison) WHERE m.form = row[0] MATCH (b:Liaison {id: row[2]})
    CREATE (s)-[n:MENTIONS {start: m.start, end: m.end, text: m.text, level: m.level, form: m.form}]->(b) DELETE m`, rows);
  for (const [type, property] of [['SUBJECT', 'subjectForm'], ['OBJECT', 'objectForm']] as const)
    writes.rows(`MATCH (a:Liaison {id: row[1]})<-[m:${type}]-(c:Liaison) WHERE c.${property} = row[0] MATCH (b:Liaison {id: row[2]}) CREATE (c)-[:${type}]->(b) DELETE m`, rows);
}
