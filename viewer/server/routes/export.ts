import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import type { Format } from '../../../graph/export/format.ts';
import type { GraphEdge, GraphNode, Subgraph } from '../../../graph/model.ts';
import { HttpError } from '../answer-errors.ts';
import { closed, errors, list, text } from '../schemas.ts';
import type { Route } from './context.ts';

interface Body {
  readonly nodes?: readonly string[];
  readonly edges?: readonly string[];
}

const id = { type: 'string', maxLength: 200 };
const body = { anyOf: [closed({ 'nodes?': list(id), 'edges?': list(id) }), { type: 'null' }] };

/** Exactly what the reader sees, in any format: the ids of its nodes and edges in the body, or the whole graph where there is none. */
export const exportView: Route = (api, { formats, snapshots }) => {
  api.post<{ Params: { format: string }; Body: Body | null }>('/export/:format', {
    bodyLimit: 64 * 2 ** 20,
    schema: { summary: 'The view as a file', params: closed({ format: text }), body, response: errors },
  }, async ({ params, body: view }, reply) => {
    const format = formats.find(({ name }) => name === params.format);
    if (!format) throw new HttpError(404, 'format', `No format "${params.format}". Known: ${formats.map(({ name }) => name).join(', ')}.`);
    const { subgraph, drawing: rows } = await snapshots.settled();
    const drawing = new Map(rows.map((one) => [one.id as string, one]));
    return reply
      .type(format.mediaType)
      .header('content-disposition', `attachment; filename="liaison.${format.extension}"`)
      .send(Readable.from(fileOf(format, format.write(within(subgraph, view), { drawing })), { objectMode: false }));
  });
};

async function* within({ nodes, edges }: Subgraph, view: Body | null): AsyncGenerator<GraphNode | GraphEdge> {
  const nodeIds = view?.nodes && new Set(view.nodes);
  const edgeIds = view?.edges && new Set(view.edges);
  for (const node of nodes) if (!nodeIds || nodeIds.has(node.id)) yield node;
  for (const edge of edges) {
    const endsAreThere = !nodeIds || (nodeIds.has(edge.source) && nodeIds.has(edge.target));
    if (endsAreThere && (!edgeIds || edgeIds.has(edge.id))) yield edge;
  }
}

/** The bytes of the one file, or of an archive of several (stored with a fixed date, so that the same view is the same file). */
async function* fileOf({ files }: Format, pieces: ReturnType<Format['write']>): AsyncGenerator<string | Uint8Array> {
  if (files.length === 1) {
    for await (const { text } of pieces) yield text;
    return;
  }
  const parts = new Map<string, string[]>(files.map((file) => [file, []]));
  for await (const { file, text } of pieces) parts.get(file)!.push(text);
  yield zipSync(Object.fromEntries([...parts].map(([file, texts]) => [file, strToU8(texts.join(''))])), { mtime: new Date(Date.UTC(1980, 0, 2)) });
}
