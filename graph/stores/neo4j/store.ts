import type { GraphStore } from '../../store.ts';
import { Store } from '../shared/store.ts';
import { Neo4jSession } from './session.ts';

/** Opens the store on a server. User, password and database are `NEO4J_USERNAME` (default `neo4j`), `NEO4J_PASSWORD` and `NEO4J_DATABASE`. Throws `StoreError`. */
export async function openNeo4j(url: string, environment: Readonly<Record<string, string | undefined>>): Promise<GraphStore> {
  const { NEO4J_USERNAME: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = '' } = environment;
  const session = new Neo4jSession({ url, user, password, database: database === '' ? undefined : database });
  try {
    await session.open();
  } catch (error) {
    await session.close();
    throw error;
  }
  return new Store(session);
}
