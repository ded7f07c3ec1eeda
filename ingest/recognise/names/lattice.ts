/**
 * The ways to read a sentence as names and words between them: a semi-Markov model without transitions (Sarawagi and Cohen 2004).
 * The score of a reading is the sum over its names and its outside words.
 */
import { TYPES } from './labels.ts';
import type { Candidates } from './candidates.ts';

const COUNT = TYPES.length;

/** Scores of a sentence's parts: `spans[candidate * TYPES.length + type]`, `outside[word]`; -Infinity forbids. */
export interface Scores {
  readonly spans: Float64Array;
  readonly outside: Float64Array;
}

export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly candidate: number;
}

/** The best reading's names, in order. */
export function bestReading({ starts, ends }: Candidates, { spans, outside }: Scores): readonly Reading[] {
  const count = outside.length;
  const best = new Float64Array(count + 1);
  const choice = new Int32Array(count + 1).fill(-1);
  let candidate = 0;
  for (let end = 1; end <= count; end++) {
    best[end] = best[end - 1]! + outside[end - 1]!;
    for (; candidate < ends.length && ends[candidate] === end; candidate++) {
      const from = best[starts[candidate]!]!;
      for (let type = 0; type < COUNT; type++) {
        const score = from + spans[candidate * COUNT + type]!;
        if (score > best[end]!) { best[end] = score; choice[end] = candidate * COUNT + type; }
      }
    }
  }
  const names: Reading[] = [];
  for (let end = count; end > 0; ) {
    const chosen = choice[end]!;
    if (chosen < 0) { end--; continue; }
    const at = Math.floor(chosen / COUNT);
    names.push({ start: starts[at]!, end, type: chosen % COUNT, candidate: at });
    end = starts[at]!;
  }
  return names.reverse();
}

export interface Marginals {
  /** Natural logarithm of the sum of all readings' weights. */
  readonly logSum: number;
  /** Probability of each span and type. */
  readonly spans: Float64Array;
  /** Probability that each word stands outside. */
  readonly outside: Float64Array;
}

/** Probabilities under the model, by the forward-backward recursion. */
export function marginals({ starts, ends }: Candidates, { spans, outside }: Scores): Marginals {
  const count = outside.length;
  const forward = new Float64Array(count + 1).fill(-Infinity);
  const backward = new Float64Array(count + 1).fill(-Infinity);
  forward[0] = 0;
  backward[count] = 0;
  let candidate = 0;
  for (let end = 1; end <= count; end++) {
    forward[end] = addLogs(forward[end]!, forward[end - 1]! + outside[end - 1]!);
    for (; candidate < ends.length && ends[candidate] === end; candidate++)
      for (let type = 0; type < COUNT; type++) forward[end] = addLogs(forward[end]!, forward[starts[candidate]!]! + spans[candidate * COUNT + type]!);
  }
  candidate = ends.length - 1;
  // Spans are in order of their end, so going back each start has all its later spans added before it is read.
  for (let end = count; end > 0; end--) {
    backward[end - 1] = addLogs(backward[end - 1]!, backward[end]! + outside[end - 1]!);
    for (; candidate >= 0 && ends[candidate] === end; candidate--)
      for (let type = 0; type < COUNT; type++) {
        const start = starts[candidate]!;
        backward[start] = addLogs(backward[start]!, backward[end]! + spans[candidate * COUNT + type]!);
      }
  }
  const logSum = forward[count]!;
  const spanProbability = new Float64Array(spans.length);
  for (let at = 0; at < ends.length; at++) {
    const around = forward[starts[at]!]! + backward[ends[at]!]! - logSum;
    for (let type = 0; type < COUNT; type++) spanProbability[at * COUNT + type] = Math.exp(around + spans[at * COUNT + type]!);
  }
  const outsideProbability = new Float64Array(count);
  for (let at = 0; at < count; at++) outsideProbability[at] = Math.exp(forward[at]! + outside[at]! + backward[at + 1]! - logSum);
  return { logSum, spans: spanProbability, outside: outsideProbability };
}

const addLogs = (left: number, right: number): number => {
  if (left === -Infinity) return right;
  if (right === -Infinity) return left;
  return left > right ? left + Math.log1p(Math.exp(right - left)) : right + Math.log1p(Math.exp(left - right));
};
