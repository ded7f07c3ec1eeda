/** The store, whatever database it stands on: what is written and read is the same Cypher, run by a session. */
import { createHash } from 'node:crypto';
import { guard } from '../../cypher/guard.ts';
import type { ClaimId, DocumentGraph, DocumentId, EdgeId, EntityId, GraphEdge, GraphNode, Judgement, Rejection } from '../../model.ts';
import type { Change, ClaimView, Counts, DocumentSummary, DocumentView, Drawing, EntityView, GraphStore, QueryLimits, QueryResult, QueryValue, SearchHit, Selection } from '../../store.ts';
import { entityTypes } from '../../schema.ts';
import { loadReaders } from './closure.ts';
import { DRAWING } from './convert.ts';
import { exportSelection } from './export.ts';
import { NameIndex } from './name-index.ts';
import { rank, type Named } from './names.ts';
import { setRejected } from './reject.ts';
import { readCounts, readDocument, readDocuments, readEdgeClaims, readEntity } from './read.ts';
import type { Session, Transaction } from './session.ts';
import type { Task } from './work.ts';
import { writeDocuments } from './write.ts';

/** Sentences put in one transaction: bounds its memory, and how much is done again after a crash. */
const BATCH = 6_000;
/** Candidates that are compared letter by letter. */
const CANDIDATES = 400;

export class Store implements GraphStore {
  readonly kind: Session['kind'];
  readonly name: string;
  readonly #session: Session;
  #names: NameIndex | undefined;
  /** Ids whose names may have changed since the index was built. */
  #stale = new Set<string>();

  constructor(session: Session) {
    this.kind = session.kind;
    this.name = session.name;
    this.#session = session;
  }

  async put(graph: DocumentGraph): Promise<Change> {
    return (await this.#write([{ id: graph.document.id, graph }]))[0]!;
  }

  async remove(document: DocumentId): Promise<Change> {
    return (await this.#write([{ id: document }]))[0]!;
  }

  async putAll(graphs: readonly DocumentGraph[]): Promise<readonly Change[]> {
    const changes: Change[] = [];
    for (const batch of batches(graphs)) changes.push(...await this.#write(batch.map((graph) => ({ id: graph.document.id, graph }))));
    return changes;
  }

  async judge({ left, right, same, reason }: Judgement): Promise<void> {
    const { id, first, second } = judgementOf(left, right);
    const touched = await this.#session.write(async (transaction) => {
      await transaction.run('MERGE (j:Liaison {id: $id}) SET j:LiaisonJudgement SET j += $p', { id, p: { left: first, right: second, same, reason: reason ?? null } });
      return (await writeDocuments({ session: this.#session, transaction }, [], [first, second])).touched;
    });
    for (const one of touched) this.#stale.add(one);
  }

  async unjudge(left: string, right: string): Promise<boolean> {
    const { id, first, second } = judgementOf(left, right);
    const touched = await this.#session.write(async (transaction) => {
      const found = await transaction.run('MATCH (j:Liaison:LiaisonJudgement {id: $id}) RETURN j.id AS id', { id });
      if (found.length === 0) return undefined;
      await transaction.run('MATCH (j:Liaison:LiaisonJudgement {id: $id}) DETACH DELETE j', { id });
      return (await writeDocuments({ session: this.#session, transaction }, [], [first, second])).touched;
    });
    for (const one of touched ?? []) this.#stale.add(one);
    return touched !== undefined;
  }

  async judgements(): Promise<readonly Judgement[]> {
    return (await this.#session.read(loadReaders)).judgements;
  }

  reject(rejection: Rejection): Promise<boolean> {
    return this.#session.write((transaction) => setRejected({ session: this.#session, transaction }, rejection, true));
  }

  unreject(claim: ClaimId): Promise<boolean> {
    return this.#session.write((transaction) => setRejected({ session: this.#session, transaction }, { claim }, false));
  }

  async rejections(): Promise<readonly Rejection[]> {
    return (await this.#session.read(loadReaders)).rejections;
  }

  counts(): Promise<Counts> {
    return this.#session.read(readCounts);
  }

  documents(): Promise<readonly DocumentSummary[]> {
    return this.#session.read(readDocuments);
  }

  document(id: DocumentId): Promise<DocumentView | undefined> {
    return this.#session.read((transaction) => readDocument(transaction, id));
  }

  entity(id: EntityId): Promise<EntityView | undefined> {
    return this.#session.read((transaction) => readEntity(transaction, id));
  }

  claims(edge: EdgeId): Promise<readonly ClaimView[]> {
    return this.#session.read((transaction) => readEdgeClaims(transaction, edge));
  }

  async search(text: string, limit: number): Promise<readonly SearchHit[]> {
    const ids = await this.#session.candidates?.(text, CANDIDATES);
    if (ids) return rank(text, await this.#session.read((transaction) => loadNamed(transaction, ids)), limit);
    const index = await this.#nameIndex();
    return rank(text, index.candidates(text, CANDIDATES), limit);
  }

  export(selection: Selection): AsyncIterable<GraphNode | GraphEdge> {
    return exportSelection(this.#session, selection);
  }

  async query(cypher: string, parameters: Readonly<Record<string, QueryValue>> = {}, { timeout = 10_000, rows = 10_000, signal }: QueryLimits = {}): Promise<QueryResult> {
    guard(cypher, this.kind, parameters);
    return this.#session.query(cypher, parameters, { timeout, rows, signal });
  }

  async drawing(): Promise<readonly Drawing[]> {
    const rows = await this.#session.read((transaction) => transaction.run(`MATCH (e:Liaison:Entity) WHERE e.x IS NOT NULL
      RETURN e.id AS id, ${DRAWING.map((name) => `e.${name} AS ${name}`).join(', ')}`));
    // What an older Liaison did not keep is not there.
    return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Drawing).sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  /** Entities that are gone meanwhile are passed over. */
  async saveDrawing(drawing: readonly Drawing[]): Promise<void> {
    for (let at = 0; at < drawing.length; at += 5_000) {
      const rows = drawing.slice(at, at + 5_000).map(({ id, ...p }) => ({ id, p }));
      await this.#session.write((transaction) => transaction.run('UNWIND $rows AS row MATCH (e:Liaison {id: row.id}) SET e += row.p', { rows }));
    }
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  async #write(tasks: readonly Task[]): Promise<readonly Change[]> {
    const { changes, touched } = await this.#session.write((transaction) => writeDocuments({ session: this.#session, transaction }, tasks));
    for (const id of touched) this.#stale.add(id);
    return changes;
  }

  /** Built when first needed, then kept in step. */
  async #nameIndex(): Promise<NameIndex> {
    const stale = this.#stale;
    this.#stale = new Set();
    if (!this.#names) {
      const index = new NameIndex();
      for (const named of await this.#session.read((transaction) => loadNamed(transaction))) index.set(named);
      this.#names = index;
      return index;
    }
    if (stale.size === 0) return this.#names;
    const now = await this.#session.read((transaction) => loadNamed(transaction, [...stale]));
    for (const id of stale) this.#names.delete(id);
    for (const named of now) this.#names.set(named);
    return this.#names;
  }
}

/** The id of the judgement on two keys, whose order does not count. */
function judgementOf(left: string, right: string): { readonly id: string; readonly first: string; readonly second: string } {
  const [first, second] = left < right ? [left, right] : [right, left];
  return { id: `j${createHash('sha256').update(JSON.stringify([first, second])).digest('hex').slice(0, 20)}`, first, second };
}

/** Batches of documents, none of which holds one document twice. */
function* batches(graphs: readonly DocumentGraph[]): Generator<readonly DocumentGraph[]> {
  let [batch, sentences] = [[] as DocumentGraph[], 0];
  for (const graph of graphs) {
    if (batch.length > 0 && (sentences + graph.sentences.length > BATCH || batch.some(({ document }) => document.id === graph.document.id))) {
      yield batch;
      [batch, sentences] = [[], 0];
    }
    batch.push(graph);
    sentences += graph.sentences.length;
  }
  if (batch.length > 0) yield batch;
}

/** The type of an entity `e`. Grafeo takes 90 µs to give a node's labels, and keeps 8 kB for each; to ask for one takes it next to nothing. */
const TYPE = `CASE ${entityTypes.map((type) => `WHEN e:${type} THEN '${type}'`).join(' ')} END`;

/** All names, or those of these entities and documents. */
async function loadNamed(transaction: Transaction, ids?: readonly string[]): Promise<readonly Named[]> {
  const parameters = ids ? { ids } : {};
  const where = (node: string): string => (ids ? ` WHERE ${node}.id IN $ids` : '');
  const entities = await transaction.run<{ id: string; type: string; name: string; aliases: readonly string[] | null; acronym: string | null; mentions: number }>(
    `MATCH (e:Liaison:Entity)${where('e')} RETURN e.id AS id, ${TYPE} AS type, e.name AS name, e.aliases AS aliases, e.acronym AS acronym, e.mentions AS mentions`, parameters);
  const documents = await transaction.run<{ id: string; title: string }>(`MATCH (d:Liaison:Document)${where('d')} RETURN d.id AS id, d.title AS title`, parameters);
  return [
    ...entities.map(({ id, type, name, aliases, acronym, mentions }): Named => ({
      id, kind: 'entity', type, names: [...new Set([name, ...(acronym === null ? [] : [acronym]), ...(aliases ?? [])])], mentions })),
    ...documents.map(({ id, title }): Named => ({ id, kind: 'document', type: 'Document', names: [title], mentions: 0 })),
  ];
}
