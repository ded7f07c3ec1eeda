/** What stands in brackets right behind a body's or an instrument's name is another name of it: "Harbour Police Board (Havnepolitiet)", "Bureau of Harbour Crime and Coasts (BHC)". */
import { BODY, headClass } from '../../recognise/names/heads.ts';
import { headOfName } from '../../relate/refer/kinds.ts';
import type { FoundMention } from '../../stages.ts';
import { form, initialsOf, isAcronym, ownBody } from '../forms.ts';
import { names, type Joins } from './joins.ts';

const TWO_NAMES = new Set(['Organization', 'Instrument']);
/** What says that the brackets tell where, or which part of the body. */
const PART = /\b(?:division|branch|section|unit|office|directorate|department|team|chapter|region|district|committee)$/iu;
/** What stands before a name that a longer one ends with: letters behind it may be short for that one. */
const WITHIN = /(?:\b(?:of|for|by|in|to|against)(?: the)?|[/–—-])\s*$/iu;

/** "Panel for Ports (Harbour Board)": two names that say of two different kinds of body that they are one. */
function areTwoBodies(whole: string, other: string): boolean {
  const heads = [whole, other].map((name) => headOfName(name.toLowerCase().split(' ')) ?? '');
  return heads[0] !== heads[1] && heads.every((head) => headClass(head) === BODY);
}

/** Joins two names that stand so, where nothing else is in the brackets and nothing says that they are two. */
export function joinInBrackets(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const list = names(mentions);
  list.forEach((long, at) => {
    const short = list[at + 1];
    if (!short || !TWO_NAMES.has(long.type) || short.type !== long.type || short.sentence !== long.sentence) return;
    if (!/^["”’]?\s?\((?:the )?["“‘]?$/u.test(text.slice(long.end, short.start)) || !/^["”’]?\)/u.test(text.slice(short.end, short.end + 2))) return;
    const [whole, other] = [form(long), form(short)];
    if ((PART.test(other) && !isAcronym(whole)) || areTwoBodies(whole, other)) return;
    // "Board of the Harbour Union (HU)": the letters are those of the Union.
    if (initialsOf(ownBody(other, whole) ?? '') === other) return;
    // "The Protocol to the Whaling Convention (Alder Convention)": the short name is that of what it is to.
    if (long.type === 'Instrument' && /\bto the\b/u.test(whole)) return;
    // "The mission of the Coastal Union (MCU)": the letters are those of the mission.
    if (isAcronym(other) && !whole.startsWith(other.charAt(0)) && WITHIN.test(text.slice(Math.max(0, long.start - 14), long.start))) return;
    joins.join(long.id, short.id, `the text gives “${other}” in brackets for “${whole}”`);
  });
}
