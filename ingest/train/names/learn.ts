/** Learns the weights: log-likelihood of the allowed readings, by AdaGrad (Duchi et al. 2011) with shrinking, one sentence at a time. */
import { LABELS, OUTSIDE, TYPES, labelOf } from '../../recognise/names/labels.ts';
import { bestReading, marginals } from '../../recognise/names/lattice.ts';
import type { Reading, Scores } from '../../recognise/names/lattice.ts';
import type { Example } from './prepare.ts';

const COUNT = TYPES.length;

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the shrinking towards zero. */
  readonly shrink: number;
  readonly seed: number;
  /** Share of features left out at random at each step, so that none is relied on alone (Hinton et al. 2012). */
  readonly dropout: number;
}

/** Chosen by five-fold cross-validation over the training passages. */
export const LEARN: LearnOptions = { epochs: 14, rate: 0.03, shrink: 3e-3, seed: 1, dropout: 0.5 };

export interface Weights {
  /** `row * LABELS + label` */
  readonly tokens: Float32Array;
  /** `row * TYPES.length + type` */
  readonly spans: Float32Array;
}

/** Weights for the examples. Deterministic in examples and options. `report` hears the mean log-loss of each epoch. */
export function learn(examples: readonly Example[], { tokens, spans }: { readonly tokens: number; readonly spans: number }, { epochs, rate, shrink, seed, dropout }: LearnOptions, report?: (epoch: number, loss: number) => void): Weights {
  const weights: Weights = { tokens: new Float32Array(tokens * LABELS), spans: new Float32Array(spans * COUNT) };
  const squares: Weights = { tokens: new Float32Array(tokens * LABELS).fill(1e-4), spans: new Float32Array(spans * COUNT).fill(1e-4) };
  const sum: Weights = { tokens: new Float32Array(tokens * LABELS), spans: new Float32Array(spans * COUNT) };
  const order = Int32Array.from(examples.keys());
  const random = generator(seed);
  const averagedFrom = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    let loss = 0;
    for (const index of order) loss += step(thin(examples[index]!, dropout, random), { weights, squares, rate, shrink });
    report?.(epoch, loss / examples.length);
    if (epoch >= averagedFrom) {
      // With all features there, each says less: as much as it said on average in training.
      addTo(sum.tokens, weights.tokens, (1 - dropout) / (epochs - averagedFrom));
      addTo(sum.spans, weights.spans, (1 - dropout) / (epochs - averagedFrom));
    }
  }
  return sum;
}

/** The example without a random share of its features. */
function thin(example: Example, share: number, random: () => number): Example {
  if (share === 0) return example;
  const [tokenFrom, tokenRows] = thinRows(example.tokenFrom, example.tokenRows, () => random() >= share);
  const [spanFrom, spanRows] = thinRows(example.spanFrom, example.spanRows, () => random() >= share);
  return { ...example, tokenFrom, tokenRows, spanFrom, spanRows };
}

function thinRows(from: Int32Array, rows: Int32Array, keep: () => boolean): [Int32Array, Int32Array] {
  const kept = new Int32Array(rows.length);
  const keptFrom = new Int32Array(from.length);
  let count = 0;
  for (let at = 0; at + 1 < from.length; at++) {
    for (let index = from[at]!; index < from[at + 1]!; index++) if (keep()) kept[count++] = rows[index]!;
    keptFrom[at + 1] = count;
  }
  return [keptFrom, kept.subarray(0, count)];
}

const addTo = (target: Float32Array, source: Float32Array, factor: number): void => {
  for (let index = 0; index < target.length; index++) target[index]! += factor * source[index]!;
};

/** Scores of all parts of a sentence. */
export function scoresOf(example: Example, weights: Weights): Scores {
  const { candidates: { starts, ends, covered }, tokenFrom, tokenRows, spanFrom, spanRows } = example;
  const labels = new Float64Array(covered.length * LABELS);
  for (let at = 0; at < covered.length; at++) {
    const base = at * LABELS;
    for (let index = tokenFrom[at]!; index < tokenFrom[at + 1]!; index++) {
      const row = tokenRows[index]! * LABELS;
      for (let label = 0; label < LABELS; label++) labels[base + label]! += weights.tokens[row + label]!;
    }
  }
  const spans = new Float64Array(ends.length * COUNT);
  for (let candidate = 0; candidate < ends.length; candidate++) {
    const base = candidate * COUNT;
    for (let index = spanFrom[candidate]!; index < spanFrom[candidate + 1]!; index++) {
      const row = spanRows[index]! * COUNT;
      for (let type = 0; type < COUNT; type++) spans[base + type]! += weights.spans[row + type]!;
    }
    const span = { start: starts[candidate]!, end: ends[candidate]! };
    for (let at = span.start; at < span.end; at++) {
      const shift = at * LABELS + labelOf(0, at, span);
      for (let type = 0; type < COUNT; type++) spans[base + type]! += labels[shift + 4 * type]!;
    }
  }
  const outside = new Float64Array(covered.length);
  for (let at = 0; at < covered.length; at++) outside[at] = labels[at * LABELS + OUTSIDE]!;
  return { spans, outside };
}

export const decode = (example: Example, weights: Weights): readonly Reading[] => bestReading(example.candidates, scoresOf(example, weights));

interface Step {
  readonly weights: Weights;
  readonly squares: Weights;
  readonly rate: number;
  readonly shrink: number;
}

/** One step along the gradient; gives the loss before it. */
function step(example: Example, { weights, squares, rate, shrink }: Step): number {
  const { candidates, candidates: { starts, ends, covered }, tokenFrom, tokenRows, spanFrom, spanRows, allowedSpans, allowedOutside, weight } = example;
  const scores = scoresOf(example, weights);
  const free = marginals(candidates, scores);
  const held = marginals(candidates, {
    spans: scores.spans.map((score, index) => (allowedSpans[index] === 1 ? score : -Infinity)),
    outside: scores.outside.map((score, index) => (allowedOutside[index] === 1 ? score : -Infinity)),
  });
  if (held.logSum === -Infinity) return 0;
  const gradient = new Float64Array(covered.length * LABELS);
  for (let at = 0; at < covered.length; at++) gradient[at * LABELS + OUTSIDE] = held.outside[at]! - free.outside[at]!;
  for (let candidate = 0; candidate < ends.length; candidate++) {
    const span = { start: starts[candidate]!, end: ends[candidate]! };
    for (let type = 0; type < COUNT; type++) {
      const difference = weight * (held.spans[candidate * COUNT + type]! - free.spans[candidate * COUNT + type]!);
      if (Math.abs(difference) < SMALL) continue;
      for (let at = span.start; at < span.end; at++) gradient[at * LABELS + labelOf(type, at, span)]! += difference / weight;
      for (let index = spanFrom[candidate]!; index < spanFrom[candidate + 1]!; index++)
        update(weights.spans, squares.spans, { at: spanRows[index]! * COUNT + type, gradient: difference, rate, shrink });
    }
  }
  for (let at = 0; at < covered.length; at++) {
    if (covered[at] === 0) continue;
    for (let label = 0; label < LABELS; label++) {
      const difference = weight * gradient[at * LABELS + label]!;
      if (Math.abs(difference) < SMALL) continue;
      for (let index = tokenFrom[at]!; index < tokenFrom[at + 1]!; index++)
        update(weights.tokens, squares.tokens, { at: tokenRows[index]! * LABELS + label, gradient: difference, rate, shrink });
    }
  }
  return weight * (free.logSum - held.logSum);
}

const SMALL = 1e-3;

function update(weights: Float32Array, squares: Float32Array, { at, gradient, rate, shrink }: { at: number; gradient: number; rate: number; shrink: number }): void {
  const slope = gradient - shrink * weights[at]!;
  squares[at]! += slope * slope;
  weights[at]! += (rate * slope) / Math.sqrt(squares[at]!);
}

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value = (value + Math.imul(value ^ (value >>> 7), value | 61)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
