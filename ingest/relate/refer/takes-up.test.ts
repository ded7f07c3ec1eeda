import { markedItems } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { takenUp } from './takes-up.ts';

/** What the pronoun that opens the second sentence takes up. */
const taken = (markup: string): string | undefined => {
  const { views, names } = markedItems(markup);
  const [view, next] = views;
  return takenUp(next!, { view: view!, items: names[0]!, arcs: () => arcsOf(view!, parse(view!, relateModels().parse)) })?.means.key;
};

test.each([
  ['[O Frontex] trains officers in [L Malta]. It also supports [L Greece].', 'frontex'],
  ['[U Operation Gale] ended in [L Oslo]. It was led by [O Europol].', 'operation gale'],
  ['1. [U Operation Gale] ended in [L Oslo].\n\n2. It was attended by [O Europol].', 'operation gale'],
])('“It” is the subject of the sentence before: %s', (markup, key) => {
  expect(taken(markup)).toBe(key);
});

test.each([
  ['[O Frontex] trains officers. It is important that [L Malta] joins.'],
  ['[O Frontex] and [O Europol] train officers. It supports [L Malta].'],
  ['Officers praised [O Frontex]. It rained in [L Malta].'],
])('nothing is taken up in: %s', (markup) => {
  expect(taken(markup)).toBeUndefined();
});
