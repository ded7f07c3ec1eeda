import type { DocumentId } from '../../../graph/model.ts';
import { notFound } from '../answer-errors.ts';
import { closed, documentView, errors, id } from '../schemas.ts';
import type { Route } from './context.ts';

/** One document: its text, where it names which entity, and what it says. */
export const document: Route = (api, { store }) => {
  api.get<{ Params: { id: string } }>('/document/:id', { schema: { summary: 'One document with its mentions and claims', params: closed({ id: id('of a document') }), response: { 200: documentView, ...errors } } }, async ({ params }) => {
    const view = await store.document(params.id as DocumentId);
    if (!view) throw notFound('document of this id');
    return view;
  });
};
