import { taggedText } from './fixtures.ts';
import { findMandated } from './mandated.ts';
import { findResolutions } from './resolutions.ts';

const found = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  const { tokens } = sentences[0]!;
  return findMandated(tokens, names, findResolutions(tokens)).map(({ start, end }) => tokens.slice(start, end).map(({ text }) => text).join(' '));
};

test.each([
  ['The [O Security Council Committee] established pursuant to resolution 1234 (2031) met.', 'Security Council Committee established pursuant to resolution 1234 ( 2031 )'],
  ['The [O Committee] pursuant to resolutions 1234, 1235 and 1236 concerning ports met.', 'Committee pursuant to resolutions 1234 , 1235 and 1236'],
  ['The [O Panel of Experts] established by paragraph 3 of Security Council resolution 1234 (2031) left.', 'Panel of Experts established by paragraph 3 of Security Council resolution 1234 ( 2031 )'],
  ['The Committee established pursuant to resolution 1234 (2031) met.', 'Committee established pursuant to resolution 1234 ( 2031 )'],
  ['The [O Committee established pursuant to resolution 1234] met.', 'Committee established pursuant to resolution 1234'],
])('a body of a resolution: %s', (markup, expected) => {
  expect(found(markup)).toEqual([expected]);
});

test.each([
  'The [O Harbour Whaling Committee] established pursuant to resolution 1234 met.',
  'The [O Committee] recalled resolution 1234.',
  'The [O Committee] praised the Board established by resolution 1234.',
  'The [O Security Council] adopted it pursuant to resolution 1234.',
])('none: %s', (markup) => {
  expect(found(markup)).toEqual([]);
});
