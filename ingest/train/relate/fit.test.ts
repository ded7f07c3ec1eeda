import fc from 'fast-check';
import { predict } from '../../relate/linear/softmax.ts';
import { isotonic, reliability } from './curve.ts';
import { fit, type Case } from './fit.ts';
import { quantise } from './quantise.ts';

const cases: Case[] = Array.from({ length: 60 }, (_, index) => ({ features: Int32Array.of(1, index % 2 === 0 ? 20 : 30, 1000 + index), classes: [0, 5], gold: index % 2, weight: 1 }));
const likely = (model: Parameters<typeof predict>[0], feature: number): number => {
  const into = new Float64Array(2);
  predict(model, Int32Array.of(1, feature), { count: 2, classes: [0, 5], into });
  return into[1]!;
};

test('learns what tells the classes apart, and bytes say nearly the same', () => {
  const model = fit(cases, { bits: 12, epochs: 10, rate: 0.1 });
  expect(likely(model, 30)).toBeGreaterThan(0.8);
  expect(likely(model, 20)).toBeLessThan(0.2);
  expect(likely(quantise(model), 30)).toBeCloseTo(likely(model, 30), 1);
});

test('same cases and seed, same weights; another seed, other weights', () => {
  const options = { bits: 10, epochs: 3, drop: 0.3 };
  expect(fit(cases, options).table).toEqual(fit(cases, options).table);
  expect(fit(cases, { ...options, seed: 2 }).table).not.toEqual(fit(cases, options).table);
});

test('the calibration curve never falls', () => {
  const judged = fc.array(fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), { minLength: 1, maxLength: 200 });
  fc.assert(fc.property(judged, (all) => {
    const curve = isotonic(all);
    for (let at = 1; at < curve.length; at++) expect(curve[at]![1]).toBeGreaterThanOrEqual(curve[at - 1]![1]);
    expect(reliability(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  }));
});
