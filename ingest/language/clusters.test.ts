import { clusters, parseClusters, serializeClusters } from './clusters.ts';

test('what is written is read again', () => {
  const rows = [{ word: 'Force', c64: 3, c256: 200, c1024: 1000 }, { word: 'été', c64: 63, c256: 0, c1024: 5 }, { word: '0000', c64: 1, c256: 2, c1024: 3 }];
  const { row, c64, c256, c1024 } = parseClusters(serializeClusters(rows));
  for (const [index, { word, ...sizes }] of rows.entries()) {
    expect(row(word)).toBe(index);
    expect({ c64: c64[index], c256: c256[index], c1024: c1024[index] }).toEqual(sizes);
  }
  expect(row('2017')).toBe(2);
  expect(row('ÉTÉ')).toBe(1);
  expect(row('unseen')).toBe(-1);
});

test('the shipped clusters know the words of the trade', () => {
  const { row } = clusters();
  for (const word of ['police', 'Council', 'resolution', '2015']) expect(row(word)).toBeGreaterThanOrEqual(0);
});
