import { pairProbabilities, joinRow } from '../../relate/pairs/chain.ts';
import { classesFor } from '../../relate/pairs/classes.ts';
import { nodePotentials, type ChainModel } from '../../relate/pairs/settle.ts';
import type { Placed } from '../../relate/pairs/place.ts';
import { fitChain, type ChainCase } from './fit-chain.ts';

const mention = (type: Placed['type'], first: number): Placed => ({ type, level: 'name', first, end: first + 1, head: first });
const placed = [mention('Operation', 0), mention('Organization', 2), mention('Organization', 4)];
const classes = classesFor('Operation', 'Organization');
const LISTED = Int32Array.of(7), APART = Int32Array.of(8);

/** The first body takes part or does not, and says so; the second says nothing, but is of the first's list or not. */
const caseOf = (takesPart: boolean, listed: boolean): ChainCase => ({
  placed, join: () => (listed ? LISTED : APART),
  pairs: [1, 2].map((right) => ({ left: 0, right, classes, weight: 1, features: Int32Array.of(1000 + right, right === 1 ? (takesPart ? 20 : 30) : 40), gold: takesPart && (right === 1 || listed) ? 2 : 0 })),
});
const cases = Array.from({ length: 40 }, (_, at) => caseOf(at % 2 === 0, at % 4 < 2));
const options = { bits: 10, joinBits: 4, epochs: 20, rate: 0.1, joinRate: 0.1, least: 1 };

const second = ({ nodes, joins, turns }: ChainModel, { pairs, join }: ChainCase): number => pairProbabilities(placed, pairs, {
  nodes: pairs.map((pair) => nodePotentials(nodes, pair.features, pair.classes)),
  turns: Float64Array.from(turns.table, (weight) => Math.exp(weight)),
  join: (one, other) => joinRow(joins, join(one, other), 1),
})[1]![2]!;

test('what a member of a list says holds of the next, and of no other', () => {
  const model = fitChain(cases, options);
  expect(second(model, caseOf(true, true))).toBeGreaterThan(0.5);
  expect(second(model, caseOf(true, false))).toBeLessThan(0.3);
  expect(second(model, caseOf(false, true))).toBeLessThan(0.3);
});

test('same cases and seed, same weights', () => {
  expect(fitChain(cases, options)).toEqual(fitChain(cases, options));
});
