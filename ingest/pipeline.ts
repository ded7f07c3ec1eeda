/** The way of one document, from bytes to what it says. Read this first. */
import { DocumentError } from '../graph/errors.ts';
import { contentHash, documentId } from '../graph/ids.ts';
import type { DocumentGraph, DocumentId } from '../graph/model.ts';
import type { AnalysedDocument, Problem, ReadDocument, Recognised, Related, Source, Stages } from './stages.ts';

/** What became of one source. */
export interface Reading {
  readonly graphs: readonly DocumentGraph[];
  /** Documents that the store holds as they are. */
  readonly unchanged: readonly DocumentId[];
  readonly problems: readonly Problem[];
}

/** Hashes of the documents that a store holds. */
export type Known = ReadonlyMap<DocumentId, string>;

/** A document with its hash, before the expensive stages. */
export interface HashedDocument {
  readonly id: DocumentId;
  readonly hash: string;
  readonly document: ReadDocument;
}

/** The documents of one source, told apart by whether the store holds them already. */
export interface Opened {
  readonly fresh: readonly HashedDocument[];
  readonly unchanged: readonly DocumentId[];
  readonly problems: readonly Problem[];
}

/** Everything each stage made of a document, for `liaison explain` and for measuring. */
export interface Trace {
  readonly analysed: AnalysedDocument;
  readonly recognised: Recognised;
  readonly related: Related;
  readonly graph: DocumentGraph;
}

/** UTF-16 units of one document: a long book has 5 million, and the stages keep several times as much in memory. */
export const LONGEST_DOCUMENT = 16_000_000;

/** Reads a source into document graphs. A source that cannot be used is a reported problem; anything else thrown is a bug. */
export async function readSource(source: Source, stages: Stages, known: Known = new Map()): Promise<Reading> {
  const { fresh, unchanged, problems } = await openSource(source, stages, known);
  const traces = await traceDocuments(fresh.map(({ document }) => document), stages);
  return { graphs: traces.map(({ graph }) => graph), unchanged, problems };
}

/** Reads the documents in a source and compares them with what is known, without any model. */
export async function openSource(source: Source, stages: Pick<Stages, 'readers' | 'version'>, known: Known = new Map()): Promise<Opened> {
  try {
    const documents = await readDocuments(source, stages);
    const hashed = documents.map((document) => ({ id: documentId(document.source), hash: documentHash(document, stages.version), document }));
    const isKnown = ({ id, hash }: HashedDocument) => known.get(id) === hash;
    return {
      fresh: hashed.filter((one) => !isKnown(one)),
      unchanged: hashed.filter(isKnown).map(({ id }) => id),
      problems: documents.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { fresh: [], unchanged: [], problems: [{ source: source.name, severity: 'error', message: error.message }] };
  }
}

/** The documents in a source, by the reader of its format. Throws `DocumentError`. */
export async function readDocuments(source: Source, { readers }: Pick<Stages, 'readers'>): Promise<readonly ReadDocument[]> {
  const extension = /\.([^./\\]+)$/u.exec(source.name)?.[1]?.toLowerCase() ?? 'txt';
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (!reader) {
    const known = readers.flatMap(({ extensions }) => extensions.map((known) => `.${known}`)).join(', ');
    throw new DocumentError(source.name, `no reader for ".${extension}" files. Known: ${known}.`);
  }
  const documents = await reader.read(source);
  const long = documents.find(({ text }) => text.length > LONGEST_DOCUMENT);
  if (long) throw new DocumentError(long.source, `holds ${Math.round(long.text.length / 1e6)} million characters; at most ${LONGEST_DOCUMENT / 1e6} million are read as one document. Split it.`);
  return documents;
}

/** Hash of all that the stages see of a document, under one version of the engine. */
export const documentHash = ({ text, title, date, language, pages }: ReadDocument, version: string): string =>
  contentHash(JSON.stringify([text, title, date ?? null, language, pages ?? []]), version);

/** Takes a batch of documents through every stage. */
export async function traceDocuments(documents: readonly ReadDocument[], stages: Stages): Promise<readonly Trace[]> {
  if (documents.length === 0) return [];
  const { repair, analyse, recognise, relate, resolve, version } = stages;
  const analysed = documents.map((document) => analyse(document, repair(document.text)));
  const recognised = await recognise(analysed);
  const pairs = analysed.map((one, index) => ({ analysed: one, recognised: recognised[index]! }));
  const related = await relate(pairs);
  return pairs.map((pair, index) => {
    const found = related[index]!;
    return { ...pair, related: found, graph: resolve({ ...pair, related: found, hash: documentHash(pair.analysed.document, version) }) };
  });
}
