/** Phrases that mean several told of before: "both agencies", "the two", "all three countries", "the aforementioned Member States". */
import type { SentenceView } from '../text/view.ts';

/** Words that mean several; `count` is how many, undefined where only "these" or "the aforementioned" says that they were told of. */
export interface Several {
  readonly first: number;
  readonly end: number;
  readonly count: number | undefined;
  readonly kind: 'bodies' | 'countries' | 'either';
}

const BODIES = new Set([
  'organizations', 'organisations', 'agencies', 'bodies', 'institutions', 'entities', 'companies', 'corporations', 'firms', 'banks', 'universities', 'institutes', 'foundations', 'charities', 'ngos', 'ministries', 'departments', 'services', 'forces', 'authorities', 'partners',
]);
const COUNTRIES = new Set(['countries', 'nations', 'states']);
/** What two are called whatever they are. */
const SIDES = new Set(['sides', 'parties']);
const NUMBERS: ReadonlyMap<string, number> = new Map([['both', 2], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10]]);
/** "All three", "the three", "these three". */
const POINTS = new Set(['the', 'these', 'those', 'all']);
/** What says that they were told of. */
const TOLD = new Set(['aforementioned', 'above-mentioned', 'abovementioned', 'aforesaid', 'mentioned']);
/** Words between a number and what is counted that make them no others. */
const PLAIN = new Set(['member', 'partner', 'participating', 'neighbouring', 'neighboring', 'eu', 'european', 'african', 'baltic', 'nordic', 'brotherly', 'friendly', 'international', 'regional', 'national', 'police', 'humanitarian', 'development', 'government', 'enforcement', 'law']);
/** "The two entities of Bosnia" are not the two that were named. */
const SAYS_WHICH = new Set(['of', 'in', 'from', 'that', 'which', 'at', 'whose', 'where']);
/** "If the two agencies sign": told of none. */
const UNSURE = new Set(['if', 'unless', 'whether', 'neither', 'none', 'one', 'some', 'most', 'other', 'any', 'each']);
/** Most words of a phrase before its head. */
const LONGEST = 6;

/** The phrases of a sentence that mean several told of before. */
export function severalMeant({ lower, tokens }: SentenceView): Several[] {
  return lower.flatMap((word, at): Several[] => {
    const kind = BODIES.has(word) ? 'bodies' : COUNTRIES.has(word) ? 'countries' : SIDES.has(word) ? 'either' : undefined;
    if (kind === undefined && !(word === 'two' && lower[at - 1] === 'the' && lower[at - 2] === 'between' && standsAlone(tokens[at + 1]))) return [];
    const found = kind === undefined ? { first: at - 1, count: 2 } : phraseBefore(lower, at);
    if (!found || SAYS_WHICH.has(lower[at + 1] ?? '') || UNSURE.has(lower[found.first - 1] ?? '') || (lower[found.first - 1] === 'of' && UNSURE.has(lower[found.first - 2] ?? ''))) return [];
    if (kind === 'either' && found.count !== 2) return [];
    return [{ first: found.first, end: at + 1, count: found.count, kind: kind ?? 'either' }];
  });
}

/** "Between the two is critical", not "between the two ports". */
const standsAlone = (next: SentenceView['tokens'][number] | undefined): boolean => next === undefined || next.tag === 'PUNCT' || next.tag === 'AUX' || next.tag === 'VERB' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'PART';

/** Where the phrase before its head begins, and how many it says. */
function phraseBefore(lower: readonly string[], head: number): { readonly first: number; readonly count: number | undefined } | undefined {
  let at = head - 1;
  while (at > head - LONGEST && PLAIN.has(lower[at] ?? '')) at--;
  const word = lower[at] ?? '';
  if (word === 'the' && lower[at - 1] === 'of' && lower[at - 2] === 'both') return { first: at - 2, count: 2 };
  if (word === 'both') return { first: at, count: 2 };
  const count = NUMBERS.get(word);
  if (count !== undefined) return POINTS.has(lower[at - 1] ?? '') ? { first: at - 1, count } : TOLD.has(lower[at - 1] ?? '') ? { first: at - 2, count } : undefined;
  if (word === 'these' || word === 'those') return { first: at, count: undefined };
  if (!TOLD.has(word)) return undefined;
  const determiner = word === 'mentioned' ? at - (lower[at - 1] === '-' ? 3 : 2) : at - 1;
  return POINTS.has(lower[determiner] ?? '') ? { first: determiner, count: undefined } : undefined;
}
