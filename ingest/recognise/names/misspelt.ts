/** Slips of the pen: a name one letter off another that its text says more often is the other, "Zmbia" beside "Zambia". */
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence } from '../../stages.ts';
import { wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** Fewest letters of the word that differs; fewest times that the right form is said where nothing else knows it. */
const SHORTEST = 6, OFTEN = 2;
/** A scan reads "79th" as "79" and a mark. */
const ORDINAL = /^(\d+) ["“”°*'’] (?=\p{Lu})/u;

interface Counted {
  readonly type: NamedType;
  readonly words: readonly string[];
  count: number;
}

/** What names of which one may be the other misspelt have in common: type, number of words and the last letter. */
const likeness = ({ type, words }: Counted): string => `${type} ${words.length} ${words.at(-1)!.at(-1)}`;

/** The names, misspelt ones called as the text or `known` spells them. */
export function misspelt(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string, type: NamedType) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  const counts = new Map<string, Counted>();
  for (const name of names) {
    const words = textOf(name);
    const key = `${name.type} ${words}`;
    const own = counts.get(key) ?? { type: name.type, words: words.split(' '), count: 0 };
    own.count += 1;
    counts.set(key, own);
  }
  const alike = new Map<string, Counted[]>();
  for (const one of counts.values()) alike.set(likeness(one), [...(alike.get(likeness(one)) ?? []), one]);
  const right = new Map<string, string>();
  for (const [key, one] of counts) {
    const text = one.words.join(' ');
    const ordinal = text.replace(ORDINAL, (_, number: string) => `${number}${suffix(Number(number))} `);
    if (ordinal !== text && counts.has(`${one.type} ${ordinal}`)) right.set(key, ordinal);
    if (one.count > 1 || known(text, one.type) || one.type === 'Instrument') continue;
    const others = (alike.get(likeness(one)) ?? []).filter((other) => other !== one && isSlip(one.words, other.words, one.type) && (other.count >= OFTEN || known(other.words.join(' '), one.type)));
    if (others.length === 1) right.set(key, others[0]!.words.join(' '));
  }
  return right.size === 0 ? names : names.map((name) => {
    const called = right.get(`${name.type} ${textOf(name)}`);
    return called === undefined || name.called !== undefined ? name : { ...name, called };
  });
}

const suffix = (number: number): string => (number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

/** Whether two names have the same words but for one letter of a long word, not at its end, where words are bent. */
function isSlip(words: readonly string[], others: readonly string[], type: NamedType): boolean {
  if (words.length !== others.length) return false;
  const off = words.flatMap((word, at) => (word === others[at] ? [] : [at]));
  if (off.length !== 1) return false;
  const [wrong, right] = [words[off[0]!]!, others[off[0]!]!];
  if (!/^[\p{L}]+$/u.test(wrong) || !/^[\p{L}]+$/u.test(right) || right.length < SHORTEST || wrong.toLowerCase() === right.toLowerCase()) return false;
  if (type === 'Person' && off[0] !== words.length - 1) return false;
  return isOneOff(wrong, right);
}

/** Whether one letter is missing, too much, another, or changed places with the next; the last letter is the same. */
function isOneOff(one: string, other: string): boolean {
  if (one.at(-1) !== other.at(-1) || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  const without = (word: string, from = at): string => word.slice(from + 1);
  if (one.length !== other.length) return one.length > other.length ? without(one) === other.slice(at) : without(other) === one.slice(at);
  return without(one) === without(other) || (one[at] === other[at + 1] && one[at + 1] === other[at] && without(one, at + 1) === without(other, at + 1));
}
