import fc from 'fast-check';
import { chainsOf, joinRow, labelsOf, marginals, pairProbabilities, ROW, rowPlaces, WIDTH, type ChainPair } from './chain.ts';
import { classesFor } from './classes.ts';
import type { Placed } from './place.ts';

const mention = (type: Placed['type'], first: number): Placed => ({ type, level: 'name', first, end: first + 1, head: first });
/** An operation and three bodies after it: the operation's chain has three members. */
const placed = [mention('Operation', 0), mention('Organization', 2), mention('Organization', 4), mention('Organization', 6)];
const classes = classesFor('Operation', 'Organization');
const pairs: ChainPair[] = [1, 2, 3].map((right) => ({ left: 0, right, classes }));
const none = { turns: new Float64Array(WIDTH * WIDTH).fill(1), join: () => new Float64Array(ROW).fill(1) };
const nodesOf = (values: readonly number[]): number[][] => pairs.map((_, at) => classes.map((__, index) => values[(at * classes.length + index) % values.length]!));
const positive = fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 40, maxLength: 40 });

test('each mention is the anchor of the others that it may stand in a relation to, those of one type side by side', () => {
  const mixed = [mention('Organization', 0), mention('Event', 2), mention('Location', 4)];
  const all = [[0, 1], [0, 2], [1, 2]].map(([left, right]): ChainPair => ({ left: left!, right: right!, classes: classesFor(mixed[left!]!.type, mixed[right!]!.type) }));
  expect(chainsOf(mixed, all).map(({ anchor, members }) => [anchor, ...members])).toEqual([[0, 2, 1], [1, 0, 2], [2, 0, 1]]);
});

test('probabilities are those of all labellings added up one by one', () => {
  fc.assert(fc.property(positive, positive, (weights, joins) => {
    const nodes = nodesOf(weights);
    const turns = Float64Array.from({ length: WIDTH * WIDTH }, (_, at) => joins[at % joins.length]!);
    const row = Float64Array.from({ length: ROW }, (_, at) => joins[(at * 7) % joins.length]!);
    const labels = labelsOf(classes, true);
    const step = (one: number, other: number): number => turns[labels[one]! * WIDTH + labels[other]!]! * rowPlaces(labels[one]!, labels[other]!).reduce((product, place) => product * row[place]!, 1);
    const sums = pairs.map(() => new Float64Array(classes.length));
    let total = 0;
    for (let one = 0; one < classes.length; one++) for (let two = 0; two < classes.length; two++) for (let three = 0; three < classes.length; three++) {
      const weight = nodes[0]![one]! * step(one, two) * nodes[1]![two]! * step(two, three) * nodes[2]![three]!;
      total += weight;
      for (const [at, index] of [one, two, three].entries()) sums[at]![index]! += weight;
    }
    const found = marginals(chainsOf(placed, pairs)[0]!, pairs, { nodes, turns, join: () => row });
    for (const [at, values] of found.entries()) for (const [index, value] of values.entries()) expect(value).toBeCloseTo(sums[at]![index]! / total, 9);
  }));
});

test('the probabilities of turns add up to those of the labels they lead to', () => {
  fc.assert(fc.property(positive, (weights) => {
    const sums = pairs.map(() => new Float64Array(classes.length));
    const found = marginals(chainsOf(placed, pairs)[0]!, pairs, { ...none, nodes: nodesOf(weights) }, (at, _, to, probability) => { sums[at]![to]! += probability; });
    for (const at of [1, 2]) for (const [index, value] of found[at]!.entries()) expect(sums[at]![index]).toBeCloseTo(value, 9);
  }));
});

test('where nothing speaks for or against a turn, each pair stands by itself', () => {
  fc.assert(fc.property(positive, (weights) => {
    const nodes = nodesOf(weights);
    for (const [at, values] of pairProbabilities(placed, pairs, { ...none, nodes }).entries()) {
      const total = nodes[at]!.reduce((sum, value) => sum + value, 0);
      for (const [index, value] of values.entries()) expect(value).toBeCloseTo(nodes[at]![index]! / total, 6);
    }
  }));
});

test('a doubtful member of a list follows its neighbours where going on is likely', () => {
  const nodes = pairs.map((_, at) => classes.map((__, index) => (index === 1 ? (at === 1 ? 0.5 : 20) : 1)));
  const row = new Float64Array(ROW).fill(1);
  row[3] = 20;
  expect(pairProbabilities(placed, pairs, { ...none, nodes, join: () => row })[1]![1]!).toBeGreaterThan(pairProbabilities(placed, pairs, { ...none, nodes })[1]![1]! * 4);
});

test('the row of a join is made of those of its features', () => {
  const table = Int8Array.from({ length: 4 * ROW }, (_, at) => (at % ROW) % 5);
  const row = joinRow({ table, scale: 0.5 }, Int32Array.of(1, 6, 0), 2);
  expect(row[4]).toBeCloseTo(Math.exp(0.5 * (4 + 4)));
});
