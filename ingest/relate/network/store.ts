/** A network's part of the models' file: its large tables as bytes, what is small in the header. */
import type { LinearModel } from '../linear/softmax.ts';
import { bytesOf, weightsOf } from './bytes.ts';
import { knowing } from './known.ts';
import type { Network } from './network.ts';

const PARTS = ['project', 'sparse', 'output', 'known'] as const;
type Part = (typeof PARTS)[number];

/** Which networks there are, by what they judge. */
export type NetworkName = 'pairs' | 'status';
export type NetworkTable = `${NetworkName}-${Part}`;

export const NETWORK_TABLES: readonly NetworkTable[] = (['pairs', 'status'] as const).flatMap((name) => PARTS.map((part) => `${name}-${part}` as const));

export interface NetworkHeader {
  readonly hidden: number;
  readonly bias: readonly number[];
  readonly outputBias: readonly number[];
}

/** Tables of bytes; the known features are kept as 32-bit numbers, in the order of their rows. */
export function tablesOf(name: NetworkName, { hidden, project, sparse, output, known, bias, outputBias }: Network): { header: NetworkHeader; tables: Partial<Record<NetworkTable, LinearModel>> } {
  const features = known.features.slice();
  return {
    header: { hidden, bias: [...bias].map(rounded), outputBias: [...outputBias].map(rounded) },
    tables: { [`${name}-project`]: bytesOf(project), [`${name}-sparse`]: sparse, [`${name}-output`]: bytesOf(output), [`${name}-known`]: { table: new Int8Array(features.buffer), scale: 1 } },
  };
}

/** The network of `tablesOf`. */
export function networkOf(name: NetworkName, { hidden, bias, outputBias }: NetworkHeader, table: (name: NetworkTable) => LinearModel & { readonly table: Int8Array }): Network {
  const features = new Int32Array(table(`${name}-known`).table.slice().buffer);
  return {
    hidden, bias: Float32Array.from(bias), outputBias: Float32Array.from(outputBias),
    project: weightsOf(table(`${name}-project`)), sparse: table(`${name}-sparse`), output: weightsOf(table(`${name}-output`)),
    known: knowing(features),
  };
}

const rounded = (value: number): number => Math.round(1e4 * value) / 1e4;
