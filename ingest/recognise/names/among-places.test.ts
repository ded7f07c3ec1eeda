import { placesAmongPlaces } from './among-places.ts';
import { namesAsText, taggedText } from './fixtures.ts';

const made = (markup: string, confidence = 0.5): string[] => {
  const { names, sentences } = taggedText(markup);
  const known = { body: (words: string) => words === 'Red Oak', given: (word: string) => word === 'Ana' };
  return namesAsText(placesAmongPlaces(names.map((name) => ({ ...name, confidence })), sentences, known), sentences);
};

test.each([
  ['Raids took place in [L Sales], [P Alto Vale], [L Brazil].', 'Location Alto Vale'],
  ['Raids took place in [L Sales], [P Ana Vale], [L Brazil].', 'Location Ana Vale'],
  ['Raids took place in [L Devon], [O Greater Upton], [L Kent] and [L Wales].', 'Location Greater Upton'],
  ['Raids took place in [L Devon], [O Greater Upton] and [L Kent].', 'Location Greater Upton'],
  ['Raids took place in [L Devon], [O Greater Upton], and [L Kent].', 'Location Greater Upton'],
])('a place stands between places: %s', (markup, place) => {
  expect(made(markup)).toContain(place);
});

test.each([
  'In [L Oslo], [P Ana Ruiz], [L Peru], spoke.',
  'They met [L Oslo], [P Ana Ruiz], [L Peru].',
  "In [L Oslo], [P Lund Berg], [L Peru]'s envoy, spoke.",
  'They met [L Norway], [P Lund Berg] and [L Chile].',
  'They met [L Norway], [O Red Oak] and [L Chile].',
  'They met [L Norway], [O WXO] and [L Chile].',
  'They met [L Norway], [O Birch Police] and [L Chile].',
  'They met [L Norway] and [O Greater Upton], [L Chile].',
  'They met [O Greater Upton] in [L Chile].',
])('what may be told of beside places stays: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(made(markup)).toEqual(namesAsText(names, sentences));
});

test('what the tagger is sure of stays', () => {
  expect(made('Raids took place in [L Devon], [O Greater Upton] and [L Kent].', 0.8)).toContain('Organization Greater Upton');
});
