import { parseVectors, serializeVectors, vectors } from './vectors.ts';

const near = (one: string, other: string): number => {
  const { row, values, dimensions } = vectors();
  const of = (word: string) => [...values.subarray(row(word) * dimensions, (row(word) + 1) * dimensions)];
  const product = (left: number[], right: number[]) => left.reduce((sum, value, at) => sum + value * right[at]!, 0);
  return product(of(one), of(other)) / Math.sqrt(product(of(one), of(one)) * product(of(other), of(other)));
};

test('words that stand in like company lie nearer than words that do not', () => {
  expect(near('police', 'prosecutors')).toBeGreaterThan(near('police', 'banana'));
  expect(near('finances', 'funds')).toBeGreaterThan(near('finances', 'rain'));
});

test('digits are read as 0, and a word without a vector has no row', () => {
  const { row } = parseVectors(serializeVectors(['of', '0000'], { dimensions: 2, values: Int8Array.of(1, 2, 3, -4), scale: 0.5 }));
  expect([row('of'), row('1994'), row('whence')]).toEqual([0, 1, -1]);
});

test('bytes that are cut short are refused with what to do', () => {
  expect(() => parseVectors(serializeVectors(['of'], { dimensions: 2, values: Int8Array.of(1), scale: 1 }))).toThrow('npm run train -- vectors');
});
