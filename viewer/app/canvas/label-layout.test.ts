import fc from 'fast-check';
import { placeLabels, type Candidate } from './label-layout.ts';

const size = { width: 1000, height: 600 };
const label = (row: number, x: number, y: number, radius = 6): Candidate => ({ row, x, y, radius, width: 80, height: 14 });
const boxOf = ({ x, y, width, height }: Candidate, { dx, dy }: { dx: number; dy: number }) => ({ left: x + dx - width / 2, right: x + dx + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2 });

test('labels never meet each other and never leave the screen', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }), radius: fc.integer({ min: 3, max: 20 }) });
  fc.assert(fc.property(fc.array(point, { maxLength: 60 }), (points) => {
    const candidates = points.map(({ x, y, radius }, row) => label(row, x, y, radius));
    const boxes = placeLabels(candidates, points, size).map((placed) => boxOf(candidates[placed.row]!, placed));
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= size.width && a.bottom <= size.height).toBe(true);
      for (const b of boxes.slice(index + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }));
});

test('a hub among small nodes is labelled all the same, never over another hub', () => {
  const hub = label(0, 500, 300, 20);
  const crowd = Array.from({ length: 60 }, (_, index) => ({ x: 380 + (index % 12) * 20, y: 255 + Math.floor(index / 12) * 22, radius: 5 }));
  expect(placeLabels([hub], [{ x: 500, y: 300, radius: 20 }, ...crowd], size)).toHaveLength(1);
  const six = crowd.map((one) => ({ ...one, radius: 6 }));
  expect(placeLabels([{ ...hub, radius: 6 }], [{ x: 500, y: 300, radius: 6 }, ...six], size)).toHaveLength(0);
  const hubs = crowd.map((one) => ({ ...one, radius: 12 }));
  expect(placeLabels([hub], [{ x: 500, y: 300, radius: 20 }, ...hubs], size)).toHaveLength(0);
});

test('in a crowd of the smallest nodes a label lies over them rather than nowhere', () => {
  const crowd = Array.from({ length: 900 }, (_, index) => ({ x: 350 + (index % 30) * 10, y: 150 + Math.floor(index / 30) * 10, radius: 4 }));
  expect(placeLabels([label(0, 500, 300, 4)], crowd, size)).toHaveLength(1);
});
