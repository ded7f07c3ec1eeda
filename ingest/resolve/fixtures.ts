/** Builds the input of `resolve` from a text and the words found in it, for tests. */
import type { NamedType, MentionLevel } from '../../graph/model.ts';
import type { AnalysedDocument, FoundMention, Recognised, Related } from '../stages.ts';

export const analysedText = (text: string, source = 'test.txt'): AnalysedDocument => {
  const sentences = [...text.matchAll(/[^.]+\.?\s*/gu)].map((match, index) => ({ index, kind: 'prose' as const, start: match.index, end: match.index + match[0].trimEnd().length, tokens: [] }));
  return { document: { source, title: 'Test', language: 'en', text, problems: [] }, clean: { text, toSource: (span) => span }, sentences };
};

/** A mention of the `nth` (from 0) occurrence of `words`. */
export const mention = (
  analysed: AnalysedDocument, words: string, type: NamedType, { nth = 0, level = 'name', facts = {} }: { nth?: number; level?: MentionLevel; facts?: FoundMention['facts'] } = {},
): FoundMention => {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = analysed.clean.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” stands fewer than ${nth + 1} times in “${analysed.clean.text}”`);
  const sentence = analysed.sentences.find((one) => one.start <= start && start < one.end)!.index;
  return { id: `m${start}-${words.length}`, sentence, firstToken: 0, endToken: 0, start, end: start + words.length, text: words, type, level, confidence: 1, facts };
};

export const nothing: Recognised = { names: [], figures: [], dates: [] };

export const related = (mentions: readonly FoundMention[], more: Partial<Related> = {}): Related => ({ mentions, clusters: [], relations: [], figures: [], speakers: [], ...more });
