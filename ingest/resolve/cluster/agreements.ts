/** Agreements that bear the name that all bear are told apart by their parties: "the Cooperation Agreement with Alder" and "the Cooperation Agreement with Birch". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { isGeneric } from '../generic.ts';
import type { Joins } from './joins.ts';

const AGREEMENT = /\b(?:agreement|memorandum|mou|arrangement|protocol|declaration of intent|letter of intent|partnership)\b/iu;
/** Characters behind the name in which its parties are looked for. */
const NEAR = 120;
/** Small words within and between the names of parties. */
const BETWEEN = new Set(['and', 'the', 'of', 'for', 'on', '&', '–', '-']);

/** Whether a name is one that agreements of many parties bear. */
export const isCommonAgreement = ({ type, text }: Pick<FoundMention, 'type' | 'text'>): boolean => type === 'Instrument' && AGREEMENT.test(text) && isGeneric(text);

/** The parties told of right behind an agreement, in one form; undefined where none are. */
function partiesBehind(text: string, end: number): string | undefined {
  const said = /^\s+(?:with|between|among)\s+(.+)/su.exec(text.slice(end, end + NEAR))?.[1];
  if (said === undefined) return undefined;
  const names: string[] = [];
  for (const word of said.split(/\s+/u)) {
    const bare = word.replace(/[,.;:)(]+$/u, '');
    if (/^\p{Lu}/u.test(bare)) names.push(bare);
    else if (!BETWEEN.has(bare)) break;
    if (bare !== word) break;
  }
  return names.length > 0 ? normaliseName([...new Set(names)].sort().join(' ')) : undefined;
}

/** Joins agreements of one common name and the same parties; one without parties is the others where these are one. */
export function joinAgreements(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const byName = new Map<string, Map<string, FoundMention[]>>();
  for (const mention of mentions) {
    if (mention.level !== 'name' || !isCommonAgreement(mention)) continue;
    const name = normaliseName(form(mention)), parties = partiesBehind(text, mention.end) ?? '';
    const same = byName.get(name) ?? new Map<string, FoundMention[]>();
    byName.set(name, same.set(parties, [...(same.get(parties) ?? []), mention]));
  }
  for (const groups of byName.values()) {
    const told = [...groups].filter(([parties]) => parties !== '').map(([, group]) => group[0]!);
    for (const group of groups.values()) for (const mention of group.slice(1)) joins.join(group[0]!.id, mention.id, `the same agreement, “${form(mention)}”`);
    const untold = groups.get('')?.[0];
    if (untold && told.length === 1) joins.join(told[0]!.id, untold.id, `the one “${form(untold)}” told of`);
  }
}
