import fc from 'fast-check';
import { FeatureList, makeTable } from './weight-table.ts';

test('adds what a plain map of the same weights would, of known features and unknown ones', () => {
  const entry = fc.tuple(fc.nat(20), fc.integer({ min: -128, max: 127 }));
  // Few and near each other too, so that features share buckets.
  const feature = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.nat(500));
  const rows = fc.uniqueArray(fc.tuple(feature, fc.array(entry, { minLength: 1, maxLength: 6 })), { maxLength: 60, selector: ([key]) => key });
  fc.assert(fc.property(rows, fc.array(feature, { maxLength: 200 }), (known, asked) => {
    const sorted = [...known].sort(([one], [other]) => one - other);
    const entries = sorted.flatMap(([, list]) => list);
    const table = makeTable(Uint32Array.from(sorted, ([key]) => key), Uint8Array.from(sorted, ([, { length }]) => length), { labels: Uint8Array.from(entries, ([label]) => label), weights: Int8Array.from(entries, ([, weight]) => weight) });
    const features = [...asked, ...known.map(([key]) => key)];
    const list = new FeatureList();
    for (const one of features) list.push(one | 0);
    const sums = new Int32Array(21), plain = new Int32Array(21);
    table.add(list, sums, 0);
    const map = new Map(known);
    for (const one of features) for (const [label, weight] of map.get(one) ?? []) plain[label]! += weight;
    expect([...sums]).toEqual([...plain]);
  }));
});
