import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clusters, radiusOf } from './map-clusters.ts';

const dots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), weight: fc.integer({ min: 0, max: 90 }) }), { maxLength: 60 })
  .map((list) => list.map((dot, row) => ({ ...dot, row })));

describe('Circles on the map', () => {
  it('hold every place exactly once', () => {
    fc.assert(fc.property(dots, (all) => expect(clusters(all).flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(all.map(({ row }) => row))));
  });
  it('are the same in any order', () => {
    fc.assert(fc.property(dots, (all) => expect(clusters([...all].reverse())).toEqual(clusters(all))));
  });
  it('never hide a smaller one', () => {
    fc.assert(fc.property(dots, (all) => {
      const made = clusters(all);
      for (const a of made) for (const b of made) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(Math.max(a.radius, b.radius) - 1);
    }));
  });
  it('stand where the heaviest is, and count all', () => {
    expect(clusters([{ row: 0, x: 10, y: 10, weight: 1 }, { row: 1, x: 12, y: 10, weight: 5 }])).toEqual([{ row: 1, rows: [1, 0], x: 12, y: 10, weight: 6, radius: radiusOf(5) }]);
  });
});
