import { describe, expect, it } from '@jest/globals';
import { NO_FILTERS, visible } from '../state/filters.ts';
import { networkOf } from '../test/network-of.ts';
import { factsOf, groupsOf, holdersOf, yearsOf } from './figures-data.ts';
import { pluralOf, singular } from './figures-nouns.ts';
import { chartScale, span } from './figures-scale.ts';
import { groupTitle } from './figures-words.ts';

const figure = (value: number, of: string, more = {}) => ['Figure', { value, comparator: '=', of, measure: of, unit: 'count', ...more }] as const;
const network = networkOf(
  { office: ['Organization'], raid: ['Operation'], '30 victims': figure(30, 'victim', { periodStart: '2009', periodEnd: '2016' }), '7 victims': figure(7, 'Victims'), '90 %': figure(90, 'victim', { unit: 'percent' }), 'lost': figure(1, 'child') },
  [['office', 'LEADS', 'raid', { from: '2015', to: '2015' }], ['raid', 'HAS_FIGURE', '30 victims'], ['raid', 'HAS_FIGURE', '7 victims', { from: '2017-03' }], ['office', 'HAS_FIGURE', '7 victims', { status: 'planned' }], ['office', 'HAS_FIGURE', '90 %']],
);
const facts = factsOf(network, visible(network, NO_FILTERS));
const named = (list: readonly { readonly figure: { readonly row: number } }[]): string[] => list.map(({ figure: { row } }) => network.nodes.name[row]!);

describe('Figures that are seen', () => {
  it('are there for each thing they are said of, and alone where nothing has them', () => {
    expect(facts.map(({ figure: { row }, holder }) => `${network.nodes.name[row]!} ${holder === null ? '-' : network.nodes.name[holder]!}`)).toEqual(['30 victims raid', '7 victims raid', '7 victims office', '90 % office', 'lost -']);
  });
  it('have the period of their words, else the dates of the claim, else none', () => {
    expect(facts.map(({ from, to }) => [from, to])).toEqual([['2009', '2016'], ['2017-03', '2017-03'], [null, null], [null, null], [null, null]]);
  });
  it('go when the filters take them', () => {
    expect(factsOf(network, visible(network, { ...NO_FILTERS, offTypes: ['Figure'] }))).toEqual([]);
    expect(named(factsOf(network, visible(network, { ...NO_FILTERS, offStatuses: ['planned'] })))).toEqual(['30 victims', '7 victims', '90 %', 'lost']);
  });
  it('are grouped by noun and unit, the largest first', () => {
    expect(groupsOf(facts).map(({ key, facts: inside }) => [key, named(inside)])).toEqual([['count:victim', ['30 victims', '7 victims', '7 victims']], ['count:child', ['lost']], ['percent:victim', ['90 %']]]);
  });
  it('of an organisation include those of what it leads', () => {
    expect([...holdersOf(network, network.nodeRow.get('office')!)].map((row) => network.nodes.name[row])).toEqual(['office', 'raid']);
  });
});

describe('Words for figures', () => {
  it.each([['victim', 'victims'], ['country', 'countries'], ['person', 'people'], ['child', 'children'], ['member state', 'member states'], ['box', 'boxes'], ['body', 'bodies'], ['police officer', 'police officers'], ['day', 'days']])('%s, %s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
    expect(singular(many.split(' ').at(-1)!)).toBe(one.split(' ').at(-1));
  });
  it('leave a word alone that is no plural', () => expect(['crisis', 'bus', 'class', 'eur', 'traffic'].map(singular)).toEqual(['crisis', 'bus', 'class', 'eur', 'traffic']));
  it('name a group by what it counts', () => {
    expect([{ unit: 'count', of: 'child' }, { unit: 'currency', of: 'EUR' }, { unit: 'percent', of: 'victim' }, { unit: 'duration', of: 'year' }].map(groupTitle)).toEqual(['Children', 'Money (EUR)', 'Victims (%)', 'Years (duration)']);
  });
});

describe('Places on the chart', () => {
  const box = { width: 600, height: 200, left: 50, top: 20, bottom: 30 };
  const scale = chartScale(facts.slice(0, 3), box);
  it('put time to the right, amounts upwards, and what has no date into the bin', () => {
    const [thirty, seven, undated] = facts.slice(0, 3).map(scale.place);
    expect(thirty!.x).toBeLessThan(seven!.x);
    expect(thirty!.y).toBeLessThan(seven!.y);
    expect(thirty!.end - thirty!.start).toBeGreaterThan(100);
    expect(undated!.x).toBeGreaterThan(scale.bin!.from);
    expect(undated!.x).toBeLessThan(scale.bin!.to);
    expect(seven!.x).toBeLessThan(scale.bin!.from);
    expect(scale.bin!.many).toBe(1);
  });
  it('go by factors where a few are far larger, and never below nothing', () => {
    const wide = [{ ...facts[0]!, figure: { ...facts[0]!.figure, value: 40_000_000 } }, facts[1]!];
    const log = chartScale(wide, box);
    expect([scale.logarithmic, log.logarithmic]).toEqual([false, true]);
    for (const fact of wide) expect(log.place(fact).y).toBeLessThanOrEqual(170);
    const none = chartScale([{ ...facts[0]!, figure: { ...facts[0]!.figure, value: 0 } }], box);
    expect(none.place({ ...facts[0]!, figure: { ...facts[0]!.figure, value: 0 } }).y).toBeCloseTo(170);
  });
  it('draw a range from its least to its most', () => {
    const { row, comparator, of, measure, unit } = facts[0]!.figure;
    const range = { ...facts[0]!, figure: { row, comparator, of, measure, unit, min: 10, max: 30 } };
    const { top, bottom, y } = chartScale([range, facts[1]!], box).place(range);
    expect(top).toBeLessThan(y);
    expect(bottom).toBeGreaterThan(y);
  });
  it('know where a partial date begins and is over', () => {
    expect([yearsOf('2016'), yearsOf('2016', true), yearsOf('2016-07'), yearsOf('2016-12', true)]).toEqual([2016, 2017, 2016.5, 2017]);
    expect(yearsOf('2016-03-14')).toBeGreaterThan(yearsOf('2016-03'));
    expect(yearsOf('2016-12-31', true)).toBe(2017);
    expect(span(facts.slice(0, 2))).toEqual({ first: 2009, last: 2018 });
  });
});
