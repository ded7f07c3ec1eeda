import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeRadii } from './sizes.ts';
import { spread } from './spread.ts';

it('sets discs of a small graph apart, as large as the screen draws them', () => {
  const x = Array.from({ length: 12 }, (_, at) => (at % 4) * 3);
  const y = Array.from({ length: 12 }, (_, at) => Math.floor(at / 4) * 3);
  const placed = spread([...x, 700], [...y, 500], nodeRadii(Array.from({ length: 13 }, () => 2)));
  const scale = 700 / (Math.max(...x, 700) - Math.min(...x));
  for (let a = 0; a < 12; a += 1) for (let b = a + 1; b < 12; b += 1) expect(Math.hypot(placed.x[a]! - placed.x[b]!, placed.y[a]! - placed.y[b]!) * scale).toBeGreaterThan(2 * nodeRadii(Array.from({ length: 13 }, () => 2))[0]!);
});

it('moves nothing that has room, and parts two at one spot', () => {
  expect(spread([0, 500, 700], [0, 500, 0], [5, 5, 5])).toEqual({ x: [0, 500, 700], y: [0, 500, 0] });
  const parted = spread([1, 1, 700], [1, 1, 0], [5, 5, 5]);
  expect(Math.hypot(parted.x[0]! - parted.x[1]!, parted.y[0]! - parted.y[1]!)).toBeGreaterThan(5);
});

it('is finite and the same twice, for any places', () => {
  const place = fc.integer({ min: -1000, max: 1000 });
  fc.assert(fc.property(fc.array(fc.tuple(place, place), { maxLength: 20 }), (points) => {
    const [x, y, radii] = [points.map(([one]) => one), points.map(([, one]) => one), points.map(() => 6)];
    const placed = spread(x, y, radii);
    expect([...placed.x, ...placed.y].every(Number.isFinite)).toBe(true);
    expect(spread(x, y, radii)).toEqual(placed);
  }));
});
