/** The real parts, each loaded when a command needs it: `liaison --help` loads none. The only place that knows them all. */
import type { Format } from '../graph/export/format.ts';
import type { Subgraph } from '../graph/model.ts';
import type { Question } from '../graph/cypher/questions/questions.ts';
import type { Drawing, GraphStore, QueryLimits, QueryResult, QueryValue } from '../graph/store.ts';
import type { Known } from '../ingest/pipeline.ts';
import type { Engine } from '../ingest/run/engine.ts';
import type { Pool } from '../ingest/run/pool.ts';
import type { Server, ServerOptions } from '../viewer/server/server.ts';

export interface Parts {
  /** Loads the modules of reading and serving while something else is waited for. */
  readonly warm: () => Promise<unknown>;
  /** Throws `StoreError`. */
  readonly openStore: (url: string) => Promise<GraphStore>;
  /** `accurate`: the one with a reader besides, slower and finding more. */
  readonly loadEngine: (accurate?: boolean) => Promise<Engine>;
  readonly createPool: (known: Known, workers: number, accurate?: boolean) => Promise<Pool>;
  readonly createServer: (options: ServerOptions) => Promise<Server>;
  /** Computes the drawing of a graph. */
  readonly draw: (graph: Subgraph, before: readonly Drawing[]) => Promise<readonly Drawing[]>;
  /** Brings the store's drawing up to date. */
  readonly analyse: (store: GraphStore) => Promise<unknown>;
  readonly formats: () => Promise<readonly Format[]>;
  readonly questions: () => Promise<readonly Question[]>;
  readonly askQuestion: (store: GraphStore, id: string, asked: { readonly parameters: Readonly<Record<string, QueryValue>>; readonly limits: QueryLimits }) => Promise<QueryResult>;
}
