/** Serves the built page. Files with a hash in their name may be kept for ever; the page itself is asked for each time. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import files from '@fastify/static';

const BUILT = fileURLToPath(new URL('../dist', import.meta.url));

export async function pages(app: FastifyInstance, root: string = BUILT): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    app.get('/', { schema: { hide: true } }, (_request, reply) => reply.code(503).type('text/plain').send('The page is not built. Run: npm run build\n'));
    return;
  }
  await app.register(files, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', /[/\\]assets[/\\]/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
