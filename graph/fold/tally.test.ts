import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimId, DocumentId, EdgeId, EntityId } from '../model.ts';
import { STATUSES } from '../schema.ts';
import { foldEdge, type ClaimRow, type EdgeEnds } from './edge.ts';
import { groupBy } from './group.ts';
import { count, foldTally, readTally, tallyOf, writeTally, type Tally } from './tally.ts';

const ENDS: EdgeEnds = { id: 'e' as EdgeId, type: 'SUPPORTS', source: 'organization:1' as EntityId, target: 'organization:2' as EntityId };
const date = fc.constantFrom(undefined, '2015', '2016', '2016-03', '2016-03-14');
const claims = fc.array(fc.record({
  document: fc.constantFrom('d1', 'd2', 'd3', 'd4') as unknown as fc.Arbitrary<DocumentId>, status: fc.constantFrom(...STATUSES),
  confidence: fc.constantFrom(0, 0.31, 0.5, 0.77, 0.93, 0.995, 1), validFrom: date, validTo: date,
}), { minLength: 1, maxLength: 9 }).map((all): readonly ClaimRow[] => all.map((claim, index) => ({ ...claim, id: `c${index}` as ClaimId })));

const idsOf = (rows: readonly ClaimRow[]): readonly ClaimId[] => rows.map(({ id }) => id).sort();
const folded = (tally: Tally, rows: readonly ClaimRow[]): object => foldTally(ENDS, tally, idsOf(rows));

describe('a tally', () => {
  it('folds as its claims do', () => fc.assert(fc.property(claims, (rows) => expect(folded(tallyOf(rows), rows)).toEqual(foldEdge(ENDS, rows)))));

  it('is what it was before, once what a document said is counted and uncounted', () => fc.assert(fc.property(claims, claims, (rows, others) => {
    const tally = tallyOf(rows);
    const stranger = others.map((claim) => ({ ...claim, document: 'd9' as DocumentId }));
    count(tally, stranger, 1);
    count(tally, stranger, -1);
    expect(tally).toEqual(tallyOf(rows));
  })));

  it('without a document is that of the others', () => fc.assert(fc.property(claims, (rows) => {
    const documents = groupBy(rows, ({ document }) => document);
    for (const [gone, own] of documents) {
      const rest = rows.filter(({ document }) => document !== gone);
      const tally = tallyOf(rows);
      count(tally, own, -1);
      if (rest.length > 0) expect(folded(tally, rest)).toEqual(foldEdge(ENDS, rest));
      else expect(tally).toEqual({ documents: 0, said: new Map() });
    }
  })));

  it('is the same when it was written and read', () => fc.assert(fc.property(claims, (rows) => {
    const edge = foldEdge(ENDS, rows);
    const text = writeTally(tallyOf(rows), edge);
    const again = readTally(text, edge)!;
    expect(folded(again, rows)).toEqual(edge);
    expect(writeTally(again, edge)).toBe(text);
  })));

  it('of one claim needs no words of its own, unless folding lost something', () => {
    const one = (confidence: number): readonly ClaimRow[] => [{ id: 'c' as ClaimId, document: 'd' as DocumentId, status: 'planned', confidence, validFrom: '2016' }];
    expect(writeTally(tallyOf(one(0.9)), foldEdge(ENDS, one(0.9)))).toBeNull();
    expect(writeTally(tallyOf(one(0.995)), foldEdge(ENDS, one(0.995)))).not.toBeNull();
  });

  it('of several claims that an older version wrote is unknown', () => expect(readTally(null, { ...foldEdge(ENDS, [{ id: 'c' as ClaimId, document: 'd' as DocumentId, status: 'denied', confidence: 1 }]), claims: ['c', 'd'] as readonly string[] as readonly ClaimId[] })).toBeUndefined());
});
