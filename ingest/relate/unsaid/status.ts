/** How something is said whose other end the sentence leaves out: who is expected will come, who is invited may, who declined does not. */
import type { Status } from '../../../graph/model.ts';
import type { Arcs } from '../parse/paths.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';

/** Of verbs in the passive. */
const PASSIVE: ReadonlyMap<string, Status> = new Map([
  ...['expect', 'schedule', 'plan', 'intend'].map((verb): [string, Status] => [verb, 'planned']),
  ...['invite', 'ask', 'urge', 'encourage', 'request', 'approach', 'consider', 'propose', 'tip'].map((verb): [string, Status] => [verb, 'possible']),
]);
/** Of verbs in the active. */
const ACTIVE: ReadonlyMap<string, Status> = new Map([
  ...['promise', 'pledge', 'intend', 'plan'].map((verb): [string, Status] => [verb, 'planned']),
  ...['hope', 'wish', 'want', 'offer', 'consider'].map((verb): [string, Status] => [verb, 'possible']),
  ...['decline', 'refuse', 'cancel', 'abstain', 'withdraw'].map((verb): [string, Status] => [verb, 'denied']),
]);

/** By the verb above the mention that opens at `first`; -1 where there is none: then by the word that opens the sentence ("Invited: Chad and Mali"). */
export function statusOfOpen(view: SentenceView, arcs: Arcs, { verb, first }: { readonly verb: number; readonly first: number }): Status {
  const said = statusByWords(view, verb < 0 ? first : verb);
  if (said !== 'asserted') return said;
  const at = verb < 0 ? 0 : verb;
  const { lemma } = view.tokens[at]!;
  return ((verb < 0 || arcs.voice[verb] === 1 ? PASSIVE : ACTIVE).get(lemma)) ?? 'asserted';
}
