/** The viewer's HTTP server: a small JSON API and the built page. Read this first, then `routes/`. */
import fastify, { type FastifyInstance } from 'fastify';
import swagger from '@fastify/swagger';
import { UsageError } from '../../graph/errors.ts';
import { answerErrors } from './answer-errors.ts';
import { guard, isLoopback } from './guard.ts';
import { LIMITS, type ServerOptions } from './options.ts';
import { pages } from './pages.ts';
import { routes } from './routes/routes.ts';
import { createSnapshots } from './snapshot.ts';

export type { Analyse, Ingest, Limits, ServerOptions, UploadedFile } from './options.ts';

export interface Server {
  /** Fastify itself, for tests (`inject`). */
  readonly app: FastifyInstance;
  /** Listens and answers with the address to open, with its token where there is one. Port 0 takes any free port. Throws what `listen` throws (`EADDRINUSE`). */
  listen(port: number): Promise<string>;
  /** Ends open answers and stops. The store stays open: it belongs to the caller. */
  close(): Promise<void>;
}

/** Builds the server from its parts. Throws `UsageError` where it would stand open to the network without a token. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const host = options.host ?? '127.0.0.1';
  if (!isLoopback(host) && !options.token) throw new UsageError(`--host ${host} opens the graph to the network: give --token as well.`);
  const limits = { ...LIMITS, ...options.limits };
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allErrors: false } },
  });
  answerErrors(app);
  guard(app, { host, token: options.token, allowedHosts: options.allowedHosts ?? [] });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Liaison', version: '1', description: 'The network of who works with whom, each edge with the words that say it.' },
      components: options.token ? { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } : {},
    },
  });
  const snapshots = createSnapshots({ ...options, limits });
  app.addHook('onClose', () => snapshots.close());
  const context = { ...options, limits, formats: options.formats ?? [], questions: options.questions ?? [], snapshots };
  await app.register(async (api) => {
    for (const route of routes) route(api, context);
  }, { prefix: '/api' });
  await pages(app, options.pages);
  return {
    app,
    listen: async (port) => {
      await app.listen({ port, host });
      const bound = app.server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      return `http://${name}:${actual}/${options.token ? `#token=${encodeURIComponent(options.token)}` : ''}`;
    },
    close: () => app.close(),
  };
}
