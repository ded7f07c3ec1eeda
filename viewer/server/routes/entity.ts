import type { EntityId } from '../../../graph/model.ts';
import { notFound } from '../answer-errors.ts';
import { closed, entityView, errors, id } from '../schemas.ts';
import type { Route } from './context.ts';

/** One entity with its edges, documents and the reasons why its mentions are one. */
export const entity: Route = (api, { store }) => {
  api.get<{ Params: { id: string } }>('/entity/:id', { schema: { summary: 'One entity with its edges and documents', params: closed({ id: id('of an entity') }), response: { 200: entityView, ...errors } } }, async ({ params }) => {
    const view = await store.entity(params.id as EntityId);
    if (!view) throw notFound('entity of this id');
    return view;
  });
};
