import { markedItems } from '../fixtures.ts';
import { furtherOffices } from './further-offices.ts';

/** Each further office as "person body", with a star where it is at the head. */
const further = (markup: string): readonly string[] => {
  const { views, names } = markedItems(markup);
  return furtherOffices(views[0]!, names[0]!).map(({ person, body, heads }) => `${person.key} ${heads ? '*' : ''}${body.key}`);
};

test.each([
  ['[P Ana Lund], President of [O Alder Bank] and Chair of the [O Birch Fund], spoke.', ['ana lund *birch fund']],
  ['[P Ana Lund], the Head of [O Alder Aid] (AA), and the Special Envoy of the [O Birch Union], said so.', ['ana lund birch union']],
  ['[P Ana Lund], who is Director of [O Alder Aid] and Deputy Chair of the [O Birch Fund], spoke.', ['ana lund birch fund']],
  ['[P Ana Lund], Director of [O Alder Aid], Oslo and [P Jon Vik], Head of [O Birch Aid], spoke.', []],
  // The next person has an office of their own behind the name, so that the one before it is the first person's.
  ['[P Ana Lund], the Head of [O Alder Aid], and the Head of Mission of the [O Birch Force] in Elm, Dr. [P Jon Vik], Director of [O Cedar Watch], met.', ['ana lund *birch force']],
  ['[P Ana Lund], Head of [O Alder Aid], and the Head of the [O Birch Fund], [P Jon Vik], met.', []],
  ['[P Ana Lund], Head of [O Alder Aid], and the Head of the [O Birch Fund] [P Jon Vik] met.', []],
  ['[P Ana Lund], Head of [O Alder Aid], and the Ambassador of [L Norway] attended.', []],
  ['[P Ana Lund], Head of [O Alder Aid], and staff of the [O Birch Fund], attended.', []],
  ['[P Ana Lund] met the Head of [O Alder Aid] and the Head of the [O Birch Fund].', []],
])('%s', (markup, expected) => {
  expect(further(markup)).toEqual(expected);
});
