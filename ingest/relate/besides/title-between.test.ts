import { markedItems } from '../fixtures.ts';
import { titlesBetween } from './title-between.ts';

const held = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return titlesBetween(views[0]!, names[0]!).map(({ person, body, heads }) => `${person.key} ${heads ? '*' : ''}${body.key}`);
};

test.each([
  ['[P Ana Lund], Programme Manager, [O Alder Aid], opened it.', ['ana lund alder aid']],
  ['It was opened by [P Ana Lund], Director, [O Alder Aid] (AA), and [P Jon Vik], Senior Adviser for Ports, the [O Birch Fund].', ['ana lund *alder aid', 'jon vik birch fund']],
  ['[P Ana Lund], Deputy Director, [O Alder Aid], said so.', ['ana lund alder aid']],
  ['[P Ana Lund], Director of [O Birch Fund], [O Alder Aid] and others met.', []],
  ['[P Ana Lund], a singer, [O Alder Aid] and others met.', []],
  ['Said [P Ana Lund], director, [O Alder Aid] officers came.', []],
  ['[P Ana Lund], who is a director, [O Alder Aid], left.', []],
])('%s', (markup, expected) => {
  expect(held(markup)).toEqual(expected);
});
