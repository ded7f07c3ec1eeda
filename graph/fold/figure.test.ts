import { expect, test } from '@jest/globals';
import type { Quantity } from '../model.ts';
import { figureName } from './figure.ts';

const open: Quantity = { comparator: '=', of: 'victim', measure: 'victims saved', unit: 'count' };
const victims: Quantity = { ...open, value: 3000 };

test.each<readonly [string, Quantity]>([
  ['3,000 victims saved', victims],
  ['> 3,000 victims saved', { ...victims, comparator: '>' }],
  ['~ 2.5 victim', { ...victims, value: 2.5, comparator: '~', measure: '' }],
  ['0.123457 victims saved', { ...victims, value: 0.1234567 }],
  ['0 victims saved', { ...victims, value: 0 }],
  ['12–15 % of cases', { ...open, min: 12, max: 15, of: 'case', measure: 'of cases', unit: 'percent' }],
  ['5– victims saved', { ...open, min: 5 }],
  ['–5 victims saved', { ...open, max: 5 }],
  ['USD 1,500,000', { ...victims, value: 1_500_000, of: 'USD', measure: '', unit: 'currency' }],
  ['USD 1,500,000', { ...victims, value: 1_500_000, of: 'USD', measure: 'USD', unit: 'currency' }],
  ['<= EUR 20 a day', { ...victims, value: 20, comparator: '<=', of: 'EUR', measure: 'a day', unit: 'currency' }],
])('a figure is called %s', (name, quantity) => expect(figureName(quantity)).toBe(name));
