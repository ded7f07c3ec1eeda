import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSTRUCT_GRAPH } from '../../cypher/constructs.ts';
import { askLess, type Asked } from './ask-less.ts';
import { DatabaseProcess } from './process.ts';

describe('A query that Grafeo would read too much for', () => {
  it.each([
    ['leaves rows out first', 'MATCH (a)-[r]-(b) RETURN a, r, b LIMIT 3', 'MATCH (a)-[r]-(b) WITH   a, r, b LIMIT 3 RETURN a, r, b', []],
    ['reads a node that stands in every row once', "MATCH (a:Entity {id: 'a'})-[r]-(b) WHERE r.support > 0 RETURN a, r, b", "MATCH (a:Entity {id: 'a'})-[r]-(b) WHERE r.support > 0 RETURN id(a) AS a, r, b", ['a']],
    ['does both', 'MATCH (a {id: $id})-[r]-(b) RETURN r, a LIMIT $n', 'MATCH (a {id: $id})-[r]-(b) WITH   r, a LIMIT $n RETURN r, id(a) AS a', ['a']],
    ['keeps quoted names, comments and paths', 'MATCH p = (`the one` {id: "a"})-->() // all\nRETURN p, `the one` // few\nLIMIT 2;', 'MATCH p = (`the one` {id: "a"})-->() // all\nWITH   p, `the one` // few\nLIMIT 2 RETURN p, id(`the one`) AS `the one`', ['the one']],
  ])('%s', (_what, cypher, less, byId) => {
    expect(askLess(cypher)).toEqual({ cypher: less, byId });
  });

  it.each([
    'MATCH (a)-[r]-(b) RETURN a, r, b',
    'MATCH (a) RETURN a.name LIMIT 3', 'MATCH (a) RETURN a AS b LIMIT 3', 'MATCH (a) RETURN DISTINCT a LIMIT 3', 'MATCH (a) RETURN * LIMIT 3', 'MATCH (a) RETURN count(a) LIMIT 3',
    'MATCH (a) RETURN a ORDER BY a.name LIMIT 3', 'MATCH (a) RETURN a SKIP 1 LIMIT 3', 'MATCH (a) RETURN a, a LIMIT 3', 'MATCH (a) RETURN true LIMIT 3', 'MATCH (a) RETURN b LIMIT 3',
    'MATCH (a) WHERE (a.name) = "x" AND (b) RETURN b LIMIT 3', 'MATCH (a) RETURN a UNION MATCH (a) RETURN a LIMIT 3', 'MATCH (a) WITH a LIMIT 2 RETURN a LIMIT 3', 'UNWIND [1] AS x RETURN x LIMIT 3',
    "MATCH ()-[r {id: 'ab'}]-(b) RETURN r, b",
  ])('is left as it is: %s', (cypher) => {
    expect(askLess(cypher)).toEqual({ cypher, byId: [] });
  });

  describe('is answered the same', () => {
    const directory = mkdtempSync(join(tmpdir(), 'liaison-ask-less-'));
    const database = new DatabaseProcess(join(directory, 'graph.grafeo'));
    beforeAll(async () => {
      await database.ask({ op: 'open' });
      const transaction = await database.ask({ op: 'begin' });
      await database.ask({ op: 'run', transaction, cypher: CONSTRUCT_GRAPH, parameters: {} });
      await database.ask({ op: 'commit', transaction });
    });
    afterAll(async () => {
      await database.kill();
      rmSync(directory, { recursive: true });
    });

    it.each([
      'MATCH (a)-[r]-(b) RETURN a, r, b LIMIT 5', 'MATCH (a)-[r]-(b) RETURN b, a LIMIT 0', 'MATCH (a)-[r]-(b) RETURN b, a LIMIT $n', 'MATCH (n:Organization) RETURN n LIMIT 1', 'MATCH (a), (b) RETURN a, b LIMIT 7',
      "MATCH (a {id: 'a'})-[r]-(b) RETURN a, r, b", "MATCH (a:Entity {id: $id})-[r]-(b:Entity) RETURN a, r, b LIMIT 2", "MATCH (a {id: 'a'})-[r]->(b)-[s]->(c {id: 'd'}) RETURN r, c, b, s, a LIMIT 9",
      "MATCH (a {id: 'a'})-[r]-(b {kind: 'ngo'}) WHERE r.confidence > 0.6 RETURN r LIMIT 3", "MATCH (a {id: 'nobody'})-[r]-(b) RETURN a, r", "MATCH (a {id: 'a', kind: 'igo'}) MATCH (a)-[r]->(b) RETURN a, b LIMIT 2",
      "OPTIONAL MATCH (a {id: 'nobody'}) RETURN a LIMIT 3", "MATCH (b:Organization) OPTIONAL MATCH (b)-[r:SUPPORTS]->(a {id: 'd'}) RETURN a, r, b LIMIT 5", "MATCH (b:Topic) OPTIONAL MATCH (b)-[r]-(a {id: 'a'}) RETURN b, r, a",
      "MATCH p = (a {id: 'a'})-[*1..2]-(b) RETURN p LIMIT 4", "MATCH (a {id: 'a'})-[r*1..2]-(b) RETURN r, a, b LIMIT 4", "MATCH p = shortestPath((a {id: 'c'})-[*1..4]-(b {id: 'e'})) RETURN p LIMIT 1",
      "MATCH (`a b` {`id`: 'a'})--(b) RETURN b, `a b` LIMIT 2",
    ])('%s', async (cypher) => {
      const less = askLess(cypher);
      expect(less.cypher).not.toBe(cypher);
      const answer = (asked: Asked) => database.ask({ op: 'query', ...asked, parameters: { id: 'a', n: 3 }, rows: 100 });
      expect(await answer(less)).toEqual(await answer({ cypher, byId: [] }));
    });
  });
});
