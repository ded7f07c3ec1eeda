import { markedItems } from '../fixtures.ts';
import { itsOwn } from './its-own.ts';

/** Whose the second sentence's "its" is. */
const whose = (markup: string): string | undefined => {
  const { views, names } = markedItems(markup);
  return itsOwn(views[1]!, { view: views[0]!, items: names[0]! })?.means.key;
};

test.each([
  ['The work of the [O Coast League] was paid by gifts. Its main donors were [L Chad] and [L Mali].', 'coast league'],
  ['The [O Coast League] works with [O Frontex]. Its five current members are [L Chad] and others.', 'coast league'],
  ['- [O Coast Cares], an arm of [O Frontex], will train nurses. The programme’s partners include [L Chad] and [L Mali].', 'coast cares'],
  ['The [O Coast League] runs a school. Project partners are [L Chad] and [L Mali].', 'coast league'],
  ['The [O Coast League] helps ports. Its main partners include [L Chad] and [L Mali].', 'coast league'],
  ['The [O Coast League] coordinates the [O Port Group]. Its members include [L Chad] and [L Mali].', 'port group'],
])('“its” donors and members are of the body before: %s', (markup, key) => {
  expect(whose(markup)).toBe(key);
});

test.each([
  ['Officers of [O Frontex] met the [O Coast League]. Its members are [L Chad] and [L Mali].'],
  ['The [O Coast League] met. Its critics are [L Chad] and [L Mali].'],
  ['The [O Coast League] met. Its members praised [L Chad].'],
  ['The [O Coast League] met. The programme’s critics include [L Chad].'],
  ['The [O Coast League] met. Project partners praised [L Chad].'],
  ['The [O Coast League] met. The partners include [L Chad].'],
  ['The [L Chad] coast is long. Its members are [L Mali] and [L Peru].'],
])('nobody’s are: %s', (markup) => {
  expect(whose(markup)).toBeUndefined();
});
