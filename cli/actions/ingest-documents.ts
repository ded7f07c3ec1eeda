/** Reads documents into an open store: what `ingest`, `start` and the viewer's upload share. */
import { availableParallelism } from 'node:os';
import type { Known } from '../../ingest/pipeline.ts';
import { run, type Progress, type RunResult } from '../../ingest/run/run.ts';
import type { Job } from '../../ingest/run/work.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Parts } from '../parts.ts';

export interface IngestDocuments {
  readonly parts: Parts;
  readonly store: GraphStore;
  readonly jobs: readonly Job[];
  /** Default: one less than the cores, at least 1; a single document is read in this thread. */
  readonly workers?: number | undefined;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export async function ingestDocuments({ parts, store, jobs, workers, onProgress, signal }: IngestDocuments): Promise<RunResult> {
  const pool = await parts.createPool(await known(store), Math.min(workers ?? defaultWorkers(jobs.length), jobs.length));
  try {
    return await run(jobs, { pool, store, ...(onProgress && { onProgress }), ...(signal && { signal }) });
  } finally {
    await pool.close();
  }
}

/** A thread loads models of its own: for few documents this thread is faster, and on one core always. */
const FEW = 20;
const defaultWorkers = (documents: number): number => (documents <= FEW ? 0 : Math.max(1, availableParallelism() - 1));

const known = async (store: GraphStore): Promise<Known> => new Map((await store.documents()).map(({ id, hash }) => [id, hash]));
