/** What the server is made of. `cli` builds the real parts and hands them in; nothing here knows how a document is read. */
import type { Drawing, GraphStore } from '../../graph/store.ts';
import type { Format } from '../../graph/export/format.ts';
import type { Subgraph } from '../../graph/model.ts';
import type { IngestEvent, Question } from '../api.ts';

export interface UploadedFile {
  /** As the reader named it; never a path on this machine. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Positions, communities and centrality of a graph. Placed nodes should stay about where `before` has them. */
export type Analyse = (graph: Subgraph, before: readonly Drawing[]) => readonly Drawing[] | Promise<readonly Drawing[]>;

/** Reads uploaded files into the store, telling what happens as it happens. `done` is sent by the server. */
export type Ingest = (files: readonly UploadedFile[], signal: AbortSignal) => AsyncIterable<Exclude<IngestEvent, { kind: 'start' | 'done' }>>;

export interface ServerOptions {
  readonly store: GraphStore;
  readonly analyse: Analyse;
  /** Ways to take the graph away, in the order of the menu. Default: none. */
  readonly formats?: readonly Format[];
  /** Default: none. */
  readonly questions?: readonly Question[];
  /** Left out: the viewer cannot add documents. */
  readonly ingest?: Ingest;
  /** Whether readers may only read: no documents, no judgements. Default false. */
  readonly readOnly?: boolean;
  /** Where it listens. Default `127.0.0.1`. Any other than loopback needs `token`. */
  readonly host?: string;
  /** Sent by the app as `Authorization: Bearer …`; the page takes it from `#token=…` of the link. */
  readonly token?: string;
  /** More names under which a browser may reach this server, such as that of a proxy. */
  readonly allowedHosts?: readonly string[];
  /** Folder of the built page. Default `viewer/dist`. */
  readonly pages?: string;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Bytes of all files of one upload. Default 100 MiB. */
  readonly uploadBytes: number;
  /** Bytes of any other body. Default 256 KiB. */
  readonly bodyBytes: number;
  /** Milliseconds that one query may take. Default 10,000. */
  readonly queryMs: number;
  /** Rows that one query may give. Default 5,000. */
  readonly queryRows: number;
  /** Milliseconds that a reader waits for a large graph that changed to be drawn again, before a sketch is shown. Default 1,000. */
  readonly drawMs: number;
}

export const LIMITS: Limits = { uploadBytes: 100 * 2 ** 20, bodyBytes: 256 * 2 ** 10, queryMs: 10_000, queryRows: 5_000, drawMs: 1_000 };
