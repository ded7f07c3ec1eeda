/** What the helpers of one verb say of a relation by themselves. */
import type { Status } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';

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
export const isMonth = ({ text, start }: Token): boolean => text === 'May' && start > 0;
