/**
 * The CSV for `neo4j-admin`, as its own README says to load it: offline into a fresh database, which a server of its own then opens to be read back.
 * Needs the jars that `npm run neo4j -- start` fetches (LIAISON_NEO4J_HOME, default .neo4j); LIAISON_REQUIRE_NEO4J=1 makes their absence a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { anyGraph, writeAll, type AnyGraph } from '../../graph/export/arbitrary.ts';
import { neo4jCsv } from '../../graph/export/neo4j-csv.ts';
import type { Property } from '../../graph/model.ts';
import { install } from './install.ts';
import { start, stop } from './server.ts';
import { settingsOf, VERSION, type Settings } from './settings.ts';

const jars = resolve(process.env.LIAISON_NEO4J_HOME ?? '.neo4j', 'lib');
const isThere = existsSync(join(jars, `neo4j-kernel-${VERSION}.jar`));
if (!isThere && process.env.LIAISON_REQUIRE_NEO4J === '1') it('Neo4j’s jars are there', () => { throw new Error(`LIAISON_REQUIRE_NEO4J=1, but ${jars} holds no Neo4j ${VERSION}.`); });

/** Several graphs as one: each keeps to itself by its ids. */
function joined(graphs: readonly AnyGraph[]): AnyGraph {
  const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);
  const own = (index: number, id: string): string => `${index}/${id}`;
  return {
    nodes: graphs.flatMap(({ nodes }, index) => nodes.map((node) => ({ ...node, id: own(index, node.id) }))).sort(byId),
    edges: graphs.flatMap(({ edges }, index) => edges.map((edge) => ({ ...edge, id: own(index, edge.id), source: own(index, edge.source), target: own(index, edge.target) }))).sort(byId),
  };
}

const isEmptyList = (value: Property): boolean => Array.isArray(value) && value.length === 0;
/** What a UTF-8 file can hold of a text. */
const utf8 = (value: Property): Property => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : Array.isArray(value) ? (value as readonly string[]).map((item) => utf8(item) as string) : value);

/** One element's properties as they come back: those of `other` among them, null as JSON keeps it; edges' empty lists left out, as README says. */
const comparable = (properties: Readonly<Record<string, Property>>, isNode: boolean): unknown => {
  const { other, ...rest } = properties;
  const all = { ...rest, ...(typeof other === 'string' ? JSON.parse(other) as Record<string, Property> : {}) };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => name !== 'id' && (!isEmptyList(value) || (isNode && name === 'aliases'))).map(([name, value]) => [name, utf8(value)] as const).sort(([left], [right]) => (left < right ? -1 : 1)));
};

const freePort = (): Promise<number> => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => { done(port); });
  });
});

(isThere ? describe : describe.skip)('the CSV for neo4j-admin', () => {
  const home = mkdtempSync(join(tmpdir(), 'liaison-import-'));
  let settings: Settings;
  beforeAll(async () => {
    settings = { ...settingsOf({ home, port: String(await freePort()), 'http-port': '0', password: 'only-to-test', memory: '256m' }, {}), jars };
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, `installed-${VERSION}`), 'the jars are elsewhere\n');
    await install(settings, () => {});
  }, 60_000);
  afterAll(async () => {
    await stop(settings, () => {});
    rmSync(home, { recursive: true, force: true });
  }, 60_000);

  it('loads as its README says, and reads back as it was', async () => {
    const seed = Date.now() % 1_000_000;
    console.log(`seed ${seed}`);
    const graph = joined(fc.sample(anyGraph, { numRuns: 60, seed }));
    const files = await writeAll(neo4jCsv, graph);
    const folder = join(home, 'csv');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const readme = files['README.txt']!;
    const command = /^neo4j-admin ([^]*?)\n\n/mu.exec(readme)![1]!.replaceAll('\\\n', ' ').trim().split(/\s+/u);
    const { status, stdout, stderr } = spawnSync('java', ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...command], {
      cwd: folder, encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
    await start(settings, () => {});
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a literal
    const driver = neo4j.driver(`bolt://127.0.0.1:${settings.boltPort}`, neo4j.auth.basic('neo4j', settings.password), { disableLosslessIntegers: true });
    try {
      await driver.executeQuery(/^MATCH .*$/mu.exec(readme)![0]);
      const nodes = await driver.executeQuery('MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties');
      const back = nodes.records.map((record) => record.toObject() as unknown as AnyGraph['nodes'][number]);
      const edges = await driver.executeQuery('MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties');
      const backEdges = edges.records.map((record) => record.toObject() as unknown as AnyGraph['edges'][number]);
      const nodeOf = ({ id, labels, properties }: AnyGraph['nodes'][number]): unknown => ({ id, labels: [...labels].sort(), properties: comparable(properties, true) });
      const edgeOf = ({ id, type, source, target, properties }: AnyGraph['edges'][number]): unknown => ({ id, type, source, target, properties: comparable(properties, false) });
      const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
      expect(byId(back).map(nodeOf)).toEqual(graph.nodes.map(nodeOf));
      expect(byId(backEdges).map(edgeOf)).toEqual(graph.edges.map(edgeOf));
    } finally {
      await driver.close();
    }
  }, 300_000);
});
