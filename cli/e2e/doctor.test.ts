/** What `liaison doctor` says of a Neo4j that others use as well. */
import neo4j from 'neo4j-driver';
import { emptyServer } from '../../graph/stores/neo4j/test/empty-server.ts';
import { SERVER, storeKinds } from '../../graph/stores/test/server.ts';
import { createWorld } from '../test/fakes.ts';
import { runCommandLine } from '../program.ts';
import { parts } from '../wire.ts';

(storeKinds('Doctor').some(([kind]) => kind === 'neo4j') ? describe : describe.skip)('doctor on Neo4j', () => {
  const says = async (): Promise<string> => {
    const world = createWorld({ env: { LIAISON_STORE: SERVER! } });
    await runCommandLine(['doctor', '--port', '0', '--format', 'json'], world.io, parts);
    return (JSON.parse(world.out()) as readonly { readonly what: string; readonly says: string }[]).find(({ what }) => what === 'store')!.says;
  };

  it('names what is there of Liaison’s and of others, and changes nothing of theirs', async () => {
    const driver = neo4j.driver(SERVER!, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''));
    try {
      await emptyServer();
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      expect(await says()).toMatch(/ opens: 0 entities \(0 figures\), .* from 0 documents\. There is nothing else in that database\.$/u);
      await driver.executeQuery('CREATE (:Customer:Vip {name: "Ada"})-[:BOUGHT]->(:Product), (:Product), ()');
      expect(await says()).toMatch(/ That database also holds 4 nodes of others \(Customer, Product, Vip\), which Liaison leaves as they are\.$/u);
      const { records } = await driver.executeQuery('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) AS things');
      expect(String(records[0]!.get('things'))).toBe('5');
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
    } finally {
      await driver.close();
    }
  }, 60_000);
});
