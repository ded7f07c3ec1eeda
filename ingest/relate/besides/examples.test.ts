import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { spread } from './examples.ts';
import { findLists } from '../pairs/lists.ts';
import type { PairScene } from '../pairs/scene.ts';

/** To whom what is said of the first two is carried on; the second stands for a description. */
const carried = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const placed = names[0]!.map((item, at) => (at === 1 ? { ...item, level: 'desc' as const } : item));
  const scene = { view: views[0]!, placed, lists: findLists(views[0]!, placed) } as unknown as PairScene;
  return spread(scene, [{ left: placed[0]!, right: placed[1]!, index: classOf('PARTICIPATES_IN', true), confidence: 0.9, method: 'classifier' }]).slice(1).map(({ right }) => right.key);
};

test.each([
  ['[U Operation Gale] united [L ten countries], including [L Chad] and [L Mali].', ['chad', 'mali']],
  ['[U Operation Gale] united [L ten countries] across Africa: [L Chad], [L Mali] and [L Niger].', ['chad', 'mali', 'niger']],
  ['[U Operation Gale] united [L ten countries] from the [L Sahel] (SH), - [L Chad], [L Mali]; [L Niger] and [L Togo].', ['chad', 'mali', 'niger', 'togo']],
])('carried on: %s', (markup, keys) => {
  expect(carried(markup)).toEqual(keys);
});

test.each([
  '[U Operation Gale] united [L ten countries] across Africa, and [L Chad], [L Mali] and [L Niger] watched.',
  '[U Operation Gale] united [L ten countries] in Africa-[L Chad] too.',
  '[U Operation Gale] united [L ten countries] in what was a first: [L Chad], [L Mali] and [L Niger] met.',
])('not carried on: %s', (markup) => {
  expect(carried(markup)).toEqual([]);
});
