/** How figures are said: what a group counts, large numbers in a few letters, what was left out of a sum and why. */
import type { Group } from './figures-data.ts';
import { pluralOf } from './figures-nouns.ts';
import type { Why } from './figures-sum.ts';

/** What a group counts: "Victims", "Money (EUR)", "Years". */
export function groupTitle({ unit, of }: Pick<Group, 'unit' | 'of'>): string {
  if (unit === 'currency') return `Money (${of})`;
  const noun = of ? pluralOf(of) : 'Other';
  const title = noun.charAt(0).toUpperCase() + noun.slice(1);
  return unit === 'count' || unit === '' ? title : unit === 'percent' ? `${title} (%)` : `${title} (${unit})`;
}

const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
/** `49.6M`, `2,517` → `2.5K`: for axes. */
export const short = (value: number): string => SHORT.format(value);

/** After "1 is …" or "3 are …". */
export const WHY_WORDS: Readonly<Record<Why, string>> = {
  unit: 'of a kind that cannot be added',
  status: 'not said as a fact',
  inexact: 'not exact (more than, about, a range)',
  holder: 'not of one operation or event, so the same may be counted twice',
  part: 'of a part of an operation that is counted itself',
  again: 'of an operation that is counted already or differently',
  period: 'of another kind of period',
  alone: 'of something that no other counts',
};
