import { markedItems } from '../fixtures.ts';
import { bracketedPlaces } from './bracketed.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return bracketedPlaces({ view: views[0]!, placed: names[0]! }).map(({ left, right }) => `${left.key} in ${right.key}`);
};

test.each([
  ['They met in [L Alba] ([L Italy]) and left.', ['alba in italy']],
  ['Raids took place in [L Alba] ([L Italy]), [L Brio] and [L Cale] (the [L Netherlands]).', ['alba in italy', 'cale in netherlands']],
  ['The guards of [L Italy] ([L France] too) met.', []],
  ['He lives in [L Italy] ([L France]).', []],
  ['They met in [L Alba] ([L Brio]).', []],
  ['They met in [L Alba] ([L Italy] and [L France]).', []],
  ['The [O Alba Board] ([L Italy]) met.', []],
])('%s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});
