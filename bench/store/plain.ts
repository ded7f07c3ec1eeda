/** The plainest loop that writes what a Neo4j holds of ours once more: `UNWIND` in batches of 5,000, nothing looked at first. */
import neo4j, { type Driver, type EagerResult } from 'neo4j-driver';

type Properties = Readonly<Record<string, unknown>>;

/** Reads all nodes and relationships of ours, deletes them, writes them again; times the writing. */
export async function plainLoop(url: string, environment: NodeJS.ProcessEnv): Promise<{ readonly rows: number; readonly taken: number }> {
  const driver = connect(url, environment);
  try {
    const { records: nodes } = await driver.executeQuery<EagerResult<{ labels: readonly string[]; p: Properties }>>('MATCH (n:Liaison) RETURN labels(n) AS labels, properties(n) AS p');
    const { records: edges } = await driver.executeQuery<EagerResult<{ type: string; a: string; b: string; p: Properties }>>('MATCH (a:Liaison)-[r]->(b:Liaison) RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS p');
    await wipe(driver);
    const start = performance.now();
    await write(driver, grouped(nodes.map((record) => record.toObject()), ({ labels }) => labels.join(':')), (labels) => `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.p`);
    await write(driver, grouped(edges.map((record) => record.toObject()), ({ type }) => type), (type) => `UNWIND $rows AS row MATCH (a:Liaison {id: row.a}) MATCH (b:Liaison {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r = row.p`);
    return { rows: nodes.length + edges.length, taken: (performance.now() - start) / 1000 };
  } finally {
    await driver.close();
  }
}

/** Deletes all that is ours. */
async function wipe(driver: Driver): Promise<void> {
  for (let left = 1; left > 0;) left = Number((await driver.executeQuery('MATCH (n:Liaison) WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS n')).records[0]!.get('n'));
}

/** Deletes all of ours that a server holds. */
export async function empty(url: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const driver = connect(url, environment);
  await wipe(driver);
  await driver.close();
}

const connect = (url: string, { NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' }: NodeJS.ProcessEnv): Driver => neo4j.driver(url, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item)) ?? [];
    group.push(item);
    groups.set(nameOf(item), group);
  }
  return groups;
}

async function write(driver: Driver, groups: ReadonlyMap<string, readonly unknown[]>, cypherOf: (name: string) => string): Promise<void> {
  for (const [name, rows] of groups) for (let at = 0; at < rows.length; at += 5_000) await driver.executeQuery(cypherOf(name), { rows: rows.slice(at, at + 5_000) });
}
