/**
 * Clusters of word forms that stand in like company, from vectors trained on this genre and on news and web texts. Features of the taggers.
 * `npm run train -- clusters` and `-- everyday` make the files; `ingest/models/clusters.md` and `everyday.md` say from what.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Word forms by row; a row has a cluster of each size. */
export interface Clusters {
  /** The row of a form as written, else of its lower case, digits read as 0; -1 for a form never seen. */
  readonly row: (form: string) => number;
  readonly c64: Uint8Array;
  readonly c256: Uint8Array;
  readonly c1024: Uint16Array;
}

let loaded: Clusters | undefined;
let everyday: Clusters | undefined;

/** The shipped clusters, read on first use (about 450 KB, 20 ms). */
export function clusters(): Clusters {
  loaded ??= parseClusters(readFileSync(new URL('../models/clusters.bin', import.meta.url)));
  return loaded;
}

/** The shipped clusters of everyday English, of small letters only; read on first use. */
export function everydayClusters(): Clusters {
  everyday ??= parseClusters(gunzipSync(readFileSync(new URL('../models/everyday.bin.gz', import.meta.url))));
  return everyday;
}

/**
 * Reads what `serializeClusters` wrote: the number of rows and the length of the words in bytes (two unsigned 32-bit numbers, little
 * endian), clusters of 1024 (16 bits a row), of 256 and of 64 (8 bits a row), then the words, one a line.
 */
export function parseClusters(bytes: Uint8Array): Clusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const length = view.getUint32(4, true);
  const c1024 = new Uint16Array(count);
  for (let index = 0; index < count; index++) c1024[index] = view.getUint16(8 + 2 * index, true);
  const at = 8 + 2 * count;
  const c256 = bytes.slice(at, at + count);
  const c64 = bytes.slice(at + count, at + 2 * count);
  const words = new TextDecoder().decode(bytes.subarray(at + 2 * count, at + 2 * count + length)).split('\n');
  const rows = new Map<string, number>();
  for (const [index, word] of words.entries()) rows.set(word, index);
  return { row: (form) => rowOf(rows, form), c64, c256, c1024 };
}

/** The bytes of clusters, rows in the order given. */
export function serializeClusters(rows: readonly { readonly word: string; readonly c64: number; readonly c256: number; readonly c1024: number }[]): Uint8Array {
  const words = new TextEncoder().encode(rows.map(({ word }) => word).join('\n'));
  const bytes = new Uint8Array(8 + 4 * rows.length + words.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows.length, true);
  view.setUint32(4, words.length, true);
  const at = 8 + 2 * rows.length;
  for (const [index, { c64, c256, c1024 }] of rows.entries()) {
    view.setUint16(8 + 2 * index, c1024, true);
    bytes[at + index] = c256;
    bytes[at + rows.length + index] = c64;
  }
  bytes.set(words, at + 2 * rows.length);
  return bytes;
}

function rowOf(rows: ReadonlyMap<string, number>, form: string): number {
  const digits = /\d/.test(form) ? form.replaceAll(/\d/g, '0') : form;
  return rows.get(digits) ?? rows.get(digits.toLowerCase()) ?? -1;
}
