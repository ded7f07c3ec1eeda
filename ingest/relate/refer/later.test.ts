import { markedItems } from '../fixtures.ts';
import { laterIts } from './later.ts';

/** What each "it" of the last sentence that opens nothing means. */
const meant = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const last = views.length - 1;
  return laterIts({ view: views[last]!, items: names[last]! }, undefined, last > 0 ? { view: views[last - 1]!, items: names[last - 1]! } : undefined).map(({ means }) => means.key);
};

test.each([
  ['what the sentence is about', 'The [O Alder Unit] grew, and since 2020 it has been led by [L Norway].', ['alder unit']],
  ['what the sentence before is about', '[U Project Reed] trains inspectors. [L Norway] pays for it.', ['project reed']],
])('%s: %s', (_, markup, expected) => {
  expect(meant(markup)).toEqual(expected);
});

test.each([
  ['another such thing stands between', 'The [O Alder Unit] joined the [O Birch Board], and it is led by [L Norway].'],
  ['it means nothing', 'The [O Alder Unit] grew, and it is important that [L Norway] helps.'],
  ['nothing was told of', 'Inspectors met. [L Norway] pays for it.'],
  ['it would do something to itself', '[O Alder Unit] met. The [O Alder Unit] pays for it.'],
])('nothing where %s', (_, markup) => {
  expect(meant(markup)).toEqual([]);
});
