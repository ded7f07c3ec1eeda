import { namesAsText, taggedText } from './fixtures.ts';
import { sittingBodies } from './sitting.ts';

const made = (markup: string): string => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(sittingBodies(names, sentences), sentences)[0]!;
};

test.each([
  'The [E Conference of the Parties to the Ports Convention] met. The Conference elected [P Ana Lund] as its President.',
  'The [E Conference of the States Parties to the Ports Convention] has also decided to meet again.',
])('a conference that acts is a body: %s', (markup) => {
  expect(made(markup)).toMatch(/^Organization Conference of the/u);
});

test.each([
  'The [E Conference of the Parties to the Ports Convention] met. The Conference was hosted by [L Chad].',
  'The [E Conference on Safer Ports] met. The Conference elected [P Ana Lund].',
  'The seventeenth [E Conference of the Parties] met. The Conference elected [P Ana Lund].',
  'The [E Conference of the Parties] met. The Board elected [P Ana Lund].',
])('a meeting stays one: %s', (markup) => {
  expect(made(markup)).toMatch(/^Event/u);
});
