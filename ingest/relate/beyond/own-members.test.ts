import { markedItems } from '../fixtures.ts';
import { ownMembers } from './own-members.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return ownMembers(views, names).map(({ subject, object }) => `${keys.get(subject)!} → ${keys.get(object)!}`);
};

test.each([
  ['The [O Alder Forum] was founded in 1990. Other members are [L Chad] and [O Atlas].', ['chad → alder forum', 'atlas → alder forum']],
  ['The [O Alder Forum] was founded in 1990. Its current members include [P Ana Ruiz] and [P Jon Vik].', ['ana ruiz → alder forum', 'jon vik → alder forum']],
  ['The [O Alder Forum] was founded in 1990.\n\nMember States: [L Chad], [L Mali] and [L Peru]', ['chad → alder forum', 'mali → alder forum', 'peru → alder forum']],
])('who its members are: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'The [O Alder Forum] was founded in 1990. Members met in [L Chad].',
  'The [O Alder Forum] was founded in 1990. Its members are proud that [L Chad] is rich.',
  'Ports are busy. Its members are [L Chad] and [L Mali].',
  'The [O Alder Forum] was founded in 1990. The members of [O Atlas] are [L Chad] and [L Mali].',
])('nobody in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
