import type { FoundRelation } from '../../stages.ts';
import { markedItems } from '../fixtures.ts';
import { organsOf, throughDelegations } from './organs.ts';

/** What is told, the first person being at the head of the first delegation. */
const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const items = names.flat();
  const keys = new Map(items.map(({ id, key }) => [id, key]));
  const person = items.find(({ type }) => type === 'Person');
  const head: FoundRelation[] = person ? [{ subject: person.id, predicate: 'LEADS', object: items.find(({ key }) => /delegation|mission|board/u.test(key))!.id, status: 'asserted', confidence: 1, evidence: { start: 0, end: 1 }, method: 'test' }] : [];
  return [...organsOf(views, names), ...throughDelegations(views, names, head)].map(({ subject, predicate, object }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}`);
};

test.each([
  ['The [O Commission of the Harbour League] met. The [O Harbour League] agreed.', ['commission of the harbour league PART_OF harbour league']],
  ['[O Harbour League] ports grew. The [O Peace and Trade Council of the Harbour League] met. The [O Peace and Trade Council of the Harbour League] left.', ['peace and trade council of the harbour league PART_OF harbour league']],
  ['[P Ana Ruiz], Head of the [O Permanent Mission of Chad], spoke. [L Chad] agrees.', ['ana ruiz REPRESENTS chad']],
])('organs and delegations: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'The [O Friends of the Harbour League] met. The [O Harbour League] agreed.',
  'The [O Commission of the Harbour League] met.',
  'The [O Commission of Chad] met. [L Chad] agreed.',
  '[P Ana Ruiz], Head of the [O Board of Chad], spoke. [L Chad] agrees.',
])('none in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
