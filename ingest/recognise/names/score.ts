/** Scores the parts of a sentence with a model. */
import type { Candidates } from './candidates.ts';
import { ALONE, FIRST, INSIDE, LABELS, LAST, OUTSIDE, TYPES } from './labels.ts';
import type { Scores } from './lattice.ts';
import * as place from './lone.ts';
import { BEYOND, LoneSums } from './lone.ts';
import type { NamesModel } from './model.ts';
import { insideFeature, spanFeatures } from './span-features.ts';
import { tokenFeatures } from './token-features.ts';
import type { DocumentView, SentenceView } from './view.ts';
import { headAt } from './view.ts';
import { FeatureList } from './weight-table.ts';

const COUNT = TYPES.length;

interface Scene {
  readonly document: DocumentView;
  readonly candidates: Candidates;
}

export type Scorer = (sentence: SentenceView, scene: Scene) => Scores;

/** A scorer of sentences of one genre; it keeps what it has worked out of word forms. Weights are whole numbers, so their sums are the same in whatever order they are added. */
export function makeScorer(model: NamesModel): Scorer {
  const scoreWords = wordScorer(model);
  const scoreSpans = spanScorer(model);
  return (sentence, scene) => {
    const labels = scoreWords(sentence, scene);
    const { starts, ends, covered } = scene.candidates;
    const sums = scoreSpans(sentence, scene);
    const inner = runningSums(labels, { width: LABELS, from: INSIDE, step: 4 });
    for (let candidate = 0; candidate < ends.length; candidate++) {
      const start = starts[candidate]!, last = ends[candidate]! - 1;
      for (let type = 0; type < COUNT; type++) {
        const label = 4 * type;
        sums[candidate * COUNT + type]! += start === last
          ? labels[start * LABELS + ALONE + label]!
          : labels[start * LABELS + FIRST + label]! + labels[last * LABELS + LAST + label]! + inner[last * COUNT + type]! - inner[(start + 1) * COUNT + type]!;
      }
    }
    const spans = new Float64Array(sums.length), outside = new Float64Array(covered.length);
    for (let at = 0; at < sums.length; at++) spans[at] = model.scale * sums[at]!;
    for (let at = 0; at < covered.length; at++) outside[at] = model.scale * labels[at * LABELS + OUTSIDE]!;
    return { spans, outside };
  };
}

/** By word the weights of its labels; zeros where no candidate covers it. */
function wordScorer({ tokens }: NamesModel): (sentence: SentenceView, scene: Scene) => Int32Array {
  const features = new FeatureList();
  const lone = new LoneSums(tokens, LABELS);
  return (sentence, { document, candidates: { covered } }) => {
    const labels = new Int32Array(covered.length * LABELS);
    const rows = lone.rowsOf(sentence.words);
    for (let at = 0; at < covered.length; at++) {
      if (covered[at] === 0) continue;
      const row = at + BEYOND;
      const here = rows[row]!, before = rows[row - 1]!, after = rows[row + 1]!, before2 = rows[row - 2]!, after2 = rows[row + 2]!;
      const known = lone.knows(here, place.HERE) && lone.knows(before, place.BEFORE) && lone.knows(after, place.AFTER) && lone.knows(before2, place.BEFORE2) && lone.knows(after2, place.AFTER2);
      features.count = 0;
      tokenFeatures(sentence, at, { document, emit: features.push, lone: known ? undefined : lone.take });
      if (!known) lone.settle([here, before, after, before2, after2]);
      tokens.add(features, labels, at * LABELS);
      lone.addTo(labels, at * LABELS, [here, before, after, before2, after2]);
    }
    return labels;
  };
}

/** By candidate the weights of its types, of what the span as a whole shows. */
function spanScorer({ spans }: NamesModel): (sentence: SentenceView, scene: Scene) => Int32Array {
  const features = new FeatureList();
  const lone = new LoneSums(spans, COUNT);
  return (sentence, { document, candidates: { starts, ends } }) => {
    const { words } = sentence;
    const sums = new Int32Array(ends.length * COUNT);
    const rows = lone.rowsOf(words);
    const inside = new Int32Array(words.length * COUNT);
    for (const [at, word] of words.entries()) {
      const row = rows[at + BEYOND]!;
      const own = [-1, -1, -1, -1, row];
      if (!lone.knows(row, place.INSIDE)) { lone.take(place.INSIDE, insideFeature(word)); lone.settle(own); }
      lone.addTo(inside, at * COUNT, own);
    }
    const running = runningSums(inside, { width: COUNT, from: 0, step: 1 });
    for (let candidate = 0; candidate < ends.length; candidate++) {
      const start = starts[candidate]!, end = ends[candidate]!;
      const first = rows[start + BEYOND]!, last = rows[end - 1 + BEYOND]!, prior = rows[start - 1 + BEYOND]!, head = rows[headAt(words, start, end) + BEYOND]!;
      const known = lone.knows(first, place.FIRST) && lone.knows(last, place.LAST) && lone.knows(prior, place.PRIOR) && lone.knows(head, place.HEAD);
      features.count = 0;
      spanFeatures(sentence, start, { end, document, emit: features.push, lone: known ? undefined : lone.take });
      if (!known) lone.settle([first, last, prior, head]);
      const base = candidate * COUNT;
      spans.add(features, sums, base);
      lone.addTo(sums, base, [first, last, prior, head]);
      for (let type = 0; type < COUNT; type++) sums[base + type]! += running[end * COUNT + type]! - running[start * COUNT + type]!;
    }
    return sums;
  };
}

/** Of each type the sum over the words before each word; with those, that of any stretch is one subtraction. */
function runningSums(values: Int32Array, { width, from, step }: { readonly width: number; readonly from: number; readonly step: number }): Int32Array {
  const count = values.length / width;
  const sums = new Int32Array((count + 1) * COUNT);
  for (let at = 0; at < count; at++)
    for (let type = 0; type < COUNT; type++) sums[(at + 1) * COUNT + type] = sums[at * COUNT + type]! + values[at * width + from + step * type]!;
  return sums;
}
