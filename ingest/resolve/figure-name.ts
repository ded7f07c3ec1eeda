/** How a figure is called on screen: "> 3,000 victims saved", "11–16 % of the population", "EUR 2,500,000". */
import type { Quantity } from '../../graph/model.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const SIGN: Readonly<Record<Quantity['comparator'], string>> = { '=': '', '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ', '~': '~ ' };

export const figureName = ({ value, min, max, comparator, of, measure, unit }: Quantity): string => {
  const amount = value === undefined ? [min, max].map((end) => (end === undefined ? '' : number.format(end))).join('–') : number.format(value);
  if (unit === 'currency') return `${SIGN[comparator]}${of} ${amount}`;
  const counted = measure.trim() || of;
  return `${SIGN[comparator]}${amount}${unit === 'percent' ? ' %' : ''}${unit === 'percent' && /^percent$/iu.test(counted) ? '' : ` ${counted}`}`;
};
