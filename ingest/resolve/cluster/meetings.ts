/** A meeting that a text calls by more or fewer words: "the Birch conference on whaling", "the Birch conference". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { MEETINGS } from '../../relate/text/meetings.ts';
import { form } from '../forms.ts';
import { joinToOnly, type Joins } from './joins.ts';

const SMALL = new Set(['the', 'a', 'an', 'of', 'on', 'in', 'at', 'for', 'to', 'and', 'with', 'this', 'its', 'their', 'our', 'upcoming', 'annual', 'day', 'two', 'three', 'high', 'level']);
const NUMBER = /^(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|previous|[ivx]{2,})$/u;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "second" and "2nd" as one. */
const numberOf = (word: string): string => (ORDINALS.includes(word) ? String(ORDINALS.indexOf(word) + 1) : word.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1'));

/** Fewest words of their own by which two meetings of one number are one. */
const FEWEST = 2;

/** A mention of a meeting in its words: what it is called, which one of several it is, and all that tells more. */
interface Meeting {
  readonly mention: FoundMention;
  readonly heads: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Two meetings of one kind of which one is told of in a part of the other's words or with its number in letters, where no third has them too. */
export function joinMeetings(mentions: readonly FoundMention[], joins: Joins): void {
  const meetings = mentions.filter(({ type, level }) => type === 'Event' && level !== 'pron').flatMap(meetingOf);
  // A long report tells of too many to compare each with each.
  const byWord = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const word of meeting.words) {
      const same = byWord.get(word);
      if (same) same.push(meeting);
      else byWord.set(word, [meeting]);
    }
  }
  for (const short of meetings) {
    const [word] = short.words;
    const longer = (word === undefined ? [] : byWord.get(word)!).filter((one) => isLonger(one, short) && joins.root(one.mention.id) !== joins.root(short.mention.id));
    joinToOnly(longer, short.mention, { joins, reason: (owner) => `“${form(short.mention)}” is said in fewer words of “${form(owner)}”` });
  }
}

function meetingOf(mention: FoundMention): readonly Meeting[] {
  const list = normaliseName(form(mention)).split(/[\s-]+/u);
  const heads = new Set(list.filter((word) => MEETINGS.has(word)));
  if (heads.size === 0) return [];
  return [{ mention, heads, numbers: new Set(list.filter((word) => NUMBER.test(word)).map(numberOf)), words: new Set(list.filter((word) => !SMALL.has(word) && !MEETINGS.has(word) && !NUMBER.test(word))) }];
}

/** Whether one has all words of the other and more, its kind and, if it has a number, its number; two that one sentence tells of are two. */
const isLonger = (one: Meeting, short: Meeting): boolean =>
  (one.words.size > short.words.size || (short.words.size >= FEWEST && one.words.size === short.words.size && short.numbers.size > 0 && one.numbers.size === short.numbers.size)) && one.mention.sentence !== short.mention.sentence && isWithin(short.words, one.words) && isWithin(short.heads, one.heads) && (one.numbers.size === 0 || isWithin(short.numbers, one.numbers));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((word) => all.has(word));
