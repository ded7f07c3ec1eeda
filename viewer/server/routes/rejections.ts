import type { ClaimId } from '../../../graph/model.ts';
import { notFound } from '../answer-errors.ts';
import { closed, errors, id, list, object, text } from '../schemas.ts';
import type { Route } from './context.ts';

interface Body {
  readonly claim: ClaimId;
  readonly reason?: string;
}

const body = closed({ claim: id('of a claim'), 'reason?': { type: 'string', maxLength: 500 } });
const rejection = object({ claim: text, 'reason?': text });
const rejected = object({ rejection, version: text });

/** A reader's word that one claim is wrong, as `liaison judge wrong` gives it, and taking it back. Not there where the store is only read. */
export const rejections: Route = (api, { store, snapshots, readOnly }) => {
  api.get('/rejections', { schema: { summary: 'The claims that readers called wrong', response: { 200: list(rejection), ...errors } } }, () => store.rejections());
  if (readOnly) return;
  const changed = async (made: Body): Promise<object> => {
    snapshots.changed();
    return { rejection: made, version: (await snapshots.current()).version };
  };
  api.post<{ Body: Body }>('/rejections', { schema: { summary: 'Leaves a claim out of its edge', body, response: { 200: rejected, ...errors } } }, async ({ body: { claim, reason } }) => {
    const made = { claim, ...(reason !== undefined && reason.trim() !== '' && { reason: reason.trim() }) };
    if (!await store.reject(made)) throw notFound('claim of this id');
    return changed(made);
  });
  api.delete<{ Querystring: { claim: ClaimId } }>('/rejections', { schema: { summary: 'Takes that back', querystring: closed({ claim: id('of a claim') }), response: { 200: rejected, ...errors } } }, async ({ query: { claim } }) => {
    if (!await store.unreject(claim)) throw notFound('word on this claim');
    return changed({ claim });
  });
};
