import type { RelationType } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { isPostOfAnother } from './posts.ts';

/** Whether the post that the first and the last name of a marked sentence are said to share is another's. */
function another(markup: string, predicate: RelationType, backward: boolean): boolean {
  const { views, names } = markedItems(markup);
  return isPostOfAnother(views[0]!, { left: names[0]![0]!, right: names[0]!.at(-1)!, index: classOf(predicate, backward) });
}

test.each([
  ['Ana Ruiz, Minister of Trade of [L Chad], Chair of the [O Harbour League], spoke.', 'LEADS', false],
  ['They praised the capture of [P Ana Ruiz] by the [O Coast Guard].', 'REPRESENTS', false],
  ['The Special Envoy of the Board for the [L Mali], Mr. [P Jon Vik], spoke.', 'REPRESENTS', true],
  ['[P Ana Ruiz], Special Adviser for [L Chad], spoke.', 'REPRESENTS', false],
  ['Statement by [P Ana Ruiz], Permanent Representative of Chad in the [O Third Committee]', 'LEADS', false],
  ['They heard [P Ana Ruiz], and the representative of the Republic of Mali as the Chair of the [O Harbour League].', 'LEADS', false],
  ['Statement by the Representative of Chad to the [O Harbour League] [P Jon Vik].', 'LEADS', true],
] as const)('another’s: %s %s', (markup, predicate, backward) => {
  expect(another(markup, predicate, backward)).toBe(true);
});

test.each([
  ['[L Chad], Chair of the [O Harbour League], spoke.', 'LEADS', false],
  ['She spoke on behalf of [L Chad], Chair of the [O Harbour League].', 'LEADS', false],
  ['[P Ana Ruiz], minister of [L Chad], spoke.', 'REPRESENTS', false],
  ['[P Ana Ruiz], Permanent Representative of Chad and Chair of the [O Third Committee], spoke.', 'LEADS', false],
  ['[P Ana Ruiz] was sent by the [O Harbour League].', 'REPRESENTS', false],
  ['[P Ana Ruiz], Representative of Chad to the [O Harbour League] and its head, spoke.', 'PARTICIPATES_IN', false],
  ['[P Ana Ruiz] spoke as the Chair of the [O Harbour League].', 'LEADS', false],
  ['The envoy to the [O Harbour League], [P Ana Ruiz], spoke.', 'REPRESENTS', true],
] as const)('one’s own: %s %s', (markup, predicate, backward) => {
  expect(another(markup, predicate, backward)).toBe(false);
});
