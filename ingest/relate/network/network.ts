/**
 * A small network over word vectors and frequent features: what it knows of words it never saw comes from the vectors. One hidden layer of rectified
 * units; inputs are the vectors of a pair's words at their places, each place with weights of its own, and the features that many pairs have.
 */
import { vectors } from '../../language/vectors.ts';
import { logSoftmax } from '../linear/softmax.ts';
import { addRows, packRows, type PackedRows } from '../../language/packed-rows.ts';
import type { Bytes } from './bytes.ts';
import { rowOf, type KnownFeatures } from './known.ts';

export interface Network {
  readonly hidden: number;
  /** By place and number of the vector, a row of `hidden`. */
  readonly project: Float32Array;
  /** A row of `hidden` a known feature, as `bytesOf` gives them: they are too many for the processor's nearest memory otherwise. */
  readonly sparse: Bytes;
  /** The features that have a row. */
  readonly known: KnownFeatures;
  readonly bias: Float32Array;
  /** A row of `hidden` a class. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** What a feature weighs beside a number of a vector. */
export const FEATURE_SHARE = 0.3;

/** Most features that a case may have. */
const MOST_FEATURES = 1024;

/** What a place's words bring is kept, since words come again: so many are kept at most. */
const MOST_KEPT = 40_000;

interface Prepared {
  readonly rows: PackedRows;
  readonly scale: number;
  /** By word and place. */
  readonly brought: Map<number, Float32Array>;
}

const prepared = new WeakMap<Network, Prepared>();

function prepare(network: Network): Prepared {
  const { table, scale } = network.sparse;
  const made = { rows: packRows(table, network.hidden), scale: scale * FEATURE_SHARE, brought: new Map<number, Float32Array>() };
  prepared.set(network, made);
  return made;
}

const known = new Int32Array(MOST_FEATURES);

/** Activations of the hidden units, written to `into`. */
function activate(network: Network, words: Int32Array, features: Int32Array, into: Float64Array): void {
  const { hidden, bias } = network;
  const { rows, scale, brought } = prepared.get(network) ?? prepare(network);
  let count = 0;
  for (const feature of features) {
    const row = rowOf(network.known, feature);
    if (row >= 0) known[count++] = row;
  }
  into.fill(0);
  addRows(rows, known.subarray(0, count), into);
  for (let unit = 0; unit < hidden; unit++) into[unit] = bias[unit]! + scale * into[unit]!;
  if (brought.size > MOST_KEPT) brought.clear();
  for (let at = 0, place = 0; at < words.length; place++) {
    const count = words[at++]!;
    const share = 1 / Math.sqrt(count);
    for (const end = at + count; at < end; at++) {
      const key = words[at]! * 64 + place;
      let one = brought.get(key);
      if (!one) brought.set(key, one = projected(network, place, words[at]!));
      for (let unit = 0; unit < hidden; unit++) into[unit]! += share * one[unit]!;
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

let units = new Float64Array(0);

/** Logarithms of the probabilities of `classes`, in their order. `words`: for each place the number of rows, then the rows. */
export function judge(network: Network, { words, features, classes }: { words: Int32Array; features: Int32Array; classes: readonly number[] }): number[] {
  if (units.length !== network.hidden) units = new Float64Array(network.hidden);
  activate(network, words, features, units);
  return logProbabilities(network, units, classes);
}

function logProbabilities({ hidden, output, outputBias }: Network, activations: Float64Array, classes: readonly number[]): number[] {
  const scores: number[] = [];
  for (const index of classes) {
    let sum = outputBias[index]!;
    for (let unit = 0; unit < hidden; unit++) sum += activations[unit]! * output[index * hidden + unit]!;
    scores.push(sum);
  }
  return logSoftmax(scores);
}
