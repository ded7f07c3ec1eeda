/** Models in one file: a header that names them, then their tables of bytes. */
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { LinearModel } from './softmax.ts';

export interface RelateModels {
  readonly describe: LinearModel;
  readonly pairs: LinearModel;
  readonly status: LinearModel;
  readonly about: LinearModel;
  /** Least probability of each pair class, and what a probability is worth: pairs of (given, true) in rising order. */
  readonly settings: { readonly thresholds: readonly number[]; readonly calibration: readonly (readonly [number, number])[] };
}

interface Header {
  readonly tables: readonly { readonly name: 'describe' | 'pairs' | 'status' | 'about'; readonly length: number; readonly scale: number }[];
  readonly settings: RelateModels['settings'];
}

const NAMES = ['describe', 'pairs', 'status', 'about'] as const;

/** The bytes of models (before compression): header length, header as JSON, tables. Tables must be of bytes. */
export function writeModels(models: RelateModels): Uint8Array {
  const header: Header = { tables: NAMES.map((name) => ({ name, length: models[name].table.length, scale: models[name].scale })), settings: models.settings };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + json.length + header.tables.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = 4 + json.length;
  for (const { name, length } of header.tables) {
    bytes.set(new Uint8Array(models[name].table.buffer, models[name].table.byteOffset, length), at);
    at += length;
  }
  return bytes;
}

/** Reads what `writeModels` wrote. Throws `RangeError` on bytes of another form. */
export function readModels(bytes: Uint8Array): RelateModels {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  let at = 4 + length;
  const models: Partial<Record<Header['tables'][number]['name'], LinearModel>> = {};
  for (const { name, length: size, scale } of header.tables) {
    if (at + size > bytes.length) throw new RangeError('The relation model is cut short: make it again with "npm run train -- relate".');
    models[name] = { table: new Int8Array(bytes.buffer, bytes.byteOffset + at, size), scale };
    at += size;
  }
  return { ...(models as Required<typeof models>), settings: header.settings };
}

let shipped: RelateModels | undefined;

/** The shipped models, read on first use. */
export function relateModels(): RelateModels {
  shipped ??= readModels(gunzipSync(readFileSync(new URL('../../models/relate.bin.gz', import.meta.url))));
  return shipped;
}
