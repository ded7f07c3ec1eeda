/** A network's part of the models' file: its large tables as bytes, what is small in the header. */
import type { LinearModel } from '../linear/softmax.ts';
import { bytesOf, weightsOf } from './bytes.ts';
import { knowing } from './known.ts';
import type { Network } from './network.ts';

const PARTS = ['project', 'sparse', 'output', 'known'] as const;
type Part = (typeof PARTS)[number];

export type NetworkTable = `network-${Part}`;

export const NETWORK_TABLES: readonly NetworkTable[] = PARTS.map((part) => `network-${part}` as const);

export interface NetworkHeader {
  readonly hidden: number;
  readonly bias: readonly number[];
  readonly outputBias: readonly number[];
}

/** Tables of bytes; the known features are kept as 32-bit numbers, in the order of their rows. */
export function tablesOf({ hidden, project, sparse, output, known, bias, outputBias }: Network): { header: NetworkHeader; tables: Readonly<Record<NetworkTable, LinearModel>> } {
  const features = known.features.slice();
  return {
    header: { hidden, bias: [...bias].map(rounded), outputBias: [...outputBias].map(rounded) },
    tables: { 'network-project': bytesOf(project), 'network-sparse': sparse, 'network-output': bytesOf(output), 'network-known': { table: new Int8Array(features.buffer), scale: 1 } },
  };
}

/** The network of `tablesOf`. */
export function networkOf({ hidden, bias, outputBias }: NetworkHeader, table: (name: NetworkTable) => LinearModel & { readonly table: Int8Array }): Network {
  const features = new Int32Array(table('network-known').table.slice().buffer);
  return {
    hidden, bias: Float32Array.from(bias), outputBias: Float32Array.from(outputBias),
    project: weightsOf(table('network-project')), sparse: table('network-sparse'), output: weightsOf(table('network-output')),
    known: knowing(features),
  };
}

const rounded = (value: number): number => Math.round(1e4 * value) / 1e4;
