import { endsAgentAside } from './asides.ts';

/** Of the last comma. */
const ends = (sentence: string): boolean => {
  const words = sentence.split(' ');
  return endsAgentAside(words, words.lastIndexOf(','));
};

test.each(['the raid , led by Alder , included', 'the raid , jointly run by Alder and Birch , included', 'the raid , led by Alder , Birch and Cedar , included'])('an aside of who did it: %s', (sentence) => {
  expect(ends(sentence)).toBe(true);
});

test.each(['led by Alder , it included', 'the raid , which was often led by Alder , included', 'the raid , in Lima , included', 'the raid included'])('none: %s', (sentence) => {
  expect(ends(sentence)).toBe(false);
});
