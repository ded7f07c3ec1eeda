/** Averaged perceptron over hashed rows (Collins 2002; averages kept lazily), its weights squeezed to a byte each. */
import { clusters } from '../../language/clusters.ts';
import { formFeatures, HISTORY, historyRows, PLACES, ROWS, seenForms, TAGS, type FormFeatures } from '../../language/tag-features.ts';
import type { Tag } from '../../stages.ts';

export interface TaggedForms {
  readonly forms: readonly string[];
  readonly tags: readonly Tag[];
}

const COUNT = TAGS.length;
/** How often the word's own form is hidden, so that its ending and its neighbours learn to do without. */
const HIDDEN = 0.1;
/** The right tag must win by this much, or the weights move all the same. */
const MARGIN = 30;

/** `ROWS` × `TAGS.length` weights, -127 to 127: the mean of several models, each with its own order of sentences. Same sentences, same seed, same weights. */
export function trainTagger(sentences: readonly TaggedForms[], options: { readonly epochs: number; readonly seed: number; readonly models: number }): Int8Array {
  const sum = new Float32Array(ROWS * COUNT);
  for (let model = 0; model < options.models; model++) {
    const weights = trainPerceptron(sentences, { ...options, seed: options.seed * 1000 + model });
    for (let index = 0; index < sum.length; index++) sum[index]! += weights[index]!;
  }
  return squeeze(sum);
}

function trainPerceptron(sentences: readonly TaggedForms[], { epochs, seed }: { readonly epochs: number; readonly seed: number }): Float32Array {
  const known = clusters();
  const cache = new Map<string, FormFeatures>();
  const find = (form: string): FormFeatures => {
    let found = cache.get(form);
    if (!found) cache.set(form, (found = formFeatures(form, known)));
    return found;
  };
  const edge = find('');
  const examples = sentences.map(({ forms, tags }) => ({ features: seenForms(forms).map(find), gold: tags.map((tag) => TAGS.indexOf(tag)) }));
  const weights = new Float32Array(ROWS * COUNT);
  const totals = new Float64Array(ROWS * COUNT);
  const scores = new Float32Array(COUNT);
  const history = new Int32Array(HISTORY);
  const random = mulberry32(seed);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, gold } of shuffled(examples, random)) {
      let last = COUNT;
      let before = COUNT;
      for (let index = 0; index < features.length; index++) {
        step++;
        const here = features[index]!;
        const next = features[index + 1] ?? edge;
        historyRows(last, before, { previous: features[index - 1] ?? edge, here, next }, history);
        const bare = random() < HIDDEN;
        const rows = [bare ? history.slice(0, 2) : history, ...PLACES.map((place, at) => (features[index + place] ?? edge).rows[at]!)];
        if (bare) rows[1] = rows[1]!.slice(2);
        scores.fill(0);
        for (const group of rows) for (const row of group) for (let tag = 0; tag < COUNT; tag++) scores[tag]! += weights[row * COUNT + tag]!;
        const truth = gold[index]!;
        let best = 0;
        for (let tag = 1; tag < COUNT; tag++) if (scores[tag]! > scores[best]!) best = tag;
        const guess = best;
        scores[truth]! -= MARGIN;
        best = 0;
        for (let tag = 1; tag < COUNT; tag++) if (scores[tag]! > scores[best]!) best = tag;
        if (best !== truth) {
          for (const group of rows) for (const row of group) {
            weights[row * COUNT + truth]! += 1;
            totals[row * COUNT + truth]! += step;
            weights[row * COUNT + best]! -= 1;
            totals[row * COUNT + best]! -= step;
          }
        }
        before = last;
        last = guess;
      }
    }
  }
  return weights.map((weight, index) => weight - totals[index]! / (step + 1));
}

/** Scales so that all but one weight in twenty thousand fit into a byte; those are cut. */
function squeeze(weights: Float32Array): Int8Array {
  const sizes = weights.map(Math.abs).sort();
  const scale = 127 / sizes[Math.floor(sizes.length * 0.99995)]!;
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [copy[index], copy[other]] = [copy[other]!, copy[index]!];
  }
  return copy;
}

/** A small seeded generator (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
