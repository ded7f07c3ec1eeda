/** Opens the store for a command and closes it again, whatever happens in between. */
import type { GraphStore } from '../../graph/store.ts';
import type { Context } from '../command.ts';

export async function withStore<Result>({ parts }: Context, url: string, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await parts.openStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
