import { markedItems } from '../fixtures.ts';
import { placeRows } from './place-rows.ts';

const rows = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return placeRows({ view: views[0]!, placed: names[0]! }).map(({ left, right }) => `${left.key} in ${right.key}`);
};

test.each([
  ['It was built in [L Altdorf], [L Lower Brio], [L Norway].', ['altdorf in lower brio', 'lower brio in norway']],
  ['On Monday in [L Lima], [L Peru], the [O Board] met.', ['lima in peru']],
  ['The [E forum] ([L Lima], [L Peru]) ended.', ['lima in peru']],
])('lies in: %s', (markup, expected) => {
  expect(rows(markup)).toEqual(expected);
});

test.each([
  'It has offices in [L Lima], [L Peru] and [L Chile].',
  'It has offices in [L Mali], [L Peru], [L Chile].',
  'It has offices in [L Lima], [L Oslo], [L Norway].',
  'In [L Norway], [L Lima] is known.',
  'He left [L Lima], [L Peru] cheered.',
  'They were taken to [L Lima], [L Norway] and then [L Mali].',
])('nothing in: %s', (markup) => {
  expect(rows(markup)).toEqual([]);
});
