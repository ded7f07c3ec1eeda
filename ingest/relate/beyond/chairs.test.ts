import { markedItems } from '../fixtures.ts';
import { chairsTold } from './chairs.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const key = new Map(names.flat().map((item) => [item.id, item.key]));
  return chairsTold(views, names).map(({ subject, object, status }) => `${key.get(subject)!} LEADS ${key.get(object)!} ${status}`);
};

test.each([
  ['The chair of the [O Coast League] rotates among the states that the [O Oak Board] names. The current Chair is [L Norway].', ['norway LEADS coast league asserted']],
  ['The [O Coast League] was founded by the [O Oak Board]. Its current director is [P Ana Lund].', ['ana lund LEADS coast league asserted']],
  ['The [O Coast League] meets twice a year. In 2025, the presidency is held by [L Peru].', ['peru LEADS coast league asserted']],
  ['The [O Coast League] meets twice a year. Its next chair will be [L Peru].', ['peru LEADS coast league planned']],
  ['The [O Alder Centre] opened in May. Its new executive director is [P Ana Ruiz].', ['ana ruiz LEADS alder centre asserted']],
  ['It joined the [O Alder Group], whose chair is [L Portugal].', ['portugal LEADS alder group asserted']],
  ['In 2019, the [O Alder Centre] grew. Its director will be [P Ana Ruiz].', ['ana ruiz LEADS alder centre planned']],
])('told: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'The [O Coast League] met the [O Oak Board]. The chair is [L Norway].',
  'The [O Coast League] met. The chair thanked [L Norway].',
  'The [O Coast League] met. The chair is in [L Norway].',
  'The [O Coast League] met. The chair of ports is [P Ana Lund].',
  'The [O Coast League] met. Its former director was [P Ana Lund].',
  'It rained. The current chair is [L Norway].',
  'The [O Coast League] met. His president is [P Ana Lund].',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
