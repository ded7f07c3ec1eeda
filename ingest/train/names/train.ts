/** `npm run train -- names`: learns the names tagger from the passages and the open sets, and writes `ingest/models/names.bin.gz`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { Gazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { clustersOf } from '../../recognise/names/clusters-of.ts';
import type { Lexicon } from '../../recognise/names/candidates.ts';
import { LABELS, TYPES } from '../../recognise/names/labels.ts';
import { repair } from '../../repair/repair.ts';
import { parseModel, serializeModel } from '../../recognise/names/model.ts';
import type { NamesModel, Rows as PackedRows } from '../../recognise/names/model.ts';
import { NAMES_FILE } from '../../recognise/names/names.ts';
import { wordFacts } from '../../recognise/names/words.ts';
import { ownPages } from '../data/own.ts';
import { shortBeside } from '../data/beside.ts';
import { loadPassages } from '../data/passages.ts';
import type { Passage } from '../data/passages.ts';
import type { Train } from '../program.ts';
import { ALL_TYPES, bit, labelPassage, readColumns } from './corpora.ts';
import type { LabelledDocument, Repairer } from './corpora.ts';
import { LEARN, learn } from './learn.ts';
import type { LearnOptions } from './learn.ts';
import { readRe3d } from './re3d.ts';
import { Rows, learnLexicon, prepareDocument } from './prepare.ts';

export interface TrainNamesOptions extends Partial<LearnOptions> {
  readonly gazetteer?: Gazetteer;
  /** Texts to learn from besides the passages. */
  readonly others?: readonly LabelledDocument[];
  readonly repair?: Repairer;
}

/** Finer steps than this many nats cost room and bring nothing. */
const FINEST = 0.01;
/** Weights of fewer steps change no reading worth having: left out they take a quarter of the file (one more step, and names get worse). */
const FEWEST = 4;
const identity: Repairer = (text) => ({ text, toSource: (span) => span });

/** A model learned from the passages given (and `others`). Deterministic. */
export function trainNames(passages: readonly Passage[], options: TrainNamesOptions = {}): NamesModel {
  const repair = options.repair ?? identity;
  return parseModel(trainBytes(passages.map((passage) => labelPassage(passage, { repair })), options));
}

/** The same from labelled documents, as the bytes of the model's file. */
export function trainBytes(documents: readonly LabelledDocument[], { gazetteer = loadGazetteer(), others = [], ...options }: TrainNamesOptions = {}): Uint8Array {
  const view = { facts: wordFacts(gazetteer, clustersOf), matcher: gazetteer.phrases };
  const all = [...documents, ...others];
  const lexicon = learnLexicon(all.filter(({ genre }) => genre !== 'report'));
  const reportLexicon = join(lexicon, learnLexicon(all.filter(({ genre }) => genre === 'report')));
  const tables = { tokens: new Rows(), spans: new Rows() };
  const examples = all.flatMap((document) => prepareDocument(document, { lexicon: document.genre === 'report' ? reportLexicon : lexicon, tables, view })).filter((example) => example !== undefined);
  const weights = learn(examples, { tokens: tables.tokens.size, spans: tables.spans.size }, { ...LEARN, ...options });
  const scale = Math.max(FINEST, largest(weights.tokens) / 127, largest(weights.spans) / 127);
  return serializeModel({ scale, lexicon, reportLexicon, tables: [pack(tables.tokens, weights.tokens, { width: LABELS, scale }), pack(tables.spans, weights.spans, { width: TYPES.length, scale })] });
}

const union = (left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> => new Set([...left, ...right]);
const join = (left: Lexicon, right: Lexicon): Lexicon => ({ starts: union(left.starts, right.starts), insides: union(left.insides, right.insides), ends: union(left.ends, right.ends) });

const largest = (weights: Float32Array): number => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

function pack(rows: Rows, weights: Float32Array, { width, scale }: { readonly width: number; readonly scale: number }): PackedRows {
  const packed = [...rows.entries()].map(([feature, row]) => {
    const entries: [number, number][] = [];
    for (let label = 0; label < width; label++) {
      const weight = weights[row * width + label]!;
      const rounded = Math.round(weight / scale);
      if (Math.abs(rounded) >= FEWEST) entries.push([label, rounded]);
    }
    return { feature, entries };
  });
  return packed.filter(({ entries }) => entries.length > 0).sort((left, right) => left.feature - right.feature);
}

const NAMED = bit('Person') | bit('Organization') | bit('Location');
const OPEN_SETS: readonly (readonly [file: string, how: Parameters<typeof readColumns>[2]])[] = [
  ['wikigold.conll.gz', { weight: 0.5, types: NAMED, genre: 'encyclopedia' }],
  ['uner-ewt-dev.iob2.gz', { weight: 1, types: NAMED, genre: 'web' }],
  ['crossner-politics-dev.conll.gz', { weight: 0.5, types: NAMED | bit('Event'), genre: 'encyclopedia' }],
  ['crossner-politics-train.conll.gz', { weight: 0.5, types: NAMED | bit('Event'), genre: 'encyclopedia' }],
];

/** re3d's habits are furthest from ours. */
const RE3D_WEIGHT = 0.3;

/** What pages of our own annotate, by genre; those of any other are annotated as passages are. */
const PAGES: Readonly<Record<string, Pick<LabelledDocument, 'genre' | 'types'>>> = {
  web: { genre: 'web', types: NAMED }, encyclopedia: { genre: 'encyclopedia', types: NAMED | bit('Event') }, report: { genre: 'report', types: NAMED },
};
const AS_PASSAGES = { genre: 'official', types: ALL_TYPES } as const;

/** Texts that may be learned from besides the passages, with the types that each annotates: the open sets, and pages of our own. */
export const otherTexts = (data: string): readonly LabelledDocument[] => [
  ...OPEN_SETS.flatMap(([file, how]) => readColumns(data, file, how)), ...readRe3d(data, 'train', { weight: RE3D_WEIGHT }),
  ...ownPages().map((page): LabelledDocument => ({ ...labelPassage(page, { repair }), ...(PAGES[page.genre] ?? AS_PASSAGES) })),
];

export const train: Train = ({ data, seed }) => {
  const documents = [...loadPassages(data, 'train'), ...shortBeside()].map((passage) => labelPassage(passage, { repair }));
  const bytes = gzipSync(trainBytes(documents, { seed, others: otherTexts(data) }), { level: 9 });
  bytes[9] = 255; // The operating system's byte: the same file wherever it is made.
  writeFileSync(NAMES_FILE, bytes);
  return `names: ${documents.length} documents, ${bytes.length} bytes`;
};
