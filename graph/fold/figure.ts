import type { Quantity } from '../model.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A figure's name as people write it: "> 3,000 victims saved", "USD 1,500,000", "12–15 % of cases". */
export function figureName({ comparator, value, min, max, of, measure, unit }: Quantity): string {
  const amount = value === undefined ? `${min === undefined ? '' : number.format(min)}–${max === undefined ? '' : number.format(max)}` : number.format(value);
  const sign = comparator === '=' ? '' : `${comparator} `;
  if (unit === 'currency') return `${sign}${of} ${amount}${measure === '' || measure === of ? '' : ` ${measure}`}`;
  return `${sign}${amount}${unit === 'percent' ? ' %' : ''} ${measure === '' ? of : measure}`.trim();
}
