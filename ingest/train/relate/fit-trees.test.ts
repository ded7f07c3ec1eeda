import { describe, expect, it } from '@jest/globals';
import { probabilityOf } from '../../relate/trees/trees.ts';
import { generator } from './fit.ts';
import { fitTrees, type TreeCase } from './fit-trees.ts';

const random = generator(7);
/** Yes if exactly one of two numbers is above a half; a third number says nothing. */
const cases: TreeCase[] = Array.from({ length: 1200 }, () => {
  const numbers = Float64Array.of(random(), random(), random());
  return { numbers, yes: numbers[0]! > 0.5 !== numbers[1]! > 0.5 };
});
const fitted = (options = {}) => fitTrees(cases, { trees: 80, leaves: 6, rate: 0.2, least: 10, ...options });

describe('Boosted trees', () => {
  it('learn what no sum of the numbers tells', () => {
    const trees = fitted();
    for (const [numbers, yes] of [[[0.2, 0.9, 0.5], true], [[0.9, 0.1, 0.1], true], [[0.1, 0.2, 0.9], false], [[0.8, 0.9, 0.5], false]] as const)
      expect(probabilityOf(trees, Float64Array.from(numbers)) > 0.5).toBe(yes);
    const right = cases.filter(({ numbers, yes }) => probabilityOf(trees, numbers) > 0.5 === yes).length;
    expect(right / cases.length).toBeGreaterThan(0.97);
  });

  it('are the same for the same cases', () => {
    expect(fitted()).toEqual(fitted());
    expect(fitted({ seed: 2 })).not.toEqual(fitted());
  });

  it('say how often yes is right where the numbers tell nothing', () => {
    const blind = cases.map((_, at) => ({ numbers: Float64Array.of(1), yes: at % 4 === 0 }));
    expect(probabilityOf(fitTrees(blind, { trees: 20 }), Float64Array.of(1))).toBeCloseTo(0.25, 2);
  });

  it('count a case as much as it weighs', () => {
    const cases = Array.from({ length: 400 }, (_, at) => ({ numbers: Float64Array.of(1), yes: at % 2 === 0, weight: at % 2 === 0 ? 0.25 : 1 }));
    expect(probabilityOf(fitTrees(cases, { trees: 20 }), Float64Array.of(1))).toBeCloseTo(0.2, 2);
  });

  it('keep a leaf of as many cases as are asked for', () => {
    const { asks } = fitted({ trees: 1, leaves: 50, least: 300, cases: 1 });
    expect(asks.filter((ask) => ask < 0).length).toBeLessThanOrEqual(4);
  });
});
