import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EARTH, between, farthest, fit, fromScreen, fromText, held, panBy, toScreen, toText, zoomAt } from './map-camera.ts';

const size = { width: 900, height: 600 };
const inside = fc.record({ x: fc.double({ min: 100, max: 900, noNaN: true }), y: fc.double({ min: 60, max: 460, noNaN: true }) });

describe('The camera of the map', () => {
  it('shows all points that it fits, and is no farther than the whole earth', () => {
    fc.assert(fc.property(fc.array(inside, { minLength: 1, maxLength: 30 }), (points) => {
      const camera = fit(points, size);
      for (const point of points) {
        const { x, y } = toScreen(camera, size, point);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.height);
      }
      expect(camera.k).toBeGreaterThanOrEqual(farthest(size));
    }));
  });
  it('shows the whole earth where there is no point', () => expect(fit([], size)).toEqual({ x: EARTH.width / 2, y: EARTH.height / 2, k: 0.9 }));
  it('keeps the earth under the pointer where it is while it zooms', () => {
    fc.assert(fc.property(inside, fc.double({ min: 0.8, max: 1.4, noNaN: true }), (middle, factor) => {
      const camera = { ...middle, k: 4 };
      const at = { x: 500, y: 250 };
      const [before, after] = [fromScreen(camera, size, at), fromScreen(zoomAt(camera, size, { at, factor }), size, at)];
      expect(after.x).toBeCloseTo(before.x, 6);
      expect(after.y).toBeCloseTo(before.y, 6);
    }));
  });
  it('never loses the earth, whatever the reader does', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }), fc.double({ min: 0.1, max: 10, noNaN: true }))), (steps) => {
      let camera = fit([], size);
      for (const [dx, dy, factor] of steps) camera = zoomAt(panBy(camera, size, { dx, dy }), size, { at: { x: 10, y: 10 }, factor });
      expect(camera).toEqual(held(camera, size));
      expect(camera.x).toBeGreaterThanOrEqual(0);
      expect(camera.x).toBeLessThanOrEqual(EARTH.width);
    }));
  });
  it('goes from one view to another', () => {
    const [from, to] = [{ x: 10, y: 20, k: 1 }, { x: 30, y: 60, k: 4 }];
    expect([between(from, to, 0), between(from, to, 1)]).toEqual([from, to]);
    expect(between(from, to, 0.5).k).toBeCloseTo(2);
  });
  it('is written into the address and read back', () => {
    expect(fromText(toText({ x: 1.25, y: 2, k: 3.456 }))).toEqual({ x: 1.3, y: 2, k: 3.46 });
    expect(['', undefined, '1,2', '1,2,x', '1,2,-3', '1,2,3,4'].map(fromText)).toEqual(Array(6).fill(undefined));
  });
});
