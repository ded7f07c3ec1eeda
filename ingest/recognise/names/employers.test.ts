import { findEmployers } from './employers.ts';
import { taggedText } from './fixtures.ts';

const found = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  const { tokens } = sentences[0]!;
  return findEmployers(tokens, names).map(({ start, end }) => tokens.slice(start, end).map(({ text }) => text).join(' '));
};

test.each([
  ['Alder Commission Chairperson [P Ana Ruiz] regrets that.', ['Alder Commission']],
  ['They met the Birch Harbour Bank vice president [P Jon Vik] again.', ['Birch Harbour Bank']],
])('whose office somebody holds: %s', (markup, expected) => {
  expect(found(markup)).toEqual(expected);
});

test.each([
  'The [O Alder Commission] Chairperson [P Ana Ruiz] regrets that.',
  'The Commission Chairperson [P Ana Ruiz] regrets that.',
  'They met Bank President [P Ana Ruiz] again.',
  'ALDER COMMISSION CHAIRPERSON [P ANA RUIZ]',
  'Alder Commission met [P Ana Ruiz] again.',
])('nobody’s: %s', (markup) => {
  expect(found(markup)).toEqual([]);
});
