/** Fits the logistic model of pairs: all examples at once, by Adam (Kingma and Ba 2015), so that nothing depends on chance. */
import type { SameModel } from '../../resolve/likely/model.ts';
import type { Example } from './examples.ts';

/** Steps and their size; how much a large weight costs. */
const STEPS = 300, RATE = 0.05, DECAY = 0.0003;
/** Adam's memory of gradients and of their squares. */
const FIRST = 0.9, SECOND = 0.999, LEAST = 1e-8;
/** Fewest examples that a feature must have. */
const FEWEST = 5;

export function fitSame(examples: readonly Pick<Example, 'features' | 'isOne'>[]): SameModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const bias = names.length;
  const rows = examples.map(({ features, isOne }) => ({ at: [...features.flatMap((feature) => index.get(feature) ?? []), bias], wanted: isOne ? 1 : 0 }));
  const weights = new Float64Array(bias + 1), mean = new Float64Array(bias + 1), square = new Float64Array(bias + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => 2 * DECAY * weight);
    gradient[bias] = 0;
    for (const { at, wanted } of rows) {
      let sum = 0;
      for (const place of at) sum += weights[place]!;
      const off = (1 / (1 + Math.exp(-sum)) - wanted) / rows.length;
      for (const place of at) gradient[place]! += off;
    }
    for (let place = 0; place <= bias; place++) {
      mean[place] = FIRST * mean[place]! + (1 - FIRST) * gradient[place]!;
      square[place] = SECOND * square[place]! + (1 - SECOND) * gradient[place]! ** 2;
      weights[place]! -= (RATE * (mean[place]! / (1 - FIRST ** step))) / (Math.sqrt(square[place]! / (1 - SECOND ** step)) + LEAST);
    }
  }
  return { bias: rounded(weights[bias]!), weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at]!)])) };
}

const rounded = (weight: number): number => Math.round(1000 * weight) / 1000;
