/** What makes a local entity known to other documents. See docs/schema.md, "One name, one node". */
import { normaliseName, acronymKey, bareAcronymKey, gazetteerKey, localKey, nameKey } from '../../graph/ids.ts';
import type { DocumentId, EntityFacts, Key, NamedType, Span } from '../../graph/model.ts';
import type { FoundMention } from '../stages.ts';
import { abbreviates, form, isAcronym, withoutKind } from './forms.ts';
import { isGeneric } from './generic.ts';
import { likelyOne } from './likely/join.ts';
import { countrySpelling, plainSpelling } from './spelling.ts';
import { canonicalTopic } from './topics.ts';

export interface Known {
  readonly document: DocumentId;
  readonly type: NamedType;
  readonly mentions: readonly FoundMention[];
  readonly facts: EntityFacts;
  /** Source offsets of the first mention. */
  readonly anchor: Span;
  /** Why the mentions are one thing. */
  readonly reasons: readonly string[];
  /** Whether its document alone says which thing the name means. */
  readonly doubted: boolean;
}

/** The reason of a join that commas alone speak for: sure enough for one document, not for all. */
export const betweenCommas = (short: string): string => `“${short}” between commas is the same`;

/** The keys of a cluster, at least one, sorted; descriptions and shared words give only a key of the document's own. */
export const keysOf = ({ document, type, mentions, facts, anchor, reasons, doubted }: Known): readonly Key[] => {
  const keys = new Map<string, Key>();
  const add = (key: Key) => keys.set(key.value, keys.get(key.value) ?? key);
  if (facts.gazetteer) add(gazetteerKey(type, facts.gazetteer, `known in the gazetteer as ${facts.gazetteer}`));
  const forms = [...new Set(mentions.filter(({ level }) => level === 'name').map(form))].filter((name) => name !== '').sort();
  const acronyms = forms.filter(isAcronym);
  // "Meridian", short for "Meridian Shipping" here, may be short for "Meridian Airways" elsewhere.
  const shortened = new Set(forms.map(withoutKind));
  const known = new Set(mentions.flatMap((mention) => (mention.facts.gazetteer && mention.level === 'name' ? [form(mention)] : [])));
  const inCommas = forms.filter((name) => reasons.includes(betweenCommas(name)) || reasons.includes(likelyOne(name)));
  // Of two names that commas or likelihood alone join, other documents know the thing by one: by what the gazetteer knows, else by the long one.
  const doubtful = (name: string): boolean => !known.has(name) && inCommas.some((short) => short === name || known.has(short));
  const long = doubted ? [] : forms.filter((name) => !isAcronym(name) && joinsDocuments(type, name) && !(type === 'Organization' && shortened.has(normaliseName(name))) && !doubtful(name) && (known.has(name) || !isPart(type, name, forms)));
  for (const name of long) for (const key of nameKeys(type, name)) add(key);
  for (const acronym of acronyms) {
    for (const name of long.filter((name) => abbreviates(acronym, name))) add(acronymKey(type, acronym, name, `“${acronym}” stands for “${name}”`));
    if (!facts.gazetteer && !reasons.includes(likelyOne(acronym))) add(bareAcronymKey(type, acronym, `written “${acronym}”`));
  }
  if (![...keys.values()].some(({ strength }) => strength === 'strong')) add(localKey(document, type, anchor, 'only its document says which one is meant'));
  return [...keys.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
};

/** Types of which a name within a longer one says by itself which thing is meant: a first name with a surname, a theme. */
const WHOLE = new Set<NamedType>(['Person', 'Topic']);

/** Whether a longer name has all words of this one: "Football Association", here that of Ghana, is that of another country elsewhere. */
function isPart(type: NamedType, name: string, forms: readonly string[]): boolean {
  if (WHOLE.has(type) || (type === 'Instrument' && resolutionOf(name) !== undefined)) return false;
  const words = normaliseName(name).split(' ');
  return forms.some((other) => {
    const all = normaliseName(other).split(' ');
    return all.length > words.length && words.every((word) => all.includes(word));
  });
}

/** Whether a name alone says which thing is meant. A surname, or words that many bodies share, do not. */
const joinsDocuments = (type: NamedType, name: string): boolean =>
  type === 'Person' ? /\S[\s.-]+\S/u.test(name) : (type === 'Instrument' && resolutionOf(name) !== undefined) || !isGeneric(name);

/** The number of a resolution: of "resolution 1970 (2011)", "S/RES/1970 (2011)", and of "1973 (2011)" behind it. */
const resolutionOf = (name: string): string | undefined => /(?:\bresolutions?\s+|^[SA]\/RES\/)(\d+(?:\/\d+)?)/iu.exec(name)?.[1] ?? /^(\d{1,4})\s*\((?:19|20)\d\d\)$/u.exec(name)?.[1];

/** An instrument's name as it reads alone: "1973 (2011)" of a list of resolutions is "resolution 1973 (2011)". */
export const instrumentName = (name: string): string => (/^\d{1,4}\s*\((?:19|20)\d\d\)$/u.test(name) ? `resolution ${name}` : name.replace(/^resolutions (?=\d{1,4}\s*\(\d{4}\)$)/iu, 'resolution '));

const nameKeys = (type: NamedType, name: string): readonly Key[] => {
  if (type === 'Topic') return [nameKey(type, canonicalTopic(name), `named “${name}”`)];
  const resolution = type === 'Instrument' ? resolutionOf(name) : undefined;
  // A resolution's number names it, with or without its year.
  if (resolution !== undefined) return [nameKey(type, `resolution ${resolution}`, `resolution ${resolution}`)];
  const themed = plainSpelling(name);
  const spelt = type === 'Person' || type === 'Location' ? undefined : countrySpelling(name);
  return [nameKey(type, name, `named “${name}”`), ...(themed === normaliseName(name) ? [] : [nameKey(type, themed, `named “${name}”`)]), ...(spelt === undefined ? [] : [nameKey(type, spelt, `named “${name}”`)])];
};
