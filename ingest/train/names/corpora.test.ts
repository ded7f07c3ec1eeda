import type { Passage } from '../data/passages.ts';
import { ALL_TYPES, bit, labelPassage } from './corpora.ts';

const text = 'The fight against piracy off Somalia goes on.';
const at = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length, level: 'name' as const });
const passage: Passage = {
  id: 'p', split: 'train', genre: 'press', source: 's', text, same: [], relations: [], figures: [],
  mentions: [{ id: 'm1', type: 'Topic', ...at('piracy off Somalia') }, { id: 'm2', type: 'Location', ...at('Somalia') }],
};

test('topics are no names to the tagger, and a name within one stays', () => {
  const { names, types } = labelPassage(passage, { repair: (words) => ({ text: words, toSource: (span) => span }) });
  expect(names).toEqual([[{ start: 5, end: 6, types: bit('Location'), optional: false }]]);
  expect(types).toBe(ALL_TYPES);
});
