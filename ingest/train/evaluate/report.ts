/** The tables of an evaluation, each from one measurement. */
import type { Passage } from '../data/passages.ts';
import { loadNames } from '../../recognise/names/names.ts';
import { analyse } from '../../language/analyse.ts';
import type { RelationMeasure } from '../relate/measure.ts';
import { FIRST, READINGS, type Cost } from './cost.ts';
import type { DocumentsResult } from './documents/run.ts';
import { reliabilityOf } from './documents/statements.ts';
import { arePagesHere } from '../data/pages.ts';
import { measureFolds } from './folds.ts';
import type { PassagesResult } from './passages/run.ts';
import { compromiseNames, scoreNames, winkRecall } from './peers.ts';
import { evaluatePublicSets } from './public-sets.ts';
import { percent, SCORE_HEAD, scoreRow, type Table } from './tables.ts';

export const passagesTables = (title: string, result: PassagesResult): readonly Table[] => [
  {
    title, note: `${result.passages} passages, ${result.words} words, through the whole engine as it ships. Names: exact span and type. Relations end to end: the arguments' words may overlap. Status of the relations found: ${percent(result.status)} % right.`,
    head: SCORE_HEAD,
    rows: [scoreRow('names', result.names), ...[...result.namesByType].map(([type, one]) => scoreRow(`– ${type}`, one)), scoreRow('figures', result.figures), scoreRow('relations', result.relations), ...[...result.relationsByType].map(([type, one]) => scoreRow(`– ${type}`, one))],
  },
  confidenceTable(`${title}: how far confidence can be believed`, result.reliability),
  {
    title: `${title}: passages with most errors`, head: ['passage', 'missed', 'false'],
    rows: result.worst.map(({ passage, missed, falsely }) => [passage, missed.slice(0, 3).join('; '), falsely.slice(0, 3).join('; ')]),
  },
];

export const documentsTables = ({ total, documents }: DocumentsResult, title = 'Whole documents'): readonly Table[] => [
  {
    title, note: `${documents.length} documents, each as a graph of its own, scored as measure/score.py does.`, head: SCORE_HEAD,
    rows: [scoreRow('entities', total.entities), scoreRow('relations', total.relations), scoreRow('figures', total.figures)],
  },
  {
    title: `${title}: the rest, in percent`, head: ['', '%'],
    rows: ([['services, topics, instruments found', total.extendedRecall], ['relations with them found', total.extendedRelationRecall], ['related pairs found', total.pairRecall], ['status right', total.statusAccuracy], ['figures hung on the right thing', total.figureAbout], ['comparators right', total.figureComparator]] as const)
      .map(([name, value]) => [name, percent(value)]),
  },
  {
    ...confidenceTable(`${title}: how far confidence can be believed`, reliabilityOf(documents.flatMap(({ statements }) => statements))),
    note: `Each edge by itself, as a statement about things that its nodes are like: ${percent(rightOf(documents))} % are right. ${documents.reduce((all, { second }) => all + second, 0)} nodes are like a thing that another node is like too; above, their edges count as false.`,
  },
];

/** Percent of all statements that are right. */
function rightOf(documents: DocumentsResult['documents']): number {
  const all = documents.flatMap(({ statements }) => statements);
  return (100 * all.filter(({ right }) => right).length) / Math.max(1, all.length);
}

const confidenceTable = (title: string, rows: readonly { readonly from: number; readonly count: number; readonly right: number }[]): Table => (
  { title, head: ['confidence', 'relations', 'right, %'], rows: rows.filter(({ count }) => count > 0).map(({ from, count, right }) => [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, String(count), percent(right)]) });

const relationRows = ({ all, byType }: RelationMeasure) => [scoreRow('all', all), ...[...byType].map(([type, one]) => scoreRow(`– ${type}`, one))];

/** Five folds over the training passages, grouped by source; minutes. */
export const foldTables = async (data: string): Promise<readonly Table[]> => {
  const { names, ...relate } = await measureFolds(data);
  const learned = arePagesHere() ? 'All folds learned from the annotated pages too.' : 'The folds learned without the annotated pages, whose words are not here (`npm run train -- pages`): the shipped models know more.';
  return [
    { title: 'Relations, five folds, nothing given', note: `Names, descriptions and pronouns found by models that saw no passage of the source. Arguments may overlap. Status right: ${percent(relate.all.status)} %. ${learned}`, head: SCORE_HEAD, rows: relationRows(relate.all) },
    confidenceTable('Relations, five folds, nothing given: how far confidence can be believed', relate.all.reliability.map(({ from, count, right }) => ({ from, count, right: 100 * right }))),
    { title: 'Names, five folds', note: 'Every passage is read by a model that saw no passage of its source.', head: SCORE_HEAD, rows: [scoreRow('all', names.all), ...[...names.byType].map(([type, one]) => scoreRow(`– ${type}`, one))] },
    { title: 'Relations, five folds, mentions given', note: `Arguments must be the very mentions. Status right: ${percent(relate.given.status)} %.`, head: SCORE_HEAD, rows: relationRows(relate.given) },
    { title: 'Relations, five folds, names given, descriptions found', note: `Arguments may overlap. Status right: ${percent(relate.found.status)} %. Figures hung on the right mention: ${percent(relate.figureAbout)} %.`, head: SCORE_HEAD, rows: relationRows(relate.found) },
    { title: 'Surest mistakes, five folds', head: ['relation'], // Without the context that follows: the page ships, the passages' texts do not.
      rows: relate.all.worst.slice(0, 15).map((line) => [line.split(' | ')[0]!]) },
  ];
};

export const publicTables = (data: string): readonly Table[] => {
  const scores = evaluatePublicSets(data);
  return [{
    title: 'Open sets', note: 'With the shipped models, told the genre (web, encyclopedia, report). CrossNER without the test sentences that share eight words in a row with train or dev. re3d: the half that was not learned from; names, descriptions and pronouns, as it annotates them.', head: SCORE_HEAD,
    rows: [scoreRow('UNER-EWT test, names', scores.uner), scoreRow('CrossNER politics test, names', scores.crossner), scoreRow('– decontaminated', scores.crossnerClean), scoreRow('re3d, names', scores.re3dNames), scoreRow('re3d, quantities', scores.re3dQuantities)],
  }];
};

export const peerTables = (passages: readonly Passage[]): readonly Table[] => {
  const names = loadNames();
  const ours = (text: string) => names(analyse({ source: '', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span }));
  return [{
    title: 'Beside other libraries', note: `People, places and organisations on the same passages. wink's small model types none of them; a run of its proper nouns is the very name in ${percent(winkRecall(passages))} % of cases, whatever the type.`, head: SCORE_HEAD,
    rows: [scoreRow('Liaison', scoreNames(passages, ours)), scoreRow('compromise', scoreNames(passages, compromiseNames))],
  }];
};

export const costTable = ({ wordsPerSecond, usualWordsPerSecond, freshWordsPerSecond, laterWordsPerSecond, loadSeconds, memoryMegabytes, modelMegabytes }: Cost): Table => ({
  title: 'Cost', note: `One core of a shared machine, whose speed changes from second to second: ${READINGS} readings of the test split, and one of the training passages, each met for the first time.`, head: ['', 'measured'],
  rows: [
    ['words a second, text to claims: the best reading', wordsPerSecond.toLocaleString('en')],
    ['… the middle one', usualWordsPerSecond.toLocaleString('en')],
    [`… of text met for the first time, the first ${FIRST} passages of it`, freshWordsPerSecond.toLocaleString('en')],
    ['… the passages after these, which are as new', laterWordsPerSecond.toLocaleString('en')],
    ['seconds to load code and models', loadSeconds.toFixed(2)], ['memory of the run, MB', String(memoryMegabytes)], ['models as shipped, MB', modelMegabytes.toFixed(1)],
  ],
});
