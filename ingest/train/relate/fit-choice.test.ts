import { NOTHING, scoreOf } from '../../relate/linear/choice.ts';
import { fitChoice, type ChoiceCase } from './fit-choice.ts';
import { quantise } from './quantise.ts';

const RIGHT = 20, WRONG = 30, IDLE = 40;
const option = (feature: number, right: boolean, own: number) => ({ features: Int32Array.of(1, feature, 1000 + own), right });
const cases: ChoiceCase[] = Array.from({ length: 60 }, (_, index) => ({
  options: index % 3 === 0 ? [option(IDLE, false, index)] : [option(WRONG, false, index), option(RIGHT, true, index), option(IDLE, false, index)], weight: 1,
}));
const options = { bits: 12, epochs: 8, rate: 0.2 };

test('learns which is right, and where nothing is; bytes say the same', () => {
  for (const model of [fitChoice(cases, options), quantise(fitChoice(cases, options))]) {
    const score = (feature: number): number => scoreOf(model, Int32Array.of(1, feature), 2);
    expect(score(RIGHT)).toBeGreaterThan(score(WRONG));
    expect(score(RIGHT)).toBeGreaterThan(scoreOf(model, NOTHING, 1));
    expect(scoreOf(model, NOTHING, 1)).toBeGreaterThan(score(IDLE));
  }
});

test('same cases and seed, same weights', () => {
  expect(fitChoice(cases, options).table).toEqual(fitChoice(cases, options).table);
  expect(fitChoice(cases, { ...options, seed: 2 }).table).not.toEqual(fitChoice(cases, options).table);
});
