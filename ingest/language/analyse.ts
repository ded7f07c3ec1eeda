/** The language stage: sentences, and their tokens with part of speech and base form. */
import type { Analyse, AnalysedSentence, Token } from '../stages.ts';
import { lemma } from './lemma.ts';
import { splitSentences } from './sentences.ts';
import { tagger } from './tagger.ts';

/** Sentences and tokens of the clean text. Pure; offsets count in `clean.text`. Linear in the text's length. */
export const analyse: Analyse = (document, clean) => ({ document, clean, sentences: analyseText(clean.text) });

/** The same for a bare text. */
export function analyseText(text: string): AnalysedSentence[] {
  const tag = tagger();
  return splitSentences(text).map(({ start, end, kind, words }, index) => {
    const tags = tag(words.map(({ text }) => text));
    const tokens = words.map((word, at): Token => ({ start: word.start, end: word.end, text: word.text, tag: tags[at]!, lemma: lemma(word.text, tags[at]!) }));
    return { index, kind, start, end, tokens };
  });
}
