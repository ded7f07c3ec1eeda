/** Who does the work: this thread, or several with models of their own. The answers are the same. */
import { Worker } from 'node:worker_threads';
import type { Known } from '../pipeline.ts';
import type { EngineModule } from './engine.ts';
import { failure } from './sources.ts';
import { type Answer, createWork, EngineError, type Job, type Work } from './work.ts';
import type { WorkerData } from './worker.ts';

export interface Pool {
  /** How many sources are worth handing in at once. */
  readonly width: number;
  readonly work: Work;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Threads; 0 works in this one. */
  readonly workers: number;
  /** URL of a module that exports `loadEngine`; Liaison's own engine by default. */
  readonly engine?: string;
}

const OWN_ENGINE = new URL('../engine.ts', import.meta.url).href;
const REGISTER = new URL('../../ts-node.register.mjs', import.meta.url).href;

export async function createPool(known: Known, { workers, engine = OWN_ENGINE }: PoolOptions): Promise<Pool> {
  if (workers > 0) return createThreads(workers, { engine, known });
  const { loadEngine } = await import(engine) as EngineModule;
  return { width: 1, work: createWork(await loadEngine(), known), close: async () => {} };
}

function createThreads(count: number, data: WorkerData): Pool {
  const threads = Array.from({ length: count }, () => createThread(data));
  return {
    // Two a thread: the next job lies ready when one is done.
    width: count * 2,
    work: (job) => threads.reduce((best, one) => (one.load() < best.load() ? one : best)).work(job),
    close: async () => { await Promise.all(threads.map((thread) => thread.close())); },
  };
}

interface Thread {
  readonly load: () => number;
  readonly work: Work;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that dies (memory) costs the document it had in hand; a new one takes the rest. One that cannot even start fails the run. */
function createThread(data: WorkerData): Thread {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let closing = false;
  let worker = start();

  function start(): Worker {
    // The command starts without flags, so a thread must be told how TypeScript is run.
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data, execArgv: ['--enable-source-maps', '--import', REGISTER] });
    let answered = false;
    let reason: unknown = new Error('a worker thread ended early');
    thread.on('message', ({ id, answer, failure: reason }: { readonly id: number; readonly answer?: Answer; readonly failure?: string }) => {
      answered = true;
      if (answer) waiting.get(id)?.resolve(answer);
      else waiting.get(id)?.reject(new EngineError(reason));
      waiting.delete(id);
    });
    thread.on('error', (error) => { reason = error; });
    thread.on('exit', () => {
      if (!closing) restart(reason, answered || isOutOfMemory(reason));
    });
    return thread;
  }

  function restart(reason: unknown, mayGoOn: boolean): void {
    const [first, ...rest] = waiting;
    waiting.clear();
    if (mayGoOn) first?.[1].resolve({ graphs: [], unchanged: [], problems: [failure(first[1].job.name, `could not be read: ${said(reason)}`)] });
    else for (const { reject } of [...(first ? [first[1]] : []), ...rest.map(([, one]) => one)]) reject(reason);
    if (!mayGoOn) return;
    worker = start();
    for (const [id, one] of rest) send(id, one);
  }

  function send(id: number, one: Waiting): void {
    waiting.set(id, one);
    worker.postMessage({ id, job: one.job });
  }

  return {
    load: () => waiting.size,
    work: (job) => new Promise((resolve, reject) => { send(++last, { job, resolve, reject }); }),
    close: async () => {
      closing = true;
      await worker.terminate();
    },
  };
}

const isOutOfMemory = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
const said = (error: unknown): string => (isOutOfMemory(error) ? 'its worker ran out of memory. Split the document.' : `its worker ended (${error instanceof Error ? error.message : String(error)}).`);
