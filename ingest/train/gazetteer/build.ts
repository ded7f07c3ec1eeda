/** Makes `ingest/models/gazetteer.tsv.gz` from the tables beside this file, the packages of places and the reference lists of the data folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formatGazetteer } from '../../recognise/gazetteer/entry.ts';
import type { GazetteerData } from '../../recognise/gazetteer/entry.ts';
import { GAZETTEER_FILE } from '../../recognise/gazetteer/gazetteer.ts';
import { knownBodies, referenceOrganisations } from './organisations.ts';
import { cityEntries, countryEntries, regionEntries } from './places.ts';
import { readTable } from './tables.ts';

/** A sequence that fewer documents hold says little. */
const FEWEST_DOCUMENTS = 8;

/** All the data, in a fixed order. */
export function gatherGazetteer(folder: string): GazetteerData {
  const bodies = knownBodies();
  const people = readTable('person-names.tsv');
  return {
    entries: [...countryEntries(), ...regionEntries(), ...bodies, ...referenceOrganisations(folder, bodies), ...cityEntries()],
    given: new Set(people.filter(([, kinds]) => kinds!.includes('g')).map(([name]) => name!)),
    surnames: new Set(people.filter(([, kinds]) => kinds!.includes('s')).map(([name]) => name!)),
    frequent: frequentNames(folder),
  };
}

/** Writes the file and says what is in it. */
export function trainGazetteer(folder: string): string {
  const data = gatherGazetteer(folder);
  const bytes = gzipSync(formatGazetteer(data), { level: 9 });
  bytes[9] = 255; // The operating system's byte: the same file wherever it is made.
  writeFileSync(GAZETTEER_FILE, bytes);
  return `gazetteer: ${data.entries.length} entries, ${data.given.size} given names, ${data.surnames.size} surnames, ${data.frequent.size} frequent sequences, ${bytes.length} bytes`;
}

function frequentNames(folder: string): ReadonlyMap<string, number> {
  const rows = gunzipSync(readFileSync(join(folder, 'derived/names.tsv.gz'))).toString('utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
  return new Map(rows.filter(([, documents]) => Number(documents) >= FEWEST_DOCUMENTS).map(([name, , count, after]) => [name!, Math.round((10 * Number(after)) / Number(count))]));
}
