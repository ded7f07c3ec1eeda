/** Scores the parts of a sentence with a model. */
import type { Candidates } from './candidates.ts';
import { LABELS, OUTSIDE, TYPES, labelOf } from './labels.ts';
import type { Scores } from './lattice.ts';
import type { NamesModel } from './model.ts';
import { spanFeatures } from './span-features.ts';
import { tokenFeatures } from './token-features.ts';
import type { DocumentView, SentenceView } from './view.ts';

const COUNT = TYPES.length;

export function scoreSentence({ scale, tokens, spans: table }: NamesModel, sentence: SentenceView, { document, candidates: { starts, ends, covered } }: { readonly document: DocumentView; readonly candidates: Candidates }): Scores {
  const count = covered.length;
  const labels = new Float64Array(count * LABELS);
  let base = 0;
  const addToken = (feature: number): void => {
    const row = tokens.find(feature);
    if (row < 0) return;
    for (let at = tokens.from[row]!; at < tokens.from[row + 1]!; at++) labels[base + tokens.labels[at]!]! += tokens.weights[at]!;
  };
  for (let at = 0; at < count; at++) {
    if (covered[at] === 0) continue;
    base = at * LABELS;
    tokenFeatures(sentence, at, { document, emit: addToken });
  }
  const spans = new Float64Array(ends.length * COUNT);
  const addSpan = (feature: number): void => {
    const row = table.find(feature);
    if (row < 0) return;
    for (let at = table.from[row]!; at < table.from[row + 1]!; at++) spans[base + table.labels[at]!]! += table.weights[at]!;
  };
  for (let candidate = 0; candidate < ends.length; candidate++) {
    base = candidate * COUNT;
    const span = { start: starts[candidate]!, end: ends[candidate]! };
    spanFeatures(sentence, span.start, { end: span.end, document, emit: addSpan });
    for (let at = span.start; at < span.end; at++) {
      const shift = at * LABELS + labelOf(0, at, span);
      for (let type = 0; type < COUNT; type++) spans[base + type]! += labels[shift + 4 * type]!;
    }
  }
  for (let index = 0; index < spans.length; index++) spans[index]! *= scale;
  const outside = new Float64Array(count);
  for (let at = 0; at < count; at++) outside[at] = scale * labels[at * LABELS + OUTSIDE]!;
  return { spans, outside };
}
