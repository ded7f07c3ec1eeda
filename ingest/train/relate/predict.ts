/** Predictions of pairs out of fold, judged. */
import type { Items } from '../../relate/item.ts';
import { likeliest } from '../../relate/pairs/decide.ts';
import { CLASS_COUNT } from '../../relate/pairs/classes.ts';
import { isPlain } from '../../relate/pairs/chain.ts';
import { nodePotentials, settle, type ChainModel } from '../../relate/pairs/settle.ts';
import { pairWords, PLACES } from '../../relate/pairs/words.ts';
import { foldOf } from '../data/passages.ts';
import type { SentenceCase } from './cases.ts';
import { fitChain } from './fit-chain.ts';
import { fitNetwork, type NetworkCase } from './fit-network.ts';
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

export interface HardCase extends NetworkCase {
  readonly fold: number;
}

export const NETWORK_FIT = { places: PLACES, classes: CLASS_COUNT } as const;

/** Models of pairs by fold, each learned from the other folds, and what the networks learned from. */
export function learnPairs(cases: readonly SentenceCase[]): { models: ChainModel[]; hard: readonly HardCase[] } {
  const chains = Array.from({ length: FOLDS }, (_, fold) => fitChain(cases.filter((one) => one.fold !== fold)));
  const hard = hardCases(cases, chains);
  return { hard, models: chains.map((chain, fold): ChainModel => ({ ...chain, network: fitNetwork(hard.filter((one) => one.fold !== fold), NETWORK_FIT) })) };
}

/** The best class of every pair of `items` (`cases` are theirs), by the models of the other folds; `exact` asks for the very mentions. Repetitions of what is found are left out, passages of our own too. */
export function judgePairs(prepared: readonly Prepared[], models: readonly ChainModel[], { items, cases, exact = false }: { items: readonly Items[]; cases: readonly (readonly SentenceCase[])[]; exact?: boolean }): JudgedPair[] {
  const found: Predicted[][] = prepared.map(() => []);
  for (const [fold, model] of models.entries()) {
    for (const [index, { passage }] of prepared.entries()) {
      if (foldOf(passage) !== fold || passage.own) continue;
      for (const { scene, placed, pairs } of cases[index]!) {
        for (const [at, probabilities] of settle(model, scene, pairs).entries()) {
          const { left, right, classes } = pairs[at]!;
          const best = likeliest(probabilities);
          if (probabilities[best]! > 0.06) found[index]!.push({ left: placed[left]!, right: placed[right]!, index: classes[best]!, probability: probabilities[best]! });
        }
      }
    }
  }
  return prepared.flatMap((one, passage) => {
    const predicted = found[passage]!.sort((left, right) => right.probability - left.probability);
    const verdicts = judge(one, goldIds(one, items[passage]!), { predicted, exact });
    return predicted.flatMap((prediction, at) => {
      const verdict = verdicts[at]!;
      return verdict.kind === 'again' ? [] : [{ prediction, index: prediction.index, probability: prediction.probability, passage, verdict, right: verdict.kind === 'right' }];
    });
  });
}

/** What a pair's network learns from: the pairs that the chain models of the other folds do not find plainly unrelated. */
function hardCases(cases: readonly SentenceCase[], chains: readonly ChainModel[]): HardCase[] {
  return cases.flatMap(({ fold, scene, pairs }) => pairs.flatMap(({ left, right, features, classes, gold }) =>
    isPlain(nodePotentials(chains[fold]!.nodes, features, classes)) ? [] : [{ fold, features, classes, gold, words: pairWords(scene, left, right) }]));
}
