/** Learns the parser from UD English EWT: averaged perceptron, dynamic oracle with exploration from the third pass on. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { clusters } from '../../language/clusters.ts';
import { tagger } from '../../language/tagger.ts';
import { lemma } from '../../language/lemma.ts';
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures, wordsOf } from '../../relate/parse/features.ts';
import type { ParseModel } from '../../relate/parse/parse.ts';
import { relationIndex, RELATIONS } from '../../relate/parse/relations.ts';
import { act, canDo, isDone, LEFT, RIGHT, SHIFT, startState, type State } from '../../relate/parse/state.ts';
import { viewOf, type SentenceView } from '../../relate/text/view.ts';
import { generator, shuffle } from './fit.ts';

export interface Tree {
  readonly view: SentenceView;
  /** The sentence's length stands for the root. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

export function readTrees(data: string, part: 'train' | 'dev' | 'test'): Tree[] {
  const text = gunzipSync(readFileSync(join(data, `public/ewt-${part}.conllu.gz`))).toString('utf8');
  return text.split('\n\n').flatMap((block) => {
    const rows = block.split('\n').map((line) => line.split('\t')).filter((row) => /^\d+$/u.test(row[0]!));
    if (rows.length === 0) return [];
    const forms = rows.map((row) => row[1]!);
    const tags = tagger()(forms);
    const tokens = forms.map((form, index) => ({ text: form, tag: tags[index]!, lemma: lemma(form, tags[index]!), start: index, end: index + 1 }));
    const view = viewOf({ index: 0, kind: 'prose', start: 0, end: forms.length, tokens }, clusters());
    return [{ view, head: Int32Array.from(rows, (row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)), relation: Uint8Array.from(rows, (row) => relationIndex(row[7]!)) }];
  });
}

const COUNT = RELATIONS.length;

export function learnParser(trees: readonly Tree[], { passes = 8, moveBits = 17, labelBits = 14, seed = 1 } = {}): ParseModel {
  const moves = averaged(4 << moveBits);
  const labels = averaged(COUNT << labelBits);
  const moveMask = (1 << moveBits) - 1, labelMask = (1 << labelBits) - 1;
  const order = Int32Array.from(trees, (_, index) => index);
  const random = generator(seed);
  const row = new Int32Array(MOVE_FEATURES), labelRow = new Int32Array(LABEL_FEATURES);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const at of order) learnTree(trees[at]!, pass >= 2);
  }
  return { moves: moves.result(), labels: labels.result() };

  function learnTree({ view, head, relation }: Tree, explore: boolean): void {
    const words = wordsOf(view);
    const state = startState(view.tokens.length);
    while (!isDone(state)) {
      const count = moveFeatures(words, state, row);
      const scores = [0, 0, 0];
      for (let index = 0; index < count; index++) for (let action = 0; action < 3; action++) scores[action]! += moves.weights[((row[index]! & moveMask) << 2) + action]!;
      const costs = [SHIFT, LEFT, RIGHT].map((action) => (canDo(state, action) ? costOf(state, action, head) : Infinity));
      const least = Math.min(...costs);
      let best = -1, gold = -1;
      for (let action = 0; action < 3; action++) {
        if (costs[action] === Infinity) continue;
        if (best < 0 || scores[action]! > scores[best]!) best = action;
        if (costs[action] === least && (gold < 0 || scores[action]! > scores[gold]!)) gold = action;
      }
      moves.tick();
      if (best !== gold) for (let index = 0; index < count; index++) { moves.add(((row[index]! & moveMask) << 2) + gold, 1); moves.add(((row[index]! & moveMask) << 2) + best, -1); }
      const word = act(state, explore && random() < 0.9 ? best : gold);
      if (word >= 0 && state.head[word] === head[word]) learnLabel(words, { word, head: head[word]!, state }, relation[word]!);
    }
  }

  function learnLabel(words: ReturnType<typeof wordsOf>, arc: Parameters<typeof labelFeatures>[1], gold: number): void {
    const count = labelFeatures(words, arc, labelRow);
    const scores = new Float64Array(COUNT);
    for (let index = 0; index < count; index++) for (let label = 0; label < COUNT; label++) scores[label]! += labels.weights[(labelRow[index]! & labelMask) * COUNT + label]!;
    let best = 0;
    for (let label = 1; label < COUNT; label++) if (scores[label]! > scores[best]!) best = label;
    labels.tick();
    if (best !== gold) for (let index = 0; index < count; index++) { labels.add((labelRow[index]! & labelMask) * COUNT + gold, 1); labels.add((labelRow[index]! & labelMask) * COUNT + best, -1); }
  }
}

/** How many right arcs an action makes unreachable. */
function costOf({ stack, depth, next, count }: State, action: number, gold: Int32Array): number {
  const top = stack[depth - 1]!, below = depth > 1 ? stack[depth - 2]! : -1;
  let cost = 0;
  if (action === SHIFT) {
    // The next word can no longer take heads or dependents on the stack, but the top as its head by a later "right".
    for (let at = 0; at < depth; at++) {
      if (gold[stack[at]!] === next) cost++;
      if (at < depth - 1 && gold[next] === stack[at]) cost++;
    }
    return cost;
  }
  // The top leaves the stack: it loses its dependents in the buffer and every head but the one it gets.
  for (let at = next; at < count; at++) if (gold[at] === top) cost++;
  if (action === LEFT) {
    if (below >= 0 && gold[top] === below) cost++;
    for (let at = next + 1; at <= count; at++) if (gold[top] === at) cost++;
  } else for (let at = next; at <= count; at++) if (gold[top] === at) cost++;
  return cost;
}

interface Averaged {
  readonly weights: Float32Array;
  add(index: number, value: number): void;
  tick(): void;
  result(): Float32Array;
}

function averaged(size: number): Averaged {
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  let time = 1;
  return {
    weights,
    add(index, value) { weights[index]! += value; sums[index]! += time * value; },
    tick() { time++; },
    result: () => Float32Array.from(weights, (weight, index) => weight - sums[index]! / time),
  };
}

/** Share of words with the right head, and with the right head and relation, punctuation left out. */
export function attachment(trees: readonly Tree[], parseTree: (view: SentenceView) => { readonly head: Int32Array; readonly relation: Uint8Array }): { unlabelled: number; labelled: number } {
  let words = 0, heads = 0, both = 0;
  for (const { view, head, relation } of trees) {
    const found = parseTree(view);
    for (let at = 0; at < head.length; at++) {
      if (view.tokens[at]!.tag === 'PUNCT') continue;
      words++;
      if ((found.head[at] === -1 ? head.length : found.head[at]) !== head[at]) continue;
      heads++;
      if (found.relation[at] === relation[at]) both++;
    }
  }
  return { unlabelled: heads / words, labelled: both / words };
}
