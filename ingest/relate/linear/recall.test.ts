import fc from 'fast-check';
import { recalling } from './recall.ts';
import { predict } from './softmax.ts';

const CLASSES = [0, 3, 7];

test('what is recalled is what is read, in whatever order features come and displace each other', () => {
  const table = Int8Array.from({ length: 1024 }, (_, at) => ((at * 7919) % 256) - 128);
  const model = { table, scale: 0.03 };
  const recall = recalling(model, CLASSES);
  // Features that share their last 14 bits stand in each other's way.
  const feature = fc.oneof(fc.integer(), fc.integer({ min: 0, max: 3 }).map((high) => high << 30), fc.constant(0));
  fc.assert(fc.property(fc.array(feature, { minLength: 1, maxLength: 40 }), (features) => {
    const read = new Float64Array(3), recalled = new Float64Array(3);
    predict(model, Int32Array.from(features), { count: features.length, classes: CLASSES, into: read });
    recall(Int32Array.from(features), features.length, recalled);
    expect([...recalled]).toEqual([...read]);
  }));
});
