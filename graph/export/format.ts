/** What a file format is: a value that turns a stream of nodes and edges into text. `formats.ts` lists them all. */
import type { Drawing } from '../store.ts';
import type { GraphEdge, GraphNode } from '../model.ts';

export type Element = GraphNode | GraphEdge;

/** Some text of one of a format's files. */
export interface Piece {
  /** One of the format's `files`. */
  readonly file: string;
  readonly text: string;
}

export interface ExportOptions {
  /** Positions, communities and centrality by node id; formats that can show them do. Default: none. */
  readonly drawing?: ReadonlyMap<string, Drawing>;
}

export interface Format {
  /** As in `liaison export --format NAME`. */
  readonly name: string;
  /** For people: "GEXF 1.3 (Gephi, Gephi Lite)". */
  readonly title: string;
  /** Without dot. Of a format of several files, that of the archive that holds them (`zip`). */
  readonly extension: string;
  readonly mediaType: string;
  /** What it writes: one name, or several for a folder or an archive. */
  readonly files: readonly string[];
  /**
   * Writes nodes, then edges, as they come: memory does not grow with the graph. The same elements give the same bytes.
   * Throws where a node comes after an edge, or an id does not follow the one before.
   */
  readonly write: (elements: AsyncIterable<Element>, options?: ExportOptions) => AsyncIterable<Piece>;
}
