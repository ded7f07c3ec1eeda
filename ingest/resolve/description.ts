/** What a thing is called that has no name: its description with the phrase that tells it from others, "project in Ukraine". */
import { monthOf } from '../recognise/dates/calendar.ts';
import type { AnalysedSentence, FoundMention, Token } from '../stages.ts';
import { form } from './forms.ts';

/** Words that tie a telling phrase to what it tells apart. */
const TIES = new Set(['in', 'of', 'on', 'for', 'against', 'at', 'between']);
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET']);
const LONGEST = 7;
/** What goes to places, which tell one from another: "Travel to Chad, Mali, and Niger". */
const TRAVEL = /\b(?:visit|trip|travel|tour|journey)s?$/iu;
/** Most words of the places that somebody goes to. */
const LONGEST_WAY = 16;
/** Times: "a programme on ports in June" is no programme of June, but "the meeting in June" may be. */
const isTime = (word: string): boolean => monthOf(word) > 0 || /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|year|month|week)$/iu.test(word);
/** Themes that say what is done; to whom stands behind: "smuggling of migrants". */
const DEED = /\b(?:trafficking|smuggling|exploitation|abuse|trade|laundering|financing|proliferation|recruitment|protection|theft|counterfeiting|prevention|use|sale|production)$/iu;

/** The description without words that only point; of operations, events and deeds with the phrase behind it that tells one from another: at most seven words more, never past a verb or a comma. */
export const describe = (mention: FoundMention, { tokens }: Pick<AnalysedSentence, 'tokens'>): string => {
  const own = form(mention);
  const told = mention.type === 'Operation' || mention.type === 'Event' || (mention.type === 'Topic' && DEED.test(own));
  if (!told) return own;
  const behind = tokens.slice(mention.endToken);
  const tail = TRAVEL.test(own) && behind[0]?.text.toLowerCase() === 'to' ? wayOf(behind) : tellingPhrase(behind, mention.type === 'Event');
  const gap = tail[0] === undefined ? 0 : tail[0].start - mention.end;
  return tail.length === 0 || gap > 1 ? own : form({ text: `${own} ${join(tail)}`, level: 'desc' });
};

/** Without a leading number: "190 member States" are the member States. */
export const uncounted = (description: string): string =>
  description.replace(/^(?:(?:more|fewer|less) than |over |some |about |nearly |at least |up to )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:hundred|thousand|million|billion))?\s+/iu, '');

function tellingPhrase(rest: readonly Token[], timed: boolean): readonly Token[] {
  const phrase: Token[] = [];
  let at = 0;
  while (at < rest.length && phrase.length < LONGEST && TIES.has(rest[at]!.text.toLowerCase())) {
    let end = at + 1;
    while (end < rest.length && INSIDE.has(rest[end]!.tag)) end += 1;
    // What is between two is between both.
    if (rest[at]!.text.toLowerCase() === 'between' && rest[end]?.text === 'and' && end > at + 1) {
      do end += 1; while (end < rest.length && INSIDE.has(rest[end]!.tag));
    }
    const noun = rest[end - 1];
    // A tie without a noun behind it ("in order to", "for which") tells nothing apart.
    if (!noun || end === at + 1 || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN') || phrase.length + end - at > LONGEST) break;
    if (isTime(noun.text) && (!timed || phrase.length > 0)) break;
    phrase.push(...rest.slice(at, end));
    at = end;
  }
  return phrase;
}

/** "to" and the places behind it, as far as they have capitals; nothing where somebody only goes "to discuss" or "to the region". */
function wayOf(rest: readonly Token[]): readonly Token[] {
  const isPart = ({ text, tag }: Token): boolean => /^\p{Lu}/u.test(text) && (tag === 'PROPN' || tag === 'ADJ' || tag === 'NOUN');
  let end = 1, at = 1;
  while (at < rest.length && at <= LONGEST_WAY && (isPart(rest[at]!) || /^(?:,|and|the|of)$/iu.test(rest[at]!.text))) if (isPart(rest[at++]!)) end = at;
  return end === 1 ? [] : rest.slice(0, end);
}

const join = (tokens: readonly Token[]): string =>
  tokens.map(({ text }, index) => (index > 0 && tokens[index]!.start > tokens[index - 1]!.end ? ` ${text}` : text)).join('');
