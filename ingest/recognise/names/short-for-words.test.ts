import { namesAsText, taggedText } from './fixtures.ts';
import { withoutLettersOfWords } from './short-for-words.ts';

const left = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(withoutLettersOfWords(names, sentences, (words) => words === 'WHO'), sentences);
};

test.each([
  ['It fights illegal harbour dumping and waste ([O IHDW]). The rules on [O IHDW] and the [O Coast Fund] help.', ['Organization Coast Fund']],
  ['A standard mooring procedure ([O SMP]) holds.', []],
])('letters of words: %s', (markup, expected) => {
  expect(left(markup)).toEqual(expected);
});

test.each([
  'A joint mooring team ([O JMT]) came.',
  'The least developed countries ([O LDCs]) met.',
  'The Harbour Mooring Procedure ([O HMP]) holds.',
  'They work hard on ([O WHO]) boats.',
  'They met the coast fishers ([O Alder]) there.',
  'A standard mooring procedure ([O SMQ]) holds.',
])('somebody’s letters: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(left(markup)).toEqual(namesAsText(names, sentences));
});
