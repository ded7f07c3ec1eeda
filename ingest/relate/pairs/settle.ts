/** The probabilities of all pairs of a sentence: each pair's own evidence, settled with that of its neighbours. */
import { AT_ONCE, packRows, TWO, type PackedRows } from '../../language/packed-rows.ts';
import type { LinearModel } from '../linear/softmax.ts';
import { classesFor, isSame } from './classes.ts';
import { isPlain, joinRow, pairProbabilities, totalOf, WIDTH, type ChainPair, type TurnModel } from './chain.ts';
import type { Item } from '../item.ts';
import { MAX_FEATURES, pairFeatures } from './features.ts';
import { joinFeatures, MAX_JOIN_FEATURES } from './joins.ts';
import { judge, type Network } from '../network/network.ts';
import type { PairScene } from './scene.ts';
import { pairWords } from './words.ts';

export interface ChainModel extends TurnModel {
  /** Of the pairs themselves: a row of `WIDTH` a hashed feature, a weight a class; a power of two of rows. */
  readonly nodes: LinearModel;
  /** Judges the pairs that are not plainly unrelated a second time; none while it is still to be learned. */
  readonly network?: Network;
}

/** What the network's word weighs against the linear model's: as much. */
const SHARE = 0.5;

/** What the reader's word weighs against that of both, where a sentence was read. */
const READER_SHARE = 0.4;

export interface PairEvidence extends ChainPair {
  readonly features: Int32Array;
}

const found = new Int32Array(MAX_FEATURES);
const joined = new Int32Array(MAX_JOIN_FEATURES);
const exponentials = new WeakMap<LinearModel, Float64Array>();

/** The pairs of a sentence that may be related. */
export function askedOf(placed: readonly Item[]): ChainPair[] {
  const pairs: ChainPair[] = [];
  for (let left = 0; left < placed.length; left++) {
    for (let right = left + 1; right < placed.length; right++) {
      const first = placed[left]!, second = placed[right]!;
      const classes = classesFor(first.type, second.type);
      if (classes.length >= 2 && !isSame(first, second)) pairs.push({ left, right, classes });
    }
  }
  return pairs;
}

/** The same with what speaks for and against. */
export const pairsOf = (scene: PairScene): PairEvidence[] =>
  askedOf(scene.placed).map(({ left, right, classes }) => ({ left, right, classes, features: keep(pairFeatures(scene, left, right, found)) }));

/** Features are kept one list after the other in large arrays, since an array of its own for each is dear. */
const MANY = 1 << 16;
let shelf = new Int32Array(0), used = 0;

function keep(count: number): Int32Array {
  if (shelf.length - used < count) { shelf = new Int32Array(MANY); used = 0; }
  const list = shelf.subarray(used, used += count);
  for (let at = 0; at < count; at++) list[at] = found[at]!;
  return list;
}

/** What is thought of a pair: shares of its classes, in their order. */
export interface Settled {
  /** With its neighbours; they add up to one. */
  readonly probabilities: readonly number[];
  /** By its own features, up to a factor. */
  readonly own: readonly number[];
  /** By the network; none where the pair was not judged a second time. */
  readonly second?: readonly number[];
}

/** By pair what is thought of it. */
export function settle(model: ChainModel, scene: PairScene, pairs: readonly PairEvidence[]): Settled[] {
  const evidence = pairs.map((pair) => judgePair(model, scene, pair));
  const nodes = evidence.map(({ potentials }) => potentials);
  const { length } = scene.placed;
  const rows: Float64Array[] = [];
  const join = (one: number, other: number): Float64Array => {
    const left = Math.min(one, other), right = Math.max(one, other);
    return rows[left * length + right] ??= joinRow(model.joins, joined, joinFeatures(scene, left, right, joined));
  };
  return pairProbabilities(scene.placed, pairs, { nodes, turns: turnsOf(model.turns), join }).map((probabilities, at) => ({ probabilities, ...evidence[at]! }));
}

/** What a pair's own evidence says of its classes, up to a factor. */
function judgePair({ nodes, network }: ChainModel, scene: PairScene, { left, right, features, classes }: PairEvidence): Omit<Settled, 'probabilities'> & { readonly potentials: readonly number[] } {
  const own = nodePotentials(nodes, features, classes);
  if (!network || isPlain(own)) return { own, potentials: own };
  const second = judge(network, { words: pairWords(scene, left, right), features, classes });
  const total = totalOf(own);
  const read = scene.readings?.(scene.placed[left]!, scene.placed[right]!);
  // The shares add up to one, so that all three agreeing is no surer than each.
  const share = read ? READER_SHARE : 0;
  const potentials = own.map((value, at) => (value / total) ** ((1 - share) * (1 - SHARE)) * Math.exp((1 - share) * SHARE * second[at]! + share * (read?.[at] ?? 0)));
  return { own, second: second.map(Math.exp), potentials };
}

const froms = new Int32Array(MAX_FEATURES);
const sums = new Float64Array(WIDTH);

/** The exponentials of the classes' scores, the highest 1. */
export function nodePotentials(model: LinearModel, features: Int32Array, classes: readonly number[]): number[] {
  const { table, scale } = model;
  if (table instanceof Int8Array) sumBytes(packed(model, table), features, classes);
  else sumNumbers(table, features, classes);
  const scores: number[] = [];
  let best = -Infinity;
  for (const column of classes) {
    const score = sums[column]! * scale;
    scores.push(score);
    best = Math.max(best, score);
  }
  for (let at = 0; at < scores.length; at++) scores[at] = Math.exp(scores[at]! - best);
  return scores;
}

function sumNumbers(table: Float32Array, features: Int32Array, classes: readonly number[]): void {
  const mask = table.length / WIDTH - 1;
  const count = features.length;
  for (let index = 0; index < count; index++) froms[index] = (features[index]! & mask) * WIDTH;
  // Class by class: only those that the pair may have, and reads that do not wait for each other.
  for (const column of classes) {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += table[froms[index]! + column]!;
    sums[column] = sum;
  }
}

/** The same sums of bytes, four columns with one read, as `packed-rows.ts` tells. */
function sumBytes({ bytes, mask, words }: PackedRows, features: Int32Array, classes: readonly number[]): void {
  const count = features.length;
  for (let index = 0; index < count; index++) froms[index] = (features[index]! & mask) * words;
  for (const word of wordsOf(classes)) {
    const column = 4 * word;
    sums.fill(0, column, column + 4);
    for (let from = 0; from < count; from += AT_ONCE) {
      const to = Math.min(count, from + AT_ONCE);
      const raised = 128 * (to - from);
      let even = 0, odd = 0;
      for (let index = from; index < to; index++) {
        const four = bytes[froms[index]! + word]!;
        even += four & TWO;
        odd += (four >>> 8) & TWO;
      }
      sums[column]! += (even & 0xffff) - raised;
      sums[column + 1]! += (odd & 0xffff) - raised;
      sums[column + 2]! += (even >>> 16) - raised;
      sums[column + 3]! += (odd >>> 16) - raised;
    }
  }
}

const words = new WeakMap<readonly number[], readonly number[]>();

/** The words of a packed row that hold the classes' columns. */
function wordsOf(classes: readonly number[]): readonly number[] {
  let known = words.get(classes);
  if (!known) words.set(classes, known = [...new Set(classes.map((column) => column >> 2))]);
  return known;
}

const packings = new WeakMap<LinearModel, PackedRows>();

function packed(model: LinearModel, table: Int8Array): PackedRows {
  let known = packings.get(model);
  if (!known) packings.set(model, known = packRows(table, WIDTH));
  return known;
}

function turnsOf(model: LinearModel): Float64Array {
  let known = exponentials.get(model);
  if (!known) exponentials.set(model, known = Float64Array.from(model.table, (weight) => Math.exp(weight * model.scale)));
  return known;
}
