import { markedItems } from '../fixtures.ts';
import { isAnothersOffice } from './offices.ts';

test.each([
  ['[P Ana Ruiz] and Jon Vik, development minister of [L Norway], signed it.', true],
  ['[P Ana Ruiz] and [O Birch Fund] (BF) director Jon Vik signed it.', true],
  ['[O Alder Bank] (AB) president Ana Ruiz and [P Jon Vik] signed it.', true],
  ['[O Alder Bank] president [P Ana Ruiz] and Jon Vik signed it.', false],
  ['[P Ana Ruiz], director of the [O Birch Fund], and Jon Vik signed it.', false],
  ['[O Alder Bank] presidents Ana Ruiz and [P Jon Vik] signed it.', false],
  ['[P Ana Ruiz] and the director of the [O Birch Fund] signed it.', false],
  ['Jon Vik and [P Ana Ruiz], director of the [O Birch Fund], signed it.', false],
])('%s: the office of another: %s', (markup, expected) => {
  const { views, names } = markedItems(markup);
  const [left, right] = names[0]!;
  const [person, body] = left!.type === 'Person' ? [left!, right!] : [right!, left!];
  expect(isAnothersOffice(views[0]!, person, body)).toBe(expected);
});
