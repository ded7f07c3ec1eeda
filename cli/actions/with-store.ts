/** Opens the store for a command and closes it again, whatever happens in between. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StoreError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Context } from '../command.ts';

export interface WithStoreOptions {
  /** Whether an embedded store that is not there is made. Default: no, since a question to an empty store is a wrong folder. */
  readonly create?: boolean;
}

type Work<Result> = (store: GraphStore) => Promise<Result>;

export async function withStore<Result>(context: Context, url: string, work: Work<Result>, { create = false }: WithStoreOptions = {}): Promise<Result> {
  if (!create && isMissing(context.io.cwd, url)) throw new StoreError(`there is no graph in ${url} yet. Make one with \`liaison ingest FOLDER\`, or name another with --store.`);
  const store = await context.parts.openStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const EMBEDDED = 'embedded:';

/** Whether the address is that of an embedded store which nobody has made. */
export const isMissing = (cwd: string, url: string): boolean => url.startsWith(EMBEDDED) && !existsSync(resolve(cwd, url.slice(EMBEDDED.length)));
