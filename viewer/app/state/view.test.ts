import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STATUSES, edgeTypes, entityTypes } from '../../../graph/schema.ts';
import { NO_FILTERS } from './filters.ts';
import { PLACES, START, fromAddress, toAddress, type View } from './view.ts';

const id = fc.stringMatching(/^[a-z]+:[a-z0-9_-]{1,12}$/u);
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });
const thousandth = fc.integer({ min: 1, max: 3000 }).map((value) => value / 1000);
const anyView: fc.Arbitrary<View> = fc.record({
  place: fc.constantFrom(...PLACES),
  selected: fc.oneof(fc.constant(null), fc.record({ kind: fc.constantFrom('entity' as const, 'edge' as const), id }), fc.record({ kind: fc.constant('document' as const), id, entity: id }), fc.record({ kind: fc.constant('paths' as const), from: id, to: fc.option(id, { nil: null }) }), fc.constant({ kind: 'communities' as const }), fc.constant({ kind: 'compare' as const })),
  filters: fc.record({
    offTypes: fc.subarray([...entityTypes]), offKinds: fc.uniqueArray(fc.constantFrom('Organization/police', 'Location/city', 'Person/')), offEdges: fc.subarray([...edgeTypes]), offStatuses: fc.subarray([...STATUSES]), offCommunities: fc.uniqueArray(fc.nat(40)),
    minConfidence: fc.constantFrom(0, 0.25, 0.9), maxConfidence: fc.constantFrom(1, 0.95), since: year, until: year, undated: fc.boolean(), document: fc.option(id, { nil: null }),
  }),
  hidden: fc.uniqueArray(id, { maxLength: 4 }), only: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), { nil: null }),
  colourBy: fc.constantFrom('type' as const, 'community' as const), sizeBy: fc.constantFrom('degree' as const, 'pagerank' as const, 'betweenness' as const),
  camera: fc.option(fc.record({ x: thousandth, y: thousandth, ratio: thousandth }), { nil: null }),
  query: fc.string(), detail: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), fc.string({ minLength: 1 }), { maxKeys: 3 }),
});

describe('an address', () => {
  it('of the start is empty', () => {
    expect(toAddress(START)).toBe('');
    expect(fromAddress('')).toEqual(START);
  });

  it('names every view, and the view is read back from it', () => {
    fc.assert(fc.property(anyView, (view) => {
      expect(fromAddress(toAddress(view))).toEqual({ ...view, detail: { ...view.detail } });
    }));
  });

  it('is short and can be read', () => {
    expect(toAddress({ ...START, filters: { ...NO_FILTERS, offTypes: ['Figure', 'Topic'], since: 2016 }, selected: { kind: 'entity', id: 'organization:interpol' } })).toBe('?entity=organization:interpol&no-types=Figure,Topic&since=2016');
  });

  it.each([
    ['?view=nowhere', START],
    ['?at=a,b,c', START],
    ['?at=0.5,0.5,-1', START],
    ['?at=0.5,0.5', START],
    ['?min=lots&max=', START],
    ['?min=7', { ...START, filters: { ...NO_FILTERS, minConfidence: 1 } }],
    ['?since=Infinity', START],
    ['?size=weight&colour=red', START],
    ['?no-communities=x,2', { ...START, filters: { ...NO_FILTERS, offCommunities: [2] } }],
    ['?%E0%A4%A&q=a', { ...START, query: 'a' }],
  ])('that nobody could have meant is read as far as it makes sense: %s', (address, view) => {
    expect(fromAddress(address)).toEqual(view);
  });

  it('can be anything without the page falling over', () => {
    fc.assert(fc.property(fc.string(), (address) => {
      expect(() => toAddress(fromAddress(address))).not.toThrow();
    }));
  });
});
