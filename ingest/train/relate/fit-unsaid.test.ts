import { describe, expect, it } from '@jest/globals';
import { clusters } from '../../language/clusters.ts';
import { relateModels } from '../../relate/linear/store.ts';
import { findJoins } from '../../relate/refer/joins.ts';
import { unsaidRelations } from '../../relate/unsaid/unsaid.ts';
import { placed } from '../data/own.ts';
import { goldItems } from './cases.ts';
import { fitUnsaid, type Read } from './fit-unsaid.ts';
import { prepare } from './prepare.ts';

/** Enough for so few words. */
const BITS = 15;
const COUNTRIES = ['Chad', 'Mali', 'Ghana', 'Kenya', 'Malta', 'Peru', 'Fiji', 'Iraq', 'Oman', 'Togo', 'Cuba', 'Niger'];
const EVENTS = ['Harbour Summit', 'Alder Seminar', 'Birch Forum', 'Cedar Conference', 'Delta Workshop'];

/** Guests of a meeting come, and whoever is quiet has nothing to do with it. */
function read(index: number): Read {
  const event = EVENTS[index % EVENTS.length]!, guest = COUNTRIES[index % COUNTRIES.length]!, other = COUNTRIES[(index + 5) % COUNTRIES.length]!;
  const guests = index % 2 === 0;
  const prepared = prepare({ ...placed({
    id: `tiny-d-${index}`, genre: 'press',
    text: guests ? `The ${event} opened on Monday. Guests came from ${guest}. It was quiet in ${other}.` : `The ${event} opened on Monday. It was quiet in ${guest}. Guests came from ${other}.`,
    mentions: [['m1', 'Event', event], ['m2', 'Location', guest], ['m3', 'Location', other]],
    relations: [[guests ? 'm2' : 'm3', 'PARTICIPATES_IN', 'm1', 'asserted']],
  }), whole: true }, clusters(), relateModels().parse);
  return { prepared, items: goldItems(prepared), told: [] };
}

const reads = Array.from({ length: 120 }, (_, index) => read(index));
const model = fitUnsaid(reads, BITS);

describe('What a sentence leaves unsaid', () => {
  it('is learned from passages whose annotation has it, and told of a text that none of them is', () => {
    const { prepared, items } = read(997);
    const told = unsaidRelations({ views: prepared.views, items, arcs: (sentence) => prepared.arcs[sentence]! }, { joins: findJoins(prepared.views, items), told: [], model });
    expect(told.map(({ subject, predicate, object, status, method }) => [subject, predicate, object, status, method])).toEqual([['m3', 'PARTICIPATES_IN', 'm1', 'asserted', 'unsaid']]);
    const { text } = prepared.passage;
    expect(text.slice(told[0]!.evidence.start, told[0]!.evidence.end)).toMatch(/^came from /u);
    expect(told[0]!.confidence).toBeGreaterThan(0.5);
  });

  it('is nothing where it stands in a told relation already', () => {
    const { prepared, items } = read(998);
    const known = [{ subject: 'm2', predicate: 'PARTICIPATES_IN', object: 'm1', status: 'asserted', confidence: 1, evidence: { start: 0, end: 1 }, method: 'rule:test' }] as const;
    expect(unsaidRelations({ views: prepared.views, items, arcs: (sentence) => prepared.arcs[sentence]! }, { joins: [], told: known, model })).toEqual([]);
  });

  it('gives the same model for the same passages', () => {
    expect(fitUnsaid(reads, BITS)).toEqual(model);
  });
});
