import { markedItems } from '../fixtures.ts';
import { isAttachedElsewhere } from './attached.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';

/** Whether "with …" belongs to another than the last name but one of a marked sentence. */
function elsewhere(markup: string): boolean {
  const { views, names } = markedItems(markup);
  const view = views[0]!, placed = names[0]!;
  return isAttachedElsewhere({ view, placed, lists: findLists(view, placed) }, { left: placed.at(-2)!, right: placed.at(-1)!, index: classOf('PARTNERS_WITH', false) });
}

test.each([
  'The envoys brief the [O Harbour Council], jointly with [O Birch].',
  'The police trained the [O Coast Guard] in close cooperation with [O Birch].',
  'The envoys brief [O Atlas] and the [O Harbour Council], together with [O Birch].',
  'They sent officers to [L Chad], jointly with [O Birch].',
  '[L Chad], in collaboration with others, has promoted the [O Birch Initiative].',
  '[O Alder] acts in accordance with the [O Harbour Rules].',
  'It was done by Atlas, under the guidance of the [O Harbour Board], and in close cooperation with [O Birch].',
  'The [O Harbour Council] requests Alder, in collaboration with [O Birch], to train judges.',
  'The [O Harbour Council] urges Alder to act in close cooperation with the [O Birch League].',
])('elsewhere: %s', (markup) => {
  expect(elsewhere(markup)).toBe(true);
});

test('a name within a phrase is told of as the phrase is', () => {
  const { views, names } = markedItems('The envoys brief the [O Harbour Council], jointly with [O Birch League colleagues].');
  const placed = [...names[0]!, { ...names[0]![1]!, id: 'inner', end: names[0]![1]!.end - 1 }];
  expect(isAttachedElsewhere({ view: views[0]!, placed, lists: findLists(views[0]!, placed) }, { left: placed[0]!, right: placed[2]!, index: classOf('PARTNERS_WITH', false) })).toBe(true);
});

test.each([
  'The [O Harbour Council], jointly with [O Birch], briefed the envoys.',
  'The port was built by [O Alder] in close cooperation with [O Birch].',
  'They ran missions involving [O Alder], together with [O Birch].',
  '[O Alder] works with [O Birch].',
  'It was done by [O Alder], and in close cooperation with [O Birch].',
  'The Council requests [O Alder], in collaboration with [O Birch], to train judges.',
  'We encourage [L Mali], in coordination with [L Chad], to hold elections.',
  'It urges [L Mali] to act in close cooperation with the [O Birch League].',
  'The Council invited the [O Alder Union], together with [O Birch], to lead.',
  'The [O Alder Union] was asked to act in cooperation with [O Birch].',
  '[O Alder] asked Oak to join and, together with [O Birch], left.',
  '[O Alder], in association with [O Birch], opened a school.',
])('not elsewhere: %s', (markup) => {
  expect(elsewhere(markup)).toBe(false);
});
