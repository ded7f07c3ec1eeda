import { markedItems } from '../fixtures.ts';
import { titlePage } from './title-page.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return titlePage(views, names).map(({ subject, predicate, object }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}`);
};

const SPEECH = '\n\nMr. President,\n\nI thank [L Chad] for the [E Coastal Forum] and all who came to it.';

test('a title page names who speaks, for whom, where, and at what', () => {
  expect(told(`Statement by\n\nH.E. [P Ana Lund],\nPrime Minister of the [L Kingdom of Norway]\n\n[E Harbour Summit]\n\n[L Lagos], 27 May 2024${SPEECH}`)).toEqual([
    'ana lund REPRESENTS kingdom of norway', 'ana lund PARTICIPATES_IN harbour summit', 'harbour summit LOCATED_IN lagos',
  ]);
  expect(told(`ADDRESS BY H.E. [P ANA LUND], DIRECTOR OF [O THE HARBOUR LEAGUE]${SPEECH}`)).toEqual(['ana lund REPRESENTS harbour league']);
});

test.each([
  `Statement by the Presidency${SPEECH}`,
  'The statement by [P Ana Lund], Prime Minister of [L Norway], was read out.',
  `[P Ana Lund], Prime Minister of [L Norway]${SPEECH}`,
])('no title page: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});
