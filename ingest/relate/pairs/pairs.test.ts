import fc from 'fast-check';
import { namedTypes, allows } from '../../../graph/schema.ts';
import { markedItems } from '../fixtures.ts';
import { calibrated } from './calibrate.ts';
import { classesFor, classOf, isBackward, NONE, predicateOf } from './classes.ts';
import { findLists } from './lists.ts';

test('a pair has the classes that the schema allows, in its direction', () => {
  for (const first of namedTypes) {
    for (const second of namedTypes) {
      for (const index of classesFor(first, second)) {
        if (index === NONE) continue;
        const predicate = predicateOf(index);
        const [from, to] = isBackward(index) ? [second, first] : [first, second];
        expect(allows(predicate, from, to) || (predicate === 'PARTNERS_WITH' && allows(predicate, to, from))).toBe(true);
        expect(classOf(predicate, isBackward(index))).toBe(index);
      }
    }
  }
});

describe('lists', () => {
  test.each([
    ['[L Peru], [L Chad] and [L Mali] met.', [0, 0, 0]],
    ['[L Peru] met [L Chad].', [0, 1]],
    ['[O Europol] ([O EP]), [O Frontex] and [L Malta] met [L Fiji].', [0, 1, 0, 0, 4]],
    ['[P Ana Ruiz] and [L Peru] met.', [0, 1]],
  ])('of %s', (markup, heads) => {
    const { views, names } = markedItems(markup);
    expect([...findLists(views[0]!, names[0]!).head]).toEqual(heads);
  });
});

describe('calibration', () => {
  test('lies on the curve and between its points', () => {
    const curve = [[0.2, 0.1], [0.6, 0.5], [0.9, 0.95]] as const;
    expect([0.1, 0.2, 0.4, 0.9, 0.99].map((given) => calibrated(curve, given))).toEqual([0.1, 0.1, 0.3, 0.95, 0.95]);
  });

  test('never falls as the model grows surer', () => {
    const curves = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 }).map((points) => [...points].sort((a, b) => a - b).map((point, at, all) => [point / 100, (at + 1) / (all.length + 1)] as const));
    fc.assert(fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (curve, one, other) => {
      expect(calibrated(curve, Math.min(one, other))).toBeLessThanOrEqual(calibrated(curve, Math.max(one, other)));
    }));
  });
});
