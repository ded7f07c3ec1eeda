/** The stores that a suite runs on: always the embedded one, and Neo4j where the environment names a server. */
import { test } from '@jest/globals';
import type { GraphStore } from '../../store.ts';

const { LIAISON_TEST_NEO4J = '', LIAISON_REQUIRE_NEO4J } = process.env;

/** Address of the server that tests may use, and empty of Liaison's data; undefined where none is named. */
export const SERVER: string | undefined = LIAISON_TEST_NEO4J === '' ? undefined : LIAISON_TEST_NEO4J;

/**
 * For `describe.each`. Where no server is named, Neo4j's part is a skipped test that says how to get one; with LIAISON_REQUIRE_NEO4J=1 it is a failed one,
 * so that no suite can pass in CI without it.
 */
export function storeKinds(suite: string): readonly (readonly [GraphStore['kind']])[] {
  if (SERVER !== undefined) return [['embedded'], ['neo4j']];
  if (LIAISON_REQUIRE_NEO4J === '1') test(`${suite}: a Neo4j is there`, () => { throw new Error('LIAISON_REQUIRE_NEO4J=1, but LIAISON_TEST_NEO4J names no server.'); });
  else test.skip(`${suite} on Neo4j: skipped, no server is named. \`npm run neo4j -- start\`, then set LIAISON_TEST_NEO4J=bolt://127.0.0.1:7687 and NEO4J_PASSWORD.`, () => {});
  return [['embedded']];
}
