import { kMeans, normalise } from './k-means.ts';

test('rows of one direction come into one cluster', () => {
  const vectors = Float32Array.from([1, 0.1, 0.9, 0, 2, -0.1, 0, 1, 0.1, 3, -0.1, 1]);
  normalise(vectors, 2);
  const [a, b, c, d, e, f] = kMeans(vectors, { clusters: 2, dimensions: 2, rounds: 5 });
  expect([b, c]).toEqual([a, a]);
  expect([e, f]).toEqual([d, d]);
  expect(d).not.toBe(a);
});
