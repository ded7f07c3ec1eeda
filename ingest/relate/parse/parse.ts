/**
 * A greedy dependency parser: arc-hybrid transitions, a linear model for the move and one for the relation, trained with a dynamic
 * oracle (Goldberg and Nivre 2013). Linear in the sentence's length.
 */
import type { SentenceView } from '../text/view.ts';
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures, wordsOf } from './features.ts';
import { RELATIONS } from './relations.ts';
import { act, canDo, isDone, startState } from './state.ts';

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
const COUNT = RELATIONS.length;
const labelScores = new Float64Array(COUNT);

export function parse(view: SentenceView, model: ParseModel): Parse {
  const words = wordsOf(view);
  const count = view.tokens.length;
  const state = startState(count);
  const relation = new Uint8Array(count);
  const mask = model.moves.length / 4 - 1;
  while (!isDone(state)) {
    const features = moveFeatures(words, state, moveRow);
    let shift = 0, left = 0, right = 0;
    for (let index = 0; index < features; index++) {
      const at = (moveRow[index]! & mask) << 2;
      shift += model.moves[at]!;
      left += model.moves[at + 1]!;
      right += model.moves[at + 2]!;
    }
    const scores = [shift, left, right];
    let best = -1;
    for (let action = 0; action < 3; action++) if (canDo(state, action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
    const word = act(state, best);
    if (word >= 0) relation[word] = labelOf(words, { word, head: state.head[word]!, state }, model.labels);
  }
  const head = new Int32Array(count);
  for (let at = 0; at < count; at++) head[at] = state.head[at]! >= count ? -1 : state.head[at]!;
  return { head, relation };
}

function labelOf(words: ReturnType<typeof wordsOf>, arc: Parameters<typeof labelFeatures>[1], labels: ParseModel['labels']): number {
  const features = labelFeatures(words, arc, labelRow);
  const mask = labels.length / COUNT - 1;
  labelScores.fill(0);
  for (let index = 0; index < features; index++) {
    const at = (labelRow[index]! & mask) * COUNT;
    for (let label = 0; label < COUNT; label++) labelScores[label]! += labels[at + label]!;
  }
  let best = 0;
  for (let label = 1; label < COUNT; label++) if (labelScores[label]! > labelScores[best]!) best = label;
  return best;
}
