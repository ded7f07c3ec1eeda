import { describe as group, expect, it } from '@jest/globals';
import type { NamedType } from '../../graph/model.ts';
import { analyseText } from '../language/analyse.ts';
import { describe } from './description.ts';

/** What `words` of a sentence are called as a description of this type. */
function called(text: string, words: string, type: NamedType): string {
  const [sentence] = analyseText(text);
  const start = text.indexOf(words), end = start + words.length;
  const { tokens } = sentence!;
  const after = tokens.findIndex((token) => token.start >= end);
  return describe({ id: 'm', sentence: 0, type, level: 'desc', firstToken: tokens.findIndex((token) => token.end > start), endToken: after < 0 ? tokens.length : after, start, end, text: words, confidence: 1, facts: {} }, { tokens });
}

group('What a thing without a name is called', () => {
  it.each<[string, string, NamedType, string]>([
    ['We will launch a new programme on fisheries in the Sahel in June.', 'a new programme', 'Operation', 'new programme on fisheries in the Sahel'],
    ['We will launch a survey in June.', 'a survey', 'Operation', 'survey'],
    ['They met at the conference in May.', 'the conference', 'Event', 'conference in May'],
    ['They met at the conference on ports in May.', 'the conference', 'Event', 'conference on ports'],
    ['They held a debate on trade between Chad and Mali and left.', 'a debate', 'Event', 'debate on trade between Chad and Mali'],
    ['Secretary Lund’s Travel to Chad, Mali, and the Republic of Niger next week', 'Secretary Lund’s Travel', 'Event', 'Secretary Lund’s Travel to Chad, Mali, and the Republic of Niger'],
    ['Her trip to discuss ports began.', 'Her trip', 'Event', 'trip'],
    ['They thanked the agency in Chad.', 'the agency', 'Organization', 'agency'],
  ])('%s', (text, words, type, name) => {
    expect(called(text, words, type)).toBe(name);
  });
});
