import { markedItems } from '../fixtures.ts';
import { classOf, predicateOf } from '../pairs/classes.ts';
import { partnersByInstrument } from './parties.ts';

/** What is told besides where all names before the last are party to it. */
function added(markup: string, confidence = 0.8): string[] {
  const { views, names } = markedItems(markup);
  const placed = names[0]!;
  const right = placed.at(-1)!;
  const told = placed.slice(0, -1).map((left) => ({ left, right, index: classOf('PARTY_TO', false), confidence, method: 'classifier' }));
  return partnersByInstrument(views[0]!, told).slice(told.length).map((one) => `${one.left.key} ${predicateOf(one.index)} ${one.right.key} ${one.confidence}`);
}

test('two who sign a memorandum work together', () => {
  expect(added('[O Alder Bank] and [O Birch Fund] signed [I a memorandum] of understanding.')).toEqual(['alder bank PARTNERS_WITH birch fund 0.72']);
});

test.each([
  ['[O Alder Bank] and [O Birch Fund] signed [I an agreement] on closer police cooperation.', 1],
  ['[O Alder Bank] and [O Birch Fund] signed [I an agreement] on fish.', 0],
])('two who sign %s', (markup, count) => {
  const { views, names } = markedItems(markup);
  const [one, other, right] = names[0]!;
  const party = { right: { ...right!, level: 'desc' as const }, index: classOf('PARTY_TO', false), confidence: 0.8, method: 'classifier' };
  expect(partnersByInstrument(views[0]!, [{ ...party, left: one! }, { ...party, left: other! }])).toHaveLength(2 + count);
});

test('three who sign one and the same do', () => {
  expect(added('[O Alder Bank], [O Birch Fund] and [O Clear Rivers] signed [I a memorandum] of understanding.')).toEqual([
    'alder bank PARTNERS_WITH birch fund 0.72', 'alder bank PARTNERS_WITH clear rivers 0.72', 'birch fund PARTNERS_WITH clear rivers 0.72',
  ]);
});

test('one who signs for sure stands for the others of its list', () => {
  const { views, names } = markedItems('Members of the [O Alder Bank], [O Birch Fund] and [O Clear Rivers] signed [I a memorandum].');
  const [one, two, three, right] = names[0]!;
  const party = { right: right!, index: classOf('PARTY_TO', false), confidence: 0.4, method: 'classifier' };
  const told = [{ ...party, left: one! }, { ...party, left: two! }, { ...party, left: three!, confidence: 0.9 }];
  expect(partnersByInstrument(views[0]!, told).slice(3).map(({ left, right, confidence }) => `${left.key} ${right.key} ${confidence}`)).toEqual(['alder bank birch fund 0.45', 'alder bank clear rivers 0.45', 'birch fund clear rivers 0.45']);
});

test.each([
  ['[O Alder Bank] and [O Birch Fund] signed [I a ceasefire agreement].', 0.8],
  ['[O Alder Bank] and [O Birch Fund] signed [I the Cooperation Treaty].', 0.8],
  ['[O Alder Bank] and [O Birch Fund] signed [I a memorandum].', 0.4],
  ['[O Alder Bank], [O Birch Fund] and [O Clear Rivers] have signed [I cooperation agreements].', 0.8],
  ['[O Alder Bank], [O Birch Fund] and [O Clear Rivers] each signed [I a memorandum].', 0.8],
  ['[O Alder Bank], [O Birch Fund] and [O Clear Rivers] signed [I a memorandum with Elm].', 0.8],
  ['[O Alder Bank] signed [I a memorandum].', 0.8],
])('not %s', (markup, confidence) => {
  expect(added(markup, confidence)).toEqual([]);
});

test('what is told of the two as surely stays', () => {
  const { views, names } = markedItems('[O Alder Bank] and [O Birch Fund] signed [I a memorandum].');
  const [one, other, right] = names[0]!;
  const party = { right: right!, index: classOf('PARTY_TO', false), confidence: 0.8, method: 'classifier' };
  const known = { left: one!, right: other!, index: classOf('PARTNERS_WITH', false), confidence: 0.9, method: 'classifier' };
  expect(partnersByInstrument(views[0]!, [{ ...party, left: one! }, { ...party, left: other! }, known])).toHaveLength(3);
});
