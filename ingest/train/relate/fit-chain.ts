/** Fits the chains of `pairs/chain.ts`: node and turn weights together, by AdaGrad on the log loss of both chains of every pair. */
import type { LinearModel } from '../../relate/linear/softmax.ts';
import { chainsOf, joinRow, labelsOf, marginals, ROW, rowPlaces, WIDTH, type Chain, type ChainPair } from '../../relate/pairs/chain.ts';
import { nodePotentials, type ChainModel } from '../../relate/pairs/settle.ts';
import type { Placed } from '../../relate/pairs/place.ts';
import { generator, shuffle, type Case } from './fit.ts';

/** A sentence with its pairs; `join` gives the features of what joins two of its mentions. */
export interface ChainCase {
  readonly placed: readonly Placed[];
  readonly pairs: readonly (Case & ChainPair)[];
  readonly join: (one: number, other: number) => Int32Array;
}

export interface ChainFit {
  readonly bits?: number;
  readonly joinBits?: number;
  readonly epochs?: number;
  readonly rate?: number;
  readonly joinRate?: number;
  readonly l2?: number;
  readonly start?: number;
  /** Features of fewer pairs are left out. */
  readonly least?: number;
  readonly seed?: number;
}

/** Every pair stands in two chains, so that each counts half. */
const SHARE = 0.5;
const TOO_SMALL = 1e-3;

/** Same cases, same options, same weights. */
export function fitChain(cases: readonly ChainCase[], { bits = 18, joinBits = 11, epochs = 10, rate = 0.012, joinRate = 0.02, l2 = 2e-6, start = 1, least = 3, seed = 1 }: ChainFit = {}): ChainModel {
  const nodes = adagrad(WIDTH << bits, { rate, l2, start });
  const joins = adagrad(ROW << joinBits, { rate: joinRate, l2, start });
  const turns = adagrad(WIDTH * WIDTH, { rate: joinRate, l2, start });
  const mask = (1 << bits) - 1, joinMask = (1 << joinBits) - 1;
  const kept = keepFrequent(cases, least);
  const chains = cases.map(({ placed, pairs }) => chainsOf(placed, pairs));
  const order = Int32Array.from(cases, (_, index) => index);
  const random = generator(seed);
  const { table: weights, squares } = nodes;
  const places = new Int32Array(WIDTH), steps = new Float64Array(WIDTH);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) if (cases[at]!.pairs.length > 0) learn(cases[at]!, { features: kept[at]!, chains: chains[at]! });
    if (epoch >= epochs >> 1) for (const table of [nodes, joins, turns]) table.keep();
  }
  return { nodes: nodes.result(), joins: joins.result(), turns: turns.result() };

  function learn({ placed, pairs, join }: ChainCase, { features, chains: all }: { features: readonly Int32Array[]; chains: readonly Chain[] }): void {
    const rows: Float64Array[] = [];
    const potentials = {
      nodes: pairs.map(({ classes }, at) => nodePotentials({ table: nodes.table, scale: 1 }, features[at]!, classes)),
      turns: Float64Array.from(turns.table, (weight) => Math.exp(weight)),
      join: (one: number, other: number): Float64Array => {
        const left = Math.min(one, other), right = Math.max(one, other);
        const found = join(left, right);
        return rows[left * placed.length + right] ??= joinRow({ table: joins.table, scale: 1 }, found, found.length);
      },
    };
    const gradients = pairs.map(({ classes }) => new Float64Array(classes.length));
    for (const chain of all) {
      const { members, anchor } = chain;
      const labels = chain.pairs.map((pair, at) => labelsOf(pairs[pair]!.classes, anchor < members[at]!));
      const gold = chain.pairs.map((pair) => pairs[pair]!.gold);
      const found = marginals(chain, pairs, potentials, (at, from, to, probability) => {
        const gradient = SHARE * (probability - (gold[at - 1] === from && gold[at] === to ? 1 : 0));
        if (Math.abs(gradient) < TOO_SMALL) return;
        const one = labels[at - 1]![from]!, other = labels[at]![to]!;
        turns.add(one * WIDTH + other, gradient);
        const found = featuresAt(chain, at);
        for (const place of rowPlaces(one, other)) for (const feature of found) joins.add((feature & joinMask) * ROW + place, gradient);
      });
      for (const [at, pair] of chain.pairs.entries()) for (let index = 0; index < found[at]!.length; index++) gradients[pair]![index]! += found[at]![index]! - (gold[at] === index ? 1 : 0);
    }
    for (const [at, { classes }] of pairs.entries()) {
      let moved = 0;
      for (let index = 0; index < classes.length; index++) {
        if (Math.abs(SHARE * gradients[at]![index]!) < TOO_SMALL) continue;
        places[moved] = classes[index]!;
        steps[moved++] = SHARE * gradients[at]![index]!;
      }
      if (moved === 0) continue;
      // The innermost loop of all, so that nothing is called in it.
      for (const feature of features[at]!) {
        const from = (feature & mask) * WIDTH;
        for (let index = 0; index < moved; index++) {
          const place = from + places[index]!, gradient = steps[index]!;
          const sum = (squares[place]! += gradient * gradient);
          weights[place]! -= (rate * (gradient + l2 * weights[place]!)) / Math.sqrt(sum);
        }
      }
    }
    joins.settle();
    turns.settle();

    function featuresAt({ members }: Chain, at: number): Int32Array {
      return join(Math.min(members[at - 1]!, members[at]!), Math.max(members[at - 1]!, members[at]!));
    }
  }
}

/** The features of each pair that enough pairs have. */
function keepFrequent(cases: readonly ChainCase[], least: number): Int32Array[][] {
  const counts = new Map<number, number>();
  for (const { pairs } of cases) for (const { features } of pairs) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return cases.map(({ pairs }) => pairs.map(({ features }) => features.filter((feature) => counts.get(feature)! >= least)));
}

interface Table {
  readonly table: Float32Array;
  readonly squares: Float32Array;
  /** Gathers gradients of one weight until `settle` steps by their sums. */
  add(at: number, gradient: number): void;
  settle(): void;
  /** Counts the weights as they are into the mean. */
  keep(): void;
  result(): LinearModel;
}

function adagrad(size: number, { rate, l2, start }: { rate: number; l2: number; start: number }): Table {
  const table = new Float32Array(size), mean = new Float32Array(size);
  const squares = new Float32Array(size).fill(start);
  const gathered = new Float64Array(size <= 1 << 20 ? size : 0);
  let touched: number[] = [];
  let kept = 0;
  const step = (at: number, gradient: number): void => {
    const sum = (squares[at]! += gradient * gradient);
    table[at]! -= (rate * (gradient + l2 * table[at]!)) / Math.sqrt(sum);
  };
  return {
    table, squares,
    add(at, gradient) {
      if (gathered[at] === 0) touched.push(at);
      gathered[at]! += gradient;
    },
    settle() {
      for (const at of touched) {
        if (Math.abs(gathered[at]!) >= TOO_SMALL) step(at, gathered[at]!);
        gathered[at] = 0;
      }
      touched = [];
    },
    keep() {
      kept++;
      for (let at = 0; at < size; at++) mean[at]! += table[at]!;
    },
    result: () => ({ table: mean.map((value) => value / kept), scale: 1 }),
  };
}
