/** "On behalf of the Port Union, I thank you", said by the speaker; not "the statement made on behalf of the Port Union", which others said. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const SELF = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'let', 'allow', 'permit']);
/** What somebody else said, unless the speaker says it here. */
const STATEMENTS = new Set(['statement', 'statements', 'position', 'intervention', 'remarks', 'declaration', 'speech', 'address', 'comments', 'briefing']);
const MAKING = new Set(['make', 'making', 'deliver', 'delivering', 'give', 'giving', 'read', 'present', 'presenting', 'this', 'following', 'speak', 'speaking', 'brief', 'briefing', 'address', 'addressing', 'intervene']);
/** Told of others. */
const OTHERS = new Set(['who', 'spoke', 'he', 'she', 'they', 'said']);
/** Words that stand between "on behalf of" and whose they are: "the Government and the people of". */
const PEOPLE = new Set(['the', 'of', 'and', 'my', 'our', 'government', 'people', 'peoples', 'delegation', 'proud', 'great', 'entire', 'nation', 'staff', 'whole', ',']);
/** Farthest from the name and from the words, in words. */
const REACH = 9, BEFORE = 14;
/** Within so many sentences of a speech its speaker is presented. */
const HEAD = 3;

/** Points for that a name stands behind "on behalf of" in the speaker's own words; 0 where it does not. */
export function onBehalfOf({ lower }: SentenceView, { first }: Item, index: number): number {
  let at = first - 1;
  while (at > first - REACH && PEOPLE.has(lower[at] ?? '') && lower[at - 1] !== 'behalf') at--;
  if (lower[at] !== 'of' || lower[at - 1] !== 'behalf') return 0;
  const before = lower.slice(Math.max(0, at - 1 - BEFORE), at - 1);
  if (before.some((word) => OTHERS.has(word)) || (before.some((word) => STATEMENTS.has(word)) && !before.some((word) => MAKING.has(word)))) return 0;
  return before.some((word) => SELF.has(word)) || index < HEAD ? 8 : 4;
}
