import fc from 'fast-check';
import { likelihood } from '../../resolve/likely/model.ts';
import { fitSame } from './fit.ts';

const example = (isOne: boolean, ...features: string[]) => ({ features, isOne });

test('what most examples with a feature are is what it speaks for', () => {
  const examples = [...Array.from({ length: 20 }, (_, at) => example(at < 18, 'this', 'any')), ...Array.from({ length: 20 }, (_, at) => example(at < 2, 'a', 'any'))];
  const model = fitSame(examples);
  expect(likelihood(model, ['this', 'any'])).toBeCloseTo(0.9, 1);
  expect(likelihood(model, ['a', 'any'])).toBeCloseTo(0.1, 1);
});

test('features of few examples are left out', () => {
  expect(Object.keys(fitSame([example(true, 'rare'), ...Array.from({ length: 9 }, () => example(false, 'often'))]).weights)).toEqual(['often']);
});

test('the same examples give the same weights', () => {
  fc.assert(fc.property(fc.array(fc.record({ features: fc.subarray(['a', 'b', 'c']), isOne: fc.boolean() }), { minLength: 1, maxLength: 30 }), (examples) => {
    expect(fitSame(examples)).toEqual(fitSame(examples));
  }), { numRuns: 20 });
});
