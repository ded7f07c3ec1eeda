/**
 * A greedy dependency parser: arc-hybrid transitions, a linear model for the move and one for the relation, trained with a dynamic
 * oracle (Goldberg and Nivre 2013). Linear in the sentence's length.
 */
import { highest, packRows, TWO, type PackedRows } from '../../language/packed-rows.ts';
import type { SentenceView } from '../text/view.ts';
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures, wordsOf } from './features.ts';
import { RELATIONS } from './relations.ts';
import { act, canDo, isDone, LEFT, RIGHT, SHIFT, startState, type State } from './state.ts';

/** Rows of three moves, and of as many relations as there are; both of a power-of-two number of rows. */
export interface ParseModel {
  readonly moves: Int8Array | Float32Array;
  readonly labels: Int8Array | Float32Array;
}

/** For each word its head (-1 for the root) and the index of its relation. */
export interface Parse {
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

const moveRow = new Int32Array(MOVE_FEATURES);
const labelRow = new Int32Array(LABEL_FEATURES);
const nothing = new Int32Array(2 * Math.ceil(RELATIONS.length / 4));
const packings = new WeakMap<ParseModel, { readonly moves: PackedRows; readonly labels: PackedRows }>();

/** Parses with a model of bytes. */
export function parse(view: SentenceView, model: ParseModel): Parse {
  const words = wordsOf(view);
  const count = view.tokens.length;
  const state = startState(count);
  const relation = new Uint8Array(count);
  const { moves, labels } = packed(model);
  while (!isDone(state)) {
    moveFeatures(words, state, moveRow);
    const word = act(state, bestMove(moves, state));
    if (word < 0) continue;
    labelFeatures(words, { word, head: state.head[word]!, state }, labelRow);
    relation[word] = highest(labels, labelRow, nothing);
  }
  const head = new Int32Array(count);
  for (let at = 0; at < count; at++) head[at] = state.head[at]! >= count ? -1 : state.head[at]!;
  return { head, relation };
}

/** The likeliest of the moves that can be done. */
function bestMove({ bytes, mask }: PackedRows, state: State): number {
  let even = 0, odd = 0;
  for (let index = 0; index < MOVE_FEATURES; index++) {
    const four = bytes[moveRow[index]! & mask]!;
    even += four & TWO;
    odd += (four >>> 8) & TWO;
  }
  // The columns are shift, left, right, in the order of the moves' numbers.
  let best = -1, most = -1;
  if (canDo(state, SHIFT)) { best = SHIFT; most = even & 0xffff; }
  if (canDo(state, LEFT) && (odd & 0xffff) > most) { best = LEFT; most = odd & 0xffff; }
  if (canDo(state, RIGHT) && even >>> 16 > most) best = RIGHT;
  return best;
}

function packed(model: ParseModel): { readonly moves: PackedRows; readonly labels: PackedRows } {
  let known = packings.get(model);
  if (!known) {
    const { moves, labels } = model;
    if (!(moves instanceof Int8Array) || !(labels instanceof Int8Array)) throw new TypeError('The parser takes weights of one byte: quantise them first.');
    packings.set(model, known = { moves: packRows(moves, 4), labels: packRows(labels, RELATIONS.length) });
  }
  return known;
}
