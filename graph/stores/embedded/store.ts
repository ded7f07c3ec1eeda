import type { GraphStore } from '../../store.ts';
import { Store } from '../shared/store.ts';
import { EmbeddedSession } from './session.ts';

/** Opens the store in a folder, which is made if it is not there. Throws `StoreError` where it cannot, or another process has it open. */
export async function openEmbedded(directory: string): Promise<GraphStore> {
  const session = new EmbeddedSession(directory);
  await session.open();
  return new Store(session);
}
