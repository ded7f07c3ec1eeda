/** The work of one worker: one source in, what became of it out. Runs in a thread or in the main one alike. */
import { DocumentError, LiaisonError } from '../../graph/errors.ts';
import type { DocumentGraph, DocumentId } from '../../graph/model.ts';
import { type Known, openSource, traceDocuments } from '../pipeline.ts';
import type { Problem, Source, Stages } from '../stages.ts';
import { readBytes } from './bytes.ts';
import type { Engine } from './engine.ts';
import { failure, type Found } from './sources.ts';

/** A source to read; `bytes` where the main thread has them already (the standard input). */
export interface Job extends Found {
  readonly bytes?: Uint8Array;
}

export interface Answer {
  readonly graphs: readonly DocumentGraph[];
  readonly unchanged: readonly DocumentId[];
  readonly problems: readonly Problem[];
}

export type Work = (job: Job) => Promise<Answer>;

/** The models cannot be loaded: no document can be read. */
export class EngineError extends LiaisonError {
  override readonly name = 'EngineError';
}

/** Rejects with `EngineError` alone: what goes wrong with a document is a problem of that document, also where it is a bug of ours. */
export function createWork(engine: Engine, known: Known): Work {
  let stages: Promise<Stages> | undefined;
  return async (job) => {
    try {
      const { fresh, unchanged, problems } = await openSource(await sourceOf(job), engine, known);
      if (fresh.length === 0) return { graphs: [], unchanged, problems };
      stages ??= engine.loadStages().catch((error: unknown) => { throw new EngineError(`the models cannot be loaded (${String(error)}). Install Liaison again (npm ci).`, { cause: error }); });
      const traces = await traceDocuments(fresh.map(({ document }) => document), await stages);
      return { graphs: traces.map(({ graph }) => graph), unchanged, problems };
    } catch (error) {
      if (error instanceof EngineError) throw error;
      return { graphs: [], unchanged: [], problems: [explain(job, error)] };
    }
  };
}

const sourceOf = async ({ bytes, ...found }: Job): Promise<Source> =>
  bytes ? { name: found.name, bytes } : readBytes(found, () => Promise.reject(new DocumentError(found.name, 'the standard input was not handed in.')));

const explain = (job: Job, error: unknown): Problem => {
  if (error instanceof DocumentError) return { source: error.source, severity: 'error', message: error.message };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const place = /\(?(?:file:\/\/)?([^\s()]+\.ts:\d+)/u.exec(stack ?? '')?.[1];
  return { ...failure(job.name, `Liaison stumbled over this document (${name}: ${message}). Please report it.`), ...(place ? { place } : {}) };
};
