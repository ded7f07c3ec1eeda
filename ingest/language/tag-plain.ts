/** Parts of speech from form alone. */
import type { Tag } from '../stages.ts';
import type { Word } from './tokenize.ts';

const CLOSED: Readonly<Record<string, Tag>> = Object.fromEntries(
  (
    [
      ['DET', 'the a an this that these those each every all some any no both'],
      ['ADP', 'of in on at by for from with about against between into through during before after above below under over among within without toward towards upon since until via per'],
      ['CCONJ', 'and or but nor'],
      ['SCONJ', 'if because although while whereas unless whether'],
      ['PRON', 'i you he she it we they me him her us them who whom which what himself herself itself themselves ourselves my your his its our their whose'],
      ['AUX', 'is are was were be been being am has have had do does did will would can could shall should may might must'],
      ['PART', "to not n't 's ’s n’t"],
      ['NUM', 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion'],
    ] as const
  ).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag])),
);

/** One tag a word. */
export function tagByForm(words: readonly Word[]): Tag[] {
  return words.map(({ text }, index) => {
    const known = CLOSED[text.toLowerCase()];
    if (known) return known;
    if (/^[\d.,]*\d/u.test(text)) return 'NUM';
    if (!/\p{L}/u.test(text)) return /^[$€£%]$/u.test(text) ? 'SYM' : 'PUNCT';
    if (/^\p{Lu}/u.test(text) && index > 0) return 'PROPN';
    if (text.endsWith('ly')) return 'ADV';
    if (/(?:ed|ing|ify|ize|ise)$/u.test(text)) return 'VERB';
    if (/(?:al|ous|ive|able|ible|ic|ful)$/u.test(text)) return 'ADJ';
    return 'NOUN';
  });
}
