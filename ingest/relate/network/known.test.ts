import fc from 'fast-check';
import { knowing, rowOf } from './known.ts';

test('each known feature has its row, and no other feature has one', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), fc.array(fc.integer()), (features, others) => {
    const known = knowing(Int32Array.from(features));
    for (const [at, feature] of features.entries()) expect(rowOf(known, feature)).toBe(at);
    for (const other of others) expect(rowOf(known, other)).toBe(features.indexOf(other));
  }));
});
