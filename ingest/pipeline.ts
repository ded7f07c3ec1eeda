/** The way of one document, from bytes to what it says. Read this first. */
import { DocumentError } from '../graph/errors.ts';
import { contentHash } from '../graph/ids.ts';
import type { DocumentGraph } from '../graph/model.ts';
import type { AnalysedDocument, Problem, ReadDocument, Recognised, Related, Source, Stages } from './stages.ts';

/** What became of one source. */
export interface Reading {
  readonly graphs: readonly DocumentGraph[];
  readonly problems: readonly Problem[];
}

/** Everything each stage made of a document, for `liaison explain` and for measuring. */
export interface Trace {
  readonly analysed: AnalysedDocument;
  readonly recognised: Recognised;
  readonly related: Related;
  readonly graph: DocumentGraph;
}

/** Reads a source into document graphs. A source that cannot be used is a reported problem; anything else thrown is a bug. */
export async function readSource(source: Source, stages: Stages): Promise<Reading> {
  try {
    const documents = await readDocuments(source, stages);
    const traces = await traceDocuments(documents, stages);
    return { graphs: traces.map(({ graph }) => graph), problems: documents.flatMap(({ problems }) => problems) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { graphs: [], problems: [{ source: source.name, severity: 'error', message: error.message }] };
  }
}

/** The documents in a source, by the reader of its format. Throws `DocumentError`. */
export async function readDocuments(source: Source, { readers }: Stages): Promise<readonly ReadDocument[]> {
  const extension = /\.([^./\\]+)$/u.exec(source.name)?.[1]?.toLowerCase() ?? 'txt';
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (reader) return reader.read(source);
  const known = readers.flatMap(({ extensions }) => extensions.map((known) => `.${known}`)).join(', ');
  throw new DocumentError(source.name, `no reader for ".${extension}" files. Known: ${known}.`);
}

/** Takes a batch of documents through every stage. */
export async function traceDocuments(documents: readonly ReadDocument[], stages: Stages): Promise<readonly Trace[]> {
  const { repair, analyse, recognise, relate, resolve, version } = stages;
  const analysed = documents.map((document) => analyse(document, repair(document.text)));
  const recognised = await recognise(analysed);
  const pairs = analysed.map((one, index) => ({ analysed: one, recognised: recognised[index]! }));
  const related = await relate(pairs);
  return pairs.map((pair, index) => {
    const { document } = pair.analysed;
    const hash = contentHash(JSON.stringify([document.text, document.title, document.date ?? null, document.language]), version);
    const found = related[index]!;
    return { ...pair, related: found, graph: resolve({ ...pair, related: found, hash }) };
  });
}
