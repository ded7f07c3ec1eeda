import type { EdgeId, EdgeType, GraphEdge, Status } from '../../../graph/model.ts';
import type { ClaimView, GraphStore } from '../../../graph/store.ts';
import type { Path, PathHop, Paths } from '../../api.ts';
import { notFound } from '../answer-errors.ts';
import { shortestPaths } from '../shortest-paths.ts';
import { closed, errors, id, paths as schema } from '../schemas.ts';
import type { Route } from './context.ts';

interface Query {
  readonly from: string;
  readonly to: string;
  readonly k: number;
}

const querystring = closed({ from: id('of an entity'), to: id('of an entity'), 'k?': { type: 'integer', minimum: 1, maximum: 20, default: 5 } });

/** The shortest ways from one entity to another, surest first among equals, each hop with the words that say it. */
export const paths: Route = (api, { store, snapshots }) => {
  api.get<{ Querystring: Query }>('/paths', { schema: { summary: 'Ways from one entity to another, with words', querystring, response: { 200: schema, ...errors } } }, async ({ query: { from, to, k } }): Promise<Paths> => {
    const { subgraph } = await snapshots.current();
    for (const id of [from, to]) if (!subgraph.nodes.some((node) => node.id === id)) throw notFound('entity of this id');
    const found = shortestPaths(subgraph, { from, to }, k);
    return { from, to, paths: await Promise.all(found.map(async ({ nodes, edges }): Promise<Path> => ({ nodes, hops: await Promise.all(edges.map((edge) => hop(edge, store))) }))) };
  });
};

async function hop(edge: GraphEdge, store: GraphStore): Promise<PathHop> {
  const claims = await store.claims(edge.id as EdgeId);
  const status = edge.properties.status as Status;
  return { edge: edge.id, type: edge.type as EdgeType, source: edge.source, target: edge.target, status, confidence: Number(edge.properties.confidence ?? 1), claim: best(claims, status) };
}

/** The surest claim of the edge's own status. */
const best = (claims: readonly ClaimView[], status: Status): ClaimView | null =>
  claims.filter(({ rejected }) => !rejected).sort((a, b) => Number(b.status === status) - Number(a.status === status) || b.confidence - a.confidence)[0] ?? null;
