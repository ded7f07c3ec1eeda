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
    const told = [mention.type === 'Operation' ? comparable(mention).replace(/^(?:operation|action) (?=.)/u, '') : comparable(mention), mention.facts.gazetteer, spelt];
    for (const words of told) {
      if (words === undefined) continue;
      const key = `${mention.type} ${words}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, mention.id);
      else joins.join(first, mention.id, `the same name, “${form(mention)}”`);
    }
  }
}

/** What two spellings of one name have in common. */
const comparable = (mention: FoundMention): string =>
  mention.type === 'Topic' ? canonicalTopic(form(mention)) : plainSpelling(mention.type === 'Instrument' ? form(mention).replace(/^[SA]\/RES\/(?=\d)/u, 'resolution ') : form(mention));
