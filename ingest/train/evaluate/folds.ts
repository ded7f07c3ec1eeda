/** Names by five-fold cross-validation: each passage is read by a model that saw no passage of its source (and all that we wrote ourselves). */
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { makeNames } from '../../recognise/names/names.ts';
import { analyse } from '../../language/analyse.ts';
import type { NamedType } from '../../../graph/model.ts';
import type { FoundMention } from '../../stages.ts';
import { ownPassages } from '../data/own.ts';
import { foldOf, type Passage } from '../data/passages.ts';
import { compare, score, sum, type Counts, type Score } from '../data/score.ts';
import { openSets, trainNames } from '../names/train.ts';
import { MEASURED_NAMES } from './passages/score-passage.ts';

const FOLDS = 5;

export interface FoldNames {
  readonly all: Score;
  readonly byType: ReadonlyMap<NamedType, Score>;
  /** What was found in each passage, by its id. */
  readonly names: ReadonlyMap<string, readonly FoundMention[]>;
}

export const namesByFold = (passages: readonly Passage[], data: string): FoldNames => {
  const names = new Map<string, readonly FoundMention[]>();
  const counts = new Map<NamedType, Counts[]>(MEASURED_NAMES.map((type) => [type, []]));
  const others = openSets(data);
  const own = ownPassages();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const recognise = makeNames(trainNames([...passages.filter((passage) => foldOf(passage) !== fold), ...own], { others }), loadGazetteer());
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
