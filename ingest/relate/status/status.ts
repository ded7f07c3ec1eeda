/** How a relation is said: as a fact, of the future, as wished or conditional, or negated. */
import type { Status } from '../../../graph/model.ts';
import { STATUSES } from '../../../graph/schema.ts';
import { predict, type LinearModel } from '../linear/softmax.ts';
import type { Placed } from '../pairs/place.ts';
import type { Arcs } from '../parse/paths.ts';
import type { Token } from '../../stages.ts';
import type { SentenceView } from '../text/view.ts';
import { judge, type Network } from '../network/network.ts';
import { MAX_STATUS_FEATURES, statusFeatures } from './features.ts';
import { statusWords } from './words.ts';

export const STATUS_CLASSES: readonly number[] = STATUSES.map((_, index) => index);

const features = new Int32Array(MAX_STATUS_FEATURES);
const into = new Float64Array(STATUSES.length);

export interface StatusModel {
  readonly linear: LinearModel;
  readonly network: Network;
}

/** The likeliest status of a relation: the linear model and the network have an equal say. */
export function statusOf({ linear, network }: StatusModel, { view, arcs }: { view: SentenceView; arcs: Arcs }, relation: { left: Placed; right: Placed; index: number }): Status {
  const count = statusFeatures(view, arcs, relation, features);
  predict(linear, features, { count, classes: STATUS_CLASSES, into });
  const other = judge(network, { words: statusWords(view, arcs, relation), features: features.subarray(0, count), classes: STATUS_CLASSES });
  for (let index = 0; index < into.length; index++) into[index]! *= Math.exp(other[index]!);
  let best = 0;
  for (let index = 1; index < into.length; index++) if (into[index]! > into[best]!) best = index;
  const likeliest = STATUSES[best]!;
  // "will lead" never becomes "led", whatever the model makes of the rest of the sentence.
  return likeliest === 'asserted' ? outright(view, relation) : likeliest;
}

const MODALS = new Set(['could', 'should', 'may', 'might', 'would', 'must']);
const AUXILIARY = new Set(['AUX', 'ADV', 'PART']);

/** What the auxiliaries of the last verb between the arguments say outright: "will lead", "has not ratified", "could join". */
export function outright({ tokens, lower }: SentenceView, { left, right }: { left: Placed; right: Placed }): Status {
  for (let verb = right.first - 1; verb >= left.end; verb--) {
    if (tokens[verb]!.tag !== 'VERB') continue;
    let status: Status = 'asserted';
    for (let at = verb - 1; at >= left.end && AUXILIARY.has(tokens[at]!.tag); at--) {
      if (lower[at] === 'not' || lower[at] === "n't" || lower[at] === 'never') return 'denied';
      if (lower[at] === 'will' || lower[at] === 'shall') status = 'planned';
      else if (isModal(at)) status = 'possible';
    }
    return status;
  }
  // No verb between them: "Atlas, in cooperation with Delta, will lead …" says of both what comes behind.
  const next = lower[right.end] === ',' || lower[right.end] === ')' ? right.end + 1 : right.end;
  return lower[next] === 'will' || lower[next] === 'shall' ? 'planned' : isModal(next) ? 'possible' : 'asserted';

  function isModal(at: number): boolean {
    return MODALS.has(lower[at] ?? '') && !isMonth(tokens[at]!);
  }
}

/** "8–10 May": a month, not leave. A sentence that begins with the word asks or wishes. */
const isMonth = ({ text, start }: Token): boolean => text === 'May' && start > 0;

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
