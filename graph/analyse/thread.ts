/** The thread of `apart.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { draw } from './analyse.ts';

const { subgraph, previous } = workerData as { readonly subgraph: Subgraph; readonly previous: readonly Drawing[] };
parentPort!.postMessage(draw(subgraph, previous));
