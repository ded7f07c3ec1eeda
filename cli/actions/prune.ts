/** Documents in the graph whose files are gone from the folders that are read: what `liaison ingest --prune` takes away. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DocumentSummary, GraphStore } from '../../graph/store.ts';
import { sourceName } from '../../ingest/run/sources.ts';
import type { DocumentChange } from '../../ingest/run/run.ts';

/**
 * Documents below these paths, as far as they are folders, whose file is not there any more; sorted by source. One that cannot be looked at is not gone.
 * Of the working directory itself only what lies in folders of it: `letter.txt` may have come by the standard input or the viewer, and never was a file.
 */
export async function goneFrom(store: Pick<GraphStore, 'documents'>, paths: readonly string[], cwd: string): Promise<readonly DocumentSummary[]> {
  const folders: string[] = [];
  for (const path of paths) if (await isFolder(resolve(cwd, path))) folders.push(resolve(cwd, path) === cwd ? '' : `${sourceName(cwd, resolve(cwd, path))}/`);
  const isBelow = (source: string): boolean => folders.some((folder) => (folder === '' ? /^(?!\.\.\/|\/|[a-z]+:\/\/)[^#]*\//u.test(source) : source.startsWith(folder)));
  const gone: DocumentSummary[] = [];
  for (const document of await store.documents()) if (isBelow(document.source) && await isGone(document.source, cwd)) gone.push(document);
  return gone;
}

/** Takes them away, one after the other, until told to stop. */
export async function prune(store: Pick<GraphStore, 'remove'>, gone: readonly DocumentSummary[], signal: AbortSignal): Promise<readonly DocumentChange[]> {
  const changes: DocumentChange[] = [];
  for (const { id, source } of gone) {
    if (signal.aborted) break;
    const { kind, claimsAdded, claimsRemoved } = await store.remove(id);
    changes.push({ source, kind, claimsAdded, claimsRemoved });
  }
  return changes;
}

const isFolder = async (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

/** Of `table.csv#7` the file is `table.csv`, unless there is a file of the whole name. */
async function isGone(source: string, cwd: string): Promise<boolean> {
  for (const name of new Set([source, source.replace(/#[^#/]*$/u, '')])) if (!await isMissing(resolve(cwd, name))) return false;
  return true;
}

const isMissing = (path: string): Promise<boolean> => stat(path).then(() => false, (error: unknown) => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''));
