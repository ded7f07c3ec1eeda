import { markedItems } from '../fixtures.ts';
import { findLists } from '../pairs/lists.ts';
import { predicateOf } from '../pairs/classes.ts';
import { listedPartners } from './partner-lists.ts';

const pairs = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return listedPartners({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right, index }) => `${left.key} ${predicateOf(index) === 'PARTNERS_WITH' ? '–' : 'takes part:'} ${right.key}`);
};

test.each([
  ['The [O Birch Bank]’s main partners include the [O Coast Board], [L Chad] and [L Mali].', ['birch bank – coast board', 'birch bank – chad', 'birch bank – mali']],
  ['Among the [O Birch Bank]’s partners are [L Chad] and the [O Coast Board].', ['birch bank – chad', 'birch bank – coast board']],
  ['Partners of the [O Birch Bank] include organisations such as the [O Coast Board].', ['birch bank – coast board']],
  ['They met the [O Birch Bank], whose partners are [L Chad] and [L Mali].', ['birch bank – chad', 'birch bank – mali']],
  ['The [O Birch Bank] and its partners, the [O Coast Board] and [L Chad], built a port.', ['birch bank – coast board', 'birch bank – chad']],
  ['The [O Birch Bank] counts the [O Coast Board] and [L Chad] among its partners.', ['birch bank – coast board', 'birch bank – chad']],
  ['Partners of the [U Reading Project] include [L Chad].', ['reading project takes part: chad']],
  ['The [O Birch Bank] and its partner, the [O Coast Board], opened a port.', ['birch bank – coast board']],
  ['The [O Birch Bank], through its partner [O Elm], opened a port.', ['birch bank – elm']],
])('partners: %s', (markup, expected) => {
  expect(pairs(markup)).toEqual(expected);
});

test.each([
  '[L Chad]’s main trading partners are [L Mali] and [L Peru].',
  'The [O Birch Bank]’s former partners include [L Chad].',
  'The [O Birch Bank]’s partners do not include [L Chad].',
  'The [O Birch Bank]’s partners are happy in [L Chad].',
  'The [O Birch Bank]’s partners praised [L Chad] and [L Mali].',
  'The [O Birch Bank] and its partners met the [O Coast Board] in [L Chad].',
  'The [O Birch Bank] told its partners, [L Chad] and [L Mali] left.',
  'The [O Birch Bank] counts ships in [L Chad] for its partners.',
  'The partners include [L Chad] and [L Mali].',
  'The [O Birch Bank] left its partner for the [O Coast Board].',
])('none: %s', (markup) => {
  expect(pairs(markup)).toEqual([]);
});
