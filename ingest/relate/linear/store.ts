/** Models in one file: a header that names them, then their tables of bytes. */
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { WeighingModel } from '../pairs/beside.ts';
import type { Trees } from '../trees/trees.ts';
import { networkOf, NETWORK_TABLES, tablesOf, type NetworkHeader, type NetworkTable } from '../network/store.ts';
import type { ParseModel } from '../parse/parse.ts';
import type { Network } from '../network/network.ts';
import type { Looks, UnsaidModel } from '../unsaid/weigh.ts';
import type { LinearModel } from './softmax.ts';

export interface RelateSettings {
  /** Least probability of each pair class. */
  readonly thresholds: readonly number[];
  /** What a probability is worth: (given, true) in rising order. */
  readonly calibration: readonly (readonly [number, number])[];
}

export interface RelateModels {
  readonly describe: LinearModel;
  readonly pairs: WeighingModel & { readonly network: Network; readonly trees: Trees };
  readonly status: LinearModel;
  readonly about: LinearModel;
  readonly parse: ParseModel;
  readonly unsaid: UnsaidModel;
  readonly settings: RelateSettings;
}

const LINEAR = ['describe', 'nodes', 'joins', 'turns', 'status', 'about', 'moves', 'labels', 'unsaid-here', 'unsaid-whom'] as const;
type TableName = (typeof LINEAR)[number] | NetworkTable;
const NAMES: readonly TableName[] = [...LINEAR, ...NETWORK_TABLES];

interface Header {
  readonly tables: readonly { readonly name: TableName; readonly length: number; readonly scale: number }[];
  readonly network: NetworkHeader;
  readonly trees: Trees;
  readonly unsaid: Omit<UnsaidModel, keyof Looks>;
  readonly settings: RelateSettings;
}

/** The bytes of models (before compression): header length, header as JSON, tables. Tables must be of bytes. */
export function writeModels({ settings, parse, pairs: { network, trees, ...chain }, status, describe, about, unsaid: { here, whom, ...unsaid } }: RelateModels): Uint8Array {
  const judging = tablesOf(network);
  const models = { describe, about, status, ...chain, ...judging.tables, moves: { table: parse.moves, scale: 1 }, labels: { table: parse.labels, scale: 1 }, 'unsaid-here': here, 'unsaid-whom': whom } as Record<TableName, LinearModel>;
  const header: Header = { tables: NAMES.map((name) => ({ name, length: models[name].table.length, scale: models[name].scale })), network: judging.header, trees, unsaid, settings };
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

/** Reads what `writeModels` wrote. Throws `RangeError` on bytes that are cut short. */
export function readModels(bytes: Uint8Array): RelateModels {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  let at = 4 + length;
  const models = new Map<TableName, LinearModel & { readonly table: Int8Array }>();
  for (const { name, length: size, scale } of header.tables) {
    if (at + size > bytes.length) throw new RangeError('The relation model is cut short: make it again with "npm run train -- relate".');
    models.set(name, { table: new Int8Array(bytes.buffer, bytes.byteOffset + at, size), scale });
    at += size;
  }
  const of = (name: TableName): LinearModel & { readonly table: Int8Array } => models.get(name)!;
  return {
    describe: of('describe'), pairs: { nodes: of('nodes'), joins: of('joins'), turns: of('turns'), network: networkOf(header.network, of), trees: header.trees }, status: of('status'), about: of('about'),
    parse: { moves: of('moves').table, labels: of('labels').table }, unsaid: { here: of('unsaid-here'), whom: of('unsaid-whom'), ...header.unsaid }, settings: header.settings,
  };
}

let shipped: RelateModels | undefined;

/** The shipped models, read on first use. */
export function relateModels(): RelateModels {
  shipped ??= readModels(gunzipSync(readFileSync(new URL('../../models/relate.bin.gz', import.meta.url))));
  return shipped;
}
