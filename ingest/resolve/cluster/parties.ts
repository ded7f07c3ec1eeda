/** The conference of the parties to a treaty, in the words that a text has for it: "Conference of the States Parties to the Ports Convention", "Conference of the Parties". */
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

const OF_PARTIES = /^((?:\S+ )?(?:conference|meeting|assembly)) of (?:the )?(?:(?:states?|contracting|high contracting) )?parties(?: to (?:the )?(.+))?$/u;
const SMALL = new Set(['the', 'of', 'on', 'for', 'to', 'against', 'in', 'and', 'all', 'its']);

/** Joins the names of one such conference: the bare one to the only other, and two of which one names the treaty in words of the other. */
export function joinParties(mentions: readonly FoundMention[], joins: Joins): void {
  const known = distinct(names(mentions.filter(({ type }) => type === 'Organization' || type === 'Event'))).flatMap(({ mention, words }) => {
    const [, kind, treaty] = OF_PARTIES.exec(words) ?? [];
    return kind === undefined ? [] : [{ mention, kind: `${mention.type} ${kind}`, treaty: new Set((treaty ?? '').split(' ').filter((word) => word !== '' && !SMALL.has(word))) }];
  });
  if (known.length < 2) return;
  const reason = (owner: FoundMention): string => `the parties of “${form(owner)}” meet`;
  // A treaty of one word is named by too little: "the Convention" is any.
  for (const short of known) {
    const longer = known.filter((other) => other !== short && other.kind === short.kind && other.treaty.size > short.treaty.size && (short.treaty.size === 0 || (short.treaty.size > 1 && [...short.treaty].every((word) => other.treaty.has(word)))));
    joinToOnly(longer, short.mention, { joins, reason });
  }
}
