/** Noun phrases that may describe something: base phrases with a common noun as head that no name covers. */
import { endsAgentAside } from '../../language/asides.ts';
import type { SentenceView } from '../text/view.ts';
import type { Placed } from '../pairs/place.ts';

export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** Nouns that stand before an adjective as adjectives do. */
const COLOURING = new Set(['core', 'key', 'sister', 'frontline', 'grassroots']);
const MONTH = /^(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))$/u;

/** Longest base phrase, in tokens. */
const MAX_LENGTH = 12;

/** What is held "of action". */
const DAYS = new Set(['day', 'days', 'week', 'weeks']);
const TODAY = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
/** Goes on within a phrase, and begins none. */
const JOINING = new Set(["'s", '’s', '-']);
const AUTHORITIES = new Set(['authorities', 'agencies', 'bodies', 'services', 'officials', 'officers']);
const POINTING = new Set(['this', 'the', 'that', 'such']);
const POSSESSIVE = new Set(['our', 'its', 'their', 'my', 'his', 'her', 'your']);

/** Base noun phrases in text order. `names` are the names of the sentence, sorted. */
export function nounPhrases({ tokens, lower }: SentenceView, names: readonly Pick<Placed, 'first' | 'end'>[]): Phrase[] {
  const covered = new Uint8Array(tokens.length);
  for (const { first, end } of names) covered.fill(1, first, end);
  const phrases: Phrase[] = [];
  let start = -1;
  let head = -1;
  const close = (): void => {
    if (head >= 0 && covered[head] === 0 && start >= 0) phrases.push({ first: Math.max(withOwner(behindNations(start)), head + 1 - MAX_LENGTH), end: head + 1, head });
    start = head = -1;
  };
  // A phrase never begins within a name: "the Council of Europe's convention" begins with the Council.
  const withOwner = (first: number): number => names.find((name) => name.first < first && first < name.end)?.first ?? first;
  // "Polish, Spanish and Italian authorities" are of three countries.
  const behindNations = (first: number): number => {
    let at = first;
    while (isNation(tokens[at]) && isNation(tokens[at - 2]) && (lower[at - 1] === 'and' || lower[at - 1] === ',')) at -= 2;
    if (/^(?:North|South|Saudi|New|Sri)$/u.test(tokens[at - 1]?.text ?? '') && isNation(tokens[at])) at--;
    if (at === first) return first;
    return tokens[at - 1]?.tag === 'DET' ? at - 1 : at;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { tag } = tokens[at]!;
    const word = lower[at]!;
    if (TODAY.has(word)) {
      // A time said after a phrase is no part of it: "the national police today launched".
      close();
    } else if (tag === 'DET' || POSSESSIVE.has(word)) {
      close();
      start = at;
    } else if (tag === 'NOUN' || tag === 'PROPN') {
      if (start < 0) start = at;
      // A name ends a phrase that has a head already, unless it only modifies what follows.
      head = at;
    } else if (tag === 'NUM' && /^(?:19|20)\d\d$/u.test(word) && lower[at - 1] === 'in') {
      // A year that dates what follows is no part of it.
      close();
    } else if (tag === 'NUM' && start === at - 1 && MONTH.test(tokens[start]?.text ?? '') && /^\d{1,2}$/u.test(word)) {
      // Nor are a month and its day: "on May 4 Chilean police".
      start = head = -1;
    } else if (tag === 'ADJ' || tag === 'NUM' || JOINING.has(word)) {
      // "Core international crimes" is one phrase.
      if (head >= 0 && !JOINING.has(word) && covered[head] === 0 && !(head === at - 1 && COLOURING.has(lower[head]!))) close();
      // "today's debate" begins with the debate.
      if (start < 0 && !JOINING.has(word)) start = at;
    } else if (tag === 'VERB' && /(?:ing|ed|en)$/u.test(word) && isModifier(tokens, at)) {
      // "Lyon-based" goes on.
      if (head >= 0 && lower[at - 1] !== '-') close();
      if (start < 0) start = at;
    } else if (word === 'of' && head === at - 1 && DAYS.has(lower[head]!) && /^actions?$/u.test(lower[at + 1] ?? '')) continue;
    // "A day of action" is one phrase.
    else if (tag === 'ADV' && start >= 0 && head < 0) continue;
    // "Law enforcement and judicial authorities" are told of in one phrase.
    else if (word === 'and' && start >= 0 && head === at - 1 && lower[head] === 'enforcement' && lower[head - 1] === 'law' && /^(?:ADJ|NOUN)$/u.test(tokens[at + 1]?.tag ?? '') && AUTHORITIES.has(lower[at + 2] ?? '')) head = -1;
    // "This unique and timely debate" is one phrase.
    else if (word === 'and' && start >= 0 && head < 0 && at - start === 2 && POINTING.has(lower[start]!) && tokens[at - 1]!.tag === 'ADJ' && tokens[at + 1]?.tag === 'ADJ') continue;
    // "today's very important debate" begins with "very".
    else if (tag === 'ADV' && start < 0 && JOINING.has(lower[at - 1] ?? '') && tokens[at + 1]?.tag === 'ADJ') start = at;
    else close();
  }
  close();
  return phrases;
}

/** "German", "Dutch". */
const isNation = (token: SentenceView['tokens'][number] | undefined): boolean => token?.tag === 'ADJ' && /^\p{Lu}\p{Ll}+$/u.test(token.text);

/** Participles that open a phrase of their own more often than they colour a noun. */
const OPENING = new Set(['including', 'using', 'regarding', 'concerning', 'involving', 'following', 'targeting', 'supporting', 'according', 'affecting', 'providing']);
/** Past forms that say what something took in, and behind "and" or an aside (", led by Alder, included rangers") colour no noun. */
const TOOK_IN = new Set(['involved', 'included', 'attracted', 'gathered', 'covered', 'reached', 'led']);
const BEFORE_PARTICIPLE = new Set(['DET', 'ADJ', 'NUM']);
const BEFORE_MODIFIER = new Set(['DET', 'ADJ', 'NUM', 'CCONJ', 'ADP', 'PUNCT', 'SCONJ']);

/** A participle before a noun ("participating countries"), not the verb of a clause ("the junta launched several strikes"). */
const isModifier = (tokens: SentenceView['tokens'], at: number): boolean => {
  const next = tokens[at + 1]?.tag;
  const before = tokens[at - 1];
  if (next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN') return false;
  // "Disrupting and dismantling networks".
  if (before?.tag === 'CCONJ' && tokens[at]!.text.endsWith('ing') && tokens[at - 2]?.text.endsWith('ing') && !BEFORE_PARTICIPLE.has(tokens[at - 3]?.tag ?? '')) return false;
  if (!before) return !OPENING.has(tokens[at]!.lemma) && !OPENING.has(tokens[at]!.text.toLowerCase());
  if (before.text === '-' || before.tag === 'DET' || POSSESSIVE.has(before.text.toLowerCase())) return true;
  // "Was led by Alder and involved customs officers".
  if (TOOK_IN.has(tokens[at]!.text) && (before.tag === 'CCONJ' || endsAgentAside(tokens.map(({ text }) => text), at - 1))) return false;
  return BEFORE_MODIFIER.has(before.tag) && !OPENING.has(tokens[at]!.text.toLowerCase());
};
