import { namesAsText, taggedText } from './fixtures.ts';
import { papersOfPlaces } from './papers.ts';

const typed = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(papersOfPlaces(names, sentences, (words) => words === 'Norway'), sentences);
};

test.each([
  ['Under the [L Oslo] document they met.', ['Instrument Oslo document']],
  ['All parties to the 2031 [L Oslo] accords met.', ['Instrument Oslo accords']],
  ['The [L Norway] statement was long.', ['Location Norway']],
  ['They signed an [L Oslo] agreement.', ['Location Oslo']],
  ['The [L Oslo] agreement text was long.', ['Location Oslo']],
  ['The [L Oslo] harbour was closed.', ['Location Oslo']],
])('%s', (markup, expected) => {
  expect(typed(markup)).toEqual(expected);
});
