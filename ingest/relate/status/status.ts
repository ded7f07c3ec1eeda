/** How a relation is said: as a fact, of the future, as wished or conditional, or negated. */
import type { Status } from '../../../graph/model.ts';
import { STATUSES } from '../../../graph/schema.ts';
import { predict, type LinearModel } from '../linear/softmax.ts';
import type { Placed } from '../pairs/place.ts';
import type { Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import { judge, type Network } from '../network/network.ts';
import { MAX_STATUS_FEATURES, statusFeatures } from './features.ts';
import { isMonth, outright, together, verbBetween } from './outright.ts';
import { statusWords } from './words.ts';

export const STATUS_CLASSES: readonly number[] = STATUSES.map((_, index) => index);

const features = new Int32Array(MAX_STATUS_FEATURES);
const into = new Float64Array(STATUSES.length);

const ASSERTED = STATUSES.indexOf('asserted'), DENIED = STATUSES.indexOf('denied');
/** A fact that is told with this probability by the linear model alone needs no second look. */
const PLAIN = 0.95;
/** What is denied is so rare that the models learn to doubt it: chosen on the folds. */
const DENIED_LIFT = 2.7;
/** So sure that a fact is told, the models are believed against the verb's own helpers. */
const SURE = 0.9;

export interface StatusModel {
  readonly linear: LinearModel;
  readonly network: Network;
}

/** The likeliest status of a relation: the linear model and the network have an equal say. */
export function statusOf({ linear, network }: StatusModel, { view, arcs }: { view: SentenceView; arcs: Arcs }, relation: { left: Placed; right: Placed; index: number }): Status {
  const count = statusFeatures(view, arcs, relation, features);
  predict(linear, features, { count, classes: STATUS_CLASSES, into });
  const both = together(view, relation);
  if (into[ASSERTED]! > PLAIN && both === 'asserted') return 'asserted';
  const other = judge(network, { words: statusWords(view, arcs, relation), features: features.subarray(0, count), classes: STATUS_CLASSES });
  for (let index = 0; index < into.length; index++) into[index] = Math.sqrt(into[index]! * Math.exp(other[index]!));
  into[DENIED]! *= DENIED_LIFT;
  let best = 0, total = 0;
  for (let index = 0; index < into.length; index++) {
    total += into[index]!;
    if (into[index]! > into[best]!) best = index;
  }
  const likeliest = STATUSES[best]!;
  // "Will lead" beside the verb is believed where the models are in doubt: "the team that will lead the drill in Lagos" leaves Lagos where it is.
  if (likeliest !== 'asserted') return likeliest;
  if (verbBetween(view, relation) < 0) return both;
  return into[best]! < SURE * total ? outright(view, relation) : 'asserted';
}

const POSSIBLE = new Set(['should', 'could', 'would', 'may', 'might', 'must', 'if', 'urge', 'urges', 'hope', 'hopes']);

/** Of what stands at a word: by the nearest modal or negation in the eight words before it. */
export function statusByWords({ lower, tokens }: SentenceView, before: number): Status {
  for (let at = before - 1; at >= Math.max(0, before - 8); at--) {
    const word = lower[at]!;
    if (word === 'will' || word === 'shall') return 'planned';
    if (POSSIBLE.has(word) && !isMonth(tokens[at]!)) return 'possible';
    if (word === 'not' || word === "n't" || word === 'never') return 'denied';
    if (word === '.' || word === ';') break;
  }
  return 'asserted';
}
