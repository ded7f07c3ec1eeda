import { markedItems } from '../fixtures.ts';
import { ministersOf } from './ministers.ts';

/** Each as "person PREDICATE ministry". */
const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return ministersOf(views, names).map(({ subject, predicate, object }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}`);
};

test.each([
  ['We met Minister of Inland Ports [P Ana Lund]. The [O Ministry of Inland Ports] paid.', ['ana lund LEADS ministry of inland ports']],
  ['The [O Ministry of Ports] paid. Ports Minister [P Ana Lund] came.', ['ana lund LEADS ministry of ports']],
  ['The [O Chadian Ministry of Trade, Ports and Rivers] paid, said the Minister for Trade, Ports and Rivers, Dr. [P Ana Lund].', ['ana lund LEADS chadian ministry of trade ports and rivers']],
  ['[P Ana Lund], the Chadian Minister of the Interior, spoke. The [O Ministry of the Interior] paid.', ['ana lund LEADS ministry of the interior']],
  ['The [O Ports Ministry] paid. Deputy Minister of Ports [P Ana Lund] came.', ['ana lund REPRESENTS ports ministry']],
  ['Former Minister of Ports [P Ana Lund] came. The [O Ministry of Ports] paid.', []],
  ['Minister of Ports [P Ana Lund] came. The [O Ministry of Health] paid.', []],
  ['Kenyan Minister of Ports [P Ana Lund] came. The [O Chadian Ministry of Ports] paid.', []],
  ['Minister of Ports [P Ana Lund] came. The [O Chadian Ministry of Ports] met the [O Kenyan Ministry of Ports].', []],
  ['The Minister of Ports met [P Ana Lund]. The [O Ministry of Ports] paid.', []],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});
