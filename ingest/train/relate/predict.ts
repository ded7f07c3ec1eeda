/** Predictions of pairs out of fold, judged. */
import type { Items } from '../../relate/item.ts';
import { likeliest } from '../../relate/pairs/decide.ts';
import { settle, type ChainModel } from '../../relate/pairs/settle.ts';
import { foldOf } from '../data/passages.ts';
import type { SentenceCase } from './cases.ts';
import { fitChain } from './fit-chain.ts';
import { FOLDS } from './folds.ts';
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
export function predictPairs(prepared: readonly Prepared[], { items, cases, judged: others = cases, exact = false }: { items: readonly Items[]; cases: readonly (readonly SentenceCase[])[]; judged?: readonly (readonly SentenceCase[])[]; exact?: boolean }): { judged: JudgedPair[]; models: ChainModel[] } {
  const found: Predicted[][] = prepared.map(() => []);
  const all = cases.flat();
  const models = Array.from({ length: FOLDS }, (_, fold) => fitChain(all.filter((one) => one.fold !== fold)));
  for (const [fold, model] of models.entries()) {
    for (const [index, { passage }] of prepared.entries()) {
      if (foldOf(passage) !== fold) continue;
      for (const { scene, placed, pairs } of others[index]!) {
        for (const [at, probabilities] of settle(model, scene, pairs).entries()) {
          const { left, right, classes } = pairs[at]!;
          const best = likeliest(probabilities);
          if (probabilities[best]! > 0.06) found[index]!.push({ left: placed[left]!, right: placed[right]!, index: classes[best]!, probability: probabilities[best]! });
        }
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
