/** What the pair models and the reader learn from: the training passages, short ones of our own and pages, as the relate stage meets them with names given. */
import { clusters } from '../../language/clusters.ts';
import type { ParseModel } from '../../relate/parse/parse.ts';
import { shortBeside } from '../data/beside.ts';
import { loadPassages } from '../data/passages.ts';
import { goldNames, pairCases, type SentenceCase } from './cases.ts';
import { describeByFold, type Described } from './folds.ts';
import { prepare, type Prepared } from './prepare.ts';

export interface LearnedFrom {
  readonly prepared: readonly Prepared[];
  /** By models of the other folds. */
  readonly described: Described;
  /** By passage its sentences' pairs. */
  readonly cases: readonly (readonly SentenceCase[])[];
}

export function learnedFrom(data: string, parser: ParseModel): LearnedFrom {
  const prepared = [...loadPassages(data, 'train'), ...shortBeside()].map((passage) => prepare(passage, clusters(), parser));
  const described = describeByFold(prepared, prepared.map(goldNames));
  return { prepared, described, cases: prepared.map((one, index) => pairCases(one, described.items[index]!)) };
}
