import { StoreError } from '../../errors.ts';
import type { GraphStore } from '../../store.ts';

export async function openNeo4j(url: string, _environment: Readonly<Record<string, string | undefined>>): Promise<GraphStore> {
  throw new StoreError(`${url}: not yet.`);
}
