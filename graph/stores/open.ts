/** The one place that knows which address is which store. */
import { UsageError } from '../errors.ts';
import type { GraphStore } from '../store.ts';
import { openEmbedded } from './embedded/store.ts';

/** `embedded:DIR`, or a Neo4j address with its user in the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//u;

/**
 * Opens a store: `embedded:DIR`; or `neo4j://`, `neo4j+s://`, `bolt://`, `bolt+s://` with `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`.
 * Throws `UsageError` for an address that is neither, `StoreError` for a store that cannot be opened.
 */
export async function openStore(url: string, environment: Environment = process.env): Promise<GraphStore> {
  if (url.startsWith('embedded:') && url.length > 'embedded:'.length) return openEmbedded(url.slice('embedded:'.length));
  if (NEO4J.test(url)) return (await import('./neo4j/store.ts')).openNeo4j(url, environment);
  throw new UsageError(`"${url}" is not a store. Use embedded:DIR, or a Neo4j address such as neo4j://localhost:7687.`);
}
