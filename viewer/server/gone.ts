/** A client that goes away while it is being answered: what it asked for need not be found any more. */
import type { FastifyReply } from 'fastify';

/** Aborted once the connection closes before the answer is written. (`request.signal` is aborted as soon as a body is read.) */
export function gone(reply: FastifyReply): AbortSignal {
  const left = new AbortController();
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  return left.signal;
}
