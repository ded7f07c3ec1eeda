import fc from 'fast-check';
import { addRow, addRows, highest, packRows } from './packed-rows.ts';

const WIDTH = 7, COUNT = 16;
const table = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: WIDTH * COUNT, maxLength: WIDTH * COUNT }).map((weights) => Int8Array.from(weights));
const rows = (least: number) => fc.array(fc.nat(COUNT - 1), { minLength: least, maxLength: 100 });

test('the highest column is that of the plain sums, of equals the first', () => {
  fc.assert(fc.property(table, rows(1), rows(0), (weights, looked, added) => {
    const packed = packRows(weights, WIDTH);
    const sums = new Int32Array(2 * packed.words);
    for (const row of added) addRow(packed, row, sums);
    const plain = Array.from({ length: WIDTH }, (_, column) => [...looked, ...added].reduce((sum, row) => sum + weights[row * WIDTH + column]!, 0));
    expect(highest(packed, Int32Array.from(looked), sums)).toBe(plain.indexOf(Math.max(...plain)));
  }));
});

test('rows are added as plain numbers are, however many they are and however few columns are asked for', () => {
  const many = fc.array(fc.nat(COUNT - 1), { maxLength: 700 });
  fc.assert(fc.property(table, many, fc.integer({ min: 1, max: WIDTH }), (weights, looked, columns) => {
    const sums = new Float64Array(columns).fill(0.5);
    addRows(packRows(weights, WIDTH), Int32Array.from(looked), sums);
    expect([...sums]).toEqual(Array.from({ length: columns }, (_, column) => looked.reduce((sum, row) => sum + weights[row * WIDTH + column]!, 0.5)));
  }));
});

test('a row beyond the table is read from its beginning again', () => {
  const packed = packRows(Int8Array.from([1, 9, 3, 5, 4, 2]), 3);
  const zeros = new Int32Array(2 * packed.words);
  expect(highest(packed, Int32Array.of(2), zeros)).toBe(1);
  expect(highest(packed, Int32Array.of(-1), zeros)).toBe(0);
});
