/** The whole graph as columns, read from the store once for each state it is in, and drawn in the background: only who asks for the drawing waits for it, and not for long. */
import { createHash } from 'node:crypto';
import { differing, fingerprintsOf, isDrawingOf } from '../../graph/analyse/fingerprint.ts';
import { sketch } from '../../graph/analyse/sketch.ts';
import type { Drawing, GraphStore } from '../../graph/store.ts';
import type { GraphEdge, GraphNode, Subgraph } from '../../graph/model.ts';
import type { GraphColumns } from '../api.ts';
import { toColumns } from './columns.ts';
import type { Analyse, Limits } from './options.ts';

/** The graph as it was read. */
export interface Reading {
  readonly version: string;
  readonly subgraph: Subgraph;
}

export interface Snapshot extends Reading {
  readonly drawing: readonly Drawing[];
  readonly columns: GraphColumns;
  /** The columns as JSON, written once. */
  readonly json: string;
}

export interface Snapshots {
  /** The graph as it is now. Readers at the same time share one reading. */
  current(): Promise<Reading>;
  /** The same with its drawing. Where that takes longer than `drawMs`, a sketch from the drawing before, with a version of its own. */
  drawn(): Promise<Snapshot>;
  /** The same with its drawing, however long that takes. */
  settled(): Promise<Snapshot>;
  /** Something was written: read again when next asked. */
  changed(): void;
  /** Ends when nothing is written to the store any more. */
  close(): Promise<void>;
}

export interface SnapshotOptions {
  readonly store: GraphStore;
  readonly analyse: Analyse;
  readonly limits: Pick<Limits, 'drawMs'>;
}

/** What is done for one state of the graph. */
interface Work {
  readonly reading: Promise<Reading>;
  readonly settled: Promise<Snapshot>;
  /** Made when first asked for. */
  sketched?: Promise<Snapshot | undefined>;
}

export const isNode = (item: GraphNode | GraphEdge): item is GraphNode => 'labels' in item;

export function createSnapshots({ store, analyse, limits: { drawMs } }: SnapshotOptions): Snapshots {
  let newest: Work | undefined;
  let state = '';
  let closed = false;
  /** Ends when the last drawing that was begun is made and kept. */
  let turn: Promise<unknown> = Promise.resolve();
  /** Ends when what is being kept now is kept. */
  let keeping: Promise<unknown> = Promise.resolve();

  // Another process may write to a server's store; counts, judgements and document hashes are cheap to ask, the whole graph is not.
  const work = async (): Promise<Work> => {
    const now = await stateOf(store);
    if (newest && now === state) return newest;
    state = now;
    return newest = begin(now);
  };

  /** Graphs are drawn one after another, each from the drawing before; one that changed again while it waited is passed over. */
  const begin = (version: string): Work => {
    const reading = read(store, version);
    const made = turn.then(async () => (newest === begun && !closed ? draw(await reading) : undefined));
    const begun: Work = { reading, settled: made.then(async (done) => done?.snapshot ?? (await work()).settled) };
    turn = made.then((done) => (closed ? undefined : (keeping = done?.keep() ?? keeping))).catch((error: unknown) => {
      process.stderr.write(`drawing the graph: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    });
    begun.settled.catch(() => {
      if (newest === begun) newest = undefined;
    });
    return begun;
  };

  /** The kept drawing where it is of this graph, else a new one that keeps the old places; of that only what is new is kept, which nobody waits for. */
  const draw = async (reading: Reading): Promise<{ readonly snapshot: Snapshot; readonly keep: () => Promise<void> }> => {
    const kept = await store.drawing();
    if (isDrawingOf(kept, fingerprintsOf(reading.subgraph))) return { snapshot: snapshotOf(reading, kept), keep: () => Promise.resolve() };
    const drawing = await analyse(reading.subgraph, kept);
    return { snapshot: snapshotOf(reading, drawing), keep: () => store.saveDrawing(differing(drawing, kept)) };
  };

  const sketchOf = async ({ reading }: Work): Promise<Snapshot | undefined> => {
    const { version, subgraph } = await reading;
    const drawing = sketch(subgraph, await store.drawing());
    return drawing && snapshotOf({ version: `${version}-sketch`, subgraph }, drawing, { pending: true });
  };

  return {
    current: async () => (await work()).reading,
    drawn: async () => {
      const now = await work();
      await now.reading;
      return await within(drawMs, now.settled) ?? await (now.sketched ??= sketchOf(now)) ?? now.settled;
    },
    settled: async () => (await work()).settled,
    changed: () => {
      newest = undefined;
    },
    close: async () => {
      closed = true;
      // Who waits for a drawing is gone with the server; what is being kept is kept whole.
      await keeping;
    },
  };
}

/** What the promise gives within so many milliseconds, else undefined. */
async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(resolve, milliseconds, undefined); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function stateOf(store: GraphStore): Promise<string> {
  const [counts, documents, judgements, rejections] = await Promise.all([store.counts(), store.documents(), store.judgements(), store.rejections()]);
  const hash = createHash('sha256').update(JSON.stringify([counts, judgements, rejections]));
  for (const { id, hash: content } of documents) hash.update(id).update(content);
  return hash.digest('hex').slice(0, 16);
}

async function read(store: GraphStore, version: string): Promise<Reading> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const item of store.export({})) {
    if (isNode(item)) nodes.push(item);
    else edges.push(item);
  }
  return { version, subgraph: { nodes, edges } };
}

function snapshotOf({ version, subgraph }: Reading, drawing: readonly Drawing[], more: Pick<GraphColumns, 'pending'> = {}): Snapshot {
  const columns = { ...toColumns(subgraph, drawing, version), ...more };
  return { version, subgraph, drawing, columns, json: JSON.stringify(columns) };
}
