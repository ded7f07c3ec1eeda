import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';
import { isWhereItWorks, presentIn } from './present-in.ts';

const sceneOf = (markup: string) => {
  const { views, names } = markedItems(markup);
  return { view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) };
};
const told = (markup: string): string[] => presentIn(sceneOf(markup)).map(({ left, right }) => `${left.key} – ${right.key}`);

test.each([
  ['The [O Alder Group] is a private company, present in several countries, including [L Chad], [L Mali] and [L Niger].', ['alder group – chad', 'alder group – mali', 'alder group – niger']],
  ['[O Birch Aid] operates in more than 20 African countries such as [L Chad] and the [L Gambia].', ['birch aid – chad', 'birch aid – gambia']],
  ['[O Birch Aid], with offices in three cities (Oslo, [L Rome] and [L Lima]), paid.', []],
  ['[O Birch Aid] has offices in three cities ([L Rome] and [L Lima]).', ['birch aid – rome', 'birch aid – lima']],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'The [O Alder Group] works with several countries, including [L Chad] and [L Mali].',
  'The [O Alder Group] is active in several countries and trains police of [L Chad] and [L Mali].',
  'Police are present in several countries, including [L Chad] and [L Mali].',
  'Staff of the [O Alder Group] are present in several countries, including [L Chad].',
])('not: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

test('who is at work there has no members there', () => {
  const scene = sceneOf('The [O Alder Group], present in several countries, including [L Chad], met in [L Oslo].');
  const [group, chad, oslo] = scene.placed as [never, never, never];
  const members = { index: classOf('MEMBER_OF', true), method: 'classifier' };
  expect(isWhereItWorks(scene, { left: group, right: chad, ...members })).toBe(true);
  expect(isWhereItWorks(scene, { left: group, right: oslo, ...members })).toBe(false);
  expect(isWhereItWorks(scene, { left: group, right: chad, index: classOf('LOCATED_IN', false), method: 'classifier' })).toBe(false);
});
