/** Spherical k-means (Dhillon and Modha 2001): rows of like direction come together. */

export interface KMeansOptions {
  readonly clusters: number;
  readonly dimensions: number;
  readonly rounds: number;
}

/** The cluster of each row of `vectors`, which have length 1. Begins with rows at equal distances; no chance in it. */
export function kMeans(vectors: Float32Array, { clusters, dimensions, rounds }: KMeansOptions): Uint16Array {
  const rows = vectors.length / dimensions;
  const centres = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) copy(vectors, Math.floor((cluster * rows) / clusters), { to: centres, row: cluster, dimensions });
  const cluster = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    assign(vectors, centres, { dimensions, cluster });
    moveCentres(vectors, centres, { dimensions, cluster });
  }
  return cluster;
}

function copy(from: Float32Array, at: number, { to, row, dimensions }: { readonly to: Float32Array; readonly row: number; readonly dimensions: number }): void {
  for (let index = 0; index < dimensions; index++) to[row * dimensions + index] = from[at * dimensions + index]!;
}

function assign(vectors: Float32Array, centres: Float32Array, { dimensions, cluster }: { readonly dimensions: number; readonly cluster: Uint16Array }): void {
  const count = centres.length / dimensions;
  // By dimension, so that the inner loop runs over centres that lie side by side.
  const columns = new Float32Array(centres.length);
  for (let centre = 0; centre < count; centre++) for (let index = 0; index < dimensions; index++) columns[index * count + centre] = centres[centre * dimensions + index]!;
  const scores = new Float32Array(count);
  for (let row = 0; row < cluster.length; row++) {
    scores.fill(0);
    for (let index = 0; index < dimensions; index++) {
      const value = vectors[row * dimensions + index]!;
      const at = index * count;
      for (let centre = 0; centre < count; centre++) scores[centre]! += value * columns[at + centre]!;
    }
    let best = 0;
    for (let centre = 1; centre < count; centre++) if (scores[centre]! > scores[best]!) best = centre;
    cluster[row] = best;
  }
}

/** Each centre to the direction of its rows' sum; one without rows stays. */
function moveCentres(vectors: Float32Array, centres: Float32Array, { dimensions, cluster }: { readonly dimensions: number; readonly cluster: Uint16Array }): void {
  const sums = new Float32Array(centres.length);
  const sizes = new Uint32Array(centres.length / dimensions);
  for (let row = 0; row < cluster.length; row++) {
    sizes[cluster[row]!]!++;
    for (let index = 0; index < dimensions; index++) sums[cluster[row]! * dimensions + index]! += vectors[row * dimensions + index]!;
  }
  for (let centre = 0; centre < sizes.length; centre++) if (sizes[centre]! > 0) copy(sums, centre, { to: centres, row: centre, dimensions });
  normalise(centres, dimensions);
}

/** Gives every row length 1. */
export function normalise(vectors: Float32Array, dimensions: number): void {
  for (let start = 0; start < vectors.length; start += dimensions) {
    let sum = 0;
    for (let index = start; index < start + dimensions; index++) sum += vectors[index]! * vectors[index]!;
    const length = Math.sqrt(sum) || 1;
    for (let index = start; index < start + dimensions; index++) vectors[index]! /= length;
  }
}
