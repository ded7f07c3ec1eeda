import { namesAsText, taggedText } from './fixtures.ts';
import { posted } from './posted.ts';

const PLACES = new Set(['Norway', 'United States', 'U.S.', 'Chad', 'South Sudan']);

/** The names of a text once who is sent and whither are told apart. */
const told = (markup: string): string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(posted(names, sentences, (words) => PLACES.has(words)), sentences);
};

test.each([
  ['United States Ambassador to [L Chad] [P Ana Lund] spoke.', ['Location United States', 'Location Chad', 'Person Ana Lund']],
  ['We met U.S. Special Envoy to [L Chad] [P Ana Lund].', ['Location U.S.', 'Location Chad', 'Person Ana Lund']],
  ['[L Norway] Ambassador to [P Chad Ana Lund] spoke.', ['Location Norway', 'Location Chad', 'Person Ana Lund']],
  ['Norway High Commissioner to [O South Sudan Ana Lund] spoke.', ['Location Norway', 'Location South Sudan', 'Person Ana Lund']],
  ['The Ambassador to [L South Sudan] spoke.', ['Location South Sudan']],
  // A commissioner without a rank serves a body; a place that is known as a whole is one.
  ['Norway Commissioner to [L Chad] [P Ana Lund] spoke.', ['Location Chad', 'Person Ana Lund']],
  ['The Goodwill Ambassador of [O Alder Aid] spoke to [P Ana Lund].', ['Organization Alder Aid', 'Person Ana Lund']],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});
