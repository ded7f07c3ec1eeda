import { markedItems } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { takenUp } from './takes-up.ts';

/** What the pronoun of the last sentence takes up. */
const taken = (markup: string): string | undefined => {
  const { views, names } = markedItems(markup);
  const before = views.map((view, index) => ({ view, items: names[index]!, arcs: () => arcsOf(view, parse(view, relateModels().parse)) }));
  return takenUp(views.at(-1)!, before.slice(0, -1).reverse())?.means.key;
};

test.each([
  ['[O Frontex] trains officers in [L Malta]. It also supports [L Greece].', 'frontex'],
  ['[U Operation Gale] ended in [L Oslo]. It was led by [O Europol].', 'operation gale'],
  ['[U Operation Gale] ended in [L Oslo]. Led by [O Europol], it involved officers from [L Malta].', 'operation gale'],
  ['[O Frontex] trains officers in [L Malta]. In 2022, it opened an office in [L Greece].', 'frontex'],
  ['The [O Cargo Unit] serves ports. Since May 2021 it has been headed by [P Ana Ruiz].', 'cargo unit'],
  ['[U Operation Gale] ended in May. Officers made ten arrests. It was led by [O Europol].', 'operation gale'],
  ['Police in six ports checked ships during [U Operation Gale]. It was led by [O Europol].', 'operation gale'],
  ['1. [U Operation Gale] ended in [L Oslo].\n\n2. It was attended by [O Europol].', 'operation gale'],
])('“it” is the subject of the sentence before: %s', (markup, key) => {
  expect(taken(markup)).toBe(key);
});

test.each([
  ['Officers told [O Frontex] of [U Operation Gale]. It sent ships to [L Malta].'],
  ['[O Frontex] trains officers. It is important that [L Malta] joins.'],
  ['[O Frontex] trains officers. When [O Europol] left, it opened an office in [L Malta].'],
  ['[U Operation Gale] ended in May. Officers praised [O Frontex]. It opened an office in [L Malta].'],
  ['[O Frontex] trains officers. In May [O Europol] said it had opened an office in [L Malta].'],
  ['[O Frontex] and [O Europol] train officers. It supports [L Malta].'],
  ['Officers praised [O Frontex]. It rained in [L Malta].'],
])('nothing is taken up in: %s', (markup) => {
  expect(taken(markup)).toBeUndefined();
});
