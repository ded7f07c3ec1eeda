import { markedItems } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { statusOfOpen } from './status.ts';

test.each([
  ['[L Chad] and [L Mali] came.', 'came', 'asserted'],
  ['Ministers are expected from [L Chad].', 'expected', 'planned'],
  ['Ministers will come from [L Chad].', 'come', 'planned'],
  ['[L Chad] has been invited.', 'invited', 'possible'],
  ['[L Chad] may come.', 'come', 'possible'],
  ['[L Chad] declined.', 'declined', 'denied'],
  ['[L Chad] did not come.', 'come', 'denied'],
  ['Invited: [L Chad] and [L Mali].', undefined, 'possible'],
])('%s is said as %s: %s', (markup, word, expected) => {
  const { views: [view], names: [items] } = markedItems(markup);
  const arcs = arcsOf(view!, parse(view!, relateModels().parse));
  expect(statusOfOpen(view!, arcs, { verb: word === undefined ? -1 : view!.lower.indexOf(word), first: items![0]!.first })).toBe(expected);
});
