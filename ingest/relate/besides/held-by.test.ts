import { markedItems } from '../fixtures.ts';
import { findLists } from '../pairs/lists.ts';
import { heldByHosts } from './held-by.ts';

const held = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return heldByHosts({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right }) => `${left.key} in ${right.key}`);
};

test.each([
  ['At the [E Harbour Assembly], hosted by [L Chad] in [L Brio], they spoke.', ['harbour assembly in brio']],
  ['At its 92nd [O General Assembly], hosted by [L Chad] in [L Brio], it spoke.', ['general assembly in brio']],
  ['The [E course] was jointly organised by the [O Alder Academy] and [O Birch] (BI) in [L Oslo].', ['course in oslo']],
  ['The [U sweep], which was carried out by [O Alder] in [L Chad], ended.', ['sweep in chad']],
])('held: %s', (markup, expected) => {
  expect(held(markup)).toEqual(expected);
});

test.each([
  'The [E course] was praised by the [O Alder Academy] in [L Oslo].',
  'The [E course] was hosted by the [O Alder Academy], which has a house in [L Oslo].',
  'The [E course] dealt with games hosted by [O Alder] in [L Oslo].',
])('not held: %s', (markup) => {
  expect(held(markup)).toEqual([]);
});
