/** The entity that a user means by a name or an id. */
import { UsageError } from '../../graph/errors.ts';
import { normaliseName } from '../../graph/ids.ts';
import type { EntityId } from '../../graph/model.ts';
import type { GraphStore, SearchHit } from '../../graph/store.ts';

const CANDIDATES = 10;

/** Throws `UsageError` where nothing has that name, or several things have. */
export async function findEntity(store: GraphStore, name: string): Promise<EntityId> {
  if (/^[a-z]+:/u.test(name) && await store.entity(name as EntityId)) return name as EntityId;
  const hits = (await store.search(name, CANDIDATES)).filter(({ kind }) => kind === 'entity');
  const wanted = normaliseName(name);
  const exact = hits.filter((hit) => [hit.name, hit.matched ?? ''].some((one) => normaliseName(one) === wanted));
  if (exact.length === 1) return exact[0]!.id as EntityId;
  if (exact.length > 1) throw new UsageError(`"${name}" may mean ${exact.length} things. Say which by its id:\n${list(exact)}`);
  throw new UsageError(hits.length > 0 ? `nothing is called "${name}". Do you mean one of these?\n${list(hits)}` : `nothing is called "${name}".`);
}

const list = (hits: readonly SearchHit[]): string => hits.map(({ id, name, type }) => `  ${name} (${type})  ${id}`).join('\n');
