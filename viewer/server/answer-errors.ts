/** How failures are told to the client: a code and one sentence, never a stack trace. */
import type { FastifyError, FastifyInstance } from 'fastify';
import { LiaisonError, QueryError, StoreError } from '../../graph/errors.ts';
import type { ApiError } from '../api.ts';

/** An answer that is not 2xx, raised by a route. */
export class HttpError extends LiaisonError {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const notFound = (what: string): HttpError => new HttpError(404, 'not-found', `There is no ${what} in the graph. It may have been removed since the page was opened.`);

const QUERY_STATUS: Readonly<Record<QueryError['code'], number>> = { refused: 403, syntax: 400, unsupported: 400, timeout: 408, cancelled: 499, 'too-large': 413, failed: 500 };

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, body } = tell(error);
    if (status >= 500 && !(error instanceof LiaisonError)) process.stderr.write(`${request.method} ${request.url.split('?')[0]}: ${error.stack ?? error.message}\n`);
    return reply.code(status).type('application/json').serializer(JSON.stringify).send(body);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not-found', message: 'There is nothing at this address.' } satisfies ApiError));
}

function tell(error: FastifyError): { readonly status: number; readonly body: ApiError } {
  const cause: unknown = error;
  if (cause instanceof HttpError) return { status: cause.status, body: { error: cause.code, message: cause.message } };
  if (cause instanceof QueryError) return { status: QUERY_STATUS[cause.code], body: { error: cause.code, message: cause.message, ...(cause.at && { at: cause.at }) } };
  if (cause instanceof StoreError) return { status: 503, body: { error: 'store', message: cause.message } };
  if (cause instanceof LiaisonError) return { status: 500, body: { error: 'failed', message: cause.message } };
  if (error.validation) return { status: 400, body: { error: 'invalid', message: error.message } };
  if (error.statusCode !== undefined && error.statusCode < 500) return { status: error.statusCode, body: { error: 'refused', message: error.message } };
  return { status: 500, body: { error: 'internal', message: 'The server failed at this; its terminal says why.' } };
}
