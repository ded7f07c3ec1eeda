/** `npm run train -- names`: learns the names tagger from the passages and the open sets, and writes `ingest/models/names.bin.gz`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { Gazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { genreClusters } from '../../recognise/names/clusters-of.ts';
import { LABELS, TYPES } from '../../recognise/names/labels.ts';
import { repair } from '../../repair/repair.ts';
import { parseModel, serializeModel } from '../../recognise/names/model.ts';
import type { NamesModel, Rows as PackedRows } from '../../recognise/names/model.ts';
import { NAMES_FILE } from '../../recognise/names/names.ts';
import { wordFacts } from '../../recognise/names/words.ts';
import { loadPassages } from '../data/passages.ts';
import type { Passage } from '../data/passages.ts';
import type { Train } from '../program.ts';
import { bit, labelPassage, readColumns } from './corpora.ts';
import type { LabelledDocument, Repairer } from './corpora.ts';
import { LEARN, learn } from './learn.ts';
import type { LearnOptions } from './learn.ts';
import { Rows, learnLexicon, prepareDocument } from './prepare.ts';

export interface TrainNamesOptions extends Partial<LearnOptions> {
  readonly gazetteer?: Gazetteer;
  /** Texts to learn from besides the passages. */
  readonly others?: readonly LabelledDocument[];
  readonly repair?: Repairer;
}

/** Weights below this many nats change no reading worth having. */
const SMALLEST = 0.04;
const identity: Repairer = (text) => ({ text, toSource: (span) => span });

/** A model learned from the passages given (and `others`). Deterministic. */
export function trainNames(passages: readonly Passage[], options: TrainNamesOptions = {}): NamesModel {
  const repair = options.repair ?? identity;
  return parseModel(trainBytes(passages.map((passage) => labelPassage(passage, { repair })), options));
}

/** The same from labelled documents, as the bytes of the model's file. */
export function trainBytes(documents: readonly LabelledDocument[], { gazetteer = loadGazetteer(), others = [], ...options }: TrainNamesOptions = {}): Uint8Array {
  const view = { facts: wordFacts(gazetteer, genreClusters), matcher: gazetteer.phrases };
  const lexicon = learnLexicon([...documents, ...others]);
  const tables = { tokens: new Rows(), spans: new Rows() };
  const examples = [...documents, ...others].flatMap((document) => prepareDocument(document, { lexicon, tables, view })).filter((example) => example !== undefined);
  const weights = learn(examples, { tokens: tables.tokens.size, spans: tables.spans.size }, { ...LEARN, ...options });
  const scale = Math.max(largest(weights.tokens), largest(weights.spans)) / 127;
  return serializeModel({ scale, lexicon, tables: [pack(tables.tokens, weights.tokens, { width: LABELS, scale }), pack(tables.spans, weights.spans, { width: TYPES.length, scale })] });
}

const largest = (weights: Float32Array): number => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

function pack(rows: Rows, weights: Float32Array, { width, scale }: { readonly width: number; readonly scale: number }): PackedRows {
  const packed = [...rows.entries()].map(([feature, row]) => {
    const entries: [number, number][] = [];
    for (let label = 0; label < width; label++) {
      const weight = weights[row * width + label]!;
      const rounded = Math.round(weight / scale);
      if (Math.abs(weight) >= SMALLEST && rounded !== 0) entries.push([label, rounded]);
    }
    return { feature, entries };
  });
  return packed.filter(({ entries }) => entries.length > 0).sort((left, right) => left.feature - right.feature);
}

/** Errors on texts of other genres count this much: they teach what names look like, not how this project draws their borders. */
const OPEN_WEIGHT = 0.1;
const NAMED = bit('Person') | bit('Organization') | bit('Location');

/** The open sets that may be learned from, with the types that each annotates. */
export const openSets = (data: string): readonly LabelledDocument[] => [
  ...['wikigold.conll.gz', 'uner-ewt-dev.iob2.gz'].flatMap((file) => readColumns(data, file, { weight: OPEN_WEIGHT, types: NAMED })),
  ...['crossner-politics-dev.conll.gz', 'crossner-politics-train.conll.gz'].flatMap((file) => readColumns(data, file, { weight: OPEN_WEIGHT, types: NAMED | bit('Event') })),
];

export const train: Train = ({ data, seed }) => {
  const documents = loadPassages(data, 'train').map((passage) => labelPassage(passage, { repair }));
  const bytes = gzipSync(trainBytes(documents, { seed, others: openSets(data) }), { level: 9 });
  bytes[9] = 255; // The operating system's byte: the same file wherever it is made.
  writeFileSync(NAMES_FILE, bytes);
  return `names: ${documents.length} documents, ${bytes.length} bytes`;
};
