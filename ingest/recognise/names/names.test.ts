import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../language/analyse.ts';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import { loadNames, makeTagger, NAMES_FILE } from './names.ts';
import { parseModel, serializeModel } from './model.ts';
import { FeatureList, type WeightTable } from './weight-table.ts';

const named = (text: string): string[] => {
  const clean = { text, toSource: (span: { start: number; end: number }) => span };
  const analysed = analyse({ source: 't', title: '', language: 'en', text, problems: [] }, clean);
  return loadNames()(analysed).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.type} ${mention.text}`;
  });
};

test.each([
  ['The World Health Organization (WHO) sent Maria Fernandes to Kenya.', ['Organization World Health Organization', 'Organization WHO', 'Person Maria Fernandes', 'Location Kenya']],
  ['Mr. Okafor (Nigeria) spoke for the African Union.', ['Person Okafor', 'Location Nigeria', 'Organization African Union']],
  ['Officers from Spain and Portugal met in Lisbon.', ['Location Spain', 'Location Portugal', 'Location Lisbon']],
  ['A sweep codenamed “Silver Heron 3” began, and so did Operation Tall Reed.', ['Operation Silver Heron 3', 'Operation Operation Tall Reed']],
  ['Interpol launched Operation Adlura 2 in Ghana.', ['Organization Interpol', 'Operation Operation Adlura 2', 'Location Ghana']],
  ['Interpol joined Operation “Grey Bee” and Operation Tall Reed Three in Ghana.', ['Organization Interpol', 'Operation Operation “Grey Bee”', 'Operation Operation Tall Reed Three', 'Location Ghana']],
  ['They took part in Exercise Cold Anvil last year.', ['Operation Exercise Cold Anvil']],
  ['They met on Monday and spoke of the weather.', []],
])('finds the names of “%s”', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('links what the gazetteer knows', () => {
  const text = 'Interpol has offices in France.';
  const analysed = analyse({ source: 't', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  expect(loadNames()(analysed).map(({ facts }) => facts.gazetteer)).toEqual([expect.stringContaining('INTERPOL'), 'iso:FR']);
});

test('a reader who says that a text is a report gets descriptions and titles with the names', () => {
  const { sentences } = analyse({ source: 't', title: '', language: 'en', text: '', problems: [] }, { text: 'Secretary Kerry met the Iraqi prime minister.', toSource: (span) => span });
  const spans = (genre: 'official' | 'report') => makeTagger(parseModel(gunzipSync(readFileSync(NAMES_FILE))), loadGazetteer(), genre)(sentences).map(({ start, end }) => [start, end]);
  expect(spans('official')).toEqual([[1, 2]]);
  expect(spans('report')[0]).toEqual([0, 2]);
});

const weightsOf = (table: WeightTable, features: readonly number[]): number[] => {
  const list = new FeatureList();
  for (const feature of features) list.push(feature);
  const sums = new Int32Array(7);
  table.add(list, sums, 0);
  return [...sums];
};

test('a model reads back as it was written, from a buffer at any offset', () => {
  const lexicon = { starts: new Set(['the']), insides: new Set(['of']), ends: new Set<string>() };
  const rows = Array.from({ length: 1000 }, (_, index) => ({ feature: index * 65536, entries: [[index % 7, (index % 200) - 100]] as [number, number][] }));
  const bytes = serializeModel({ scale: 0.5, lexicon, reportLexicon: { ...lexicon, starts: new Set(['it']) }, tables: [rows, rows.slice(0, 3)] });
  const padded = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
  const model = parseModel(padded);
  expect(model.lexicon).toEqual(lexicon);
  expect(model.reportLexicon.starts).toEqual(new Set(['it']));
  for (const { feature, entries } of rows) {
    const [label, weight] = entries[0]!;
    expect(weightsOf(model.tokens, [feature])).toEqual(Array.from({ length: 7 }, (_, at) => (at === label ? weight : 0)));
  }
  expect(weightsOf(model.tokens, [77])).toEqual(new Array(7).fill(0));
  expect(weightsOf(model.tokens, [0, 77, 7 * 65536])).toEqual([-193, 0, 0, 0, 0, 0, 0]);
});
