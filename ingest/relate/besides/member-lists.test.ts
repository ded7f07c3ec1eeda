import { markedItems } from '../fixtures.ts';
import { findLists } from '../pairs/lists.ts';
import { memberLists } from './member-lists.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return memberLists({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).flatMap(({ owner, members }) => members.map(({ key }) => `${key} → ${owner.key}`));
};

test.each([
  ['The members of the [O Coast League], [L Chad], [L Mali] and [L Peru], met.', ['chad → coast league', 'mali → coast league', 'peru → coast league']],
  ['It was signed by the members of the [O Coast League], [L Chad], [L Mali], [O Atlas] and [L Peru].', ['chad → coast league', 'mali → coast league', 'atlas → coast league', 'peru → coast league']],
  ['The members of the [O Coast League] ([L Chad], [O Atlas]) met.', ['chad → coast league', 'atlas → coast league']],
  ['The members of the [O Coast League] (CL): [L Chad] and [O Atlas].', ['chad → coast league', 'atlas → coast league']],
  ['The countries of the [O Coast League], namely [L Chad] and [L Mali], met.', ['chad → coast league', 'mali → coast league']],
  ['[O Coast League] Member States [L Chad] and [L Mali] met.', ['chad → coast league', 'mali → coast league']],
  ['[O Coast League] member [L Chad] met [L Mali].', ['chad → coast league']],
  ['The [O Coast League] countries ([L Chad] and [L Mali]) met.', ['chad → coast league', 'mali → coast league']],
  ['The members of the [O Coast Panel] are [P Ana Ruiz] of [L Chad] and [P Jon Vik].', ['ana ruiz → coast panel', 'jon vik → coast panel']],
])('told: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'Members of the [O Coast League], [L Chad] and [L Mali] met.',
  'Talks with members of the [O Coast League], [L Chad] and [L Mali].',
  'Members of the [O Coast League] visited [L Chad], [L Mali] and [L Peru].',
  'Friends of the [O Coast League], [L Chad], [L Mali] and [L Peru], met.',
  'The office of the [O Coast League] ([L Chad], [L Mali]) closed.',
  'The [O Coast League] countries met [L Chad] and [L Mali].',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
