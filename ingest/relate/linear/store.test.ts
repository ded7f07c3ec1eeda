import { knowing } from '../network/known.ts';
import type { Network } from '../network/network.ts';
import { readModels, writeModels, type RelateModels } from './store.ts';
import { predict } from './softmax.ts';

const table = (seed: number, length: number): Int8Array => Int8Array.from({ length }, (_, index) => ((index * seed) % 255) - 127);
/** Of numbers that bytes hold exactly. */
const network: Network = {
  hidden: 2, bias: Float32Array.of(0.5, -0.25), outputBias: Float32Array.of(0.125), known: knowing(Int32Array.of(-7, 123456789)),
  project: Float32Array.of(127, -3, 0, 64), sparse: { table: Int8Array.of(-127, 1, 2, 3), scale: 0.5 }, output: Float32Array.of(127, 5),
};
const trees = { start: -0.5, roots: [0], asks: [2, -1, -1], values: [1.25, 0.5, -0.75], more: [2, 0, 0] };
const models: RelateModels = {
  describe: { table: table(3, 64), scale: 0.5 }, pairs: { nodes: { table: table(5, 128), scale: 0.25 }, joins: { table: table(19, 256), scale: 1 }, turns: { table: table(23, 1024), scale: 1 }, network, trees }, status: { table: table(7, 32), scale: 1 }, about: { table: table(11, 16), scale: 2 },
  parse: { moves: table(13, 64), labels: table(17, 41) }, unsaid: { here: { table: table(29, 64), scale: 1 }, whom: { table: table(31, 64), scale: 1 }, trees, least: 0.25, calibration: [[0.2, 0.25]] }, settings: { thresholds: [0.5, 0.25], calibration: [[0.1, 0.2]] },
};

test('models come back as they were written', () => {
  expect(readModels(writeModels(models))).toEqual(models);
});

test('a file that is cut short is refused with what to do', () => {
  expect(() => readModels(writeModels(models).slice(0, -4))).toThrow('npm run train -- relate');
});

test('probabilities are of the allowed classes alone and add up to one', () => {
  const into = new Float64Array(3);
  predict(models.pairs.nodes, Int32Array.of(3, 99, -7), { count: 3, classes: [0, 4, 9], into });
  expect(into[0]! + into[1]! + into[2]!).toBeCloseTo(1);
  expect(Math.min(...into)).toBeGreaterThanOrEqual(0);
});
