/** Makes `ingest/models/clusters.bin` of `derived/word-clusters.tsv.gz`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serializeClusters } from '../../language/clusters.ts';
import type { Train } from '../program.ts';

export const train: Train = ({ data }) => {
  const lines = gunzipSync(readFileSync(join(data, 'derived/word-clusters.tsv.gz'))).toString('utf8').trimEnd().split('\n').slice(1);
  const rows = lines.map((line) => {
    const [word, , c64, c256, c1024] = line.split('\t');
    return { word: word!, c64: Number(c64), c256: Number(c256), c1024: Number(c1024) };
  });
  const bytes = serializeClusters(rows);
  writeFileSync(new URL('../../models/clusters.bin', import.meta.url), bytes);
  return `clusters.bin: ${rows.length} word forms, ${bytes.length} bytes`;
};
