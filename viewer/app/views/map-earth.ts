/** The flat earth: Natural Earth projection in fixed units, and the outlines of land and countries (110 m, public domain), loaded when first needed. */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EARTH, type Point } from './map-camera.ts';

export interface Outline {
  /** SVG path data in units of the flat earth. */
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
}

const projection = geoNaturalEarth1().fitSize([EARTH.width, EARTH.height], { type: 'Sphere' }).precision(0.2);
const path = geoPath(projection).digits(1);

/** A place in units of the flat earth. */
export function flat({ lat, lon }: { readonly lat: number; readonly lon: number }): Point {
  const [x, y] = projection([lon, lat]) ?? [EARTH.width / 2, EARTH.height / 2];
  return { x, y };
}

/** Path data of the shortest way over the globe. */
export const greatCircle = (from: { readonly lat: number; readonly lon: number }, to: { readonly lat: number; readonly lon: number }): string =>
  path({ type: 'LineString', coordinates: [[from.lon, from.lat], [to.lon, to.lat]] }) ?? '';

export const sphere = (): string => path({ type: 'Sphere' }) ?? '';

let outline: Promise<Outline> | undefined;

/** The outlines, read once. */
export const loadOutline = (): Promise<Outline> => (outline ??= read());

async function read(): Promise<Outline> {
  const atlas = (await import('world-atlas/countries-110m.json', { with: { type: 'json' } })).default as unknown as Topology<{ land: GeometryCollection; countries: GeometryCollection }>;
  const { land, countries } = atlas.objects;
  return { sphere: sphere(), land: path(feature(atlas, land)) ?? '', borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '' };
}
