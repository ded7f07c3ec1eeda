/** Who holds an office, and the words for offices. */
import { HEADS, OFFICES, SECONDS } from '../../language/offices.ts';
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

export interface Holder {
  readonly person: Item;
  readonly body: Item;
  /** Whether the office is at the head of the body: who is of another rank, or is sent, speaks for it. */
  readonly heads: boolean;
}

/** Places of the words between two commas, or between a start and a comma. */
export interface Gap {
  readonly first: number;
  readonly end: number;
}

const HEADING: ReadonlySet<string> = new Set(HEADS), RANKS: ReadonlySet<string> = new Set(SECONDS);
/** Offices only where a body stands with them. */
const MORE = new Set(['officer', 'adviser']);

/** Whether a word in lower case stands second to an office: "deputy". */
export const isRank = (word: string): boolean => RANKS.has(word);
/** Whether a word in lower case is an office or its rank. */
export const isOffice = (word: string): boolean => OFFICES.has(word) || MORE.has(word) || isRank(word);
/** Whether who holds such an office is at the head of a body. */
export const headsBody = (word: string): boolean => HEADING.has(word);

/** Words behind an office that belong to it: "Chief Executive Officer", "Secretary General". */
const WITHIN = new Set(['general', 'executive', 'officer']);

/** The office that stands in these words, with its body where one is named: behind "of", else right before the office ("Eurojust President"). */
export function officeIn(view: SentenceView, { first, end }: Gap, items: readonly Item[]): { readonly body: Item | undefined; readonly heads: boolean } | undefined {
  const { lower } = view;
  const office = lower.findIndex((word, at) => at >= first && at < end && isOffice(word));
  if (office < 0) return undefined;
  const bodies = items.filter((item) => item.first >= first && item.end <= end && item.level === 'name' && (item.type === 'Organization' || item.type === 'Location'));
  const body = bodies.find((item) => item.first > office && lower[beforeArticle(view, item.first)] === 'of')
    ?? bodies.find((item) => item.end <= office && office - item.end <= 2 && bodies.length === 1);
  const ranked = lower.slice(Math.max(first, office - 2), office + 1).some(isRank);
  // "Director General of" and "Alder Director"; the Union's "Commissioner for Peace" heads no union.
  let last = office;
  while (WITHIN.has(lower[last + 1]!)) last++;
  const whole = lower[last + 1] === 'of' || (body !== undefined && body.end <= office && lower[last + 1] !== 'for');
  return { body, heads: !ranked && whole && (headsBody(lower[office]!) || (lower[office] === 'secretary' && (last > office || lower[office - 1] === 'executive'))) };
}
