import { columns, errors } from '../schemas.ts';
import type { Route } from './context.ts';

/** The whole graph in columns. An unchanged graph costs one header. */
export const graph: Route = (api, { snapshots }) => {
  api.get('/graph', { schema: { summary: 'The whole graph in columns', response: { 200: columns, ...errors } } }, async (request, reply) => {
    const { version, json } = await snapshots.drawn();
    const tag = `"${version}"`;
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('application/json').serializer(String).send(json);
  });
};
