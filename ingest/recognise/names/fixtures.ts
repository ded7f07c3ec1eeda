/** For tests: a text with names marked, as the tagger would hand it on, and what the mends make of it. */
import { marked } from '../../relate/fixtures.ts';
import type { AnalysedSentence } from '../../stages.ts';
import { mendNames } from './mend.ts';
import type { TaggedName } from './tagged.ts';

/** "[O Alder Council] met [P Ana Ruiz].", as the tagger would hand it on. */
export function taggedText(markup: string): { sentences: readonly AnalysedSentence[]; names: readonly TaggedName[] } {
  const { analysed, recognised } = marked(markup);
  return { sentences: analysed.sentences, names: recognised.names.map(({ sentence, firstToken, endToken, type }) => ({ sentence, start: firstToken, end: endToken, type, confidence: 0.8 })) };
}

/** "Organization Alder Council": each name with its type, as it is called. */
export const namesAsText = (names: readonly TaggedName[], sentences: readonly AnalysedSentence[]): string[] =>
  names.map(({ sentence, start, end, type, called }) => `${type} ${called ?? sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text).join(' ')}`);

/** The names of a marked text after the mends; "WHO" is a known body. */
export const mended = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(mendNames(names, sentences, (words) => words === 'WHO'), sentences);
};
