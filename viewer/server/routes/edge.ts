import type { EdgeId } from '../../../graph/model.ts';
import { notFound } from '../answer-errors.ts';
import { claim, closed, errors, id, list } from '../schemas.ts';
import type { Route } from './context.ts';

/** The claims folded into an edge, each with its sentence. */
export const edge: Route = (api, { store }) => {
  api.get<{ Params: { id: string } }>('/edge/:id/claims', { schema: { summary: 'The claims of an edge, with their words', params: closed({ id: id('of an edge') }), response: { 200: list(claim), ...errors } } }, async ({ params }) => {
    const claims = await store.claims(params.id as EdgeId);
    if (claims.length === 0) throw notFound('edge of this id');
    return claims;
  });
};
