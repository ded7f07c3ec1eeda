import { markedItems } from '../fixtures.ts';
import type { Items } from '../item.ts';
import { figureAbout } from './about.ts';
import { aboutFeatures } from './features.ts';

const UNTAUGHT = { table: new Float32Array(1 << 10), scale: 1 };

/** What the figure "NUMBER noun" of a marked text is of, by a model that weighs one feature of the wanted mention. */
function about(markup: string, number: string, wanted?: string): string | undefined {
  const { views, names } = markedItems(markup);
  const items: Items = { sentences: names, quoted: [], speakers: views.map(() => undefined) };
  const sentence = views.findIndex(({ lower }) => lower.includes(number));
  const first = views[sentence]!.lower.indexOf(number);
  const figure = { sentence, first, end: first + 2, of: views[sentence]!.lower[first + 1]!, unit: 'count' };
  const model = { table: UNTAUGHT.table.slice(), scale: 1 };
  const item = names.flat().find(({ key }) => key === wanted);
  if (item) {
    const features = new Int32Array(200);
    const count = aboutFeatures(views, { figure, candidate: { item, order: names[item.sentence]!.indexOf(item), speaker: false, count: names.flat().filter(({ key }) => key === wanted).length } }, features);
    for (let at = 0; at < count; at++) model.table[features[at]! & (model.table.length - 1)]! += 1;
  }
  return figureAbout(model, views, { figure, items })?.item.key;
}

test('a figure is of the mention that most speaks for', () => {
  expect(about('[O Atlas] met [O Delta]. Then [O Delta] trained 40 pilots.', '40', 'delta')).toBe('delta');
  expect(about('[O Atlas] met [O Delta]. Then [O Delta] trained 40 pilots.', '40', 'atlas')).toBe('atlas');
});

test('of nothing where no mention is likely', () => {
  expect(about('[O A], [O B], [O C], [O D] and [O E] met. It took 40 days.', '40')).toBeUndefined();
});

test('"such activities" are the undertaking told of last', () => {
  expect(about('[U Operation Gale] ended. Such operational activities saved 40 sailors.', '40')).toBe('operation gale');
  expect(about('[O Atlas] ended. Such operational activities saved 40 sailors.', '40')).not.toBe('operation gale');
  expect(about('[U Operation Gale] ended. The boats saved 40 sailors from such raids.', '40', 'operation gale')).toBe('operation gale');
});
