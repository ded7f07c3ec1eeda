/** The whole graph as columns, read from the store once for each state it is in. */
import { createHash } from 'node:crypto';
import { differing, fingerprintsOf, isDrawingOf } from '../../graph/analyse/fingerprint.ts';
import type { Drawing, GraphStore } from '../../graph/store.ts';
import type { GraphEdge, GraphNode, Subgraph } from '../../graph/model.ts';
import type { GraphColumns } from '../api.ts';
import { toColumns } from './columns.ts';
import type { Analyse } from './options.ts';

export interface Snapshot {
  readonly version: string;
  readonly subgraph: Subgraph;
  readonly columns: GraphColumns;
  /** The columns as JSON, written once. */
  readonly json: string;
}

export interface Snapshots {
  /** The graph as it is now. Readers at the same time share one reading. */
  current(): Promise<Snapshot>;
  /** Something was written: read again when next asked. */
  changed(): void;
}

export const isNode = (item: GraphNode | GraphEdge): item is GraphNode => 'labels' in item;

export function createSnapshots({ store, analyse }: { readonly store: GraphStore; readonly analyse: Analyse }): Snapshots {
  let reading: Promise<Snapshot> | undefined;
  let state = '';
  return {
    // Another process may write to a server's store; counts, judgements and document hashes are cheap to ask, the whole graph is not.
    current: async () => {
      const now = await stateOf(store);
      if (!reading || now !== state) {
        state = now;
        const started = read(store, analyse, now);
        reading = started;
        started.catch(() => {
          if (reading === started) reading = undefined;
        });
      }
      return reading;
    },
    changed: () => {
      reading = undefined;
    },
  };
}

async function stateOf(store: GraphStore): Promise<string> {
  const [counts, documents, judgements, rejections] = await Promise.all([store.counts(), store.documents(), store.judgements(), store.rejections()]);
  const hash = createHash('sha256').update(JSON.stringify([counts, judgements, rejections]));
  for (const { id, hash: content } of documents) hash.update(id).update(content);
  return hash.digest('hex').slice(0, 16);
}

async function read(store: GraphStore, analyse: Analyse, version: string): Promise<Snapshot> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const item of store.export({})) {
    if (isNode(item)) nodes.push(item);
    else edges.push(item);
  }
  const subgraph = { nodes, edges };
  const columns = toColumns(subgraph, await drawn(store, analyse, subgraph), version);
  return { version, subgraph, columns, json: JSON.stringify(columns) };
}

/** The kept drawing where it is of this graph, else a new one that keeps the old places; of that only what is new is saved. */
async function drawn(store: GraphStore, analyse: Analyse, subgraph: Subgraph): Promise<readonly Drawing[]> {
  const kept = await store.drawing();
  if (isDrawingOf(kept, fingerprintsOf(subgraph))) return kept;
  const drawing = await analyse(subgraph, kept);
  await store.saveDrawing(differing(drawing, kept));
  return drawing;
}
