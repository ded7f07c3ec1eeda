/** The gazetteer that ships, read once. See `ingest/models/gazetteer.md` for what is in it and where it comes from. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { countryLookUp } from './countries.ts';
import type { CountryOf } from './countries.ts';
import { parseGazetteer } from './entry.ts';
import type { GazetteerData } from './entry.ts';
import { knownAcronyms, linker } from './link.ts';
import type { KnownAcronym, LinkGazetteer } from './link.ts';
import { PhraseMatcher } from './match.ts';

export interface Gazetteer extends Pick<GazetteerData, 'given' | 'surnames'> {
  readonly link: LinkGazetteer;
  readonly countryOf: CountryOf;
  readonly acronyms: readonly KnownAcronym[];
  readonly phrases: PhraseMatcher;
}

export const GAZETTEER_FILE = new URL('../../models/gazetteer.tsv.gz', import.meta.url);

let loaded: Gazetteer | undefined;

/** The shipped gazetteer; later calls give the same object. */
export const loadGazetteer = (): Gazetteer => (loaded ??= buildGazetteer(parseGazetteer(gunzipSync(readFileSync(GAZETTEER_FILE)).toString('utf8'))));

export const buildGazetteer = (data: GazetteerData): Gazetteer =>
  ({ given: data.given, surnames: data.surnames, link: linker(data), countryOf: countryLookUp(data), acronyms: knownAcronyms(data), phrases: new PhraseMatcher(data) });
