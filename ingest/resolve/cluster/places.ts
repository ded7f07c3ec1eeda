/** Places by names with what they are or where they lie: "the State of Kansas" and "Kansas", "Reedly County, Ga." and "Reedly County". */
import { normaliseName } from '../../../graph/ids.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** What a place is, before its name. */
const KIND = /^(?:the )?(?:city|town|state|county|province|commonwealth|municipality|canton|prefecture|republic|kingdom) of (?=\p{Lu})/iu;
const COUNTY = /^county of (?=\p{Lu})/iu;
/** Where a place lies, behind a comma. */
const LIES = /^([^,]+), (?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})$/u;

/** Joins places of one document under such names. */
export function joinPlaces(mentions: readonly FoundMention[], joins: Joins): void {
  const places = distinct(names(mentions).filter(({ type }) => type === 'Location'));
  const byWords = new Map(places.map((one) => [one.words, one.mention]));
  const byEntry = new Map(places.flatMap(({ mention }) => (mention.facts.gazetteer === undefined ? [] : [[mention.facts.gazetteer, mention] as const])));
  const lying = new Map<string, { readonly mention: FoundMention }[]>();
  for (const { mention } of places) {
    const name = form(mention);
    const bare = name.replace(KIND, '');
    if (bare !== name) {
      const words = normaliseName(bare);
      const same = byWords.get(words) ?? byEntry.get(loadGazetteer().link(bare, 'Location')?.gazetteer ?? '') ?? (COUNTY.test(name) ? byWords.get(`${words} county`) : undefined);
      if (same) joins.join(same.id, mention.id, `“${name}” is ${form(same)}`);
    }
    const before = LIES.exec(name)?.[1];
    if (before !== undefined) lying.set(normaliseName(before), [...(lying.get(normaliseName(before)) ?? []), { mention }]);
  }
  for (const { mention, words } of places) joinToOnly(lying.get(words) ?? [], mention, { joins, reason: (owner) => `“${form(mention)}” is short for “${form(owner)}”` });
}
