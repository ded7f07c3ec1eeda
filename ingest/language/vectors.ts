/**
 * Vectors of frequent English words: words that stand in like company lie near each other. Input of the small network that judges pairs.
 * `npm run train -- vectors` makes the file; `ingest/models/vectors.md` says from what.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Vectors {
  /** The row of a word in lower case, digits read as 0; -1 for a word that has none. */
  readonly row: (lower: string) => number;
  readonly dimensions: number;
  /** Row after row, one byte a number. */
  readonly values: Int8Array;
  /** What a byte's unit is worth; the mean length of a vector is then 1. */
  readonly scale: number;
}

let loaded: Vectors | undefined;

/** The shipped vectors, read on first use. */
export function vectors(): Vectors {
  loaded ??= parseVectors(gunzipSync(readFileSync(new URL('../models/vectors.bin.gz', import.meta.url))));
  return loaded;
}

/** The bytes of vectors: number of words, dimensions, length of the words in bytes (unsigned, 32 bits), scale (32 bits), the words, one a line, then the values. */
export function serializeVectors(words: readonly string[], { dimensions, values, scale }: Pick<Vectors, 'dimensions' | 'values' | 'scale'>): Uint8Array {
  const text = new TextEncoder().encode(words.join('\n'));
  const bytes = new Uint8Array(16 + text.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, words.length, true);
  view.setUint32(4, dimensions, true);
  view.setUint32(8, text.length, true);
  view.setFloat32(12, scale, true);
  bytes.set(text, 16);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 16 + text.length);
  return bytes;
}

/** Reads what `serializeVectors` wrote. Throws `RangeError` on bytes that are cut short. */
export function parseVectors(bytes: Uint8Array): Vectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true), dimensions = view.getUint32(4, true), length = view.getUint32(8, true);
  const from = 16 + length;
  if (bytes.length < from + count * dimensions) throw new RangeError('The word vectors are cut short: make them again with "npm run train -- vectors".');
  const rows = new Map(new TextDecoder().decode(bytes.subarray(16, from)).split('\n').map((word, row) => [word, row]));
  return {
    row: (lower) => rows.get(lower) ?? (/\d/u.test(lower) ? rows.get(lower.replaceAll(/\d/gu, '0')) ?? -1 : -1),
    dimensions, values: new Int8Array(bytes.buffer, bytes.byteOffset + from, count * dimensions), scale: view.getFloat32(12, true),
  };
}
