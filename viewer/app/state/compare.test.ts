import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spansOf } from '../panels/compare-spans.ts';
import { networkOf } from '../test/network-of.ts';
import { compare } from './compare.ts';
import { NO_FILTERS } from './filters.ts';

const said = [['2014', '2014'], ['2014', '2018'], ['2018-03', undefined], [undefined, undefined], ['2001', undefined]] as const;
const network = networkOf({ a: ['Organization'], b: ['Organization'] }, said.map(([from, to]) => ['a', 'PARTNERS_WITH', 'b', { ...(from && { from }), ...(to && { to }) }] as const));
const spans = { before: [2013, 2015], after: [2017, 2019] } as const;

describe('Before and after', () => {
  it('tells what is new, ended and the same, and what is in neither', () => {
    expect(compare(network, spans)).toEqual({ fresh: [2], ended: [0], same: [1], undated: 1, neither: 1 });
  });
  it('looks only at the edges that the filters leave', () => {
    expect(compare(network, spans, Uint8Array.of(1, 0, 0, 1, 0))).toEqual({ fresh: [], ended: [0], same: [], undated: 1, neither: 0 });
  });
  it('is turned about when the spans are: new becomes ended', () => {
    const there = compare(network, spans);
    const back = compare(network, { before: spans.after, after: spans.before });
    expect([back.ended, back.fresh, back.same]).toEqual([there.fresh, there.ended, there.same]);
  });
  it('counts every edge once', () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2020 }).map(String), { nil: undefined });
    fc.assert(fc.property(fc.array(fc.tuple(year, year)), fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 2000, max: 2020 }))), (dates, [a, b, c, d]) => {
      const some = networkOf({ a: ['Organization'], b: ['Organization'] }, dates.map(([from, to]) => ['a', 'LEADS', 'b', { ...(from && { from }), ...(to && { to }) }] as const));
      const { fresh, ended, same, undated, neither } = compare(some, { before: [a!, b!], after: [c!, d!] });
      expect(fresh.length + ended.length + same.length + undated + neither).toBe(dates.length);
    }));
  });
});

describe('Spans to compare', () => {
  const of = (filters: object, detail: Record<string, string> = {}) => spansOf(network, { filters: { ...NO_FILTERS, ...filters }, detail });
  it('are the brushed one and as long a one before it', () => expect(of({ since: 2016, until: 2018 })).toEqual({ after: [2016, 2018], before: [2013, 2015] }));
  it('are the last year and the one before where nothing is brushed', () => expect(of({})).toEqual({ after: [2018, 2018], before: [2017, 2017] }));
  it('are those of the address, put in order, whatever is written there', () => {
    expect(of({}, { 'before-from': '2015', 'before-to': '2013', 'after-from': 'x', 'after-to': '' })).toEqual({ before: [2013, 2015], after: [2018, 2018] });
  });
});
