/** How things are said: names of types and relations, dates, numbers. */
import type { ClaimView, EdgeType, EntityType, Status } from '../../api.ts';
import { EDGE_TYPES, ENTITY_TYPES } from '../../../graph/schema.ts';
import type { Network } from '../state/network.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = { asserted: 'Asserted', planned: 'Planned', possible: 'Possible', denied: 'Denied' };
export const typePlural = (type: EntityType): string => ENTITY_TYPES[type].plural;
export const typeSingular = (type: EntityType): string => ENTITY_TYPES[type].singular;
export const edgeLabel = (type: EdgeType): string => EDGE_TYPES[type].label;
export const edgePhrase = (type: EdgeType): string => EDGE_TYPES[type].phrase;
export const edgeInverse = (type: EdgeType): string => EDGE_TYPES[type].inverse;
export const isSymmetric = (type: EdgeType): boolean => EDGE_TYPES[type].symmetric;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `15 Mar 2017`, `Mar 2017` or `2017`. */
export function date(partial: string): string {
  const [year, month, day] = partial.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `2009–2016`, `14–16 Mar 2017`, `on 14 Mar 2017`, `in 2017`, or nothing. */
export function span(from: string | null | undefined, to: string | null | undefined): string {
  if (!from) return to ? `until ${date(to)}` : '';
  if (!to || to === from) return `${from.split('-').length === 3 ? 'on' : 'in'} ${date(from)}`;
  const [first, last] = [from.split('-'), to.split('-')];
  const sameMonth = first.length === 3 && last.length === 3 && first[0] === last[0] && first[1] === last[1];
  return sameMonth ? `${Number(first[2])}–${date(to)}` : `${date(from)}–${date(to)}`;
}

export const count = (value: number): string => value.toLocaleString('en');
export const plural = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;
export const percent = (value: number): string => value.toFixed(2);

const SIGNS: Readonly<Record<string, string>> = { '=': '', '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ', '~': '≈ ' };
const UNITS: Readonly<Record<string, string>> = { percent: ' %' };

/** `> 3,000`, `10–12`, `≈ 40 %`. */
export function quantity({ value, min, max, comparator, unit, of }: { readonly value?: number; readonly min?: number; readonly max?: number; readonly comparator: string; readonly unit: string; readonly of: string }): string {
  const number = value === undefined ? `${min === undefined ? '' : count(min)}–${max === undefined ? '' : count(max)}` : (SIGNS[comparator] ?? '') + count(value);
  return `${number}${unit === 'currency' ? ` ${of}` : (UNITS[unit] ?? '')}`;
}

/** `INTERPOL leads Adwenpa 2`. */
export const sentenceOf = ({ nodes, nodeRow }: Network, { subject, predicate, object }: Pick<ClaimView, 'subject' | 'predicate' | 'object'>): string =>
  `${nodes.name[nodeRow.get(subject) ?? -1] ?? '?'} ${edgePhrase(predicate)} ${nodes.name[nodeRow.get(object) ?? -1] ?? '?'}`;
