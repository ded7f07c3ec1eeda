/** Gathers documents into batches that a store takes in one transaction each, one batch at a time. */
import type { DocumentGraph } from '../../graph/model.ts';

export interface BatchLimits {
  /** Most documents of a batch; default 64. */
  readonly documents: number;
  /** A batch is full once it has this many sentences; default 3,000. */
  readonly sentences: number;
}

const DEFAULTS: BatchLimits = { documents: 64, sentences: 3_000 };

export interface Batcher {
  /** Resolves at once while there is room, else when the store has taken what was full. Rejects once the store failed. */
  add(graphs: readonly DocumentGraph[]): Promise<void>;
  /** Puts the rest and waits for all of it. */
  flush(): Promise<void>;
}

/** While one batch is being put, one more may fill; then `add` waits, so that a slow store slows the readers instead of filling memory. */
export function createBatcher(put: (graphs: readonly DocumentGraph[]) => Promise<void>, limits: BatchLimits = DEFAULTS): Batcher {
  let batch: DocumentGraph[] = [];
  let sentences = 0;
  let underWay: Promise<void> = Promise.resolve();

  const send = (): Promise<void> => {
    const full = batch;
    batch = [];
    sentences = 0;
    const before = underWay;
    underWay = before.then(() => (full.length > 0 ? put(full) : undefined));
    // A failure is met at the next `add` or `flush`; until then it is not an unhandled rejection.
    underWay.catch(() => {});
    return before;
  };
  return {
    add: async (graphs) => {
      for (const graph of graphs) {
        batch.push(graph);
        sentences += graph.sentences.length;
        if (batch.length >= limits.documents || sentences >= limits.sentences) await send();
      }
    },
    flush: async () => {
      await send();
      await underWay;
    },
  };
}
