/** Names and relations by five-fold cross-validation: each passage is read by models that saw no passage of its source. */
import { Worker } from 'node:worker_threads';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { makeNames } from '../../recognise/names/names.ts';
import { analyse } from '../../language/analyse.ts';
import type { NamedType } from '../../../graph/model.ts';
import type { FoundMention } from '../../stages.ts';
import { learnedBeside } from '../data/beside.ts';
import { foldOf, loadPassages, type Passage } from '../data/passages.ts';
import { compare, score, sum, type Counts, type Score } from '../data/score.ts';
import { relateModels } from '../../relate/linear/store.ts';
import { measureFound, type FoundMeasure, type RelationMeasure } from '../relate/measure.ts';
import { otherTexts, trainNames } from '../names/train.ts';
import { MEASURED_NAMES } from './passages/score-passage.ts';

const FOLDS = 5;

export interface FoldNames {
  readonly all: Score;
  readonly byType: ReadonlyMap<NamedType, Score>;
  /** What was found in each passage, by its id. */
  readonly names: ReadonlyMap<string, readonly FoundMention[]>;
}

export interface FoldMeasure extends FoundMeasure {
  readonly given: RelationMeasure;
  readonly names: FoldNames;
}

/** What `folds-thread.ts` is asked for. */
export type FoldPart = 'names' | 'given';

const REGISTER = new URL('../../../ts-node.register.mjs', import.meta.url).href;

/** All that is measured in folds. Three threads learn at once, since each takes many minutes. */
export async function measureFolds(data: string): Promise<FoldMeasure> {
  const names = apart<FoldNames>('names', data);
  const given = apart<RelationMeasure>('given', data);
  // Both must be listened to before this thread is busy for minutes.
  const others = Promise.all([names, given]);
  const finish = measureFound([...loadPassages(data, 'train'), ...learnedBeside('leave out')], relateModels().parse);
  const [found, mentionsGiven] = await others;
  return { ...finish(found.names), given: mentionsGiven, names: found };
}

function apart<Result>(part: FoldPart, data: string): Promise<Result> {
  const thread = new Worker(new URL('./folds-thread.ts', import.meta.url), { workerData: { part, data }, execArgv: ['--enable-source-maps', '--import', REGISTER] });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => { reject(new Error(`The thread that measures ${part} ended without a result.`)); });
  });
}

/** Names: learned from the passages of other sources, and from all that we wrote ourselves. */
export const namesByFold = (passages: readonly Passage[], data: string): FoldNames => {
  const names = new Map<string, readonly FoundMention[]>();
  const counts = new Map<NamedType, Counts[]>(MEASURED_NAMES.map((type) => [type, []]));
  const others = otherTexts(data);
  const beside = learnedBeside('leave out').filter(({ whole }) => !whole);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const recognise = makeNames(trainNames([...passages.filter((passage) => foldOf(passage) !== fold), ...beside], { others }), loadGazetteer());
    for (const { id, text, mentions } of passages.filter((passage) => foldOf(passage) === fold)) {
      const analysed = analyse({ source: '', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
      const found = recognise(analysed);
      names.set(id, found);
      for (const type of MEASURED_NAMES) {
        counts.get(type)!.push(compare(
          mentions.filter((mention) => mention.level === 'name' && mention.type === type).map(({ start, end }) => `${start} ${end}`),
          found.filter((mention) => mention.type === type).map(({ start, end }) => `${start} ${end}`),
        ));
      }
    }
  }
  return { all: score(sum([...counts.values()].flat())), byType: new Map([...counts].map(([type, list]) => [type, score(sum(list))])), names };
};
