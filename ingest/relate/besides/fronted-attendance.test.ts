import { markedItems } from '../fixtures.ts';
import { findLists } from '../pairs/lists.ts';
import { frontedAttendance } from './fronted-attendance.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return frontedAttendance({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right }) => `${right.key} in ${left.key}`);
};

test.each([
  ['During the [E Harbour Training], 30 officers from [L Chad], [L Mali] and [L Togo] exchanged views on trade.', ['chad in harbour training', 'mali in harbour training', 'togo in harbour training']],
  ['At the [E Harbour Forum] (HF), experts from the [O Birch Desk] and [L Chad] discussed trade.', ['birch desk in harbour forum', 'chad in harbour forum']],
  ['During [U Operation Reed], 12 investigators of partner states from [L Chad] and [L Mali], as well as experts of the Desk, shared what they knew.', ['chad in operation reed', 'mali in operation reed']],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'During the [E Harbour Training], officers spoke of goods from [L Chad] and [L Mali].',
  'During [U Operation Reed], 12 suspects from [L Chad] and [L Mali] were arrested.',
  'During [U Operation Reed], officers from [L Chad] arrested a man.',
  'During [U Operation Reed], officers from [L Chad] were praised.',
  'Before the [E Harbour Training], officers from [L Chad] exchanged views.',
  'During the [E Harbour Training] in Oslo the officers from [L Chad] met.',
])('not: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
