import type { RelationType } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';
import { sharedByLists } from './shared.ts';

/** What the list's other names get of a relation between the first name of a marked sentence and the second. */
function shared(markup: string, predicate: RelationType, confidence = 0.8): string[] {
  const { views, names } = markedItems(markup);
  const view = views[0]!, placed = names[0]!;
  const [left, right] = placed;
  return sharedByLists({ view, placed, lists: findLists(view, placed) }, [{ left: left!, right: right!, index: classOf(predicate, true), confidence, method: 'classifier' }]).slice(1).map((one) => `${one.right.key} ${one.confidence}`);
}

test('the other names of a list get what is surely said of one', () => {
  expect(shared('[U Operation Gale] was supported by [O Frontex], [O Europol] and the [O Coast Guard].', 'SUPPORTS')).toEqual(['europol 0.64', 'coast guard 0.64']);
});

test.each([
  ['what is a guess', '[U Operation Gale] was supported by [O Frontex], [O Europol] and the [O Coast Guard].', 'SUPPORTS', 0.4],
  ['what one is part of', '[O Alder] holds [O Frontex], [O Europol] and the [O Coast Guard].', 'PART_OF', 0.8],
  ['two names', '[U Operation Gale] was supported by [O Frontex] and [O Europol].', 'SUPPORTS', 0.8],
  ['names of another type', '[U Operation Gale] was supported by [O Frontex], [L Malta] and [L Chad].', 'SUPPORTS', 0.8],
] as const)('not %s', (_, markup, predicate, confidence) => {
  expect(shared(markup, predicate, confidence)).toEqual([]);
});
