import { markedItems } from '../fixtures.ts';
import { classOf, predicateOf } from '../pairs/classes.ts';
import { asUnit } from './units.ts';

test.each([
  ['The [O Harbour Ministry] includes the [O Reef Unit].', 'PART_OF'],
  ['The [O National Guard] comprises the [O Office for Ships] and others.', 'PART_OF'],
  ['The [O Harbour League] includes the [O Reef Unit].', 'MEMBER_OF'],
  ['The [O Harbour Ministry] includes [O Atlas].', 'MEMBER_OF'],
])('in "%s" it is %s', (markup, expected) => {
  const { views, names } = markedItems(markup);
  const [left, right] = names[0]!;
  expect(predicateOf(asUnit(views[0]!, { left: left!, right: right!, index: classOf('MEMBER_OF', true), confidence: 1, method: 'classifier' }).index)).toBe(expected);
});
