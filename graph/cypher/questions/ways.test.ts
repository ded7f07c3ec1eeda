import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Link } from './paths.ts';
import { shortestWays } from './paths.ts';
import { waysBetween, type Asking } from './ways.ts';

/** Answers the one query that ways are read by, and keeps how many links it gave. */
function linksOf(links: readonly Link[]): { readonly query: Asking; readonly given: () => number } {
  let given = 0;
  const query: Asking = (_, { ids }) => {
    const rows = (ids as readonly string[]).flatMap((id) => links.flatMap((link) =>
      link.source === id ? [[link.id, id, link.target]] : link.target === id ? [[link.id, id, link.source]] : []));
    given += rows.length;
    return Promise.resolve({ columns: ['r.id', 'a.id', 'b.id'], rows, subgraph: { nodes: [], edges: [] }, truncated: false, milliseconds: 0 });
  };
  return { query, given: () => given };
}

const name = fc.integer({ min: 0, max: 11 }).map((at) => `n${at}`);
const links = fc.array(fc.tuple(name, name), { maxLength: 24 }).map((pairs) => pairs.map(([source, target], at): Link => ({ id: `e${String(at).padStart(2, '0')}`, source, target })));

describe('ways read from a store', () => {
  it('are those of the whole graph', async () => {
    await fc.assert(fc.asyncProperty(links, name, name, fc.integer({ min: 1, max: 12 }), async (all, from, to, limit) => {
      const [shortest] = shortestWays(all, [from, to], { limit: 1 });
      if (!shortest || shortest.edges.length > 5) return;
      const found = await waysBetween(linksOf(all).query, [from, to], { limit, shortest: shortest.edges.length });
      const ids = (ways: readonly { readonly edges: readonly Link[] }[]): unknown => ways.map(({ edges }) => edges.map(({ id }) => id));
      expect(ids(found)).toEqual(ids(shortestWays(all, [from, to], { limit, longest: 5 })));
    }), { numRuns: 500 });
  });

  it('leave the neighbours of a hub unread where the other end says enough', async () => {
    const hub = Array.from({ length: 1000 }, (_, at): Link => ({ id: `h${at}`, source: 'hub', target: `leaf${at}` }));
    const far = Array.from({ length: 1000 }, (_, at): Link => ({ id: `f${at}`, source: `leaf${at}`, target: `far${at}` }));
    const { query, given } = linksOf([...hub, ...far, { id: 'x', source: 'leaf1', target: 'end' }]);
    const ways = await waysBetween(query, ['hub', 'end'], { limit: 10, shortest: 2 });
    expect(ways.map(({ nodes }) => nodes)).toEqual([['hub', 'leaf1', 'end']]);
    expect(given()).toBeLessThan(1010);
  });
});
