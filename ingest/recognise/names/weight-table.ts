/** Sparse weights by feature, laid out so that a look-up touches as little memory as it can: most features of a text were never seen in training. */

/** More than any word or span has. */
const CAPACITY = 1024;

/** Features of one thing, a list that is filled anew for each. */
export class FeatureList {
  readonly values = new Int32Array(CAPACITY);
  count = 0;
  readonly push = (feature: number): void => { this.values[this.count++] = feature; };
}

export interface WeightTable {
  /** Adds the weights of all the features to `sums`, label by label from `base` on, in units of the model's scale. Uses the list up. */
  add(features: FeatureList, sums: Int32Array | Int16Array, base: number): void;
}

/** Of all features of a list: where their buckets begin and end, and what they begin with. */
const froms = new Int32Array(CAPACITY), tos = new Int32Array(CAPACITY), firsts = new Int32Array(CAPACITY);

/**
 * The entries of row r are `sizes[r]` labels and as many weights, rows after each other. Rows whose hashes begin alike lie in one bucket,
 * each as the rest of its hash, its number of entries, and those. So the table is small, and a look-up is two reads in places far apart.
 */
export function makeTable(features: Uint32Array, sizes: Uint8Array, { labels, weights }: { readonly labels: Uint8Array; readonly weights: Int8Array }): WeightTable {
  const bits = Math.max(REST_LEAST, Math.min(18, Math.round(Math.log2(features.length + 1))));
  const shift = 32 - bits;
  const rest = 2 ** shift - 1;
  const hashes = new Uint32Array(features.length);
  const starts = new Int32Array(2 ** bits + 1);
  for (let row = 0; row < features.length; row++) {
    const hash = (hashes[row] = spread(features[row]!));
    starts[(hash >>> shift) + 1]! += 2 + sizes[row]!;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  // One more, so that an empty bucket at the end can be looked at too.
  const buckets = new Uint16Array(2 * features.length + labels.length + 1);
  const ends = starts.slice();
  let entry = 0;
  for (let row = 0; row < features.length; row++) {
    const hash = hashes[row]!;
    let end = ends[hash >>> shift]!;
    buckets[end++] = hash & rest;
    buckets[end++] = sizes[row]!;
    for (const last = entry + sizes[row]!; entry < last; entry++) buckets[end++] = ((weights[entry]! + 128) << 8) | labels[entry]!;
    ends[hash >>> shift] = end;
  }
  return {
    add: ({ values, count }, sums, base) => {
      // First only what lies where: reads that do not wait for each other or for a branch, so that the processor waits for many at once.
      for (let index = 0; index < count; index++) {
        const hash = spread(values[index]!);
        values[index] = hash & rest;
        const from = starts[hash >>> shift]!;
        froms[index] = from;
        firsts[index] = buckets[from]!;
        tos[index] = starts[(hash >>> shift) + 1]!;
      }
      for (let index = 0; index < count; index++) {
        const wanted = values[index]!;
        const to = tos[index]!;
        let at = froms[index]!;
        if (firsts[index] !== wanted) do at += 2 + buckets[at + 1]!; while (at < to && buckets[at] !== wanted);
        if (at >= to) continue;
        const end = at + 2 + buckets[at + 1]!;
        for (at += 2; at < end; at++) {
          const entry = buckets[at]!;
          sums[base + (entry & 255)]! += (entry >> 8) - 128;
        }
      }
    },
  };
}

/** The rest of a hash must fit 16 bits. */
const REST_LEAST = 16;

/** The low bits of features are alike, so they are mixed before they choose a bucket; no two features become alike by it. */
const spread = (feature: number): number => Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> 0;
