/** A meeting that a text calls by more or fewer words: "the Birch conference on whaling", "the Birch conference". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { MEETINGS } from '../../relate/text/meetings.ts';
import { form } from '../forms.ts';
import type { Joins } from './joins.ts';

const SMALL = new Set(['the', 'a', 'an', 'of', 'on', 'in', 'at', 'for', 'to', 'and', 'with', 'this', 'its', 'their', 'our', 'upcoming', 'annual', 'day', 'two', 'three', 'high', 'level']);
const NUMBER = /^(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|previous|[ivx]{2,})$/u;

interface Meeting { readonly mention: FoundMention; readonly root: string; readonly heads: ReadonlySet<string>; readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> }

/** Two meetings of one kind of which one is told of in a part of the other's words, where no third has them too. */
export function joinMeetings(mentions: readonly FoundMention[], joins: Joins): void {
  const events = mentions.filter(({ type, level }) => type === 'Event' && level !== 'pron').flatMap((mention): Meeting[] => {
    const list = normaliseName(form(mention)).split(/[\s-]+/u);
    const heads = new Set(list.filter((word) => MEETINGS.has(word)));
    if (heads.size === 0) return [];
    return [{ mention, root: joins.root(mention.id), heads, words: new Set(list.filter((word) => !SMALL.has(word) && !MEETINGS.has(word) && !NUMBER.test(word))), numbers: new Set(list.filter((word) => NUMBER.test(word))) }];
  });
  for (const short of events) {
    if (short.words.size === 0) continue;
    const longer = events.filter((one) => joins.root(one.mention.id) !== joins.root(short.mention.id) && one.mention.sentence !== short.mention.sentence && one.words.size > short.words.size
      && [...short.words].every((word) => one.words.has(word)) && [...short.heads].every((word) => one.heads.has(word)) && [...short.numbers].every((word) => one.numbers.size === 0 || one.numbers.has(word)));
    const roots = new Set(longer.map(({ mention }) => joins.root(mention.id)));
    if (roots.size === 1) joins.join(longer[0]!.mention.id, short.mention.id, `“${form(short.mention)}” is said in fewer words of “${form(longer[0]!.mention)}”`);
  }
}
