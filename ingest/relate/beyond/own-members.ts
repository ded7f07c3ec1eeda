/** Who is listed as members where the sentence does not say of what: "The Harbour League was founded in 1990. Its other members are Chad and Mali." and "Member States: Chad, Mali and Niger". */
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import { membersFrom } from '../besides/composition.ts';
import type { Item } from '../item.ts';
import { findLists } from '../pairs/lists.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { bodyBefore } from './joiners.ts';

const CONFIDENCE = 0.75;
/** Words before "members" that say which of them. */
const WHICH = /^(?:the|its|other|further|additional|current|present|full|founding|new|permanent|participating|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)$/u;
/** Most of them. */
const MOST = 4;
const STATES = new Set(['states', 'countries', 'nations', 'organisations', 'organizations', 'agencies']);
const ARE = new Set(['are', 'were', 'include', 'included', 'comprise', ':']);

/** The members, each with the body that the text has just told of. `sentences` are items. */
export function ownMembers(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const from = listFrom(view);
    const items = sentences[index]!;
    if (from < 0 || items.some(({ first, level }) => first < from && level === 'name')) return [];
    const body = bodyBefore(views, sentences, index);
    if (!body) return [];
    const placed = items.filter(({ level }) => level !== 'pron');
    return membersFrom({ view, placed, lists: findLists(view, placed) }, from, { people: true }).filter(({ type, key }) => key !== body.key && allows('MEMBER_OF', type, body.type)).map((member): FoundRelation => ({
      subject: member.id, predicate: 'MEMBER_OF', object: body.id, status: statusByWords(view, from - 1), confidence: CONFIDENCE,
      evidence: { start: view.tokens[0]!.start, end: view.tokens[member.end - 1]!.end }, method: 'rule:own-members',
    }));
  });
}

/** Where the list begins in a sentence that opens with "its members are"; -1 in others. */
function listFrom({ lower }: SentenceView): number {
  let at = 0;
  while (at < MOST && WHICH.test(lower[at] ?? '')) at++;
  if (lower[at] !== 'members' && !(lower[at] === 'member' && STATES.has(lower[at + 1] ?? ''))) return -1;
  at += lower[at] === 'members' ? 1 : 2;
  if (lower[at] === 'currently' || lower[at] === 'now') at++;
  return ARE.has(lower[at] ?? '') ? at + 1 : -1;
}
