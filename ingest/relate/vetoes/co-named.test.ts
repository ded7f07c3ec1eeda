import type { RelationType } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { areOnlyNamed } from './co-named.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';

/** Whether the last two names of a marked sentence are called partners in vain. */
function onlyNamed(markup: string): boolean {
  const { views, names } = markedItems(markup);
  const view = views[0]!, placed = names[0]!;
  return areOnlyNamed({ view, placed, lists: findLists(view, placed) }, { left: placed.at(-2)!, right: placed.at(-1)!, index: classOf('PARTNERS_WITH', false), method: 'classifier' });
}

test.each([
  'He praised the courage of [O Alder], [O Birch] and the [O Coast Guard].',
  'We thank [O Alder] and the [O Coast Guard] for their reports.',
  'They gave [O Alder] and the [O Coast Guard] the files.',
  'The plan had the backing of [O Alder] and [L Chad].',
  '[O Alder] and [O Birch] requested a new law.',
  '[O Alder] and [O Birch] have both grown.',
  'The League cooperated with [O Alder], and in a few cases with [O Birch].',
  'The League works with [O Alder], and with [O Birch] on ports.',
  '[O Alder] and [O Birch] are based in Oslo.',
  'The League is working with [O Alder] and [O Birch].',
  'The heads of [O Alder] and [O Birch] told us of the need for cooperation between banks and ports.',
])('only named: %s', (markup) => {
  expect(onlyNamed(markup)).toBe(true);
});

test.each([
  'He praised the joint work of [O Alder] and the [O Coast Guard].',
  '[O Alder] and [O Birch] launched a fund.',
  'The plan was written by [O Alder] and [O Birch].',
  'We welcome the cooperation between [O Alder] and [O Birch].',
  '[O Alder] and [O Birch] signed an agreement on cooperation between them.',
  'Together with [O Alder] and [O Birch], the League will build a port.',
  '[O Alder], with [O Birch], runs the port.',
  'It works in partnership with [O Alder] and with [O Birch].',
])('more than named: %s', (markup) => {
  expect(onlyNamed(markup)).toBe(false);
});

test('what a verb of working together tells stands', () => {
  const { views, names } = markedItems('[O Alder] and [O Birch] have agreed to share data.');
  const placed = names[0]!;
  expect(areOnlyNamed({ view: views[0]!, placed, lists: findLists(views[0]!, placed) }, { left: placed[0]!, right: placed[1]!, index: classOf('PARTNERS_WITH', false), method: 'rule:jointly' })).toBe(false);
});

test('other relations stand', () => {
  const { views, names } = markedItems('We thank [O Alder] and [O Birch].');
  const placed = names[0]!;
  const kinds: readonly RelationType[] = ['PART_OF', 'SUPPORTS'];
  expect(kinds.map((kind) => areOnlyNamed({ view: views[0]!, placed, lists: findLists(views[0]!, placed) }, { left: placed[0]!, right: placed[1]!, index: classOf(kind, false), method: 'classifier' }))).toEqual([false, false]);
});
