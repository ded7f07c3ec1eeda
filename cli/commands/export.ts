/** `liaison export`: a graph, or a part of it, as a file. */
import { resolve } from 'node:path';
import type { Element } from '../../graph/export/format.ts';
import type { Drawing, GraphStore, Selection } from '../../graph/store.ts';
import { edgeTypes, entityTypes, STATUSES } from '../../graph/schema.ts';
import { QueryError, UsageError } from '../../graph/errors.ts';
import { documentId } from '../../graph/ids.ts';
import type { EdgeType, GraphNode, Status, Subgraph } from '../../graph/model.ts';
import { findEntity } from '../actions/find-entity.ts';
import { withStore } from '../actions/with-store.ts';
import { writeFiles, writeStream } from '../actions/write-export.ts';
import type { Command } from '../command.ts';
import { type StoreOptions, storeOption } from '../settings/shared.ts';
import { fraction, integer, oneOf, partialDate } from '../settings/values.ts';

export interface ExportOptions extends StoreOptions {
  readonly format: string;
  readonly out?: string;
  readonly query?: string;
  readonly around: readonly string[];
  readonly hops: number;
  readonly type: readonly string[];
  readonly edge: readonly EdgeType[];
  readonly status: readonly Status[];
  readonly minConfidence?: number;
  readonly since?: string;
  readonly until?: string;
  readonly document?: string;
  readonly withEvidence?: boolean;
}

export const exportGraph: Command<ExportOptions> = {
  name: 'export',
  summary: 'take the graph away as a file',
  description: 'Writes entities and the edges between them, or the part that the options choose, byte for byte the same for the same graph. '
    + 'Conditions are joined with "and". --format list names the formats.',
  options: [
    storeOption,
    { flags: '--format <name>', description: 'json, or another that --format list names', default: 'json' },
    { flags: '--out <path>', description: 'File to write, complete or not at all; a folder for formats of several files', defaultDescription: 'the standard output' },
    { flags: '--query <cypher>', description: 'The nodes and edges that stand in the result of this query' },
    { flags: '--around <name...>', description: 'What is near these entities (names or ids)' },
    { flags: '--hops <n>', description: 'How near: edges from --around', parse: integer(0, 10), default: 1 },
    { flags: '--type <label...>', description: `Entities of these types only: ${entityTypes.join(', ')}`, choices: entityTypes, parse: oneOf(entityTypes) },
    { flags: '--edge <type...>', description: 'Edges of these types only, such as PARTNERS_WITH', choices: edgeTypes, parse: oneOf(edgeTypes) },
    { flags: '--status <status...>', description: `Edges of these only: ${STATUSES.join(', ')}`, choices: STATUSES, parse: oneOf(STATUSES) },
    { flags: '--min-confidence <p>', description: 'Edges at least this sure, 0 to 1', parse: fraction },
    { flags: '--since <date>', description: 'Edges dated from this on, such as 2016 or 2016-03', parse: partialDate },
    { flags: '--until <date>', description: 'Edges dated up to this', parse: partialDate },
    { flags: '--document <source>', description: 'What this document says' },
    { flags: '--with-evidence', description: 'Documents, sentences and claims as well' },
  ],
  examples: [
    ['export --format json --out graph.json', 'the whole network'],
    ['export --format gexf --around INTERPOL --hops 2 --out interpol.gexf', 'for Gephi, two steps around INTERPOL'],
    ['export --edge PARTNERS_WITH --min-confidence 0.8 | jq .edges', 'sure partnerships, into another program'],
    ['export --with-evidence --out everything.json', 'with every claim and the words that say it'],
  ],
  run: async (context, options) => {
    const { io, parts } = context;
    const formats = await parts.formats();
    if (options.format === 'list') {
      await io.stdout.write(formats.map(({ name, title }) => `${name.padEnd(12)}${title}\n`).join(''));
      return 0;
    }
    const format = formats.find(({ name }) => name === options.format);
    if (!format) throw new UsageError(`no format is called "${options.format}". Known: ${formats.map(({ name }) => name).join(', ')}.`);
    if (format.files.length > 1 && options.out === undefined) throw new UsageError(`${format.name} is ${format.files.length} files (${format.files.join(', ')}): give a folder with --out.`);
    await withStore(context, options.store, async (store) => {
      const written = format.write(await elementsOf(store, options), { drawing: await drawingOf(store) });
      if (options.out === undefined) await writeStream(io.stdout, written);
      else await writeFiles(resolve(io.cwd, options.out), format, written);
    });
    return 0;
  },
};

async function elementsOf(store: GraphStore, options: ExportOptions): Promise<AsyncIterable<Element>> {
  if (options.query === undefined) return store.export(await selectionOf(store, options));
  const chosen = [options.around, options.type, options.edge, options.status].some((list) => list.length > 0);
  if (chosen || options.since !== undefined || options.until !== undefined || options.document !== undefined || options.minConfidence !== undefined || options.withEvidence) {
    throw new UsageError('--query chooses by itself: leave out the other conditions, or put them into the query.');
  }
  const { subgraph, truncated } = await store.query(options.query, {}, { rows: MOST });
  if (truncated) throw new QueryError('too-large', `the query gives more than ${MOST} rows, and an export is whole or not at all. Match less, or take the options (--around, --type, --edge, …), which have no limit.`);
  const nodes = await withEnds(store, subgraph);
  return (async function* () { yield* [...nodes, ...subgraph.edges]; })();
}

/** Most rows of an export's query: they are held in memory. */
const MOST = 100_000;

/** The nodes of a result, and those at the ends of its edges (`RETURN r` gives edges alone): no format can hold an edge into nowhere. Sorted by id. */
async function withEnds(store: GraphStore, { nodes, edges }: Subgraph): Promise<readonly GraphNode[]> {
  const known = new Set(nodes.map(({ id }) => id));
  const missing = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].filter((id) => !known.has(id));
  if (missing.length === 0) return nodes;
  const { subgraph: ends } = await store.query('MATCH (n) WHERE n.id IN $ids RETURN n', { ids: missing }, { rows: missing.length });
  return [...nodes, ...ends.nodes].sort((left, right) => (left.id < right.id ? -1 : 1));
}

async function selectionOf(store: GraphStore, options: ExportOptions): Promise<Selection> {
  const around = [];
  for (const name of options.around) around.push(await findEntity(store, name));
  const { minConfidence, since, until, document, withEvidence } = options;
  return {
    ...(around.length > 0 && { around, hops: options.hops }),
    ...(options.type.length > 0 && { entityTypes: options.type }),
    ...(options.edge.length > 0 && { edgeTypes: options.edge }),
    ...(options.status.length > 0 && { statuses: options.status }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(document !== undefined && { document: documentId(document) }),
    ...(withEvidence && { withEvidence }),
  };
}

const drawingOf = async (store: GraphStore): Promise<ReadonlyMap<string, Drawing>> =>
  new Map((await store.drawing()).map((one) => [one.id, one]));

