/** Organisations of the gazetteer: the table of well-known bodies, then the reference list as far as its rows are organisations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedType } from '../../../graph/model.ts';
import { normaliseName } from '../../../graph/ids.ts';
import type { GazetteerEntry } from '../../recognise/gazetteer/entry.ts';
import { isAcronym } from '../../recognise/gazetteer/fold.ts';
import { list, readTable } from './tables.ts';

interface ReferenceRow {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: string;
}

/** Kinds of the reference list whose rows are bodies; the others are treaties, pipelines, country groups, currencies and the like. */
const BODIES: ReadonlySet<string> = new Set([
  'intorg', 'un-system', 'political', 'military', 'bank', 'unagency', 'parliamentary', 'research', 'cultural', 'economic', 'scientific', 'food', 'sports', 'postal', 'fund',
  'environment', 'customs', 'education', 'intelligence', 'standards', 'armscontrol', 'patent', 'police', 'meteorology', 'trade', 'court', 'humanitarian', 'legal', 'telecom', 'energy', 'forum',
]);
const KINDS: Readonly<Record<string, string>> = { bank: 'bank', police: 'police', court: 'judiciary', military: 'military' };
/** What a body's name holds; rows without are groups of countries ("Frugal Four") or agreements. */
const BODY_WORD = /\b(?:organi[sz]ation|union|association|council|commission|committee|agency|authority|bank|fund|community|institute|court|tribunal|assembly|office|federation|league|forum|centre|center|programme|university|secretariat|conference|network|group|board|system|alliance|parliament|society|foundation|mission|department|force|panel|mechanism|police|body|service|unit|initiative|academy|college|company|corporation)\b/iu;

/** Bodies, treaties and the like that every reader of official texts knows. */
export const knownBodies = (): readonly GazetteerEntry[] =>
  readTable('bodies.tsv').map(([id, name, kind, iso, aliases, type]) => entry({ id: `${type ? type.toLowerCase() : 'org'}:${id!}`, name: name!, kind: kind!, iso: iso ?? '', aliases: list(aliases), type: (type ?? '') as NamedType | '' }));

/** Rows of the reference list that are organisations and in no row of `known`; acronyms only as the row or the mined list confirms them. */
export function referenceOrganisations(folder: string, known: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const taken = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases].map(normaliseName)));
  const mined = minedAcronyms(folder);
  const rows = readFileSync(join(folder, 'reference/organisations.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ReferenceRow);
  return rows.flatMap((row) => {
    const name = row.name.replace(/^The /u, '').trim();
    if (!BODIES.has(row.kind) || !BODY_WORD.test(name) || !/^\p{Lu}/u.test(name) || !name.includes(' ') || taken.has(normaliseName(name))) return [];
    taken.add(normaliseName(name));
    const acronyms = (row.aliases ?? []).filter((alias) => isAcronym(alias) && alias.length > 2 && (isInitials(alias, name) || mined.get(normaliseName(name)) === alias) && !taken.has(normaliseName(alias)));
    const longer = (row.aliases ?? []).filter((alias) => isLongForm(alias) && !taken.has(normaliseName(alias)));
    for (const alias of [...acronyms, ...longer]) taken.add(normaliseName(alias));
    return [entry({ id: `org:${row.id.replace(/^un:/u, '')}`, name, kind: KINDS[row.kind] ?? 'igo', iso: '', aliases: [...acronyms, ...longer], type: '' })];
  });
}

function entry({ id, name, kind, iso, aliases, type }: { id: string; name: string; kind: string; iso: string; aliases: readonly string[]; type: NamedType | '' }): GazetteerEntry {
  const acronym = aliases.find((alias) => isAcronym(alias) && alias.length > 1);
  return {
    id, type: type === '' ? 'Organization' : type, name, aliases, demonyms: [], population: 0,
    facts: { gazetteer: id, kind, ...(acronym === undefined ? {} : { acronym }), ...(iso === '' ? {} : { iso }) },
  };
}

/** Long forms to acronyms, as official texts define them (Schwartz and Hearst 2003), in at least two documents. */
function minedAcronyms(folder: string): ReadonlyMap<string, string> {
  const rows = readFileSync(join(folder, 'derived/acronyms.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
  return new Map(rows.filter(([, , documents]) => Number(documents) >= 2).map(([acronym, longForm]) => [normaliseName(longForm!), acronym!]));
}

/** True where the capital letters of `name` spell the acronym, small joining words aside. */
const isInitials = (acronym: string, name: string): boolean =>
  acronym.replace(/[^\p{L}]/gu, '').toUpperCase() === name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');

const isLongForm = (alias: string): boolean =>
  /^[A-Za-z' -]+$/u.test(alias) && BODY_WORD.test(alias) && alias.split(' ').length >= 3 && alias.split(' ').filter((word) => word.length > 3).every((word) => /^[A-Z]/u.test(word));
