import { markedItems } from '../fixtures.ts';
import { inputOf } from './input.ts';
import { piecesOf } from './pieces.ts';

const pieces = piecesOf(['[UNK]', '[CLS]', '[SEP]', 'norway', 'funds', 'the', 'euro', '##pol', 'course', '.', ','].join('\n'));
const BEGIN = 1, END = 2;

const input = (markup: string, pairs = [{ left: 0, right: 1 }]) => {
  const { views, names } = markedItems(markup);
  return inputOf({ view: views[0]!, placed: names[0]!, pairs }, pieces);
};

test('words become pieces between the ends, and mentions lie among them', () => {
  const { ids, mentions } = input('[L Norway] funds [O the Europol] course.');
  expect(ids).toEqual([BEGIN, 3, 4, 5, 6, 7, 8, 9, END]);
  expect(mentions.map(({ start, end }) => [start, end])).toEqual([[1, 2], [3, 6]]);
});

test('type and level are one number, another for each', () => {
  const { mentions } = input('[L Norway] funds [O Europol].');
  expect(new Set(mentions.map(({ kind }) => kind)).size).toBe(2);
});

test('the gap grows with the words between, in ever longer steps', () => {
  const gap = (words: number): number => input(`[L Norway] ${'the '.repeat(words)}[O Europol].`).pairs[0]!.gap;
  expect([0, 1, 6, 7, 9, 10, 13, 14, 29, 30, 90].map(gap)).toEqual([1, 2, 7, 8, 8, 9, 9, 10, 11, 12, 12]);
});

test('what lies behind the most pieces that are read is not asked about, and places among the pairs are kept', () => {
  const { ids, mentions, pairs } = input(`[L Norway] funds [O Europol] ${'the '.repeat(200)}[O Europol course].`, [{ left: 0, right: 2 }, { left: 0, right: 1 }]);
  expect(ids).toHaveLength(192);
  expect(mentions).toHaveLength(2);
  expect(pairs).toEqual([{ at: 1, left: 0, right: 1, gap: 2 }]);
});
