/** Which mentions of one document are one thing. Joins what the relate stage found with what names alone tell, each with its reason. Read this first: each kind of join has a file. */
import type { Span } from '../../../graph/model.ts';
import type { FoundMention, Related } from '../../stages.ts';
import { betweenCommas } from '../keys.ts';
import { joinLikely } from '../likely/join.ts';
import { joinAcronyms, joinDashed, joinInitials, joinKinded } from './acronyms.ts';
import { joinAgreements } from './agreements.ts';
import { aliasJoins } from './aliases.ts';
import { joinAppositions, joinBracketed, joinDescriptions, joinNamings, joinPredicates } from './descriptions.ts';
import { joinGroups } from './groups.ts';
import { joinHeadlined } from './headlines.ts';
import { joinInBrackets } from './in-brackets.ts';
import { Joins } from './joins.ts';
import { joinKindWords } from './kind-words.ts';
import { joinLettersAbroad } from './letters-abroad.ts';
import { joinMandated } from './mandated.ts';
import { joinMeetings } from './meetings.ts';
import { joinNicknames } from './nicknames.ts';
import { joinParties } from './parties.ts';
import { joinParts } from './parts.ts';
import { joinSurnames } from './people.ts';
import { joinPlaces } from './places.ts';
import { joinPossessives, joinSameNames } from './same-names.ts';
import { joinSameWords } from './same-words.ts';
import { joinLeadingWords, joinShortForms } from './short-forms.ts';
import { joinTwoNames } from './two-names.ts';
import { joinUndertakings } from './undertakings.ts';

export interface Cluster {
  /** In text order. */
  readonly mentions: readonly FoundMention[];
  readonly reasons: readonly string[];
  /** Whether a name among them may be short for one of a place, so that other documents mean another thing by it. */
  readonly doubted: boolean;
}

type Found = Pick<Related, 'mentions' | 'clusters'> & Partial<Pick<Related, 'relations'>>;
type Sentences = readonly (Span & { readonly kind?: string })[];

/** Clusters of all mentions, in text order of their first; each mention stands in exactly one. `text` is the clean text they stand in. */
export function cluster(found: Found, text: string, sentences: Sentences = []): readonly Cluster[] {
  const { ordered, joins } = joinByRules(found, text, sentences);
  joinLikely({ mentions: ordered, relations: found.relations ?? [], text }, joins);
  const sets = new Map<string, FoundMention[]>();
  for (const mention of ordered) {
    const root = joins.root(mention.id);
    const members = sets.get(root);
    if (members) members.push(mention);
    else sets.set(root, [mention]);
  }
  return [...sets].map(([root, members]) => ({ mentions: members, reasons: joins.reasons(root), doubted: members.some(({ id }) => joins.isDoubted(id)) }));
}

/** The mentions in text order, joined as far as rules can tell. */
export function joinByRules({ mentions, clusters }: Found, text: string, sentences: Sentences): { readonly ordered: readonly FoundMention[]; readonly joins: Joins } {
  const here = new Set(mentions.map(({ id }) => id));
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const joins = new Joins(ordered);
  joinSameNames(ordered, joins);
  joinPossessives(ordered, joins);
  joinAgreements(ordered, text, joins);
  joinAcronyms(ordered, text, joins);
  joinDashed(ordered, joins);
  joinPlaces(ordered, joins);
  for (const { one, other, reason } of aliasJoins(ordered, text)) joins.join(one, other, reason, true);
  for (const { mentions: ids, reasons } of clusters) {
    const [first, ...rest] = ids.filter((id) => here.has(id));
    const reason = reasons.find((one) => one.endsWith(betweenCommas('').slice(2))) ?? reasons[0] ?? 'the text refers back';
    for (const other of rest) if (first !== undefined) joins.join(first, other, reason);
  }
  joinGroups(ordered, text, joins);
  joinParts(ordered, joins);
  joinShortForms(ordered, text, joins);
  joinMandated(ordered, joins);
  joinParties(ordered, joins);
  joinInitials(ordered, joins);
  joinKinded(ordered, joins);
  joinLeadingWords(ordered, joins);
  joinTwoNames(ordered, text, joins);
  joinSurnames(ordered, joins);
  joinAppositions(ordered, text, joins);
  joinNamings(ordered, text, joins);
  joinBracketed(ordered, text, joins);
  joinPredicates(ordered, { text, sentences }, joins);
  joinDescriptions(ordered, joins);
  joinInBrackets(ordered, text, joins);
  joinSameWords(ordered, joins);
  joinLettersAbroad(ordered, joins);
  joinNicknames(ordered, joins);
  joinKindWords(ordered, joins);
  joinMeetings(ordered, joins);
  joinUndertakings(ordered, text, joins);
  joinHeadlined(ordered, sentences, joins);
  return { ordered, joins };
}
