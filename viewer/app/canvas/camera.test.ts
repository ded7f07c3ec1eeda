import { describe, expect, it } from '@jest/globals';
import { nearest } from './camera.ts';

describe('fitting goes no nearer than', () => {
  it.each([
    ['half of a small graph', 20, 3, 0.5],
    ['where sixteen nodes of a few hundred fill the screen', 256, 3, 0.25],
    ['where forty do, around one by itself', 250, 1, 0.4],
    ['an eighth of a large graph, about', 10_000, 3, 0.12],
    ['half of an empty one', 0, 0, 0.5],
  ])('%s', (_what, order, rows, ratio) => expect(nearest(order, rows)).toBeCloseTo(ratio));
});
