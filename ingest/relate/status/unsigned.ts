/** What nobody is bound by yet: "the draft agreement between Europol and Togo", "mandated the Director to sign the agreement". */
import type { Status } from '../../../graph/model.ts';
import { predicateOf } from '../pairs/classes.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';

const DRAFT = new Set(['draft', 'proposed', 'envisaged']);
/** What makes an instrument of a draft. */
const BINDING = new Set(['adopt', 'sign', 'approve', 'pass', 'endorse', 'conclude', 'ratify', 'initial']);
const REJECTING = new Set(['reject', 'veto', 'oppose', 'vote']);
const SIGNING = new Set(['sign', 'conclude', 'ratify', 'initial', 'negotiate']);
/** Who is told to sign may do so, who has decided to will. */
const MAY = new Set(['mandate', 'authorise', 'authorize', 'empower', 'instruct', 'task', 'invite', 'ask', 'urge', 'encourage', 'request']);
const WILL = new Set(['agree', 'decide', 'plan', 'intend', 'pledge', 'resolve', 'commit']);
/** Words between such a verb and "to sign", and from there to what is signed. */
const REACH = 8, NEAR = 8;

/** "Possible" or "planned" where the instrument of the two is only a draft or still to be signed; undefined elsewhere. `left` stands first. */
export function unsigned(view: SentenceView, { left, right, index }: { readonly left: Placed; readonly right: Placed; readonly index: number }): Status | undefined {
  if (predicateOf(index) !== 'PARTY_TO') return undefined;
  const instrument = left.type === 'Instrument' ? left : right;
  return isDraft(view, instrument, right) ? 'possible' : toSign(view, instrument.first);
}

function isDraft({ lower, tokens }: SentenceView, { first }: Placed, right: Placed): boolean {
  // "The Draft Articles" are called so, and who "proposed a plan" has done it.
  const draft = DRAFT.has(lower[first]!) && tokens[first]!.text === lower[first] ? first : DRAFT.has(lower[first - 1] ?? '') && tokens[first]!.tag !== 'DET' ? first - 1 : DRAFT.has(lower[first + 1] ?? '') && tokens[first]!.tag === 'DET' ? first + 1 : -1;
  if (draft < 0) return false;
  // Of who adopts a draft the verb tells whether they do.
  return !tokens.slice(0, right.first).some(({ tag, lemma, text }, at) => (tag === 'VERB' && at !== draft && BINDING.has(lemma)) || text === 'adoption' || REJECTING.has(lemma));
}

/** Of "to sign" before the instrument: by the verb that tells somebody to, or that somebody means to. */
function toSign({ lower, tokens }: SentenceView, first: number): Status | undefined {
  for (let at = first - 1; at > Math.max(0, first - NEAR); at--) {
    if (lower[at] !== 'to' || !SIGNING.has(lower[at + 1]!)) continue;
    for (let verb = at - 1; verb >= Math.max(0, at - REACH); verb--) {
      const { tag, lemma } = tokens[verb]!;
      if (tag !== 'VERB') continue;
      return MAY.has(lemma) ? 'possible' : WILL.has(lemma) ? 'planned' : undefined;
    }
  }
  return undefined;
}
