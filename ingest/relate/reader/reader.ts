/**
 * The reader of the accurate engine: three layers of MiniLM (Wang et al. 2020) that have learned to judge pairs of mentions. It runs in WebAssembly on one
 * thread, so that every machine gets the same numbers, and reads one sentence at a time, so that what stands beside it changes nothing.
 */
import { readFileSync } from 'node:fs';
import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { ReaderInput } from './input.ts';
import { piecesOf, type Pieces } from './pieces.ts';

export interface Reader {
  readonly pieces: Pieces;
  /** By asked pair the scores of all classes; only those that the schema allows mean anything, and only beside each other. */
  readonly judge: (input: ReaderInput) => Promise<readonly Float32Array[]>;
}

const FOLDER = new URL('../../models/accurate/', import.meta.url);

/** Reads the model: some 15 MB, a second. */
export async function loadReader(): Promise<Reader> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web');
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  const pieces = piecesOf(readFileSync(new URL('pieces.txt', FOLDER), 'utf8'));
  const session = await InferenceSession.create(readFileSync(new URL('reader.onnx', FOLDER)), { executionProviders: ['wasm'] });
  return { pieces, judge: (input) => run(session, feedsOf(input, Tensor)) };
}

async function run(session: InferenceSession, feeds: Readonly<Record<string, Tensor>>): Promise<readonly Float32Array[]> {
  const { scores } = await session.run(feeds);
  const [pairs, classes] = scores!.dims as [number, number];
  const data = scores!.data as Float32Array;
  return Array.from({ length: pairs }, (_, pair) => data.subarray(pair * classes, (pair + 1) * classes));
}

function feedsOf({ ids, mentions, pairs }: ReaderInput, Make: typeof Tensor): Readonly<Record<string, Tensor>> {
  const spans = new Float32Array(mentions.length * ids.length);
  for (const [at, { start, end }] of mentions.entries()) spans.fill(1 / (end - start), at * ids.length + start, at * ids.length + end);
  const whole = (numbers: readonly number[]): Tensor => new Make('int64', BigInt64Array.from(numbers, BigInt), [numbers.length]);
  return {
    ids: whole(ids), spans: new Make('float32', spans, [mentions.length, ids.length]),
    kinds: whole(mentions.map(({ kind }) => kind)), doubts: whole(mentions.map(({ doubt }) => doubt)),
    lefts: whole(pairs.map(({ left }) => left)), rights: whole(pairs.map(({ right }) => right)), gaps: whole(pairs.map(({ gap }) => gap)),
  };
}
