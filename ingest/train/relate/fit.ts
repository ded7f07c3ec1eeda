/** Fits a linear model by AdaGrad on the log loss over each case's allowed classes, with L2 on the weights that a case touches. */
import { slot, type LinearModel } from '../../relate/linear/softmax.ts';

export interface Case {
  readonly features: Int32Array;
  readonly classes: readonly number[];
  /** Position in `classes`. */
  readonly gold: number;
  readonly weight: number;
}

export interface FitOptions {
  readonly bits?: number;
  readonly epochs?: number;
  readonly rate?: number;
  readonly l2?: number;
  readonly seed?: number;
  /** Share of features left out at random at each step. */
  readonly drop?: number;
  /** Where the sums of squares begin: the higher, the less a feature seen once may say. */
  readonly start?: number;
}

/** Same cases, same options, same weights. */
export function fit(cases: readonly Case[], { bits = 21, epochs = 6, rate = 0.08, l2 = 2e-6, seed = 1, drop = 0, start = 0.1 }: FitOptions = {}): LinearModel {
  const size = 1 << bits;
  // Weight and sum of squares of a slot side by side: what is read together lies together.
  const cells = new Float32Array(2 * size);
  for (let index = 0; index < size; index++) cells[2 * index + 1] = start;
  const kept = new Int32Array(1024);
  const mask = size - 1;
  const order = Int32Array.from(cases, (_, index) => index);
  const random = generator(seed);
  const scores = new Float64Array(64);
  let slots = new Int32Array(1 << 14);
  const average = new Float32Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) step(cases[at]!);
    if (epoch >= epochs >> 1) for (let index = 0; index < size; index++) average[index]! += cells[2 * index]!;
  }
  const passes = epochs - (epochs >> 1);
  for (let index = 0; index < size; index++) average[index]! /= passes;
  return { table: average, scale: 1 };

  function step({ features: given, classes, gold, weight }: Case): void {
    let features = given;
    let length = given.length;
    if (drop > 0) {
      features = kept;
      length = 0;
      for (const feature of given) if (random() >= drop) kept[length++] = feature;
    }
    const lift = drop > 0 ? 1 / (1 - drop) : 1;
    const count = classes.length;
    if (slots.length < count * length) slots = new Int32Array(2 * count * length);
    let best = -Infinity;
    let next = 0;
    for (let at = 0; at < count; at++) {
      let sum = 0;
      for (let index = 0; index < length; index++) {
        const place = 2 * slot(features[index]!, classes[at]!, mask);
        slots[next++] = place;
        sum += cells[place]!;
      }
      scores[at] = sum * lift;
      if (scores[at]! > best) best = scores[at]!;
    }
    let total = 0;
    for (let at = 0; at < count; at++) total += scores[at] = Math.exp(scores[at]! - best);
    for (let at = 0; at < count; at++) {
      const gradient = weight * (scores[at]! / total - (at === gold ? 1 : 0));
      if (Math.abs(gradient) < 1e-3) continue;
      const squared = gradient * gradient;
      for (let which = at * length; which < (at + 1) * length; which++) {
        const place = slots[which]!;
        const sum = (cells[place + 1]! += squared);
        cells[place]! -= (rate * (gradient + l2 * cells[place]!)) / Math.sqrt(sum);
      }
    }
  }
}

/** The mean of several fits that differ in their random choices alone. */
export function fitMean(cases: readonly Case[], options: FitOptions, times: number): LinearModel {
  const models = Array.from({ length: times }, (_, index) => fit(cases, { ...options, seed: (options.seed ?? 1) + index }));
  const table = new Float32Array(models[0]!.table.length);
  for (const model of models) for (let index = 0; index < table.length; index++) table[index]! += model.table[index]! / times;
  return { table, scale: 1 };
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
