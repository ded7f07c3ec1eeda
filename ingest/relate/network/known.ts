/** Rows of the features that a network knows, by open addressing (Knuth 1998, 6.4): asked for hundreds of features a pair, most of them unknown. */

export interface KnownFeatures {
  /** In the order of their rows. */
  readonly features: Int32Array;
  /** Places, a power of two of them: a feature and its row side by side, row -1 where the place is empty. */
  readonly places: Int32Array;
}

/** The features, each with its place in the list as row; no feature may come twice. */
export function knowing(features: Int32Array): KnownFeatures {
  // A quarter full at most, so that an unknown feature mostly meets an empty place at once.
  const places = new Int32Array(2 * Math.max(16, 2 ** Math.ceil(Math.log2(4 * features.length + 1)))).fill(-1);
  for (let row = 0; row < features.length; row++) {
    const at = placeOf(features[row]!, places);
    places[at] = features[row]!;
    places[at + 1] = row;
  }
  return { features, places };
}

/** The row of a feature, -1 for one that is not known. */
export const rowOf = ({ places }: KnownFeatures, feature: number): number => places[placeOf(feature, places) + 1]!;

/** Where a feature stands, or the empty place where it would. */
function placeOf(feature: number, places: Int32Array): number {
  const mask = places.length - 2;
  // The low bits of features are alike.
  const mixed = Math.imul(feature, 0x9e3779b1);
  let at = (mixed >>> 15) & mask;
  while (places[at] !== feature && places[at + 1]! >= 0) at = (at + 2) & mask;
  return at;
}
