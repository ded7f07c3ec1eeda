import { markedItems } from '../fixtures.ts';
import { nationalsOf } from './nationals.ts';

/** Each as "person country". */
const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return nationalsOf(views, names).map(({ subject, object }) => `${keys.get(subject)!} ${keys.get(object)!}`);
};

test.each([
  ['[L Mexico] and [L Chad] met. We thank Mexican Secretary of Security [P Ana Ruiz].', ['ana ruiz mexico']],
  ['[L Chad] paid. Chadian Foreign Minister [P Jon Vik] and Kenyan Foreign Minister [P Ana Lund] came.', ['jon vik chad']],
  ['The Kenyan Cabinet Secretary for Interior and National Administration, Dr. [P Ana Lund], opened it. [L Kenya] paid.', ['ana lund kenya']],
  ['[L Kenya] paid, said the Kenyan foreign minister, [P Ana Lund].', ['ana lund kenya']],
  ['[L Chad] paid. Chadian Ambassador to [L Norway] [P Ana Lund] came.', ['ana lund chad']],
  ['[P Ana Lund], the Chadian Minister of the Interior, spoke in [L Chad].', ['ana lund chad']],
  ['[P Ana Lund], Chadian Deputy Inspector General of Police, spoke in [L Chad].', ['ana lund chad']],
  ['[L Chad] paid. Former Chadian President [P Ana Lund] came.', []],
  ['[L Chad] paid. [P Ana Lund], the Chadian former minister, came.', []],
  ['[L Chad] paid. The Chadian singer [P Ana Lund] came.', []],
  ['[L Chad] paid. The [O Chadian Red Cross] Secretary General [P Ana Lund] came.', []],
  ['[L Chad] paid. Chadian [O Alder Bank] President [P Ana Lund] came.', []],
  ['[L Chad] paid. The Chadian minister thanked [P Ana Lund].', []],
  ['[L Chad] paid. Chadian Foreign Minister and League President [P Ana Lund] came.', ['ana lund chad']],
  ['[L Chad] paid. The Chadian Foreign Minister and the Secretary [P Ana Lund] came.', []],
  ['[L Norway] paid. Chadian Foreign Minister [P Ana Lund] came.', []],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});
