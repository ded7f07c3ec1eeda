import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_FILTERS, visible } from '../state/filters.ts';
import { networkOf } from '../test/network-of.ts';
import { barsOf, columnOf, columnsOf, dragged, gripAt, rangeOf, spanBetween } from './timeline-bars.ts';

const dated = (years: readonly string[]) => networkOf({ a: ['Organization'], b: ['Organization'] }, years.map((from) => ['a', 'PARTNERS_WITH', 'b', from ? { from } : {}] as const));
const range = { first: 2010, last: 2019, earlier: true };

describe('Bars of the timeline', () => {
  it('know no range where nothing has a date', () => expect(rangeOf(dated(['', '']))).toBeNull());
  it('go from the first year to the last', () => expect(rangeOf(dated(['2012', '2016-03', '2019-01-02']))).toEqual({ first: 2012, last: 2019, earlier: false }));
  it('put years far out into one bar instead of dropping them', () => {
    const network = dated(['1949', ...Array.from({ length: 99 }, (_, at) => String(2000 + (at % 20)))]);
    const found = rangeOf(network)!;
    expect(found).toEqual({ first: 2000, last: 2019, earlier: true });
    const bars = barsOf(found, visible(network, NO_FILTERS).counts.years);
    expect([bars[0], bars.length]).toEqual([{ year: null, said: 1, expected: 0 }, columnsOf(found)]);
  });
  it('count every dated edge in exactly one bar', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1850, max: 2030 }).map(String), { minLength: 1, maxLength: 120 }), (years) => {
      const network = dated(years);
      const bars = barsOf(rangeOf(network)!, visible(network, NO_FILTERS).counts.years);
      expect(bars.reduce((sum, { said, expected }) => sum + said + expected, 0)).toBe(years.length);
    }));
  });
  it('find the column of a year and the years of a span', () => {
    expect([1949, 2010, 2019, 2030].map((year) => columnOf(range, year))).toEqual([0, 1, 10, 10]);
    expect(spanBetween(range, 3, 1)).toEqual({ since: 2010, until: 2012 });
    expect(spanBetween(range, 0, 2)).toEqual({ since: null, until: 2011 });
    expect(spanBetween({ ...range, earlier: false }, 0, 2)).toEqual({ since: 2010, until: 2012 });
  });
});

describe('The brush', () => {
  it('makes a new span on the bare line, moves one from inside, pulls it at its ends', () => {
    expect(gripAt(4.2, null, 0.1).kind).toBe('new');
    expect([1.95, 3.5, 5.05, 8].map((at) => gripAt(at, [2, 4], 0.1).kind)).toEqual(['start', 'move', 'end', 'new']);
  });
  it('keeps the length while it moves and never leaves the line', () => {
    fc.assert(fc.property(fc.double({ min: -5, max: 15, noNaN: true }), (now) => {
      const [from, to] = dragged({ kind: 'move', from: 2, to: 4 }, { start: 3, now, columns: 10 });
      expect(to - from).toBe(2);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(10);
    }));
  });
  it('turns about where an end is pulled over the other', () => {
    expect(dragged({ kind: 'start', from: 2, to: 4 }, { start: 2, now: 7.3, columns: 10 })).toEqual([4, 7]);
    expect(dragged({ kind: 'end', from: 2, to: 4 }, { start: 5, now: 0.3, columns: 10 })).toEqual([0, 2]);
    expect(dragged({ kind: 'new', from: 6, to: 6 }, { start: 6, now: 3.9, columns: 10 })).toEqual([3, 6]);
  });
});
