/** Who may speak to the server: hosts, origins, token; and what the page may do (Content-Security-Policy). */
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface GuardOptions {
  readonly host: string;
  readonly token: string | undefined;
  readonly allowedHosts: readonly string[];
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || /^127(\.\d{1,3}){3}$/u.test(host);

/**
 * Refuses a foreign `Host` (a page elsewhere whose name was pointed at this machine), a foreign `Origin` (a page elsewhere that asks
 * through the reader's browser) and, where there is a token, an API call without it.
 */
export function guard(app: FastifyInstance, { host, token, allowedHosts }: GuardOptions): void {
  const known = new Set([...LOOPBACK, host, hostname().toLowerCase(), ...allowedHosts.map((name) => name.toLowerCase())]);
  const mayName = (name: string): boolean => known.has(name) || isLoopback(name) || (!isLoopback(host) && isIP(name) > 0);

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
    });
    const name = hostName(request.headers.host);
    if (name === undefined || !mayName(name)) return reply.code(421).send({ error: 'foreign-host', message: `This server does not answer for the host "${name ?? ''}". Open it by its own address, or allow the name.` });
    const { origin } = request.headers;
    if (origin !== undefined && !sameOrigin(origin, request)) return reply.code(403).send({ error: 'foreign-origin', message: 'Pages of another site may not use this server.' });
    if (token !== undefined && request.url.startsWith('/api/') && !carries(request, token)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ error: 'token', message: 'Send the token that the server printed as "Authorization: Bearer …", or open the link with #token=….' });
    }
  });
}

/** The name in a Host header, lower case, without port and brackets. */
const hostName = (host: string | undefined): string | undefined => /^(?:\[([^\]]+)\]|([^:[\]]+))(?::\d+)?$/u.exec(host ?? '')?.slice(1).find(Boolean)?.toLowerCase();

function sameOrigin(origin: string, request: FastifyRequest): boolean {
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false; // "null", as of a sandboxed frame
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const carries = (request: FastifyRequest, token: string): boolean =>
  timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
