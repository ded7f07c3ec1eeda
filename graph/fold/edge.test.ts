import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimId, DocumentId, EntityId } from '../model.ts';
import { STATUSES } from '../schema.ts';
import { edgeOf, foldEdge, type ClaimRow } from './edge.ts';

const [a, b] = ['organization:a' as EntityId, 'organization:b' as EntityId];
const ENDS = edgeOf('FUNDS', a, b)!;
let last = 0;
const claim = (rest: Partial<ClaimRow> = {}): ClaimRow => ({ id: `c${last += 1}` as ClaimId, document: 'd1' as DocumentId, status: 'asserted', confidence: 0.5, ...rest });
const by = (document: string, rest: Partial<ClaimRow> = {}): ClaimRow => claim({ document: document as DocumentId, ...rest });

describe('the ends of an edge', () => {
  test('are subject and object', () => expect(edgeOf('FUNDS', b, a)).toMatchObject({ type: 'FUNDS', source: b, target: a }));
  test('of a symmetric type begin with the smaller id, so that both ways of saying it are one edge', () => {
    expect(edgeOf('PARTNERS_WITH', b, a)).toMatchObject({ source: a, target: b });
    expect(edgeOf('PARTNERS_WITH', b, a)).toEqual(edgeOf('PARTNERS_WITH', a, b));
  });
  test('are no edge where they are one entity', () => expect(edgeOf('PARTNERS_WITH', a, a)).toBeUndefined());
  test('and the type make its id', () => expect(new Set([edgeOf('FUNDS', a, b), edgeOf('FUNDS', b, a), edgeOf('LEADS', a, b)].map((edge) => edge!.id)).size).toBe(3));
});

describe('the status of an edge', () => {
  test.each([[['denied', 'possible'], 'possible'], [['possible', 'planned', 'denied'], 'planned'], [['denied', 'asserted'], 'asserted'], [['denied'], 'denied']] as const)('of %j is %s', (statuses, strongest) =>
    expect(foldEdge(ENDS, statuses.map((status) => claim({ status }))).status).toBe(strongest));
});

describe('the dates of an edge', () => {
  test.each([
    [['2016-03', '2015-12-31'], '2015-12-31'],
    // A year begins before any of its months.
    [['2016-03', '2016'], '2016'],
    [[undefined, '2017'], '2017'],
    [[undefined], undefined],
  ])('begin, of %j, with %s', (dates, first) => expect(foldEdge(ENDS, dates.map((validFrom) => claim({ validFrom }))).validFrom).toBe(first));

  test.each([
    [['2016-03', '2015-12-31'], '2016-03'],
    // And ends after all of them.
    [['2016-03', '2016'], '2016'],
    [['2016-12-31', '2016-12'], '2016-12'],
    [[undefined, '2017'], '2017'],
  ])('end, of %j, with %s', (dates, latest) => expect(foldEdge(ENDS, dates.map((validTo) => claim({ validTo }))).validTo).toBe(latest));

  test('are those of its status only: what is denied dates nothing that is asserted', () => {
    const edge = foldEdge(ENDS, [claim({ validFrom: '2016' }), claim({ status: 'denied', validFrom: '2001', validTo: '2020' })]);
    expect([edge.validFrom, edge.validTo]).toEqual(['2016', undefined]);
    expect(Object.hasOwn(edge, 'validTo')).toBe(false);
  });
});

describe('the confidence of an edge', () => {
  test.each([
    ['one claim’s own', [by('1', { confidence: 0.77 })], 0.77],
    ['the better of two by one document', [by('1', { confidence: 0.6 }), by('1', { confidence: 0.7 })], 0.7],
    ['that of either being right, by two documents', [by('1', { confidence: 0.6 }), by('2', { confidence: 0.7 })], 0.88],
    ['short of certainty, however many say it', Array.from({ length: 20 }, (_, index) => by(String(index), { confidence: 0.9 })), 0.99],
    ['certain where a claim is', [by('1', { confidence: 1 }), by('2', { confidence: 0.2 })], 1],
    ['that of its status only', [by('1', { confidence: 0.6 }), by('2', { confidence: 0.9, status: 'denied' })], 0.6],
  ])('is %s', (_, claims, confidence) => expect(foldEdge(ENDS, claims).confidence).toBe(confidence));
});

const anyClaim = fc.record({
  id: fc.nat().map((number) => `c${number}` as ClaimId), document: fc.constantFrom('d1', 'd2', 'd3') as fc.Arbitrary<DocumentId>, status: fc.constantFrom(...STATUSES),
  confidence: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100), validFrom: fc.constantFrom(undefined, '2015', '2016-03'), validTo: fc.constantFrom(undefined, '2016', '2016-12-31'),
});
const anyClaims = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

describe('an edge', () => {
  test('is the same whatever the order of its claims', () => {
    fc.assert(fc.property(anyClaims.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))), ([claims, turned]) => {
      expect(foldEdge(ENDS, turned)).toEqual(foldEdge(ENDS, claims));
    }));
  });

  test('counts every claim once, and every document once', () => {
    fc.assert(fc.property(anyClaims, (claims) => {
      const edge = foldEdge(ENDS, claims);
      expect([...edge.claims]).toEqual(claims.map(({ id }) => id).sort());
      expect(edge.support).toBe(new Set(claims.map(({ document }) => document)).size);
    }));
  });

  test('grows surer with every other document that says the same, and by no repetition', () => {
    fc.assert(fc.property(anyClaims, (claims) => {
      const edge = foldEdge(ENDS, claims);
      const saying = claims.filter(({ status }) => status === edge.status);
      const more = foldEdge(ENDS, [...claims, by('another', { status: edge.status, confidence: 0.5 })]);
      expect(more.confidence).toBeGreaterThanOrEqual(edge.confidence);
      expect(foldEdge(ENDS, [...claims, { ...saying[0]!, id: 'again' as ClaimId }]).confidence).toBe(edge.confidence);
      expect(edge.confidence).toBeGreaterThanOrEqual(Math.min(0.99, Math.max(...saying.map(({ confidence }) => confidence))));
    }));
  });
});
