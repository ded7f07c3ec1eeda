/**
 * The contract on a real server: `npm run neo4j -- start`, then LIAISON_TEST_NEO4J=bolt://127.0.0.1:7687 with NEO4J_USERNAME and NEO4J_PASSWORD.
 * Everything of Liaison's in that database is deleted. LIAISON_REQUIRE_NEO4J=1 makes its absence a failure.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { graphOf } from '../../fold/reference.ts';
import { tell, type Thing } from '../../fold/sample.ts';
import { contract, exported } from '../contract.ts';
import { openStore } from '../open.ts';
import { breakingProxy } from './test/breaking-proxy.ts';

const { LIAISON_TEST_NEO4J: url = '', LIAISON_REQUIRE_NEO4J: required, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;

if (url === '') {
  if (required === '1') test('a Neo4j is there', () => { throw new Error('LIAISON_REQUIRE_NEO4J=1, but LIAISON_TEST_NEO4J names no server.'); });
  else test.skip('Neo4j: skipped, no server is named. `npm run neo4j -- start`, then set LIAISON_TEST_NEO4J=bolt://127.0.0.1:7687 and NEO4J_PASSWORD.', () => {});
} else {
  let driver: Driver;
  const ours = async (cypher: string): Promise<readonly unknown[]> => (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  const open = async (): ReturnType<typeof openStore> => {
    const store = await openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD });
    await ours('MATCH (n:Liaison) DETACH DELETE n');
    return store;
  };
  beforeAll(() => { driver = neo4j.driver(url, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD)); });
  afterAll(() => driver.close());

  contract('Neo4j', { open, runs: 24 });

  describe('a server', () => {
    const thing = (name: string): Thing => ({ type: 'Organization', name, known: ['name'] });
    const telling = (source: string) => tell({ source, statements: [{ subject: thing('Harbour Police Union'), predicate: 'PARTNERS_WITH', object: thing(`Partner of ${source}`) }] });

    test('with other data keeps it as it was, though its labels and ids are ours', async () => {
      const store = await open();
      await ours('MATCH (n {theirs: true}) DETACH DELETE n');
      await ours('CREATE (:Entity:Organization {id: "organization:1", name: "Harbour Police Union", theirs: true})-[:PARTNERS_WITH {id: "e1"}]->(:Document {id: "d1", theirs: true}), (:Document {id: "d1", theirs: true}), (:Entity {theirs: true})');
      const see = () => ours('MATCH (n {theirs: true}) OPTIONAL MATCH (n)-[r]->() RETURN properties(n) AS properties, labels(n) AS labels, properties(r) AS edge ORDER BY size(labels(n)), n.name');
      const before = await see();
      const change = await store.put(telling('a'));
      expect(change).toMatchObject({ kind: 'added', entitiesAdded: 2 });
      expect(await store.counts()).toEqual({ documents: 1, sentences: 1, entities: 2, figures: 0, claims: 1, edges: 1 });
      expect((await exported(store)).filter(({ properties }) => 'theirs' in properties)).toEqual([]);
      expect((await store.documents()).map(({ source }) => source)).toEqual(['a']);
      expect((await store.search('Harbour Police Union', 5)).filter(({ id }) => id === 'organization:1')).toEqual([]);
      // Even what they hung on our nodes with edges of our types stays when ours change and go.
      await ours('MATCH (d:Liaison:Document) CREATE (d)<-[:IN_DOCUMENT]-(:Sentence {theirs: true, id: "s1"})<-[:EVIDENCED_BY]-(:Claim {theirs: true, id: "c1"})');
      await ours('MATCH (o:Liaison {name: "Harbour Police Union"}), (s:Sentence {theirs: true}) CREATE (s)-[:MENTIONS {start: 0, end: 1}]->(o)');
      expect((await store.document(telling('a').document.id))!.claimsMade).toHaveLength(1);
      await store.put(telling('b'));
      expect((await store.query("MATCH (o:Liaison {name: 'Harbour Police Union'}) RETURN o.documents")).rows).toEqual([[2]]);
      await store.remove(telling('b').document.id);
      await store.remove(telling('a').document.id);
      expect(await ours('MATCH (n {theirs: true}) WHERE n.id IN ["s1", "c1"] DETACH DELETE n RETURN count(*) AS left')).toEqual([{ left: neo4j.int(2) }]);
      expect(await see()).toEqual(before);
      await ours('MATCH (n {theirs: true}) DETACH DELETE n');
      await store.close();
    });

    test('ends what is cancelled, not only in the driver', async () => {
      const store = await open();
      const running = async () => (await ours("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS cancelledOne' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")).length;
      const stop = new AbortController();
      const query = store.query('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS cancelledOne', {}, { timeout: 60_000, signal: stop.signal }).catch((error: unknown) => error);
      const until = async (wanted: number): Promise<void> => { for (let tries = 0; tries < 50 && await running() !== wanted; tries += 1) await new Promise((go) => { setTimeout(go, 100); }); };
      await until(1);
      expect(await running()).toBe(1);
      stop.abort();
      expect(await query).toMatchObject({ code: 'cancelled' });
      await until(0);
      expect(await running()).toBe(0);
      await store.close();
    }, 60_000);

    test('with other data keeps their constraints and indexes, also on our labels, and adds none but its own', async () => {
      await ours('CREATE CONSTRAINT theirs_name IF NOT EXISTS FOR (n:Entity) REQUIRE n.theirKey IS UNIQUE');
      await ours('CREATE INDEX theirs_title IF NOT EXISTS FOR (n:Document) ON (n.theirTitle)');
      const schema = async () => (await ours('SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE NOT name STARTS WITH "liaison_" RETURN * ORDER BY name'));
      const before = await schema();
      for (const name of ['liaison_id', 'liaison_names', 'liaison_edge']) await ours(name === 'liaison_id' ? `DROP CONSTRAINT ${name} IF EXISTS` : `DROP INDEX ${name} IF EXISTS`);
      const store = await open();
      await store.put(telling('a'));
      await store.remove(telling('a').document.id);
      await store.close();
      expect(await schema()).toEqual(before);
      const made = await ours('SHOW INDEXES YIELD name, labelsOrTypes AS labels WHERE name STARTS WITH "liaison_" RETURN name, labels ORDER BY name') as readonly { readonly name: string; readonly labels: readonly string[] }[];
      expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['liaison_id', 'liaison_names']));
      expect(new Set(made.flatMap(({ labels }) => labels))).toEqual(new Set(['Liaison']));
      await ours('DROP CONSTRAINT theirs_name');
      await ours('DROP INDEX theirs_title');
    }, 60_000);

    test('on which another has an index of a name that is ours is refused with what to do, and left as it is', async () => {
      await ours('DROP INDEX liaison_names IF EXISTS');
      await ours('CREATE FULLTEXT INDEX liaison_names FOR (n:Customer) ON EACH [n.name]');
      try {
        await expect(openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD })).rejects.toThrow(/ has an index or constraint "liaison_names" on Customer, which Liaison did not make .* Give that one another name, or name another database with NEO4J_DATABASE\.$/u);
        expect(await ours('SHOW INDEXES YIELD name, labelsOrTypes AS labels WHERE name = "liaison_names" RETURN labels')).toEqual([{ labels: ['Customer'] }]);
      } finally {
        await ours('DROP INDEX liaison_names');
        await (await open()).close();
      }
    }, 60_000);

    test('is used in the database that is named', async () => {
      await (await open()).close();
      const store = await openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: 'neo4j' });
      await store.put(telling('a'));
      expect((await store.query('MATCH (o:Organization) RETURN count(o)')).rows).toEqual([[2]]);
      expect((await store.search('harbour', 3)).map(({ name }) => name)).toEqual(['Harbour Police Union']);
      await store.remove(telling('a').document.id);
      await store.close();
      await expect(openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: 'system' })).rejects.toThrow(/"system" keeps Neo4j's own data\. Set NEO4J_DATABASE/u);
    }, 60_000);

    test('without TLS, at an address that asks for it, says so in one line', async () => {
      const { host } = new URL(url);
      for (const scheme of ['bolt+s', 'neo4j+s', 'neo4j+ssc']) {
        await expect(openStore(`${scheme}://${host}`, { NEO4J_USERNAME, NEO4J_PASSWORD })).rejects.toThrow(/ cannot be reached \(.*\)\. Is it running, and does it speak TLS\? Aura does; for a server without TLS begin the address with neo4j:\/\/ or bolt:\/\/\.$/u);
      }
    }, 60_000);

    test('is asked again where the way to it breaks, and holds each document wholly and once', async () => {
      await (await open()).close();
      const proxy = await breakingProxy(url);
      const store = await openStore(proxy.url, { NEO4J_USERNAME, NEO4J_PASSWORD });
      try {
        const tellings = Array.from({ length: 6 }, (_, index) => telling(`note ${index}`));
        // Early in the work, in its midst, and late; then while documents go.
        proxy.breakAfter(500, 4_000, 9_000);
        await store.putAll(tellings.slice(0, 3));
        for (const one of tellings.slice(3)) await store.put(one);
        expect(proxy.left()).toBe(0);
        expect(await exported(store)).toEqual(graphOf(tellings));
        proxy.breakAfter(1_500);
        await store.remove(tellings[0]!.document.id);
        expect(proxy.left()).toBe(0);
        expect(await exported(store)).toEqual(graphOf(tellings.slice(1)));
      } finally {
        await store.close();
        proxy.close();
      }
    }, 120_000);

    test('takes two writers at once', async () => {
      const [first, second] = [await open(), await openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD })];
      const tellings = Array.from({ length: 12 }, (_, index) => telling(`note ${index}`));
      await Promise.all(tellings.map((one, index) => (index % 2 === 0 ? first : second).put(one)));
      const together = await exported(first);
      for (const { document } of tellings) await first.remove(document.id);
      await second.putAll(tellings);
      expect(await exported(first)).toEqual(together);
      await first.close();
      await second.close();
    }, 60_000);

    test('that refuses the password, or is not there, is one line that says what to do', async () => {
      await expect(openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD: 'not the password' })).rejects.toThrow(/refuses the user or password\. Set NEO4J_USERNAME and NEO4J_PASSWORD\.$/u);
      await expect(openStore('bolt://127.0.0.1:9', {})).rejects.toThrow(/^bolt:\/\/127\.0\.0\.1:9 cannot be reached \(connect ECONNREFUSED .*`npm run neo4j -- start` starts one here/u);
      await expect(openStore(url, { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: 'nowhere' })).rejects.toThrow(/has no database "nowhere"\. Set NEO4J_DATABASE/u);
    }, 60_000);
  });
}
