/** Sparse weights by feature, laid out so that a look-up touches as little memory as it can: most features of a text were never seen in training. */

/** Features of one thing, a list that is filled anew for each. */
export class FeatureList {
  /** More than any word or span has. */
  readonly values = new Int32Array(1024);
  count = 0;
  readonly push = (feature: number): void => { this.values[this.count++] = feature; };
}

export interface WeightTable {
  /** Adds the weights of all the features to `sums`, label by label from `base` on, in units of the model's scale. */
  add(features: FeatureList, sums: Int32Array | Int16Array, base: number): void;
}

/** The entries of row r are `sizes[r]` labels and as many weights, rows after each other. */
export function makeTable(features: Uint32Array, sizes: Uint8Array, { labels, weights }: { readonly labels: Uint8Array; readonly weights: Int8Array }): WeightTable {
  // Label and weight side by side, so that one look brings both.
  const entries = Int16Array.from(labels, (label, at) => (weights[at]! << 8) | label);
  // Open addressing, at most half full: a feature, then where its entries begin (times 32) and how many there are (fewer than 32).
  const bits = Math.ceil(Math.log2(Math.max(2, 2 * features.length)));
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(2 * (mask + 1));
  // Which features are there, a bit each in a field small enough for the processor's cache: it answers for nine of ten that are not.
  const fieldShift = 32 - bits - FIELD_BITS;
  const field = new Int32Array(Math.max(1, 2 ** (bits + FIELD_BITS - 5)));
  let from = 0;
  for (let row = 0; row < features.length; row++) {
    const feature = features[row]! | 0;
    const hash = spread(feature);
    let slot = hash >>> (32 - bits);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = (from << 5) | sizes[row]!;
    const place = hash >>> fieldShift;
    field[place >>> 5]! |= 1 << (place & 31);
    from += sizes[row]!;
  }
  return {
    add: ({ values, count }, sums, base) => {
      for (let index = 0; index < count; index++) {
        const feature = values[index]!;
        const hash = spread(feature);
        const place = hash >>> fieldShift;
        if (((field[place >>> 5]! >>> (place & 31)) & 1) === 0) continue;
        for (let slot = hash >>> (32 - bits); ; slot = (slot + 1) & mask) {
          const found = slots[2 * slot + 1]!;
          if (found === 0) break;
          if (slots[2 * slot] !== feature) continue;
          const start = found >>> 5;
          const end = start + (found & 31);
          for (let at = start; at < end; at++) {
            const entry = entries[at]!;
            sums[base + (entry & 255)]! += entry >> 8;
          }
          break;
        }
      }
    },
  };
}

/** Bits of the field for each slot, as a power of two. */
const FIELD_BITS = 2;

/** The low bits of features are alike, so they are mixed before they choose a slot. */
const spread = (feature: number): number => Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> 0;
