import { markedItems } from '../fixtures.ts';
import { isAgentAside } from './asides.ts';

/** Of the last name but one and the last of a marked sentence. */
const aside = (markup: string): boolean => {
  const { views, names } = markedItems(markup);
  return isAgentAside(views[0]!, { left: names[0]!.at(-2)!, right: names[0]!.at(-1)! });
};

test.each([
  'Operation Reef, led by the [O Alder Task Force], included [O Birch Police].',
  'The operation, jointly coordinated by [O Alder], involved officers from the [O Birch Police].',
  'The meeting, hosted by Mali and [L Chad], brought together experts of [O Birch].',
  'The scheme, run by [O Alder], also comprises [O Birch].',
])('an aside: %s', (markup) => {
  expect(aside(markup)).toBe(true);
});

test.each([
  'Operation Reef was led by [O Alder], and included [O Birch].',
  'The task force, led by [O Alder], trained [O Birch].',
  'The operation, led by [O Alder], which includes [O Birch].',
  'Led by [O Alder], the operation included [O Birch].',
  'The operation, led by [O Alder], included its partner [O Birch].',
])('none: %s', (markup) => {
  expect(aside(markup)).toBe(false);
});
