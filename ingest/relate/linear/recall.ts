/**
 * `predict` for a model that sees the same features again and again: a feature's weights for all classes lie scattered over the table, so
 * those of the features met last are kept side by side.
 */
import { classOffset, predict, slot, softmax, type LinearModel } from './softmax.ts';

/** Writes the probabilities of the classes to `into`. */
export type Predict = (features: Int32Array, count: number, into: Float64Array) => void;

/** Features kept, a power of two; one that is met takes the place of another. */
const KEPT = 1 << 14;

/** A predictor of `classes`, in their order; the same numbers as `predict`, which also serves tables that are not of bytes. */
export function recalling(model: LinearModel, classes: readonly number[]): Predict {
  const { table, scale } = model;
  if (!(table instanceof Int8Array)) return (features, count, into) => predict(model, features, { count, classes, into });
  const width = classes.length;
  const mask = table.length - 1;
  const offsets = Int32Array.from(classes, classOffset);
  const keys = new Int32Array(KEPT);
  const taken = new Uint8Array(KEPT);
  const rows = new Int8Array(KEPT * width);
  const sums = new Int32Array(width);
  return (features, count, into) => {
    sums.fill(0);
    for (let index = 0; index < count; index++) {
      const feature = features[index]!;
      const place = (feature ^ (feature >>> 15)) & (KEPT - 1);
      const from = place * width;
      if (taken[place] === 0 || keys[place] !== feature) {
        taken[place] = 1;
        keys[place] = feature;
        for (let at = 0; at < width; at++) rows[from + at] = table[slot(feature, offsets[at]!, mask)]!;
      }
      for (let at = 0; at < width; at++) sums[at]! += rows[from + at]!;
    }
    for (let at = 0; at < width; at++) into[at] = sums[at]! * scale;
    softmax(into, width);
  };
}
