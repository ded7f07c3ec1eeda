/** How a relation is said: as a fact, of the future, as wished or conditional, or negated. */
import type { Status } from '../../../graph/model.ts';
import { STATUSES } from '../../../graph/schema.ts';
import { predict, type LinearModel } from '../linear/softmax.ts';
import type { Placed } from '../pairs/place.ts';
import type { Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import { MAX_STATUS_FEATURES, statusFeatures } from './features.ts';
import { isAfresh, meant } from './meant.ts';
import { kindsOf } from './lexicon.ts';
import { standing } from './standing.ts';
import { unreal } from './unreal.ts';
import { unsigned } from './unsigned.ts';
import { isMonth, outright, together, verbBetween } from './outright.ts';

export const STATUS_CLASSES: readonly number[] = STATUSES.map((_, index) => index);

const features = new Int32Array(MAX_STATUS_FEATURES);
const into = new Float64Array(STATUSES.length);

const ASSERTED = STATUSES.indexOf('asserted'), DENIED = STATUSES.indexOf('denied');
/** Passages that were written to teach plans and wishes hold more of them than other texts, and denials are so rare that the model doubts them: chosen on the folds. */
const ASSERTED_LIFT = 1.3, DENIED_LIFT = 1.5;
/** So sure that a fact is told, the model is believed against the verb's own helpers. */
const SURE = 0.8;

/** The likeliest status of a relation. */
export function statusOf(model: LinearModel, { view, arcs }: { view: SentenceView; arcs: Arcs }, relation: { left: Placed; right: Placed; index: number }): Status {
  const outspoken = unreal(view, relation) ?? unsigned(view, relation);
  if (outspoken) return outspoken;
  if (standing(view, relation)) return 'asserted';
  const count = statusFeatures(view, arcs, relation, features);
  predict(model, features, { count, classes: STATUS_CLASSES, into });
  into[ASSERTED]! *= ASSERTED_LIFT;
  into[DENIED]! *= DENIED_LIFT;
  let best = 0, total = 0;
  for (let index = 0; index < into.length; index++) {
    total += into[index]!;
    if (into[index]! > into[best]!) best = index;
  }
  // The model hears a denial in "was planned to" now and then: without a word that denies there is none.
  if (best === DENIED && !deniesAnything(view)) {
    into[DENIED] = 0;
    best = into.indexOf(Math.max(...into));
  }
  const likeliest = STATUSES[best]!;
  if (likeliest !== 'asserted' && likeliest !== 'denied' && isAfresh(view, relation)) return 'asserted';
  // "Will lead" beside the verb is believed where the model is in doubt: "the team that will lead the drill in Lagos" leaves Lagos where it is.
  if (likeliest !== 'asserted') return likeliest;
  const ahead = meant(view, relation);
  if (ahead !== 'asserted') return ahead;
  if (verbBetween(view, relation) < 0) return together(view, relation);
  return into[best]! < SURE * total ? outright(view, relation) : 'asserted';
}

const PREVENTED = 9, NEGATED = 10;

/** Whether a sentence has any word that prevents, ends or negates something. "Not only … but also" does neither. */
function deniesAnything(view: SentenceView): boolean {
  const kinds = kindsOf(view);
  const only = view.lower.findIndex((word, at) => word === 'not' && ONLY.has(view.lower[at + 1] ?? ''));
  return view.lower.some((word, at) => (only >= 0 && (at === only || at === only + 1 || (at > only && word === 'but')) ? false : kinds[at] === PREVENTED || kinds[at] === NEGATED || DENYING.has(word)));
}
const ONLY = new Set(['only', 'just', 'merely', 'simply']);
const DENYING = new Set(['against', 'former', 'formerly', 'except', 'but', 'yet', 'longer', 'opposed', 'vetoed', 'far', 'only']);

const POSSIBLE = new Set(['should', 'could', 'would', 'may', 'might', 'must', 'if', 'urge', 'urges', 'hope', 'hopes']);

/** What governs an infinitive: "is to join", "plans to join"; "has applied to join"; "refused to join". Others say nothing of it: "began to fund". */
const INTENDED = new Set(['be', 'plan', 'intend', 'due', 'set', 'expect', 'expected', 'schedule', 'scheduled', 'agree', 'agreement', 'decide', 'decision', 'promise', 'pledge', 'commit', 'commitment', 'go', 'going', 'prepare', 'about', 'ready', 'likely', 'undertake', 'vow', 'intention']);
const WISHED = new Set(['apply', 'ask', 'hope', 'wish', 'want', 'seek', 'invite', 'urge', 'call', 'eligible', 'able', 'free', 'propose', 'proposal', 'consider', 'encourage', 'allow', 'try', 'aim', 'offer', 'willing', 'request', 'need', 'like', 'keen', 'eager', 'entitled', 'right', 'application', 'bid', 'invitation', 'appeal', 'wait', 'threaten']);
const REFUSED = new Set(['refuse', 'decline', 'fail', 'unable', 'reluctant', 'unwilling', 'forget', 'forbid', 'ban', 'refusal', 'failure']);

/** How an infinitive at a word is meant by what governs it; undefined where the word is none, or what governs it says nothing. */
function statusOfInfinitive({ lower, tokens }: SentenceView, verb: number): Status | undefined {
  let to = verb - 1;
  while (tokens[to]?.tag === 'ADV') to--;
  if (lower[to] !== 'to') return undefined;
  let governor = to - 1;
  while (tokens[governor]?.tag === 'ADV' || lower[governor] === 'not') governor--;
  const words = [tokens[governor]?.lemma ?? '', lower[governor] ?? ''];
  return words.some((word) => REFUSED.has(word)) || lower[to - 1] === 'not' ? 'denied' : words.some((word) => WISHED.has(word)) ? 'possible' : words.some((word) => INTENDED.has(word)) ? 'planned' : undefined;
}

/** Of what stands at a word: by what governs it as an infinitive, else by the nearest modal or negation in the eight words before it. */
export function statusByWords(view: SentenceView, before: number): Status {
  const { lower, tokens } = view;
  const infinitive = statusOfInfinitive(view, before);
  if (infinitive) return infinitive;
  for (let at = before - 1; at >= Math.max(0, before - 8); at--) {
    const word = lower[at]!;
    if (word === 'will' || word === 'shall') return 'planned';
    if (POSSIBLE.has(word) && !isMonth(tokens[at]!)) return 'possible';
    if (word === 'not' || word === "n't" || word === 'never' || (word === 'longer' && lower[at - 1] === 'no')) return 'denied';
    if (word === '.' || word === ';') break;
  }
  return 'asserted';
}
