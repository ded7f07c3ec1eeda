/** The thread of `apart.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Drawing } from '../store.ts';
import { drawLinks } from './analyse.ts';
import type { Links } from './links.ts';

const { links, previous } = workerData as { readonly links: Links; readonly previous: readonly Drawing[] };
parentPort!.postMessage(drawLinks(links, previous));
