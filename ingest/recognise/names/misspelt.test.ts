import { namesAsText, taggedText } from './fixtures.ts';
import { misspelt } from './misspelt.ts';

const KNOWN = new Set(['Zambia', 'Gambia', 'Slovenia']);
const called = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(misspelt(names, sentences, (words) => KNOWN.has(words)), sentences);
};

test.each([
  ['[L Zmbia] paid. [L Zambia] is far.', ['Location Zambia', 'Location Zambia']],
  ['The [O Habrour Council] met. The [O Harbour Council] and the [O Harbour Council] left.', ['Organization Harbour Council', 'Organization Harbour Council', 'Organization Harbour Council']],
  ['[P Ana Orrelsen] met [P Ana Orelsen]. [P Ana Orrelsen] left.', ['Person Ana Orrelsen', 'Person Ana Orrelsen', 'Person Ana Orrelsen']],
  ['The [E 79" Session of Ports] ended. The [E 79th Session of Ports] began.', ['Event 79th Session of Ports', 'Event 79th Session of Ports']],
])('a slip: %s', (markup, expected) => {
  expect(called(markup)).toEqual(expected);
});

test.each([
  // Both are known.
  '[L Zambia] met [L Gambia].',
  // Words are bent at their ends.
  'The [O Harbours Council] met. The [O Harbour Council] and the [O Harbour Council] left.',
  // Which of two is right, nothing says.
  'The [O Habrour Council] met the [O Harbour Council].',
  // Short words and numbers differ.
  'The [O Port Council] met. The [O Post Council] and the [O Post Council] left.',
  'The [E 78th Session] met. The [E 79th Session] and the [E 79th Session] left.',
  // First names.
  '[P Martina Ruiz] met [P Martino Ruiz]. [P Martino Ruiz] left.',
  // Two letters are off.
  '[L Zmbja] paid. [L Zambia] is far.',
])('two names: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(called(markup)).toEqual(namesAsText(names, sentences));
});
