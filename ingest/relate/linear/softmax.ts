/** A linear model over hashed features: weights of (feature, class) in one table of bytes, softmax over the classes a case allows. */

export interface LinearModel {
  /** A power of two long. */
  readonly table: Int8Array | Float32Array;
  readonly scale: number;
}

/** Probabilities of `classes`, in their order, written to `into`. */
export function predict({ table, scale }: LinearModel, features: Int32Array, { count, classes, into }: { count: number; classes: readonly number[]; into: Float64Array }): void {
  const mask = table.length - 1;
  for (let at = 0; at < classes.length; at++) {
    const offset = classOffset(classes[at]!);
    let sum = 0;
    for (let index = 0; index < count; index++) sum += table[slot(features[index]!, offset, mask)]!;
    into[at] = sum * scale;
  }
  softmax(into, classes.length);
}

/** Turns the first `count` scores into probabilities. */
export function softmax(into: Float64Array, count: number): void {
  let best = -Infinity, total = 0;
  for (let at = 0; at < count; at++) best = Math.max(best, into[at]!);
  for (let at = 0; at < count; at++) total += into[at] = Math.exp(into[at]! - best);
  for (let at = 0; at < count; at++) into[at]! /= total;
}

/** Where the weight of a feature for a class lies. */
export const slot = (feature: number, offset: number, mask: number): number => {
  const hash = Math.imul(feature ^ offset, 0x9e3779b1);
  return (hash ^ (hash >>> 16)) & mask;
};

export const classOffset = (index: number): number => Math.imul(index + 1, 0x3c6ef372);
