/** Predictions of pairs out of fold, judged. */
import type { Items } from '../../relate/item.ts';
import { predict, type LinearModel } from '../../relate/linear/softmax.ts';
import { CLASS_COUNT } from '../../relate/pairs/classes.ts';
import { foldOf } from '../data/passages.ts';
import type { PairCase } from './cases.ts';
import { fit } from './fit.ts';
import { FOLDS, PAIR_FIT } from './folds.ts';
import { goldIds, judge, type Predicted, type Verdict } from './gold.ts';
import type { Prepared } from './prepare.ts';
import type { Judged } from './thresholds.ts';

export interface JudgedPair extends Judged {
  readonly prediction: Predicted;
  /** Index of the passage. */
  readonly passage: number;
  readonly verdict: Verdict;
}

/** The best class of every pair, by models of the other folds (given too, one a fold); `judged` are the cases to judge where they are not those to learn from; `exact` asks for the very mentions. Repetitions of what is found are left out. */
export function predictPairs(prepared: readonly Prepared[], { items, cases, judged: others = cases, exact = false }: { items: readonly Items[]; cases: readonly (readonly PairCase[])[]; judged?: readonly (readonly PairCase[])[]; exact?: boolean }): { judged: JudgedPair[]; models: LinearModel[] } {
  const into = new Float64Array(CLASS_COUNT);
  const found: Predicted[][] = prepared.map(() => []);
  const all = cases.flat();
  const models = Array.from({ length: FOLDS }, (_, fold) => fit(all.filter((one) => one.fold !== fold), PAIR_FIT));
  for (const [fold, model] of models.entries()) {
    for (const [index, { passage }] of prepared.entries()) {
      if (foldOf(passage) !== fold) continue;
      for (const { features, classes, left, right } of others[index]!) {
        predict(model, features, { count: features.length, classes, into });
        let best = 1;
        for (let at = 2; at < classes.length; at++) if (into[at]! > into[best]!) best = at;
        if (into[best]! > 0.06) found[index]!.push({ left, right, index: classes[best]!, probability: into[best]! });
      }
    }
  }
  const judged = prepared.flatMap((one, passage) => {
    const predicted = found[passage]!.sort((left, right) => right.probability - left.probability);
    const verdicts = judge(one, goldIds(one, items[passage]!), { predicted, exact });
    return predicted.flatMap((prediction, at) => {
      const verdict = verdicts[at]!;
      return verdict.kind === 'again' ? [] : [{ prediction, index: prediction.index, probability: prediction.probability, passage, verdict, right: verdict.kind === 'right' }];
    });
  });
  return { judged, models };
}
