/** Somebody of whom a sentence says that they came, without saying to what: what `delegations.ts`, `attenders.ts` and `speakers.ts` find and `attendance.ts` tells. */
import type { RelationType, Status } from '../../../graph/model.ts';
import { membersFrom } from '../besides/composition.ts';
import type { Item } from '../item.ts';
import { findLists } from '../pairs/lists.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

export interface Came {
  readonly who: readonly Item[];
  /** The word that says it. */
  readonly cue: number;
  /** Whether only a meeting can be meant. */
  readonly onlyMeeting: boolean;
  /** Whether the meeting may be one that the same sentence tells of before the cue. */
  readonly within?: boolean;
  /** For whom they came: "the League's delegation was led by Ana Ruiz". */
  readonly for?: Item;
  readonly status?: Status;
  /** How far back it may stand, in sentences, where that is not as far as elsewhere. */
  readonly reach?: number;
  readonly predicate?: RelationType;
}

/** Who comes for a body. */
export const COMERS: ReadonlySet<string> = new Set(`representative official officer expert member delegate delegation staff specialist personnel leader minister colleague speaker participant prosecutor judge police team observer
  investigator those agent ambassador trainee student attendee envoy diplomat journalist scientist researcher`.split(/\s+/u));

/** Those named in a list from a word on; beside people stand the bodies that they come from, but for those whose officials came too. */
export function listed(view: SentenceView, items: readonly Item[], from: number): readonly Item[] {
  const lists = findLists(view, items);
  const members = membersFrom({ view, placed: items, lists }, from, { people: true });
  if (!members.some(({ type }) => type === 'Person')) return members;
  return members.filter((item) => {
    const before = beforeArticle(view, items[lists.head[items.indexOf(item)]!]!.first);
    return item.type === 'Person' || (/^(?:of|from)$/u.test(view.lower[before] ?? '') && COMERS.has(view.tokens[before - 1]!.lemma));
  });
}
