import { describe, expect, it } from '@jest/globals';
import { arrange, type ToArrange } from './arrange.ts';

/** Two stars of ten leaves, their hubs joined. */
const stars: ToArrange = {
  communities: Array.from({ length: 22 }, (_, at) => Number(at > 10)),
  sources: [...Array.from({ length: 10 }, () => 0), ...Array.from({ length: 10 }, () => 11), 0],
  targets: [...Array.from({ length: 10 }, (_, at) => at + 1), ...Array.from({ length: 10 }, (_, at) => at + 12), 11],
  weights: Array.from({ length: 21 }, () => 1), frame: { x: [-100, 100], y: [-50, 50] }, pins: [],
};

describe('an arrangement', () => {
  const { x, y } = arrange(stars);
  const length = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);

  it('fills its frame and leaves it nowhere', () => {
    expect(Math.min(...x)).toBeGreaterThanOrEqual(-100.001);
    expect(Math.max(...x)).toBeLessThanOrEqual(100.001);
    expect(Math.max(...y) - Math.min(...y)).toBeLessThanOrEqual(100.001);
    expect(Math.max((Math.max(...x) - Math.min(...x)) / 200, (Math.max(...y) - Math.min(...y)) / 100)).toBeCloseTo(1, 3);
  });

  it('sets leaves nearer to their own hub than to the other', () => {
    for (let leaf = 1; leaf <= 10; leaf += 1) expect(length(leaf, 0)).toBeLessThan(length(leaf, 11));
  });

  it('is the same for the same question', () => {
    expect(arrange(stars)).toEqual({ x, y });
  });

  it('leaves pinned nodes where they are, and sets others off them', () => {
    const pinned = arrange({ ...stars, pins: [[3, 40, -20], [0, 0, 0]] });
    expect([pinned.x[3], pinned.y[3], pinned.x[0], pinned.y[0]]).toEqual([40, -20, 0, 0]);
    expect(new Set(pinned.x.map((value, at) => `${value} ${pinned.y[at]}`)).size).toBe(22);
  });

  it('of one node, and of none, is finite', () => {
    const lone = arrange({ communities: [0], sources: [], targets: [], weights: [], frame: { x: [0, 1], y: [0, 1] }, pins: [] });
    expect([...lone.x, ...lone.y].every(Number.isFinite)).toBe(true);
    expect(arrange({ communities: [], sources: [], targets: [], weights: [], frame: { x: [0, 1], y: [0, 1] }, pins: [] })).toEqual({ x: [], y: [] });
  });
});
