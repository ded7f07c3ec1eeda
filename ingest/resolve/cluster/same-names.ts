/** Names that read alike, or are known as one. */
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { countrySpelling, plainSpelling, regionSpelling } from '../spelling.ts';
import { canonicalTopic } from '../topics.ts';
import { isCommonAgreement } from './agreements.ts';
import { names, type Joins } from './joins.ts';

/** Joins names of one type with the same words, or the same place in the gazetteer. */
export function joinSameNames(mentions: readonly FoundMention[], joins: Joins): void {
  const seen = new Map<string, string>();
  for (const mention of names(mentions)) {
    if (isCommonAgreement(mention)) continue;
    const spelt = mention.type === 'Person' ? undefined : mention.type === 'Location' ? regionSpelling(form(mention)) : countrySpelling(form(mention));
    const told = [unparted(mention), mention.type === 'Operation' ? comparable(mention).replace(/^(?:operation|action) (?=.)/u, '') : comparable(mention), mention.facts.gazetteer, spelt];
    for (const words of told) {
      if (words === undefined) continue;
      const key = `${mention.type} ${words}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, mention.id);
      else joins.join(first, mention.id, `the same name, “${form(mention)}”`);
    }
  }
}

/** Fewest letters of a name that is known by them alone, however they are parted: "Defend2020" and "Defend 2020". */
const FEWEST = 6;
const unparted = (mention: FoundMention): string | undefined => {
  const letters = form(mention).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return mention.type === 'Topic' || letters.length < FEWEST || /^\d/u.test(letters) ? undefined : `${letters} unparted`;
};

/** Joins names to those that they are the possessive of, in texts that have lost their apostrophes: "Amgens plant" beside "Amgen". */
export function joinPossessives(mentions: readonly FoundMention[], joins: Joins): void {
  const first = new Map<string, FoundMention>();
  const bearers = names(mentions).filter(({ type }) => type === 'Person' || type === 'Organization');
  for (const mention of bearers) if (!first.has(`${mention.type} ${form(mention)}`)) first.set(`${mention.type} ${form(mention)}`, mention);
  for (const mention of bearers) {
    const name = form(mention);
    const owner = /[^s'’]s$/u.test(name) ? first.get(`${mention.type} ${name.slice(0, -1)}`) : undefined;
    if (owner) joins.join(owner.id, mention.id, `“${name}” is ${form(owner)}’s`);
  }
}

/** What two spellings of one name have in common. */
const comparable = (mention: FoundMention): string =>
  mention.type === 'Topic' ? canonicalTopic(form(mention)) : plainSpelling(mention.type === 'Instrument' ? form(mention).replace(/^[SA]\/RES\/(?=\d)/u, 'resolution ') : form(mention));
