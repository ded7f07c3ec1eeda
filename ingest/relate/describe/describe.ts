/** Descriptions: which noun phrases stand for a body, an undertaking, a theme …, by a classifier over all of them. */
import type { NamedType } from '../../../graph/model.ts';
import { namedTypes } from '../../../graph/schema.ts';
import { likeliest } from '../linear/likeliest.ts';
import { predict, type LinearModel } from '../linear/softmax.ts';
import type { SentenceView } from '../text/view.ts';
import { nounPhrases, type Phrase } from './candidates.ts';
import { salutationEnd } from './salutation.ts';
import { isUndertaking } from './undertakings.ts';
import { MAX_PHRASE_FEATURES, phraseFeatures, type PhraseScene } from './features.ts';

/** A phrase with the type it most likely has and the probability that it describes something at all. */
export interface Described extends Phrase {
  readonly type: NamedType;
  readonly probability: number;
}

export type Describe = (view: SentenceView, scene: PhraseScene) => readonly Described[];

/** Below this a phrase is none. Low, because the pair classifier has the last word: it drops what stands in no relation. */
export const LEAST_PROBABILITY = 0.1;
/** Class 0 is "describes nothing", 1 + index the types. */
export const PHRASE_CLASSES: readonly number[] = [0, ...namedTypes.map((_, index) => index + 1)];

const features = new Int32Array(MAX_PHRASE_FEATURES);
const probabilities = new Float64Array(PHRASE_CLASSES.length);

/** The describer that a model makes. */
export const describer = (model: LinearModel): Describe => (view, scene) => describe(view, scene, model);

function describe(view: SentenceView, scene: PhraseScene, model: LinearModel): Described[] {
  const found: Described[] = [];
  const greeting = salutationEnd(view);
  for (const phrase of nounPhrases(view, scene.names)) {
    if (phrase.head < greeting) continue;
    const count = phraseFeatures(view, { ...scene, phrase }, features);
    predict(model, features, { count, classes: PHRASE_CLASSES, into: probabilities });
    const probability = 1 - probabilities[0]!;
    if (probability < LEAST_PROBABILITY) continue;
    const type = isUndertaking(view, phrase) ? 'Operation' : namedTypes[likeliest(probabilities) - 1]!;
    found.push({ ...phrase, type, probability });
  }
  return found;
}

/** How doubtful a description is, as the pair classifier counts it: 1 (sure) to 6. */
export const doubtOf = (probability: number): number =>
  probability > 0.8 ? 1 : probability > 0.6 ? 2 : probability > 0.4 ? 3 : probability > 0.25 ? 4 : probability > 0.15 ? 5 : 6;
