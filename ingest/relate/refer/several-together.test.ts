import { markedItems } from '../fixtures.ts';
import { severalTogether } from './several-together.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return severalTogether(views, names).map(({ subject, object }) => `${keys.get(subject)!} – ${keys.get(object)!}`);
};

test.each([
  'On behalf of the [O Oak Committee], the [O Elm Committee] and the [O Ash Committee], she spoke of cooperation between the three Committees.',
  'The [O Oak Committee], the [O Elm Committee], and the [O Ash Committee] met with [O Atlas]. They praised the close coordination among the three committees.',
])('three work together: %s', (markup) => {
  expect(told(markup)).toEqual(['oak committee – elm committee', 'oak committee – ash committee', 'elm committee – ash committee']);
});

test.each([
  'The [O Oak Committee] and the [O Elm Committee] met. They praised the cooperation between the three committees.',
  'The [O Oak Committee], the [O Elm Committee] and the [O Ash Committee] met. They praised the trade between the three cities.',
  'The [O Oak Committee], the [O Elm Committee] and the [O Ash Committee] met. They praised the rivalry between the three committees.',
  'The [O Oak Committee], the [O Elm Fund] and the [O Ash Board] met. They praised the cooperation between the three committees.',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
