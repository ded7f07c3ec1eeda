/** Predictions of pairs out of fold, judged. */
import type { Items } from '../../relate/item.ts';
import { candidatesOf, weigh, type Weighed, type WeighingModel } from '../../relate/pairs/beside.ts';
import { CLASS_COUNT } from '../../relate/pairs/classes.ts';
import { isPlain } from '../../relate/pairs/chain.ts';
import { nodePotentials, type ChainModel } from '../../relate/pairs/settle.ts';
import { pairWords, PLACES } from '../../relate/pairs/words.ts';
import { foldOf } from '../data/passages.ts';
import type { SentenceCase } from './cases.ts';
import { fitChain } from './fit-chain.ts';
import { fitNetwork, type NetworkCase } from './fit-network.ts';
import { fitTrees, type TreeCase } from './fit-trees.ts';
import { FOLDS } from './folds.ts';
import { goldIds, judge, type Verdict } from './gold.ts';
import type { Prepared } from './prepare.ts';
import type { Judged } from './thresholds.ts';

export interface JudgedPair extends Judged {
  readonly prediction: Weighed;
  /** Index of the passage. */
  readonly passage: number;
  readonly verdict: Verdict;
}

export interface HardCase extends NetworkCase {
  readonly fold: number;
}

export const NETWORK_FIT = { places: PLACES, classes: CLASS_COUNT } as const;

/** Chains and networks by fold, each learned from the other folds, and what the networks learned from. */
export function learnPairs(cases: readonly SentenceCase[]): { models: ChainModel[]; hard: readonly HardCase[] } {
  const chains = Array.from({ length: FOLDS }, (_, fold) => fitChain(cases.filter((one) => one.fold !== fold)));
  const hard = hardCases(cases, chains);
  return { hard, models: chains.map((chain, fold): ChainModel => ({ ...chain, network: fitNetwork(hard.filter((one) => one.fold !== fold), NETWORK_FIT) })) };
}

/** Pairs to judge: the `cases` are those of `items`; `exact` asks for the very mentions. */
export interface Asked {
  readonly items: readonly Items[];
  readonly cases: readonly (readonly SentenceCase[])[];
  readonly exact?: boolean;
}

export interface BesideCase extends TreeCase {
  readonly fold: number;
}

/** Our own passages tell more in a sentence than real text does: so they count for less where rivals are weighed. */
const OWN_WEIGHT = 0.3;

/** What the trees learn from: all that the chains of the other folds find likely at all, right or wrong. */
export const besideCases = (prepared: readonly Prepared[], chains: readonly ChainModel[], asked: Asked): BesideCase[] =>
  judged(prepared, asked, { own: true, find: (fold, { scene }) => candidatesOf(chains[fold]!, scene).filter(({ numbers }) => numbers) }).map(({ prediction: { numbers }, passage, right }) => {
    const { passage: source } = prepared[passage]!;
    return { numbers: numbers!, yes: right, weight: source.own ? OWN_WEIGHT : 1, fold: foldOf(source) };
  });

/** The models with trees, each learned from the other folds. */
export const withTrees = (chains: readonly ChainModel[], cases: readonly BesideCase[]): WeighingModel[] =>
  chains.map((chain, fold) => ({ ...chain, trees: fitTrees(cases.filter((one) => one.fold !== fold)) }));

/** What is less likely than this is never told, whatever the thresholds. */
const NEVER = 0.06;

/** The best class of every pair, by the models of the other folds. Repetitions of what is found are left out, passages of our own too. */
export const judgePairs = (prepared: readonly Prepared[], models: readonly WeighingModel[], asked: Asked): JudgedPair[] =>
  judged(prepared, asked, { own: false, find: (fold, { scene }) => weigh(models[fold]!, scene).filter(({ probability }) => probability > NEVER) });

interface Finding<Found> {
  /** Whether passages of our own are judged too. */
  readonly own: boolean;
  readonly find: (fold: number, sentence: SentenceCase) => readonly Found[];
}

function judged<Found extends Weighed>(prepared: readonly Prepared[], { items, cases, exact = false }: Asked, { own, find }: Finding<Found>): (JudgedPair & { readonly prediction: Found })[] {
  return prepared.flatMap((one, passage) => {
    if (one.passage.own && !own) return [];
    const fold = foldOf(one.passage);
    const predicted = cases[passage]!.flatMap((sentence) => find(fold, sentence)).sort((left, right) => right.probability - left.probability);
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
    isPlain(nodePotentials(chains[fold]!.nodes, features, classes)) ? [] : [{ fold, features, classes, gold, words: pairWords(scene, left, right).slice() }]));
}
