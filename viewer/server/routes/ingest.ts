import { Readable } from 'node:stream';
import { basename } from 'node:path';
import type { IngestEvent } from '../../api.ts';
import { HttpError } from '../answer-errors.ts';
import type { Ingest, UploadedFile } from '../options.ts';
import { errors } from '../schemas.ts';
import type { Route } from './context.ts';

/** Takes files and tells, as server-sent events, how they are read. A reader who goes away stops it after the document at hand. */
export const ingest: Route = (api, { ingest: read, limits, snapshots, readOnly }) => {
  if (!read || readOnly) return;
  api.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: limits.uploadBytes }, (_request, body, done) => done(null, body));
  api.post<{ Body: Buffer }>('/ingest', {
    bodyLimit: limits.uploadBytes,
    schema: { summary: 'Adds documents; tells progress as server-sent events', consumes: ['multipart/form-data'], response: errors },
  }, async (request, reply) => {
    const files = await uploaded(request.body, request.headers['content-type'] ?? '');
    if (files.length === 0) throw new HttpError(400, 'no-files', 'The upload holds no file.');
    const stop = new AbortController();
    reply.raw.on('close', () => stop.abort());
    return reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no')
      .send(Readable.from(asServerSent(events(files, read, { signal: stop.signal, snapshots })), { objectMode: false }));
  });
};

async function uploaded(body: unknown, contentType: string): Promise<readonly UploadedFile[]> {
  if (!Buffer.isBuffer(body)) throw new HttpError(415, 'not-multipart', 'Send the files as multipart/form-data.');
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData().catch((error: unknown) => {
    throw new HttpError(400, 'not-multipart', `The upload cannot be read as multipart/form-data${error instanceof Error ? `: ${error.message}` : ''}.`);
  });
  const files = [...form.values()].filter((value): value is File => typeof value !== 'string');
  return Promise.all(files.map(async (file) => ({ name: basename(file.name.replaceAll('\\', '/')), bytes: new Uint8Array(await file.arrayBuffer()) })));
}

async function* events(files: readonly UploadedFile[], read: Ingest, { signal, snapshots }: { signal: AbortSignal; snapshots: Parameters<Route>[1]['snapshots'] }): AsyncGenerator<IngestEvent> {
  yield { kind: 'start', files: files.length };
  let added = 0;
  let failed = 0;
  try {
    for await (const event of read(files, signal)) {
      if (event.kind === 'document') added += 1;
      if (event.kind === 'problem' && event.severity === 'error') failed += 1;
      yield event;
    }
  } catch (error) {
    failed += 1;
    yield { kind: 'problem', source: '', severity: 'error', message: error instanceof Error && error.name.endsWith('Error') && 'source' in error ? error.message : 'Reading stopped; the terminal of the server says why.' };
    process.stderr.write(`POST /api/ingest: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  snapshots.changed();
  yield { kind: 'done', added, failed, version: (await snapshots.current()).version };
}

async function* asServerSent(source: AsyncIterable<IngestEvent>): AsyncGenerator<string> {
  for await (const event of source) yield `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
}
