/** What the helpers of one verb say of a relation by themselves. */
import type { RelationType, Status } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';
import { predicateOf } from '../pairs/classes.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';

const MODALS = new Set(['could', 'should', 'may', 'might', 'would', 'must']);
const PAIRED = new Set(['and', 'or']);
const BE = new Set(['is', 'are', 'was', 'were']);
const AUXILIARY = new Set(['AUX', 'ADV', 'PART']);

/** What two do by what the verb behind both tells; where an office lies or what it is part of holds whatever it will do. */
const DONE_TOGETHER: ReadonlySet<string> = new Set<RelationType>(['PARTNERS_WITH', 'PARTICIPATES_IN', 'ORGANIZES', 'SUPPORTS']);

/** What the auxiliaries of the last verb between the arguments say outright: "will lead", "has not ratified", "could join"; of the verb behind them where none stands between. */
export function outright(view: SentenceView, { left, right }: { left: Placed; right: Placed }): Status {
  const { tokens, lower } = view;
  const verb = verbBetween(view, { left, right });
  if (verb < 0) return behind(view, right);
  let status: Status = 'asserted';
  for (let at = verb - 1; at >= left.end; at--) {
    // "Have not signed and ratified": what is said of the first of two verbs is said of the second.
    if (PAIRED.has(lower[at]!) && tokens[at - 1]?.tag === 'VERB' && isBase(tokens[at - 1]!) === isBase(tokens[verb]!) && lower[verb] !== `${tokens[verb]!.lemma}s`) at -= 2;
    if (at < left.end || !AUXILIARY.has(tokens[at]!.tag)) break;
    if ((lower[at] === 'not' && lower[at + 1] !== 'only') || lower[at] === "n't" || lower[at] === 'never') return 'denied';
    // "Is to lead", "was to be funded by".
    if (lower[at] === 'will' || lower[at] === 'shall' || (lower[at] === 'to' && BE.has(lower[at - 1] ?? ''))) status = 'planned';
    else if (isModal(view, at)) status = 'possible';
  }
  return status;
}

/** What is said of two that do something together, with no verb between them: "Atlas, in cooperation with Delta (DLT), will lead …" says of both what comes behind. */
export const together = (view: SentenceView, { left, right, index }: { left: Placed; right: Placed; index: number }): Status =>
  DONE_TOGETHER.has(predicateOf(index)) && verbBetween(view, { left, right }) < 0 ? behind(view, right) : 'asserted';

/** The last verb between the arguments, -1 where none is. */
export function verbBetween({ tokens }: SentenceView, { left, right }: { left: Placed; right: Placed }): number {
  for (let at = right.first - 1; at >= left.end; at--) if (tokens[at]!.tag === 'VERB') return at;
  return -1;
}

function behind(view: SentenceView, { end }: Placed): Status {
  const { lower } = view;
  let next = end;
  if (lower[next] === '(') while (next < lower.length && lower[next] !== ')') next++;
  while (lower[next] === ',' || lower[next] === ')') next++;
  return lower[next] === 'will' || lower[next] === 'shall' ? 'planned' : isModal(view, next) ? 'possible' : 'asserted';
}

const isBase = ({ text, lemma }: Token): boolean => text === lemma;

const isModal = ({ tokens, lower }: SentenceView, at: number): boolean => MODALS.has(lower[at] ?? '') && !isMonth(tokens[at]!);

/** "8–10 May": a month, not leave. A sentence that begins with the word asks or wishes. */
export const isMonth = ({ text, start }: Token): boolean => text === 'May' && start > 0;
