import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from '../test/network-of.ts';
import { across, communityName, edgesOf, neighboursOf } from './network.ts';

const network = networkOf(
  { a: ['Organization', {}, 7], b: ['Organization', {}, 7], c: ['Organization', {}, 7], d: ['Organization', {}, 2], e: ['Organization', {}, 2], f: ['Organization', {}, 5] },
  [['a', 'PARTNERS_WITH', 'b'], ['b', 'FUNDS', 'a'], ['a', 'PARTNERS_WITH', 'c'], ['d', 'PARTNERS_WITH', 'e'], ['a', 'LEADS', 'b']],
);

describe('a network', () => {
  it('knows the edges and neighbours of each node, whichever way they go', () => {
    expect([...edgesOf(network, 0)]).toEqual([0, 1, 2, 4]);
    expect([...neighboursOf(network, 0)]).toEqual([1, 2]);
    expect([...edgesOf(network, 5)]).toEqual([]);
    expect([across(network, 1, 0), across(network, 1, 1)]).toEqual([1, 0]);
  });

  it('spreads parallel edges evenly, those of the other direction too, and leaves lone ones straight', () => {
    const bends = [0, 1, 4].map((edge) => network.curve[edge]! * (network.edges.source[edge]! < network.edges.target[edge]! ? 1 : -1)).sort((x, y) => x - y);
    expect(bends[0]).toBeLessThan(bends[1]!);
    expect(bends[1]).toBeCloseTo(0);
    expect(bends[0]).toBeCloseTo(-bends[2]!);
    expect([network.curve[2], network.curve[3]]).toEqual([0, 0]);
  });

  it('ranks communities by size and names them by their best-connected members', () => {
    expect(network.communities.map((rows) => rows.length)).toEqual([3, 2, 1]);
    expect([network.rank.get(7), network.rank.get(2), network.rank.get(5)]).toEqual([0, 1, 2]);
    expect([communityName(network, 0), communityName(network, 2), communityName(network, 9)]).toEqual(['a, b', 'f', '']);
  });

  it('holds every edge at both its ends, whatever the graph', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 }), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 }), (order, pairs) => {
      const any = networkOf(Object.fromEntries(Array.from({ length: order }, (_, at) => [`n${at}`, ['Organization']])), pairs.map(([a, b]) => [`n${a % order}`, 'SUPPORTS', `n${b % order}`]));
      for (let row = 0; row < any.size; row += 1) for (const end of [any.edges.source[row]!, any.edges.target[row]!]) expect([...edgesOf(any, end)]).toContain(row);
      expect(any.incident.length).toBe(2 * any.size);
    }));
  });
});
