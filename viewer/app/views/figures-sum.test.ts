import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EdgeType, EntityType, Property, Status } from '../../../graph/model.ts';
import { NO_FILTERS, visible } from '../state/filters.ts';
import { networkOf } from '../test/network-of.ts';
import { factsOf, groupsOf } from './figures-data.ts';
import { periodKind, sumsOf } from './figures-sum.ts';

interface Said {
  readonly holder: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator?: string;
  readonly of?: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly status?: Status;
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

/** Sums over figures said of operations `one`, `two`, `three`, `sub` (part of `one`), an `event` and an `office`. */
function sums(said: readonly Said[]) {
  const holders: Readonly<Record<string, readonly [EntityType]>> = { one: ['Operation'], two: ['Operation'], three: ['Operation'], sub: ['Operation'], event: ['Event'], office: ['Organization'] };
  const figures = Object.fromEntries(said.map((one, at): [string, [EntityType, Record<string, Property>]] => {
    const quantity = Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'holder' && name !== 'status')) as Record<string, Property>;
    return [`figure ${at}`, ['Figure', { comparator: '=', of: 'arrest', measure: 'arrests', unit: 'count', ...quantity }]];
  }));
  const network = networkOf({ ...holders, ...figures }, [['sub', 'PART_OF', 'one'], ...said.map(({ holder, status = 'asserted' }, at): [string, EdgeType, string, { status: Status }] => [holder, 'HAS_FIGURE', `figure ${at}`, { status }])]);
  const groups = groupsOf(factsOf(network, visible(network, NO_FILTERS)));
  const all = groups.map(({ facts }) => sumsOf(network, facts));
  return { sums: all.flatMap((one) => one.sums.map(({ value }) => value)), left: all.flatMap((one) => one.left.map(({ fact, why }) => `${fact.figure.value ?? `${fact.figure.min}-${fact.figure.max}`} ${why}`)).sort(), all, facts: groups.flatMap(({ facts }) => facts) };
}

describe('Sums of figures', () => {
  it('add what two operations counted alike', () => {
    expect(sums([{ holder: 'one', value: 195 }, { holder: 'two', value: 2517, measure: 'Arrests' }, { holder: 'event', value: 8, measure: 'arrest' }])).toMatchObject({ sums: [2720], left: [] });
  });
  const table: readonly (readonly [string, Said, string])[] = [
    ['more than', { holder: 'three', value: 7, comparator: '>' }, '7 inexact'], ['about', { holder: 'three', value: 7, comparator: '~' }, '7 inexact'], ['a range', { holder: 'three', min: 5, max: 9, comparator: '=' }, '5-9 inexact'],
    ['what is only planned', { holder: 'three', value: 7, status: 'planned' }, '7 status'], ['what is denied', { holder: 'three', value: 7, status: 'denied' }, '7 status'],
    ['a total of an organisation', { holder: 'office', value: 7 }, '7 holder'], ['a part of an operation that counts too', { holder: 'sub', value: 7 }, '7 part'],
    ['the same again', { holder: 'one', value: 10 }, '10 again'], ['another kind of period', { holder: 'three', value: 7, periodStart: '2016', periodEnd: '2016' }, '7 period'],
    ['another measure', { holder: 'three', value: 7, measure: 'potential arrests' }, '7 alone'], ['another noun', { holder: 'three', value: 7, of: 'victim', measure: 'victims' }, '7 alone'],
    ['a share', { holder: 'three', value: 7, unit: 'percent' }, '7 unit'], ['a duration', { holder: 'three', value: 7, of: 'year', measure: 'years', unit: 'duration' }, '7 unit'],
  ];
  it.each(table)('leave out %s, and say so', (_what, more, reason) => {
    expect(sums([{ holder: 'one', value: 10 }, { holder: 'two', value: 20 }, more])).toMatchObject({ sums: [30], left: [reason] });
  });
  it('add nothing of an operation that is counted in two ways', () => {
    expect(sums([{ holder: 'one', value: 10 }, { holder: 'one', value: 12 }, { holder: 'two', value: 20 }])).toMatchObject({ sums: [], left: ['10 again', '12 again', '20 alone'] });
  });
  it('keep currencies apart', () => {
    const euro = { unit: 'currency', of: 'EUR', measure: 'EUR' };
    expect(sums([{ holder: 'one', value: 10, ...euro }, { holder: 'two', value: 20, ...euro }, { holder: 'three', value: 30, unit: 'currency', of: 'USD', measure: 'USD' }])).toMatchObject({ sums: [30], left: ['30 alone'] });
  });
  it('lose no figure: each is added once or left out once', () => {
    const one = fc.record({
      holder: fc.constantFrom('one', 'two', 'three', 'sub', 'event', 'office'), value: fc.integer({ min: 1, max: 5 }), comparator: fc.constantFrom('=', '=', '=', '>', '~'), measure: fc.constantFrom('arrests', 'victims rescued'),
      unit: fc.constantFrom('count', 'count', 'percent'), status: fc.constantFrom<Status>('asserted', 'asserted', 'planned'), periodStart: fc.constantFrom('2016', '2016-03', '2017'),
    });
    fc.assert(fc.property(fc.array(one, { maxLength: 12 }), (said) => {
      const { all, facts } = sums(said);
      const added = all.flatMap((part) => part.sums.flatMap((sum) => sum.added));
      expect([...added, ...all.flatMap((part) => part.left.map(({ fact }) => fact))].map(({ edge }) => edge).sort()).toEqual(facts.map(({ edge }) => edge).sort());
      for (const part of all) for (const sum of part.sums) {
        expect(new Set(sum.added.map(({ holder }) => holder)).size).toBe(sum.added.length);
        expect(sum.added.reduce((total, { figure }) => total + figure.value!, 0)).toBe(sum.value);
        expect(new Set(sum.added.map(periodKind)).size).toBe(1);
        expect(sum.added.every(({ figure, status }) => figure.comparator === '=' && status === 'asserted' && figure.unit === 'count')).toBe(true);
      }
    }));
  });
});

describe('Kinds of period', () => {
  it.each([[null, null, 'none'], ['2016', '2016', 'year'], ['2009', '2016', 'years'], ['2024-09-29', '2024-10-04', 'dates'], ['2016-10', null, 'dates'], ['2016', null, 'year'], ['2016-12', '2017-01', 'years']] as const)('%s to %s: %s', (from, to, kind) => {
    expect(periodKind({ from, to })).toBe(kind);
  });
});
