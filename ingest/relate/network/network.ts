/**
 * A small network over word vectors and frequent features: what it knows of words it never saw comes from the vectors. One hidden layer of rectified
 * units; inputs are the vectors of a pair's words at their places, each place with weights of its own, and the features that many pairs have.
 */
import { vectors } from '../../language/vectors.ts';

export interface Network {
  readonly hidden: number;
  /** By place and number of the vector, a row of `hidden`. */
  readonly project: Float32Array;
  /** A row of `hidden` a known feature. */
  readonly sparse: Float32Array;
  /** Row of each known feature. */
  readonly known: ReadonlyMap<number, number>;
  readonly bias: Float32Array;
  /** A row of `hidden` a class. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** What a feature weighs beside a number of a vector. */
export const FEATURE_SHARE = 0.3;

/** What a place's words bring is kept, since words come again: so many are kept at most. */
const MOST_KEPT = 40_000;

const kept = new WeakMap<Network, Map<number, Float32Array>>();

/** Activations of the hidden units, written to `into`. */
function activate(network: Network, words: Int32Array, features: Int32Array, into: Float32Array): void {
  const { hidden, sparse, known, bias } = network;
  into.fill(0);
  for (const feature of features) {
    const row = known.get(feature);
    if (row === undefined) continue;
    const from = row * hidden;
    for (let unit = 0; unit < hidden; unit++) into[unit]! += sparse[from + unit]!;
  }
  for (let unit = 0; unit < hidden; unit++) into[unit] = into[unit]! * FEATURE_SHARE + bias[unit]!;
  let memory = kept.get(network);
  if (!memory || memory.size > MOST_KEPT) kept.set(network, memory = new Map<number, Float32Array>());
  for (let at = 0, place = 0; at < words.length; place++) {
    const count = words[at++]!;
    const share = 1 / Math.sqrt(count);
    for (const end = at + count; at < end; at++) {
      const key = words[at]! * 64 + place;
      let brought = memory.get(key);
      if (!brought) memory.set(key, brought = projected(network, place, words[at]!));
      for (let unit = 0; unit < hidden; unit++) into[unit]! += share * brought[unit]!;
    }
  }
  for (let unit = 0; unit < hidden; unit++) if (into[unit]! < 0) into[unit] = 0;
}

function projected({ hidden, project }: Network, place: number, row: number): Float32Array {
  const { dimensions, values, scale } = vectors();
  const result = new Float32Array(hidden);
  for (let index = 0; index < dimensions; index++) {
    const value = values[row * dimensions + index]! * scale;
    const from = (place * dimensions + index) * hidden;
    for (let unit = 0; unit < hidden; unit++) result[unit]! += value * project[from + unit]!;
  }
  return result;
}

let units = new Float32Array(0);

/** Logarithms of the probabilities of `classes`, in their order. `words`: for each place the number of rows, then the rows. */
export function judge(network: Network, { words, features, classes }: { words: Int32Array; features: Int32Array; classes: readonly number[] }): Float64Array {
  if (units.length !== network.hidden) units = new Float32Array(network.hidden);
  activate(network, words, features, units);
  return logProbabilities(network, units, classes);
}

function logProbabilities({ hidden, output, outputBias }: Network, activations: Float32Array, classes: readonly number[]): Float64Array {
  const scores = new Float64Array(classes.length);
  let best = -Infinity;
  for (const [at, index] of classes.entries()) {
    let sum = outputBias[index]!;
    for (let unit = 0; unit < hidden; unit++) sum += activations[unit]! * output[index * hidden + unit]!;
    best = Math.max(best, scores[at] = sum);
  }
  let total = 0;
  for (const score of scores) total += Math.exp(score - best);
  const all = best + Math.log(total);
  for (let at = 0; at < scores.length; at++) scores[at]! -= all;
  return scores;
}
