import type { NamedType } from '../../../graph/model.ts';
import type { GazetteerEntry } from './entry.ts';
import { countryLookUp } from './countries.ts';
import { knownAcronyms, linker } from './link.ts';

const entry = (id: string, type: GazetteerEntry['type'], name: string, more: Partial<GazetteerEntry> = {}): GazetteerEntry =>
  ({ id, type, name, aliases: [], demonyms: [], facts: { gazetteer: id }, population: 0, ...more });

const link = linker({
  entries: [
    entry('iso:US', 'Location', 'United States', { aliases: ['US', 'U.S.'] }),
    entry('iso:GE', 'Location', 'Georgia'),
    entry('city:1', 'Location', 'Georgia', { population: 900_000 }),
    entry('city:2', 'Location', 'Bangkok', { population: 5_000_000 }),
    entry('city:3', 'Location', 'San José', { population: 340_000 }),
    entry('city:4', 'Location', 'San Jose', { population: 330_000 }),
    entry('city:5', 'Location', 'Smallville', { population: 900 }),
    entry('city:6', 'Location', 'Lima', { population: 7_000_000 }),
    entry('org:WHO', 'Organization', 'World Health Organization', { aliases: ['WHO'], facts: { gazetteer: 'org:WHO', acronym: 'WHO' } }),
    entry('org:UNXF', 'Organization', 'United Nations Xylophone Fund'),
    entry('region:Nordics', 'Location', 'Nordics', { facts: { gazetteer: 'region:Nordics', kind: 'region' } }),
  ],
});

test.each([
  ['the World Health Organization', 'Organization', 'org:WHO'],
  ['WHO', 'Organization', 'org:WHO'],
  ['US', 'Location', 'iso:US'],
  ['U.S.', 'Location', 'iso:US'],
  ['BANGKOK', 'Location', 'city:2'],
  ['LIMA', 'Location', 'city:6'],
  ['Georgia', 'Location', 'iso:GE'],
  ['Bangkok’s', 'Location', 'city:2'],
  ['UN Xylophone Fund', 'Organization', 'org:UNXF'],
  ['the U.N. Xylophone Fund', 'Organization', 'org:UNXF'],
  ['the Nordics region', 'Location', 'region:Nordics'],
] as const)('"%s" as a %s is %s', (name, type, id) => {
  expect(link(name, type)?.gazetteer).toBe(id);
});

test.each<[string, NamedType, string]>([
  ['who', 'Organization', 'an acronym is written in capitals'],
  ['us', 'Location', 'two small letters are a word'],
  ['San Jose', 'Location', 'two cities are about as large'],
  ['Smallville', 'Location', 'so small a place is not known by its name alone'],
  ['Bangkok', 'Organization', 'the type is another'],
  ['Lima region', 'Location', 'a city is not what lies around it'],
])('"%s" as a %s is nothing: %s', (...[name, type]) => {
  expect(link(name, type)).toBeUndefined();
});

test('acronyms come with what they stand for', () => {
  expect(knownAcronyms({ entries: [entry('org:WHO', 'Organization', 'World Health Organization', { facts: { gazetteer: 'org:WHO', acronym: 'WHO' } })] })).toEqual([{ acronym: 'WHO', longForm: 'World Health Organization', id: 'org:WHO' }]);
});

test.each([
  ['Kenya', 'KE'], ['Kenyan', 'KE'], ['The Gambia', 'GM'], ['Côte d’Ivoire', 'CI'], ['U.K.', 'GB'], ['U.K', 'GB'], ['UK', 'GB'], ['uk', undefined], ['Congolese', undefined], ['Nairobi', undefined],
])('“%s” tells of %s', (phrase, country) => {
  const countryOf = countryLookUp({
    entries: [
      entry('iso:KE', 'Location', 'Kenya', { demonyms: ['Kenyan', 'Kenyans'] }), entry('iso:GM', 'Location', 'Gambia', { aliases: ['The Gambia'] }), entry('iso:GB', 'Location', 'United Kingdom', { aliases: ['UK', 'U.K.'] }),
      entry('iso:CD', 'Location', 'Democratic Republic of the Congo', { demonyms: ['Congolese'] }), entry('iso:CG', 'Location', 'Congo', { demonyms: ['Congolese'] }), entry('city:9', 'Location', 'Nairobi'), entry('iso:CI', 'Location', "Côte d'Ivoire"),
    ],
  });
  expect(countryOf(phrase)).toBe(country);
});
