/** Fits a model that chooses one of several (`ingest/relate/linear/choice.ts`) by AdaGrad on the log loss of all right ones together, and takes the mean of the later passes. */
import { NOTHING } from '../../relate/linear/choice.ts';
import { softmax, type LinearModel } from '../../relate/linear/softmax.ts';
import { generator, shuffle } from './fit.ts';

/** What there is to choose from, each by its features. Where none is right, nothing is. */
export interface ChoiceCase {
  readonly options: readonly { readonly features: Int32Array; readonly right: boolean }[];
  readonly weight: number;
}

export interface ChoiceFit {
  /** Weights, as a power of two. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed?: number;
}

/** A step that changes a probability by less is not taken. */
const LEAST = 1e-3;

/** Same cases, same options, same weights. */
export function fitChoice(cases: readonly ChoiceCase[], { bits, epochs, rate, seed = 1 }: ChoiceFit): LinearModel {
  const size = 1 << bits, mask = size - 1;
  const weights = new Float32Array(size), squares = new Float32Array(size).fill(1), mean = new Float32Array(size);
  const order = Int32Array.from(cases, (_, index) => index);
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) step(cases[at]!);
    if (epoch >= epochs >> 1) for (let index = 0; index < size; index++) mean[index]! += weights[index]! / (epochs - (epochs >> 1));
  }
  return { table: mean, scale: 1 };

  function step({ options, weight }: ChoiceCase): void {
    const some = options.some(({ right }) => right);
    const all = [...options, { features: NOTHING, right: !some }];
    const chances = Float64Array.from(all, ({ features }) => features.reduce((sum, feature) => sum + weights[feature & mask]!, 0));
    softmax(chances, all.length);
    const right = all.reduce((sum, option, index) => sum + (option.right ? chances[index]! : 0), 0);
    for (const [index, option] of all.entries()) {
      const gradient = weight * (chances[index]! - (option.right ? chances[index]! / right : 0));
      if (Math.abs(gradient) < LEAST) continue;
      for (const feature of option.features) {
        const place = feature & mask;
        squares[place]! += gradient * gradient;
        weights[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
      }
    }
  }
}
