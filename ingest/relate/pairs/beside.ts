/**
 * What is found in a sentence, weighed once more beside what else is found there. A mention mostly stands in one or two relations: of three that
 * a doubtful description might be in, at most one is told. So boosted trees look at how likely each pair is by itself and at its rivals.
 */
import { namedTypes } from '../../../graph/schema.ts';
import type { Item } from '../item.ts';
import { likeliest } from '../linear/likeliest.ts';
import { fromLogOdds, logOddsOf } from '../linear/odds.ts';
import { probabilityOf, type Trees } from '../trees/trees.ts';
import { totalOf } from './chain.ts';
import { LEVELS } from './place.ts';
import type { PairScene } from './scene.ts';
import { pairsOf, settle, type ChainModel } from './settle.ts';

export interface WeighingModel extends ChainModel {
  /** None while they are still to be learned: then pairs keep the probability that their chains gave them. */
  readonly trees?: Trees;
}

export interface Weighed {
  /** `left` stands first. */
  readonly left: Item;
  readonly right: Item;
  /** The likeliest class that is a relation. */
  readonly index: number;
  readonly probability: number;
}

/** A pair with what the trees look at; nothing where it is too unlikely to be weighed. */
export interface Candidate extends Weighed {
  readonly numbers?: Float64Array;
}

/** What is less likely than this is no rival, and is not weighed. */
const LEAST = 0.02;

/** The pairs of a sentence, each with its likeliest relation. */
export function weigh(model: WeighingModel, scene: PairScene): readonly Candidate[] {
  const { trees } = model;
  const candidates = candidatesOf(model, scene);
  return trees ? candidates.map((one) => (one.numbers ? { ...one, probability: probabilityOf(trees, one.numbers) } : one)) : candidates;
}

/** The pairs of a sentence as their chains see them, with what else there is to look at. */
export function candidatesOf(model: ChainModel, scene: PairScene): Candidate[] {
  const pairs = pairsOf(scene);
  const settled = settle(model, scene, pairs);
  const rivals = pairs.map(({ left, right, classes }, at): Rival => {
    const { probabilities } = settled[at]!;
    const best = likeliest(probabilities);
    return { left, right, best, index: classes[best]!, probability: probabilities[best]! };
  });
  const byMention: Rival[][] = scene.placed.map(() => []);
  for (const rival of rivals) {
    if (rival.probability <= LEAST) continue;
    byMention[rival.left]!.push(rival);
    byMention[rival.right]!.push(rival);
  }
  return rivals.map((rival, at) => {
    const { best, index, probability } = rival;
    const left = scene.placed[rival.left]!, right = scene.placed[rival.right]!;
    if (probability <= LEAST) return { left, right, index, probability };
    const { probabilities, own, second = own } = settled[at]!;
    const numbers = Float64Array.from([
      ...oddsOf(probabilities, best), ...oddsOf(own, best), ...oddsOf(second, best), index,
      ...sideOf(left, rival, byMention[rival.left]!), ...sideOf(right, rival, byMention[rival.right]!),
      right.first - left.end, rival.right - rival.left - 1, scene.placed.length, scene.view.tokens.length,
    ]);
    return { left, right, index, probability, numbers };
  });
}

/** How likely a candidate is by each look at it; probabilities beyond 0.0001 and 0.9999 are cut. */
export const looksOf = (numbers: Float64Array): { neighbours: number; features: number; network: number } =>
  ({ neighbours: fromLogOdds(numbers[0]!), features: fromLogOdds(numbers[2]!), network: fromLogOdds(numbers[4]!) });

interface Rival {
  /** Positions among the placed. */
  readonly left: number;
  readonly right: number;
  /** Place of its likeliest class among its classes, and that class. */
  readonly best: number;
  readonly index: number;
  readonly probability: number;
}

/** How likely a mention's other relations are, all and those of the same class, and what kind of mention it is. */
function sideOf({ type, level, confidence, first, end }: Item, own: Rival, rivals: readonly Rival[]): number[] {
  let most = 0, sum = 0, mostSame = 0, sumSame = 0;
  for (const rival of rivals) {
    if (rival === own) continue;
    most = Math.max(most, rival.probability);
    sum += rival.probability;
    if (rival.index !== own.index) continue;
    mostSame = Math.max(mostSame, rival.probability);
    sumSame += rival.probability;
  }
  // Names are given while the trees learn: how sure a name is tells them nothing.
  return [most, sum, mostSame, sumSame, namedTypes.indexOf(type), LEVELS[level], level === 'desc' ? confidence : 1, end - first, first];
}

/** Log odds of the class at `best`, and of any relation. */
function oddsOf(shares: readonly number[], best: number): number[] {
  const total = totalOf(shares);
  return [logOddsOf(shares[best]! / total), logOddsOf(1 - shares[0]! / total)];
}
