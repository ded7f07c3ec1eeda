/**
 * A linear model over hashed features: weights of (feature, class) in one table, softmax over the classes a case allows. The weights of a
 * feature for four classes lie side by side, and those for sixteen near each other, so that a feature costs one read far off.
 */
import { AT_ONCE, packRows, TWO, type PackedRows } from '../../language/packed-rows.ts';

export interface LinearModel {
  /** A power of two long, and at least as long as there are classes. */
  readonly table: Int8Array | Float32Array;
  readonly scale: number;
}

/** Probabilities of `classes`, in their order, written to `into`. */
export function predict(model: LinearModel, features: Int32Array, { count, classes, into }: { count: number; classes: readonly number[]; into: Float64Array }): void {
  const { table, scale } = model;
  if (table instanceof Int8Array) addBytes(packed(model, table), features, { count, classes, into });
  else addNumbers(table, features, { count, classes, into });
  for (let at = 0; at < classes.length; at++) into[at]! *= scale;
  softmax(into, classes.length);
}

interface Sum {
  readonly count: number;
  readonly classes: readonly number[];
  readonly into: Float64Array;
}

function addNumbers(table: Float32Array, features: Int32Array, { count, classes, into }: Sum): void {
  const mask = table.length - 1;
  for (let at = 0; at < classes.length; at++) {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += table[slot(features[index]!, classes[at]!, mask)]!;
    into[at] = sum;
  }
}

let places = new Int32Array(0);

/** The same sums of bytes, four classes with one read, as `packed-rows.ts` tells. */
function addBytes({ bytes, mask }: PackedRows, features: Int32Array, { count, classes, into }: Sum): void {
  if (places.length < count) places = new Int32Array(2 * count);
  for (let index = 0; index < count; index++) places[index] = slot(features[index]!, 0, 4 * mask + 3) >>> 2;
  into.fill(0, 0, classes.length);
  for (let at = 0; at < classes.length; ) {
    const word = classes[at]! >>> 2;
    let end = at;
    while (end < classes.length && classes[end]! >>> 2 === word) end++;
    for (let from = 0; from < count; from += AT_ONCE) {
      const to = Math.min(count, from + AT_ONCE);
      let even = 0, odd = 0;
      for (let index = from; index < to; index++) {
        const four = bytes[places[index]! ^ word]!;
        even += four & TWO;
        odd += (four >>> 8) & TWO;
      }
      for (let which = at; which < end; which++) {
        const column = classes[which]! & 3;
        const two = (column & 1) === 0 ? even : odd;
        into[which]! += (column < 2 ? two & 0xffff : two >>> 16) - 128 * (to - from);
      }
    }
    at = end;
  }
}

const packings = new WeakMap<LinearModel, PackedRows>();

function packed(model: LinearModel, table: Int8Array): PackedRows {
  let known = packings.get(model);
  if (!known) packings.set(model, known = packRows(table, 4));
  return known;
}

/** Turns the first `count` scores into probabilities. */
export function softmax(into: Float64Array, count: number): void {
  let best = -Infinity, total = 0;
  for (let at = 0; at < count; at++) best = Math.max(best, into[at]!);
  for (let at = 0; at < count; at++) total += into[at] = Math.exp(into[at]! - best);
  for (let at = 0; at < count; at++) into[at]! /= total;
}

/** Turns scores into logarithms of probabilities, in place. */
export function logSoftmax(scores: number[]): number[] {
  let best = -Infinity, total = 0;
  for (const score of scores) best = Math.max(best, score);
  for (const score of scores) total += Math.exp(score - best);
  const all = best + Math.log(total);
  for (let at = 0; at < scores.length; at++) scores[at]! -= all;
  return scores;
}

/** Where the weight of a feature for a class lies. */
export const slot = (feature: number, index: number, mask: number): number => {
  const hash = Math.imul(feature, 0x9e3779b1);
  return (((hash ^ (hash >>> 16)) << 2) & mask) ^ index;
};
