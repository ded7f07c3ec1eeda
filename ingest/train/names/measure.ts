/**
 * How well names are found: `node --enable-source-maps --import ./ts-node.register.mjs ingest/train/names/measure.ts [--data DIR]`
 * prints the five folds over the training passages and the public sets. The folds take about two minutes.
 */
import { pathToFileURL } from 'node:url';
import type { NamedType } from '../../../graph/model.ts';
import { analyseText } from '../../language/analyse.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { TYPES } from '../../recognise/names/labels.ts';
import type { NamesModel } from '../../recognise/names/model.ts';
import { makeTagger } from '../../recognise/names/names.ts';
import { dataFolder, foldOf, loadPassages } from '../data/passages.ts';
import type { Passage } from '../data/passages.ts';
import { compare, score, sum } from '../data/score.ts';
import type { Counts, Score } from '../data/score.ts';
import { bit, readColumns } from './corpora.ts';
import type { LabelledDocument } from './corpora.ts';
import { openSets, trainNames } from './train.ts';

/** Types that the goals speak of. */
export const MEASURED: readonly NamedType[] = ['Organization', 'Person', 'Location', 'Operation', 'Event'];

/** Exact span and type, micro-averaged, and for each type. */
export interface NamesScore {
  readonly all: Score;
  readonly types: Readonly<Record<string, Score>>;
}

type CountsByType = Readonly<Record<string, Counts>>;

const toScore = (counts: readonly CountsByType[], types: readonly NamedType[]): NamesScore => {
  const byType = types.map((type) => [type, score(sum(counts.map((one) => one[type]!)))] as const);
  return { all: score(sum(byType.map(([, one]) => one))), types: Object.fromEntries(byType) };
};

const countByType = (gold: readonly (readonly [NamedType, string])[], found: readonly (readonly [NamedType, string])[], types: readonly NamedType[]): CountsByType =>
  Object.fromEntries(types.map((type) => {
    const of = (names: readonly (readonly [NamedType, string])[]): readonly string[] => names.filter(([one]) => one === type).map(([, span]) => span);
    return [type, compare(of(gold), of(found))];
  }));

/** Scores a model on passages: every mention of level `name`, nested ones too, by its offsets in the passage. */
export function evaluateNames(model: NamesModel, passages: readonly Passage[]): NamesScore {
  return toScore(passageCounts(model, passages), MEASURED);
}

function passageCounts(model: NamesModel, passages: readonly Passage[]): readonly CountsByType[] {
  const tag = makeTagger(model, loadGazetteer());
  return passages.map(({ text, mentions }) => {
    const sentences = analyseText(text);
    const found = tag(sentences).map(({ sentence, start, end, type }) => {
      const { tokens } = sentences[sentence]!;
      return [type, `${tokens[start]!.start}-${tokens[end - 1]!.end}`] as const;
    });
    const gold = mentions.filter(({ level }) => level === 'name').map(({ type, start, end }) => [type, `${start}-${end}`] as const);
    return countByType(gold, found, MEASURED);
  });
}

/** Trains on four folds and scores the fifth, five times; folds are grouped by source. */
export function crossValidateNames(passages: readonly Passage[], others: readonly LabelledDocument[], folds = 5): NamesScore {
  const counts = Array.from({ length: folds }, (_, fold) => {
    const model = trainNames(passages.filter((passage) => foldOf(passage, folds) !== fold), { others });
    return passageCounts(model, passages.filter((passage) => foldOf(passage, folds) === fold));
  });
  return toScore(counts.flat(), MEASURED);
}

/** Scores a model on a labelled set; names of types that the set does not annotate are left out on both sides. */
export function evaluateLabelled(model: NamesModel, documents: readonly LabelledDocument[], types: readonly NamedType[]): NamesScore {
  const tag = makeTagger(model, loadGazetteer());
  return toScore(documents.map(({ sentences, names }) => {
    const gold = names.flatMap((list, index) => list.filter(({ optional }) => !optional).map(({ start, end, types: bits }) => [TYPES[31 - Math.clz32(bits)]!, `${index}:${start}-${end}`] as const));
    return countByType(gold, tag(sentences).map(({ sentence, start, end, type }) => [type, `${sentence}:${start}-${end}`] as const), types);
  }), types);
}

/** Documents that share no eight words in a row with those of `others`. */
export function withoutShared(documents: readonly LabelledDocument[], others: readonly LabelledDocument[]): readonly LabelledDocument[] {
  const known = new Set(others.flatMap(eightWords));
  return documents.filter((document) => !eightWords(document).some((words) => known.has(words)));
}

const eightWords = ({ sentences }: LabelledDocument): readonly string[] => {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text.toLowerCase()));
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
};

const line = (name: string, { precision, recall, f1, truePositive, falseNegative }: Score): string =>
  `${name.padEnd(24)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  of ${truePositive + falseNegative}`;

const print = (title: string, { all, types }: NamesScore): void => console.log([line(title, all), ...Object.entries(types).map(([type, one]) => line(`  ${type}`, one))].join('\n'));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const data = dataFolder();
  const passages = loadPassages(data, 'train');
  const others = openSets(data);
  const places: readonly NamedType[] = ['Person', 'Organization', 'Location'];
  const model = trainNames(passages, { others });
  const named = bit('Person') | bit('Organization') | bit('Location');
  print('UNER-EWT test', evaluateLabelled(model, readColumns(data, 'uner-ewt-test.iob2.gz', { weight: 1, types: named }), places));
  const politics = readColumns(data, 'crossner-politics-test.conll.gz', { weight: 1, types: named | bit('Event') });
  const learned = others.filter(({ id }) => id.startsWith('crossner'));
  print('CrossNER politics test', evaluateLabelled(model, withoutShared(politics, learned), [...places, 'Event']));
  print('five folds', crossValidateNames(passages, others));
}
