/**
 * What a headline tells of in one word and the lead under it in another: "Secretary Lund's Travel to Chad ¶ … her visit". The relate stage takes up headlines too
 * (`relate/refer/again/headline.ts`), by sorts of words that its models were learned with; these are more than it knows, until it is learned anew.
 */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import type { Joins } from './joins.ts';

/** Words of one sort: a lead takes up one by another. */
const SORTS: readonly ReadonlySet<string>[] = [
  'call calls conversation', 'visit visits trip trips travel travels stop', 'meeting meetings dialogue dialog discussion discussions talks conversation ministerial roundtable convening gathering consultations',
  'settlement agreement decree deal accord', 'attack attacks bombing massacre massacres shooting killing', 'earthquake quake', 'flood floods flooding', 'opening inauguration launch ceremony', 'training workshop course seminar webinar hackathon', 'scheme conspiracy fraud',
  'investigation probe inquiry', 'ceasefire truce', 'designation sanctions',
].map((line) => new Set(line.split(' ')));

/** Sentences under the headline in which a text says again what it is about. */
const LEAD = 3;
/** Where the words that say what a thing is end. */
const TIE = /\s(?:of|with|to|in|on|for|at|between|among|by|from|against|regarding)\s.*$/u;

/** Joins the one thing of its sort in the headline to the one description of that sort in the lead. */
export function joinHeadlined(mentions: readonly FoundMention[], sentences: readonly { readonly kind?: string }[], joins: Joins): void {
  if (sentences[0]?.kind !== 'heading') return;
  const body = sentences.findIndex(({ kind }) => kind !== 'heading');
  if (body < 1) return;
  const told = mentions.filter(({ type, level, sentence }) => level !== 'pron' && (type === 'Event' || type === 'Operation' || type === 'Instrument') && sentence < body + LEAD);
  for (const sort of SORTS) {
    const all = told.filter((mention) => sort.has(headOf(mention)));
    const title = rootsOf(all.filter(({ sentence }) => sentence === 0)), lead = all.filter(({ sentence, level }) => sentence >= body && level === 'desc');
    const [one] = title, [other] = lead;
    if (!one || !other || title.length > 1 || other.type !== one.type || rootsOf(all.filter(({ sentence }) => sentence >= body)).length > 1) continue;
    joins.join(one.id, other.id, `the headline speaks of “${form(one)}”, the lead of “${form(other)}”`);
  }

  /** The first mention of each thing. */
  function rootsOf(some: readonly FoundMention[]): readonly FoundMention[] {
    return [...new Map(some.map((mention) => [joins.root(mention.id), mention] as const).reverse()).values()];
  }
}

/** The word that says what it is, in small letters. */
const headOf = (mention: FoundMention): string => normaliseName(form(mention).replace(TIE, '')).split(' ').at(-1)!;
