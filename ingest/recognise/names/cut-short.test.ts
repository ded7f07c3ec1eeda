import { cutShort } from './cut-short.ts';
import { namesAsText, taggedText } from './fixtures.ts';

const whole = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(cutShort(names, sentences), sentences);
};

test.each([
  ['They met [L Alder] Cares and Birch. Now [O Alder Cares] pays.', ['Organization Alder Cares', 'Organization Alder Cares']],
  ['Staff of the [O Birch] Ports Aid left. The [O Birch Ports Aid] pays. The [O Birch Ports Aid] met.', ['Organization Birch Ports Aid', 'Organization Birch Ports Aid', 'Organization Birch Ports Aid']],
])('made whole: %s', (markup, expected) => {
  expect(whole(markup)).toEqual(expected);
});

test.each([
  ['The [L Alder] coast is long. Now [O Alder Cares] pays.', ['Location Alder', 'Organization Alder Cares']],
  ['[L Alder] Cares, [L Alder] Cares and more. Now [O Alder Cares] pays.', ['Location Alder', 'Location Alder', 'Organization Alder Cares']],
  ['They met [L Alder] [O Cares]. Now [O Alder Cares] pays.', ['Location Alder', 'Organization Cares', 'Organization Alder Cares']],
  ['[P Ana] Lund spoke. [P Ana Lund] left.', ['Person Ana', 'Person Ana Lund']],
])('left as it is: %s', (markup, expected) => {
  expect(whole(markup)).toEqual(expected);
});
