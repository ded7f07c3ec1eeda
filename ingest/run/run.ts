/** A whole run: many sources through the workers into the store, with progress. What it writes does not depend on order or workers. */
import type { DocumentGraph, DocumentId } from '../../graph/model.ts';
import type { Change, GraphStore } from '../../graph/store.ts';
import type { Problem } from '../stages.ts';
import { createBatcher } from './batcher.ts';
import type { Pool } from './pool.ts';
import { failure } from './sources.ts';
import type { Answer, Job } from './work.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sentences: number;
  readonly failed: number;
  /** Since the run began. */
  readonly milliseconds: number;
}

/** What became of one document that was new or changed. */
export interface DocumentChange {
  readonly source: string;
  readonly kind: Change['kind'];
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
}

export interface RunResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Sources of which nothing could be read. */
  readonly failed: number;
  readonly sentences: number;
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
  /** Sorted by source. */
  readonly changes: readonly DocumentChange[];
  /** Sorted by source. */
  readonly problems: readonly Problem[];
  /** Whether it was told to stop before all was read. */
  readonly stopped: boolean;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly pool: Pool;
  readonly store: Pick<GraphStore, 'putAll'>;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops after what is in hand: all that was read by then is in the store. */
  readonly signal?: AbortSignal;
}

/** Reads the jobs and puts their documents. Rejects where the store fails; a bad document is a problem of the result. */
export async function run(jobs: readonly Job[], { pool, store, onProgress, signal }: RunOptions): Promise<RunResult> {
  const began = performance.now();
  const tally = createTally();
  const batcher = createBatcher(async (graphs) => tally.changed(graphs, await store.putAll(graphs)));
  const milliseconds = () => Math.round(performance.now() - began);
  let next = 0;
  let done = 0;
  let broken = false;
  const takeOne = async (): Promise<void> => {
    while (next < jobs.length && !broken && !signal?.aborted) {
      const answer = tally.read(await pool.work(jobs[next++]!));
      await batcher.add(answer.graphs);
      done += 1;
      onProgress?.({ done, total: jobs.length, sentences: tally.sentences(), failed: tally.failed(), milliseconds: milliseconds() });
    }
  };
  const breakOff = (error: unknown): never => {
    broken = true;
    throw error;
  };
  // All are waited for, so that nobody goes on working in the background once the store has failed.
  const takers = await Promise.allSettled(Array.from({ length: pool.width }, () => takeOne().catch(breakOff)));
  const failed = takers.find((taker) => taker.status === 'rejected');
  if (failed) throw failed.reason;
  await batcher.flush();
  return tally.result({ stopped: done < jobs.length, milliseconds: milliseconds() });
}

/** Counts what happened, and sees to it that one run puts a document once. */
function createTally() {
  const seen = new Set<DocumentId>();
  const problems: Problem[] = [];
  const changes: DocumentChange[] = [];
  let unchanged = 0;
  let failed = 0;
  let sentences = 0;

  const once = ({ document }: DocumentGraph): boolean => {
    if (!seen.has(document.id)) {
      seen.add(document.id);
      return true;
    }
    problems.push(failure(document.source, 'a second document of this name in one run; it was left out. Give each record an id of its own.'));
    return false;
  };
  return {
    read: (answer: Answer): Answer => {
      problems.push(...answer.problems);
      unchanged += answer.unchanged.length;
      const graphs = answer.graphs.filter(once);
      if (graphs.length + answer.unchanged.length === 0 && answer.problems.some(({ severity }) => severity === 'error')) failed += 1;
      sentences += graphs.reduce((sum, graph) => sum + graph.sentences.length, 0);
      return { ...answer, graphs };
    },
    changed: (graphs: readonly DocumentGraph[], done: readonly Change[]) => {
      done.forEach(({ kind, claimsAdded, claimsRemoved }, index) => changes.push({ source: graphs[index]!.document.source, kind, claimsAdded, claimsRemoved }));
    },
    sentences: () => sentences,
    failed: () => failed,
    result: (end: { readonly stopped: boolean; readonly milliseconds: number }): RunResult => {
      const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
      const sum = (of: 'claimsAdded' | 'claimsRemoved') => changes.reduce((total, change) => total + change[of], 0);
      return {
        added: count('added'), changed: count('changed'), unchanged: unchanged + count('unchanged'), failed, sentences,
        claimsAdded: sum('claimsAdded'), claimsRemoved: sum('claimsRemoved'),
        changes: changes.sort(bySource), problems: problems.sort(bySource), ...end,
      };
    },
  };
}

const bySource = (left: { readonly source: string }, right: { readonly source: string }): number =>
  (left.source < right.source ? -1 : left.source > right.source ? 1 : 0);
