/** Ranks and titles that stand between "by" and a name: "headed by Chief Superintendent Ana Ruiz", "led by a Director, Ms. Ana Ruiz". */
import { HEADS } from '../../language/offices.ts';
import { COURTESIES, FORCES_RANKS } from './courtesy.ts';
import type { SentenceView } from './view.ts';

/** In small letters; of a hyphened one each part. */
const RANKS: ReadonlySet<string> = new Set([...COURTESIES, ...FORCES_RANKS, ...HEADS, ...`prof prof. professor father sister brother rev rev. reverend bishop archbishop cardinal imam judge justice magistrate ambassador amb amb. senator mayor governor minister general commodore
  corporal inspector detective constable vice vice-admiral lieutenant-general lieutenant-colonel major-general brigadier-general air group wing flight force police deputy assistant controller under under-secretary-general assistant-secretary-general special agent
  prime first interior foreign defence defense king queen prince princess sheikh lord lady baron his her excellency h.e. h.e cmdr. insp. supt. engineer eng. hon hon. honourable honorable secretary coordinator secretariat executive compatriot colleague`.split(/\s+/u)]);
/** Most words of ranks before a name. */
const LONGEST = 5;
/** What is one's own or somebody's: "its director, Ana Ruiz". */
const OWNERS = new Set(['its', 'their', 'our', 'my', 'his', 'her', 'a', 'an', 'the']);
/** What describes an office: "an acting head". */
const DESCRIBES = new Set(['ADJ', 'NOUN', 'VERB']);

/** The place behind ranks and titles that begin at a word; `at` itself where none stand there. "The executive secretary," ends with its comma. */
export function behindRanks({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, at: number): number {
  let end = OWNERS.has(lower[at] ?? '') ? at + 1 : at;
  const owned = end > at;
  let office = false;
  for (; end < at + 1 + LONGEST; end++) {
    if (RANKS.has(lower[end] ?? '')) office = true;
    else if (office || !owned || !DESCRIBES.has(tokens[end]?.tag ?? '')) break;
  }
  if (!office) return at;
  // With an owner before it an office stands beside the name in a comma; "my compatriot Ana Ruiz" needs none.
  if (owned && lower[end] === ',') end++;
  while (RANKS.has(lower[end] ?? '') && end < at + 2 + 2 * LONGEST) end++;
  return end;
}
