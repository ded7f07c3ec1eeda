/** What a worker thread runs: takes jobs from the main thread one after the other, with models of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentId } from '../../graph/model.ts';
import type { EngineModule } from './engine.ts';
import { createWork, type Job } from './work.ts';

/** Handed to the thread when it starts. */
export interface WorkerData {
  /** URL of a module that exports `loadEngine`. */
  readonly engine: string;
  readonly known: ReadonlyMap<DocumentId, string>;
}

const { engine, known } = workerData as WorkerData;
const { loadEngine } = await import(engine) as EngineModule;
const work = createWork(await loadEngine(), known);

// One at a time: the next job waits here, not in memory half done.
let queue = Promise.resolve();
parentPort!.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  queue = queue.then(async () => {
    try {
      parentPort!.postMessage({ id, answer: await work(job) });
    } catch (error) {
      // An error's class does not cross threads; its words do.
      parentPort!.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  });
});
