import neo4j from 'neo4j-driver';
import { SERVER } from '../../test/server.ts';

/** Takes everything of Liaison's out of the server that tests run on, judgements too. */
export async function emptyServer(): Promise<void> {
  const driver = neo4j.driver(SERVER!, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''));
  await driver.executeQuery('MATCH (n:Liaison) DETACH DELETE n');
  await driver.close();
}
