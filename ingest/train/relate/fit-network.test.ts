import { judge } from '../../relate/network/network.ts';
import { fitNetwork, type NetworkCase } from './fit-network.ts';

/** Related if exactly one of two features is there: no linear model can tell. */
const cases: NetworkCase[] = Array.from({ length: 400 }, (_, index) => {
  const [one, other] = [index % 2, (index >> 1) % 2];
  return { features: Int32Array.from([one ? 11 : 12, other ? 21 : 22]), words: Int32Array.of(0, 0), classes: [0, 3], gold: one === other ? 0 : 1 };
});
const fitted = () => fitNetwork(cases, { places: 2, classes: 4, hidden: 16, epochs: 30, least: 2, rate: 0.1, dropUnits: 0, dropFeatures: 0 });

test('what no sum of features tells is learned, among the classes that a case allows', () => {
  const network = fitted();
  for (const { features, words, classes, gold } of cases.slice(0, 4)) {
    const given = judge(network, { words, features, classes });
    expect(Math.exp(given[gold]!)).toBeGreaterThan(0.9);
    expect(Math.exp(given[0]!) + Math.exp(given[1]!)).toBeCloseTo(1);
  }
});

test('the same cases give the same weights', () => {
  expect(fitted()).toEqual(fitted());
});

test('a word is judged by its vector, one never learned from too', async () => {
  const { row } = (await import('../../language/vectors.ts')).vectors();
  const case_ = (word: string, gold: number): NetworkCase => ({ features: Int32Array.of(1), words: Int32Array.of(1, row(word)), classes: [0, 1], gold });
  const learned = [...['police', 'soldiers', 'troops', 'prosecutors', 'army'].map((word) => case_(word, 1)), ...['bread', 'milk', 'cheese', 'sugar', 'soup'].map((word) => case_(word, 0))];
  const network = fitNetwork(Array.from({ length: 40 }, () => learned).flat(), { places: 1, classes: 2, hidden: 8, least: 1 });
  const sure = (word: string): number => Math.exp(judge(network, { words: Int32Array.of(1, row(word)), features: Int32Array.of(1), classes: [0, 1] })[1]!);
  expect(sure('officers')).toBeGreaterThan(0.8);
  expect(sure('butter')).toBeLessThan(0.2);
});
