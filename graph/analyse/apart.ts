/** Draws a large graph in a thread of its own, so that whoever serves readers goes on meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { drawLinks } from './analyse.ts';
import { fingerprintsOfLinks, isDrawingOf } from './fingerprint.ts';
import { linksOf } from './links.ts';

const REGISTER = new URL('../../ts-node.register.mjs', import.meta.url).href;
/** From so many nodes a drawing takes longer than a thread takes to start. */
const LARGE = 1_500;

/** What `draw` gives; apart from `large` nodes on. Rejects with what the thread failed of. */
export async function drawApart(subgraph: Subgraph, previous: readonly Drawing[] = [], large = LARGE): Promise<readonly Drawing[]> {
  const links = linksOf(subgraph);
  if (links.ids.length < large || isDrawingOf(previous, fingerprintsOfLinks(links))) return drawLinks(links, previous);
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: { links, previous }, execArgv: ['--enable-source-maps', '--import', REGISTER] });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that draws the graph ended without a drawing.')));
  });
}
