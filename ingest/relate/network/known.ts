/** Rows of the features that a network knows, by open addressing (Knuth 1998, 6.4): asked for hundreds of features a pair, most of them unknown. */

export interface KnownFeatures {
  /** In the order of their rows. */
  readonly features: Int32Array;
  /** Places, a power of two of them: a feature and its row side by side, row -1 where the place is empty. */
  readonly places: Int32Array;
  /** By the first `BITS` bits of mixed features, set where one is known (Bloom 1970, with one hash): small enough for the processor's nearest memory. Most features end there. */
  readonly bits: Int32Array;
}

const BITS = 18;

/** The features, each with its place in the list as row; no feature may come twice. */
export function knowing(features: Int32Array): KnownFeatures {
  // A quarter full at most, so that an unknown feature mostly meets an empty place at once.
  const places = new Int32Array(2 * Math.max(16, 2 ** Math.ceil(Math.log2(4 * features.length + 1)))).fill(-1);
  for (let row = 0; row < features.length; row++) {
    const at = placeOf(features[row]!, places);
    places[at] = features[row]!;
    places[at + 1] = row;
  }
  return { features, places, bits: bitsOf(features) };
}

/** The row of a feature, -1 for one that is not known. */
export function rowOf({ places, bits }: KnownFeatures, feature: number): number {
  const bit = mixed(feature) >>> (32 - BITS);
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 0 ? -1 : places[placeOf(feature, places) + 1]!;
}

function bitsOf(features: Int32Array): Int32Array {
  const bits = new Int32Array(2 ** BITS / 32);
  for (const feature of features) {
    const bit = mixed(feature) >>> (32 - BITS);
    bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return bits;
}

/** Where a feature stands, or the empty place where it would. */
function placeOf(feature: number, places: Int32Array): number {
  const mask = places.length - 2;
  let at = (mixed(feature) >>> 15) & mask;
  while (places[at] !== feature && places[at + 1]! >= 0) at = (at + 2) & mask;
  return at;
}

/** The low bits of features are alike. */
const mixed = (feature: number): number => Math.imul(feature, 0x9e3779b1);
