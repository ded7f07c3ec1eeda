/** What the gazetteer holds, and the form of its file (`ingest/models/gazetteer.tsv.gz`): a line an entry, tab-separated. */
import type { EntityFacts, NamedType } from '../../../graph/model.ts';

/** A known thing. `id` is its gazetteer id: `iso:FR`, `org:UNODC`, `city:2996944`, `region:West Africa`. */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: NamedType;
  readonly name: string;
  /** Other names, acronyms among them, in the order of the source. */
  readonly aliases: readonly string[];
  /** Adjectives and nouns for people of a country. They name no entity by themselves. */
  readonly demonyms: readonly string[];
  readonly facts: EntityFacts;
  /** Inhabitants, of cities. */
  readonly population: number;
}

export interface GazetteerData {
  readonly entries: readonly GazetteerEntry[];
  /** Given names and surnames; a name may be both. */
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Capitalised sequences frequent in official texts, of unknown type: how often in ten the article stands before them. */
  readonly frequent: ReadonlyMap<string, number>;
}

const LIST = '|';

/** The file's text for the data. `parseGazetteer` gives the data back. */
export function formatGazetteer({ entries, given, surnames, frequent }: GazetteerData): string {
  const lines = entries.map(({ id, type, name, aliases, demonyms, facts, population }) =>
    ['E', id, type, name, aliases.join(LIST), demonyms.join(LIST), facts.acronym ?? '', facts.kind ?? '', facts.iso ?? '',
      facts.lat ?? '', facts.lon ?? '', population || ''].join('\t'));
  const people = [...new Set([...given, ...surnames])].sort().map((name) => `P\t${name}\t${given.has(name) ? 'g' : ''}${surnames.has(name) ? 's' : ''}`);
  const seen = [...frequent].map(([name, article]) => `S\t${name}\t${article}`);
  return [...lines, ...people, ...seen, ''].join('\n');
}

/** Reads what `formatGazetteer` wrote. */
export function parseGazetteer(text: string): GazetteerData {
  const entries: GazetteerEntry[] = [];
  const given = new Set<string>();
  const surnames = new Set<string>();
  const frequent = new Map<string, number>();
  for (const line of text.split('\n')) {
    const fields = line.split('\t');
    if (fields[0] === 'E') entries.push(parseEntry(fields));
    else if (fields[0] === 'P') {
      if (fields[2]!.includes('g')) given.add(fields[1]!);
      if (fields[2]!.includes('s')) surnames.add(fields[1]!);
    } else if (fields[0] === 'S') frequent.set(fields[1]!, Number(fields[2]));
  }
  return { entries, given, surnames, frequent };
}

function parseEntry([, id, type, name, aliases, demonyms, acronym, kind, iso, lat, lon, population]: readonly string[]): GazetteerEntry {
  const list = (field: string | undefined): readonly string[] => (field ? field.split(LIST) : []);
  return {
    id: id!, type: type as NamedType, name: name!, aliases: list(aliases), demonyms: list(demonyms), population: Number(population),
    facts: {
      gazetteer: id!,
      ...(acronym ? { acronym } : {}),
      ...(kind ? { kind } : {}),
      ...(iso ? { iso } : {}),
      ...(lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}),
    },
  };
}
