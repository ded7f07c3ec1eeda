import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';
import { isRemarkOn } from './remarks.ts';

function remarks(markup: string): boolean {
  const { views, names } = markedItems(markup);
  const view = views[0]!, placed = names[0]!;
  return isRemarkOn({ view, placed, lists: findLists(view, placed) }, { left: placed[0]!, right: placed.at(-1)!, index: classOf('PARTNERS_WITH', false) });
}

test.each([
  'The [O Harbour Council] notes the burden of [O Atlas], including in [L Chad], and joint work with [O Oak].',
  'The [O Harbour Council] notes the burden of [O Atlas] and the joint work with [O Oak].',
  'The [O Harbour Council] has also welcomed the cooperation of [O Atlas] with [L Chad] and [O Oak].',
])('a remark: %s', (markup) => {
  expect(remarks(markup)).toBe(true);
});

test.each([
  'The [O Harbour Council] welcomes its partnership with [O Oak].',
  'The [O Harbour Council] welcomes the help of [L Chad] in its partnership with [O Oak].',
  'The [O Harbour Council] praised [L Chad] and worked with [O Oak].',
  'The [O Harbour Council] runs the port of [L Chad] with [O Oak].',
  'The [O Harbour Council] notes the joint work with [O Oak].',
])('no remark: %s', (markup) => {
  expect(remarks(markup)).toBe(false);
});
