import fc from 'fast-check';
import { predict } from './softmax.ts';

test('a table of bytes says what one of numbers says, of whatever classes and however many features', () => {
  const table = Int8Array.from({ length: 1024 }, (_, at) => ((at * 7919) % 256) - 128);
  const bytes = { table, scale: 0.001 }, numbers = { table: Float32Array.from(table), scale: 0.001 };
  const classes = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 13 });
  fc.assert(fc.property(fc.array(fc.integer(), { maxLength: 700 }), classes, (features, some) => {
    const [one, other] = [bytes, numbers].map((model) => {
      const into = new Float64Array(some.length);
      predict(model, Int32Array.from(features), { count: features.length, classes: some, into });
      return [...into];
    });
    expect(one).toEqual(other);
  }));
});
