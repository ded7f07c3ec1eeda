/** Fits the network of `relate/network/`: AdaGrad (Duchi et al. 2011) on the log loss over each case's allowed classes, units, places and features left out at random (Srivastava et al. 2014). */
import { vectors } from '../../language/vectors.ts';
import { bytesOf } from '../../relate/network/bytes.ts';
import { knowing, rowOf, type KnownFeatures } from '../../relate/network/known.ts';
import { FEATURE_SHARE, type Network } from '../../relate/network/network.ts';
import { generator, shuffle, type Case } from './fit.ts';

export interface NetworkCase extends Omit<Case, 'weight'> {
  /** For each place the number of rows, then the rows. */
  readonly words: Int32Array;
}

export interface NetworkFit {
  readonly places: number;
  readonly classes: number;
  readonly hidden?: number;
  readonly epochs?: number;
  readonly rate?: number;
  readonly l2?: number;
  readonly start?: number;
  /** Features of fewer cases are left out. */
  readonly least?: number;
  readonly dropUnits?: number;
  readonly dropPlaces?: number;
  readonly dropFeatures?: number;
  readonly seed?: number;
}

const TOO_SMALL = 1e-3;

/** Same cases, same options, same weights. */
export function fitNetwork(cases: readonly NetworkCase[], { places, classes, hidden = 64, epochs = 5, rate = 0.02, l2 = 5e-4, start = 0.1, least = 60, dropUnits = 0.3, dropPlaces = 0.1, dropFeatures = 0.3, seed = 1 }: NetworkFit): Network {
  const { dimensions, values, scale } = vectors();
  const random = generator(seed);
  const known = frequent(cases, least);
  const rowsOf = cases.map(({ features }) => features.map((feature) => rowOf(known, feature)).filter((row) => row >= 0));
  const project = layer(places * dimensions * hidden, 0.1), sparse = layer(known.features.length * hidden, 0.02), output = layer(classes * hidden, 0.1);
  const bias = layer(hidden, 0), outputBias = layer(classes, 0);
  bias.weights.fill(0.1);
  const input = new Float32Array(places * dimensions), used = new Int32Array(places);
  const sums = new Float32Array(hidden), units = new Float32Array(hidden), back = new Float32Array(hidden);
  const lit = new Uint8Array(hidden), moving = new Int32Array(hidden);
  const placeSquares = new Float32Array(places * hidden).fill(start), paces = new Float64Array(hidden);
  let movingCount = 0;
  const order = Int32Array.from(cases, (_, index) => index);
  const keptRows = new Int32Array(1024);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.8 * epoch) / epochs);
    for (const at of order) learn(cases[at]!, rowsOf[at]!, pace);
  }
  return { hidden, project: project.weights, sparse: bytesOf(sparse.weights), known, bias: bias.weights, output: output.weights, outputBias: outputBias.weights };

  function learn({ words, classes: allowed, gold }: NetworkCase, rows: Int32Array, pace: number): void {
    const usedCount = gather(words);
    let rowCount = 0;
    for (const row of rows) if (random() >= dropFeatures && rowCount < keptRows.length) keptRows[rowCount++] = row;
    const share = FEATURE_SHARE / (1 - dropFeatures);
    forward(usedCount, rowCount, share);
    const scores = allowed.map((index) => {
      let sum = outputBias.weights[index]!;
      for (let unit = 0; unit < hidden; unit++) sum += units[unit]! * output.weights[index * hidden + unit]!;
      return sum;
    });
    const best = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
    back.fill(0);
    for (const [at, index] of allowed.entries()) {
      const gradient = Math.exp(scores[at]! - best) / total - (at === gold ? 1 : 0);
      if (Math.abs(gradient) < TOO_SMALL) continue;
      for (let unit = 0; unit < hidden; unit++) {
        back[unit]! += gradient * output.weights[index * hidden + unit]!;
        step(output, index * hidden + unit, gradient * units[unit]!, pace, l2);
      }
      step(outputBias, index, gradient, pace, 0);
    }
    let moved = 0;
    movingCount = 0;
    for (let unit = 0; unit < hidden; unit++) {
      back[unit] = lit[unit] ? back[unit]! / (1 - dropUnits) : 0;
      moved += back[unit]! * back[unit]!;
      if (back[unit] !== 0) moving[movingCount++] = unit;
    }
    if (moved < 1e-6) return;
    for (let unit = 0; unit < hidden; unit++) step(bias, unit, back[unit]!, pace, 0);
    for (let index = 0; index < usedCount; index++) place(used[index]!, pace);
    for (let index = 0; index < rowCount; index++) row(sparse, keptRows[index]! * hidden, share, pace);
  }

  /** Sums the vectors of each place that is not left out; gives how many are used. */
  function gather(words: Int32Array): number {
    let usedCount = 0;
    for (let at = 0, place = 0; at < words.length; place++) {
      const count = words[at++]!;
      const end = at + count;
      if (count > 0 && random() >= dropPlaces) {
        used[usedCount++] = place;
        const to = place * dimensions, share = scale / Math.sqrt(count);
        input.fill(0, to, to + dimensions);
        for (let index = at; index < end; index++) for (let number = 0; number < dimensions; number++) input[to + number]! += share * values[words[index]! * dimensions + number]!;
      }
      at = end;
    }
    return usedCount;
  }

  function forward(usedCount: number, rowCount: number, share: number): void {
    sums.fill(0);
    for (let index = 0; index < rowCount; index++) {
      const from = keptRows[index]! * hidden;
      for (let unit = 0; unit < hidden; unit++) sums[unit]! += sparse.weights[from + unit]!;
    }
    for (let unit = 0; unit < hidden; unit++) sums[unit] = sums[unit]! * share + bias.weights[unit]!;
    for (let index = 0; index < usedCount; index++) {
      for (let number = 0; number < dimensions; number++) {
        const at = used[index]! * dimensions + number, value = input[at]!;
        for (let unit = 0; unit < hidden; unit++) sums[unit]! += value * project.weights[at * hidden + unit]!;
      }
    }
    for (let unit = 0; unit < hidden; unit++) {
      lit[unit] = sums[unit]! > 0 && random() >= dropUnits ? 1 : 0;
      units[unit] = lit[unit] ? sums[unit]! / (1 - dropUnits) : 0;
    }
  }

  /** A step of a place's weights. All numbers of its vectors share the sum of squares of a unit, which is as good and spares most roots. */
  function place(which: number, pace: number): void {
    const { weights } = project;
    const from = which * dimensions;
    let mean = 0;
    for (let number = 0; number < dimensions; number++) mean += (input[from + number]! * input[from + number]!) / dimensions;
    for (let index = 0; index < movingCount; index++) {
      const unit = moving[index]!;
      const sum = (placeSquares[which * hidden + unit]! += mean * back[unit]! * back[unit]!);
      paces[index] = pace / Math.sqrt(sum);
    }
    for (let number = 0; number < dimensions; number++) {
      const value = input[from + number]!, row = (from + number) * hidden;
      for (let index = 0; index < movingCount; index++) {
        const at = row + moving[index]!;
        weights[at]! -= paces[index]! * (value * back[moving[index]!]! + l2 * weights[at]!);
      }
    }
  }

  /** A step of a row of weights that `value` came through. */
  function row({ weights, squares }: Layer, from: number, value: number, pace: number): void {
    for (let index = 0; index < movingCount; index++) {
      const unit = moving[index]!, at = from + unit;
      const gradient = value * back[unit]!;
      const sum = (squares[at]! += gradient * gradient);
      weights[at]! -= (pace * (gradient + l2 * weights[at]!)) / Math.sqrt(sum);
    }
  }

  function layer(size: number, spread: number): Layer {
    return { weights: Float32Array.from({ length: size }, () => (spread === 0 ? 0 : spread * normal(random))), squares: new Float32Array(size).fill(start) };
  }
}

interface Layer {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

function step({ weights, squares }: Layer, at: number, gradient: number, pace: number, l2: number): void {
  const sum = (squares[at]! += gradient * gradient);
  weights[at]! -= (pace * (gradient + l2 * weights[at]!)) / Math.sqrt(sum);
}

function frequent(cases: readonly NetworkCase[], least: number): KnownFeatures {
  const counts = new Map<number, number>();
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return knowing(Int32Array.from([...counts].filter(([, count]) => count >= least).map(([feature]) => feature)).sort());
}

/** Box and Muller's (1958). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
