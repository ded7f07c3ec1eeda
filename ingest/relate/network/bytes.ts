/** Weights of one byte: what a unit is worth. */
export interface Bytes {
  readonly table: Int8Array;
  readonly scale: number;
}

/** Weights as bytes, with one scale by the largest. */
export function bytesOf(weights: Float32Array): Bytes {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  const table = new Int8Array(weights.length);
  for (let at = 0; at < table.length; at++) table[at] = Math.round(weights[at]! / scale);
  return { table, scale };
}

/** The weights of `bytesOf`. */
export function weightsOf({ table, scale }: Bytes): Float32Array {
  const weights = new Float32Array(table.length);
  for (let at = 0; at < weights.length; at++) weights[at] = table[at]! * scale;
  return weights;
}
