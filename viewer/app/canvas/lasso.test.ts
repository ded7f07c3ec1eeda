import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encloses } from './lasso.ts';

const square = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }];

it('encloses what lies within, whichever way it was drawn', () => {
  for (const outline of [square, [...square].reverse()]) {
    expect(encloses(outline, { x: 5, y: 5 })).toBe(true);
    expect(encloses(outline, { x: 11, y: 5 })).toBe(false);
    expect(encloses(outline, { x: 5, y: -1 })).toBe(false);
  }
});

it('leaves out the bay of a hollow outline', () => {
  const hollow = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 2 }, { x: 0, y: 10 }];
  expect(encloses(hollow, { x: 5, y: 8 })).toBe(false);
  expect(encloses(hollow, { x: 1, y: 5 })).toBe(true);
});

it('encloses no point with fewer than three corners', () => {
  fc.assert(fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { maxLength: 2 }), fc.record({ x: fc.integer(), y: fc.integer() }), (outline, point) => !encloses(outline, point)));
});

it('encloses in a circle just the points nearer than its radius', () => {
  const circle = Array.from({ length: 90 }, (_, at) => ({ x: 100 * Math.cos((at * Math.PI) / 45), y: 100 * Math.sin((at * Math.PI) / 45) }));
  fc.assert(fc.property(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -150, max: 150 }), (x, y) => {
    const distance = Math.hypot(x, y);
    if (Math.abs(distance - 100) > 1) expect(encloses(circle, { x, y })).toBe(distance < 100);
  }));
});
