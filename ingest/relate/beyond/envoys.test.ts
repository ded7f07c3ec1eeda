import { markedItems } from '../fixtures.ts';
import { envoysOf } from './envoys.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return envoysOf(views, names).map(({ subject, object }) => `${keys.get(subject)!} ${keys.get(object)!}`);
};

test.each([
  ['They received a delegation of [L Norway] composed of [P Ana Lund] and [P Jon Vik].', ['ana lund norway', 'jon vik norway']],
  ['They were helped by a technical team from the [O Alder Commission] comprising General [P Ana Lund], Commissioner for Ports, and [P Jon Vik].', ['ana lund alder commission']],
  ['[L Chad] thanked the Chadian delegation, led by [P Ana Lund].', ['ana lund chad']],
  ['They met a delegation of [L Norway] led by [P Eva Ek] of [O Birch].', []],
  ['They met a delegation of [L Norway], and [P Ana Lund] left.', []],
  ['A team led by [P Ana Lund] came.', []],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});
