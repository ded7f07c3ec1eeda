/** The language stage: sentences, and their tokens with part of speech and base form. */
import type { Analyse, AnalysedSentence, Token } from '../stages.ts';
import { splitSentences } from './sentences.ts';
import { tagByForm } from './tag-plain.ts';

/** Sentences and tokens of the clean text. Pure; offsets count in `clean.text`. */
export const analyse: Analyse = (document, clean) => ({ document, clean, sentences: analyseText(clean.text) });

/** The same for a bare text. */
export function analyseText(text: string): AnalysedSentence[] {
  return splitSentences(text).map(({ start, end, kind, words }, index) => {
    const tags = tagByForm(words);
    const tokens = words.map((word, at): Token => ({ ...word, tag: tags[at]!, lemma: word.text.toLowerCase() }));
    return { index, kind, start, end, tokens };
  });
}
