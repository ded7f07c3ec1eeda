/** What is known of a name once its type is known. */
import type { EntityFacts, NamedType } from '../../../graph/model.ts';
import type { GazetteerData, GazetteerEntry } from './entry.ts';
import { fold, isAcronym } from './fold.ts';

/** Facts of the known thing that a name of that type names; undefined where nothing or more than one thing is known by it. */
export type LinkGazetteer = (name: string, type: NamedType) => EntityFacts | undefined;

/** An acronym and the long form that the gazetteer knows for it. */
export interface KnownAcronym {
  readonly acronym: string;
  readonly longForm: string;
  readonly id: string;
}

/** A city links by name alone only if it has so many inhabitants … */
const KNOWN_CITY = 50_000;
/** … and so many times more than the next city of that name. */
const CLEARLY_LARGER = 4;

/**
 * Builds the look-up. Names are compared without diacritics, case, and a leading article; acronyms in the case they are written in.
 * Countries go before regions, and regions before cities; of cities of one name only a clearly larger one is meant.
 */
export function linker({ entries }: Pick<GazetteerData, 'entries'>): LinkGazetteer {
  const known = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    for (const form of new Set([entry.name, ...entry.aliases].map((name) => keyOf(name, entry.type)))) {
      const same = known.get(form);
      if (same) same.push(entry);
      else known.set(form, [entry]);
    }
  }
  return (name, type) => {
    const bare = name.replace(/\s+/gu, ' ').trim().replace(/^[Tt]he (?=.)/u, '').replace(/['’]s$/u, '');
    const find = (form: string): GazetteerEntry | undefined => choose(known.get(keyOf(form, type)));
    const region = type === 'Location' && REGION.test(bare) ? find(bare.replace(REGION, '')) : undefined;
    return (find(bare) ?? find(name.trim()) ?? (UN.test(bare) ? find(bare.replace(UN, 'United Nations ')) : region?.facts.kind === 'region' ? region : undefined))?.facts;
  };
}

/** The acronyms of the gazetteer's organisations with their long forms, sorted by acronym. */
export const knownAcronyms = ({ entries }: Pick<GazetteerData, 'entries'>): readonly KnownAcronym[] =>
  entries
    .flatMap(({ id, name, facts }) => (facts.acronym !== undefined && facts.acronym !== name ? [{ acronym: facts.acronym, longForm: name, id }] : []))
    .sort((left, right) => (left.acronym < right.acronym ? -1 : left.acronym > right.acronym ? 1 : 0));

/** Many bodies of the United Nations are written with its letters: "UN Children's Fund". */
const UN = /^U\.?N\.? /u;
/** "The Western Balkans region" is the Western Balkans; "the Alder region" need not be the city. */
const REGION = / (?:sub-?)?(?:region|area)$/iu;

/** From this length on, capitals in a place's name are a headline's ("LIMA, 14 March"), not an acronym's. */
const HEADLINE = 4;

const keyOf = (name: string, type: NamedType): string =>
  `${type}:${isAcronym(name) && (type !== 'Location' || name.length < HEADLINE) ? name.replace(/\.(?=\p{Lu}|$)/gu, '') : fold(name)}`;

function choose(entries: readonly GazetteerEntry[] | undefined): GazetteerEntry | undefined {
  if (!entries) return undefined;
  const [first, second] = [...entries].sort((left, right) => rank(left) - rank(right) || right.population - left.population);
  if (!first!.id.startsWith('city:')) return first;
  if (first!.population < KNOWN_CITY) return undefined;
  return second && second.population * CLEARLY_LARGER > first!.population ? undefined : first;
}

const rank = ({ id }: GazetteerEntry): number => (id.startsWith('iso:') ? 0 : id.startsWith('city:') ? 2 : 1);
