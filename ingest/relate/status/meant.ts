/** Words that say that something is only meant to be, where the model hears a fact: "stands ready to support", "we hope that", "should", "to be held in May". */
import type { Status } from '../../../graph/model.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';

/** Who is ready to do something does not do it yet. */
const READY = new Set(['ready', 'readiness', 'prepared', 'willing', 'willingness', 'keen', 'eager']);
/** What one does more of one does already: "ready to step up its cooperation". */
const MORE = new Set(['step', 'continue', 'strengthen', 'deepen', 'expand', 'intensify', 'increase', 'enhance']);
const DUTY = new Set(['should', 'ought']);
/** Words that begin another statement, of which what stood before says nothing. */
const PARTING = new Set([',', ';', 'that', 'which', 'who', 'but', 'while', 'whereas']);

/** "Possible" or "planned" where words beside the relation say so, else `asserted`. `left` stands first. */
export function meant(view: SentenceView, { left, right }: { readonly left: Placed; readonly right: Placed }): Status {
  for (let at = right.first - 1; at >= left.end && !PARTING.has(view.lower[at]!) && !beginsAfresh(view, at); at--) {
    if (DUTY.has(view.lower[at]!) || (view.lower[at] === 'to' && READY.has(view.lower[at - 1] ?? '') && !MORE.has(view.lower[at + 1]!))) return 'possible';
  }
  if (isHoped(view, left)) return 'possible';
  return isAhead(view, left) || isAhead(view, right) ? 'planned' : 'asserted';
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'have']);

/** Whether "and" begins a statement of its own: "is planning to build and is working with …", "is ready to help and has joined …". */
function beginsAfresh({ lower, tokens }: SentenceView, and: number): boolean {
  if (lower[and] !== 'and') return false;
  let next = and + 1;
  while (tokens[next]?.tag === 'ADV') next++;
  const token = tokens[next];
  return token !== undefined && ((FINITE.has(lower[next]!) && lower[next + 1] !== 'to') || (token.tag === 'VERB' && token.text === `${token.lemma}s`));
}

const MOODS = new Set(['will', 'shall', 'should', 'would', 'could', 'may', 'might', 'must', 'to', 'not', 'planned', 'expected', 'if', 'going', 'seeking', 'planning', 'hoping', 'ready', 'set']);

/** Whether such a statement stands between the two and is told plainly, so that no plan before it is its own. */
export function isAfresh(view: SentenceView, { left, right }: { readonly left: Placed; readonly right: Placed }): boolean {
  for (let at = right.first - 1; at >= left.end; at--) {
    if (beginsAfresh(view, at)) return !view.lower.slice(at, right.first).some((word) => MOODS.has(word));
  }
  return false;
}

const HOPES = new Set(['hope', 'hopes', 'hoped', 'hoping']);
/** Words between "hope that" and who is hoped to do it. */
const BEFORE_SUBJECT = 3;

/** "… and hope that the Council remains …". */
function isHoped({ lower }: SentenceView, { first }: Placed): boolean {
  for (let at = first - 1; at > first - 2 - BEFORE_SUBJECT && at > 0; at--) {
    if (lower[at] === 'that') return HOPES.has(lower[at - 1]!);
    if (PARTING.has(lower[at]!)) return false;
  }
  return false;
}

/** Adjectives of what has not taken place. "Next" and "future" are of times too. */
const AHEAD = new Set(['forthcoming', 'upcoming', 'planned']);
const SET = new Set(['planned', 'scheduled', 'slated']);
/** "Planned for two years" is over. */
const SPANS = new Set(['days', 'weeks', 'months', 'years', 'week', 'month', 'year']);
/** Words of a place or date between a meeting and "to be held". */
const NEAR = 4;

/** "The forthcoming summit", "a conference in Lisbon, to be held in May", of what takes place. */
function isAhead({ lower, tokens }: SentenceView, { type, first, end, head }: Placed): boolean {
  if (type !== 'Event' && type !== 'Operation') return false;
  // "Planned Operation Gale" is what somebody did, "the planned Operation Gale" is not.
  for (let at = AHEAD.has(lower[first - 1] ?? '') && tokens[first - 2]?.tag === 'DET' ? first - 1 : first; at < head; at++) if (AHEAD.has(lower[at]!)) return true;
  for (let at = head + 1; at < Math.min(lower.length, end + NEAR); at++) {
    if (lower[at] !== ',' && PARTING.has(lower[at]!)) return false;
    if ((SET.has(lower[at]!) && lower[at + 1] === 'for' && !lower.slice(at + 2, at + 5).some((word) => SPANS.has(word))) || (lower[at] === 'to' && lower[at + 1] === 'be' && lower[at + 2] === 'held')) return true;
  }
  return false;
}
