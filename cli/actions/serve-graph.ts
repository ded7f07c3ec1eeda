/** Serves an open store to the viewer until told to stop. */
import { randomBytes } from 'node:crypto';
import { UsageError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Context } from '../command.ts';
import type { Parts } from '../parts.ts';
import { createUpload } from './upload.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly allowHost: readonly string[];
  readonly quiet?: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Prints the address once it answers. Throws `UsageError` where the port is taken. */
export async function serveGraph({ io, parts }: Context, store: GraphStore, options: ServeOptions): Promise<void> {
  const signal = io.interruptible();
  const token = options.token ?? (LOOPBACK.has(options.host) ? undefined : randomBytes(18).toString('base64url'));
  const [formats, questions] = await Promise.all([parts.formats(), parts.questions()]);
  const server = await parts.createServer({
    store,
    analyse: parts.draw,
    formats,
    questions,
    ingest: createUpload(parts, store),
    host: options.host,
    allowedHosts: options.allowHost,
    ...(token && { token }),
  });
  try {
    const address = await listen(server, options);
    await io.stdout.write(options.quiet ? `${address}\n` : `Liaison is at ${address}   (Ctrl-C stops it)\n`);
    await stopped(signal);
  } finally {
    await server.close();
  }
}

async function listen(server: Awaited<ReturnType<Parts['createServer']>>, { port, host }: ServeOptions): Promise<string> {
  try {
    return (await server.listen(port)).replace(/\/$/u, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new UsageError(`port ${port} of ${host} is in use. Stop what listens there (another liaison?), or choose another with --port; --port 0 takes a free one.`, { cause: error });
    if (code === 'EACCES') throw new UsageError(`port ${port} may not be opened by this user. Choose one above 1023 with --port.`, { cause: error });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new UsageError(`this machine has no address ${host}. Use --host 127.0.0.1, or 0.0.0.0 for all of its addresses.`, { cause: error });
    throw error;
  }
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
