/**
 * All pairs of a sentence decided together. For every mention as anchor the other mentions form a chain, those of one type in text order
 * side by side; each is labelled with its relation to the anchor, and what joins two neighbours (a comma, "and", a verb) says how likely
 * their labels are equal. So the members of a list get one relation. A linear-chain CRF (Lafferty et al. 2001) over the pair classifier's scores.
 */
import { addRows, packRows, type PackedRows } from '../../language/packed-rows.ts';
import type { LinearModel } from '../linear/softmax.ts';
import { isBackward, predicateOf } from './classes.ts';
import { MAX_JOIN_FEATURES } from './joins.ts';
import { EDGE_TYPES, relationTypes } from '../../../graph/schema.ts';
import type { Placed } from './place.ts';

/** Labels of a chain are few enough for a row of this width. */
export const WIDTH = 32;
/** A row of what joins neighbours: five weights of kinds of turns, then a weight a label for beginning, ending and going on. */
export const ROW = 128;
export const BEGIN = 8, END = BEGIN + WIDTH, STAY = END + WIDTH;
const NOTHING = 0, BEGINS = 1, ENDS = 2, STAYS = 3, CHANGES = 4;

export interface TurnModel {
  /** Rows of `ROW` by hashed feature of the join; a power of two of rows. */
  readonly joins: LinearModel;
  /** `WIDTH` × `WIDTH`: of a label after a label. */
  readonly turns: LinearModel;
}

export interface ChainPair {
  readonly left: number;
  readonly right: number;
  readonly classes: readonly number[];
}

/** One mention's chain: the members in order, and for each its pair with the anchor. */
export interface Chain {
  readonly anchor: number;
  readonly members: readonly number[];
  readonly pairs: readonly number[];
}

export function chainsOf(placed: readonly Placed[], pairs: readonly ChainPair[]): Chain[] {
  const count = placed.length;
  const pairAt = new Int32Array(count * count).fill(-1);
  for (const [index, { left, right }] of pairs.entries()) pairAt[left * count + right] = pairAt[right * count + left] = index;
  const order = placed.map((_, index) => index).sort((one, other) => groupOf(placed[one]!) - groupOf(placed[other]!) || one - other);
  return placed.flatMap((_, anchor) => {
    const members = order.filter((member) => pairAt[anchor * count + member]! >= 0);
    return members.length === 0 ? [] : [{ anchor, members, pairs: members.map((member) => pairAt[anchor * count + member]!) }];
  });
}

const GROUPS: Readonly<Partial<Record<Placed['type'], number>>> = { Organization: 0, Location: 0, Person: 1, Operation: 2, Event: 3, Service: 4, Topic: 5 };
const groupOf = ({ type }: Placed): number => GROUPS[type] ?? 6;

/** Labels of `classes` as the anchor sees them: which predicate, and whether the anchor is its subject. */
export function labelsOf(classes: readonly number[], anchorFirst: boolean): readonly number[] {
  let known = LABELS.get(classes);
  if (!known) LABELS.set(classes, known = [classes.map((index) => relative(index, false)), classes.map((index) => relative(index, true))]);
  return known[anchorFirst ? 1 : 0];
}

const LABELS = new WeakMap<readonly number[], [number[], number[]]>();

function relative(index: number, anchorFirst: boolean): number {
  if (index === 0) return 0;
  const predicate = predicateOf(index);
  const subject = EDGE_TYPES[predicate].symmetric || anchorFirst !== isBackward(index);
  return 1 + 2 * relationTypes.indexOf(predicate) + (subject ? 0 : 1);
}

/** Bytes as they are summed, and the exponential of each sum there can be, from `-MOST` on. */
interface Prepared {
  readonly packed: PackedRows;
  readonly exponentials: Float64Array;
}

const MOST = 128 * MAX_JOIN_FEATURES;
const prepared = new WeakMap<LinearModel, Prepared>();

function prepare(model: LinearModel, table: Int8Array): Prepared {
  const made = { packed: packRows(table, ROW), exponentials: Float64Array.from({ length: 2 * MOST + 1 }, (_, at) => Math.exp((at - MOST) * model.scale)) };
  prepared.set(model, made);
  return made;
}

/** Sums the rows of a join's features and gives their exponentials. */
export function joinRow(model: LinearModel, features: Int32Array, count: number): Float64Array {
  const { table, scale } = model;
  const row = new Float64Array(STAY + WIDTH);
  if (table instanceof Int8Array) {
    const { packed, exponentials } = prepared.get(model) ?? prepare(model, table);
    addRows(packed, features.subarray(0, count), row);
    for (let at = 0; at < row.length; at++) row[at] = exponentials[row[at]! + MOST]!;
    return row;
  }
  const mask = table.length / ROW - 1;
  for (let index = 0; index < count; index++) {
    const from = (features[index]! & mask) * ROW;
    for (let at = 0; at < row.length; at++) row[at]! += table[from + at]!;
  }
  for (let at = 0; at < row.length; at++) row[at] = row[at] === 0 ? 1 : Math.exp(row[at]! * scale);
  return row;
}

export interface Potentials {
  /** Of each pair the exponentials of its classes' scores. */
  readonly nodes: readonly (readonly number[])[];
  readonly turns: Float64Array;
  readonly join: (member: number, next: number) => Float64Array;
}

/** Called with the probability that a chain's step has label `from` before it and `to` at it (positions among the classes). */
export type Turn = (step: number, from: number, to: number, probability: number) => void;

/** Forward and backward over a chain; gives for each member the probabilities of its pair's classes. */
export function marginals({ anchor, members, pairs }: Chain, all: readonly ChainPair[], { nodes, turns, join }: Potentials, turn?: Turn): number[][] {
  const labels = pairs.map((pair, at) => labelsOf(all[pair]!.classes, anchor < members[at]!));
  // Plain lists of numbers: typed ones are dear to make where they are as short as these.
  const forward = pairs.map((pair) => nodes[pair]!.slice());
  const moves = tablesFor(members.length);
  normalise(forward[0]!);
  for (let at = 1; at < members.length; at++) {
    const move = moves[at]!;
    fillMoves(move, labels[at - 1]!, { now: labels[at]!, row: join(members[at - 1]!, members[at]!), turns });
    const before = forward[at - 1]!, now = forward[at]!;
    for (let to = 0; to < now.length; to++) {
      let sum = 0;
      for (let from = 0; from < before.length; from++) sum += before[from]! * move[from * now.length + to]!;
      now[to]! *= sum;
    }
    normalise(now);
  }
  let behind = forward.at(-1)!.map(() => 1);
  for (let at = members.length - 1; at > 0; at--) {
    const now = forward[at]!, before = forward[at - 1]!, move = moves[at]!, node = nodes[pairs[at]!]!;
    const earlier = before.map(() => 0);
    let total = 0;
    for (let from = 0; from < before.length; from++) {
      for (let to = 0; to < now.length; to++) {
        const value = move[from * now.length + to]! * node[to]! * behind[to]!;
        earlier[from]! += value;
        move[from * now.length + to] = value * before[from]!;
        total += value * before[from]!;
      }
    }
    if (turn) for (let from = 0; from < before.length; from++) for (let to = 0; to < now.length; to++) turn(at, from, to, move[from * now.length + to]! / total);
    normalise(earlier);
    weigh(now, behind);
    behind = earlier;
  }
  weigh(forward[0]!, behind);
  return forward;
}

function weigh(values: number[], factors: readonly number[]): void {
  for (let at = 0; at < values.length; at++) values[at]! *= factors[at]!;
  normalise(values);
}

/** Tables of moves from one member's labels to the next one's: used again for every chain, since they are many and large. */
const tables: Float64Array[] = [];

/** A table for each step of a chain, with room for all labels there are. */
function tablesFor(members: number): readonly Float64Array[] {
  for (let at = tables.length; at < members; at++) tables.push(new Float64Array(WIDTH * WIDTH));
  return tables;
}

/** Writes the weight of each move from a label of `before` to one of `now`, row after row. */
function fillMoves(move: Float64Array, before: readonly number[], { now, row, turns }: { now: readonly number[]; row: Float64Array; turns: Float64Array }): void {
  let at = 0;
  for (const one of before) {
    for (const other of now) {
      move[at++] = turns[one * WIDTH + other]! * (one === 0
        ? (other === 0 ? row[NOTHING]! : row[BEGINS]! * row[BEGIN + other]!)
        : other === 0 ? row[ENDS]! * row[END + one]! : one === other ? row[STAYS]! * row[STAY + one]! : row[CHANGES]!);
    }
  }
}

/** The weights of a join's row that a turn from one label to another uses. */
export function rowPlaces(one: number, other: number): readonly number[] {
  return one === 0 ? (other === 0 ? [NOTHING] : [BEGINS, BEGIN + other]) : other === 0 ? [ENDS, END + one] : one === other ? [STAYS, STAY + one] : [CHANGES];
}

/** A pair that is unrelated with this probability by its own features alone needs no second look. */
const PLAIN = 0.98;

/** Whether a pair is plainly unrelated by its potentials; class 0 stands first. */
export const isPlain = (potentials: readonly number[]): boolean => potentials[0]! >= PLAIN * totalOf(potentials);

export function totalOf(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function shares(potentials: readonly number[]): number[] {
  const result = potentials.slice();
  normalise(result);
  return result;
}

function normalise(values: number[]): void {
  const total = totalOf(values);
  for (let at = 0; at < values.length; at++) values[at]! /= total;
}

/** Probabilities of each pair's classes: of what its two chains give, the geometric mean. */
export function pairProbabilities(placed: readonly Placed[], pairs: readonly ChainPair[], potentials: Potentials): number[][] {
  const result = pairs.map(({ classes }) => classes.map(() => 1));
  for (const chain of chainsOf(placed, pairs)) {
    // Where no pair of a chain is likely related, its neighbours do not make it so.
    const found = chain.pairs.every((pair) => isPlain(potentials.nodes[pair]!)) ? chain.pairs.map((pair) => shares(potentials.nodes[pair]!)) : marginals(chain, pairs, potentials);
    for (let at = 0; at < found.length; at++) {
      const one = result[chain.pairs[at]!]!, other = found[at]!;
      for (let index = 0; index < one.length; index++) one[index]! *= other[index]! + 1e-9;
    }
  }
  for (const one of result) {
    for (let at = 0; at < one.length; at++) one[at] = Math.sqrt(one[at]!);
    normalise(one);
  }
  return result;
}
