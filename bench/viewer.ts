/**
 * How fast the viewer is in Chromium with software GL: node --enable-source-maps --import ./ts-node.register.mjs bench/viewer.ts [nodes…]
 * Prints, for graphs of each size with twice as many edges: ms from opening to the first drawing, median ms of script and commands a pan frame,
 * median ms of a refresh after a filter; and the gzip size of the first load's script.
 */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { entityTypes } from '../graph/schema.ts';
import type { Drawing } from '../graph/store.ts';
import type { GraphEdge, GraphNode } from '../graph/model.ts';
import { launch } from '../viewer/e2e/browser.ts';
import { smallStore } from '../viewer/e2e/fixture-store.ts';
import { createServer } from '../viewer/server/server.ts';

const DIST = fileURLToPath(new URL('../viewer/dist/', import.meta.url));
const sizes = process.argv.slice(2).map(Number);

/** A network with hubs, on a disc; the same for the same size. */
function invented(order: number): { nodes: GraphNode[]; edges: GraphEdge[]; drawing: Drawing[] } {
  let seed = 42;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const nodes = Array.from({ length: order }, (_, at): GraphNode => ({ id: `n${String(at).padStart(7, '0')}`, labels: ['Entity', entityTypes[at % 9]!], properties: { name: `Entity number ${at}`, aliases: [], mentions: 1, documents: 1 } }));
  const degree = new Map<string, number>();
  const edges = Array.from({ length: 2 * order }, (_, at): GraphEdge => {
    const [source, target] = [nodes[Math.floor(random() ** 3 * order)]!.id, nodes[Math.floor(random() * order)]!.id];
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    return { id: `e${at}`, type: 'PARTNERS_WITH', source, target, properties: { status: at % 5 === 0 ? 'planned' : 'asserted', confidence: random(), support: 1, claims: [] } };
  });
  const drawing = nodes.map(({ id }, at) => {
    const [angle, radius] = [at * 2.399963, Math.sqrt(at) * 10];
    return { id: id as Drawing['id'], x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, community: at % 12, degree: degree.get(id) ?? 0, pagerank: 0, betweenness: 0 };
  });
  return { nodes, edges, drawing };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const scripts = (await readdir(`${DIST}assets`)).filter((name) => /^(index|graph-view)-.*\.js$/u.test(name));
const shared = (await readdir(`${DIST}assets`)).filter((name) => name.endsWith('.js') && !/^(index|graph-view|table-view|query-view|map-view|figures-view)-/u.test(name));
let bytes = 0;
for (const name of [...scripts, ...shared]) bytes += gzipSync(await readFile(`${DIST}assets/${name}`)).length;
console.log(`first load: at most ${(bytes / 1024).toFixed(1)} kB gzip of script`);

const browser = await launch();
for (const order of sizes.length > 0 ? sizes : [1000, 10_000, 50_000]) {
  const { nodes, edges, drawing } = invented(order);
  const server = await createServer({ store: smallStore({ nodes, edges, documents: [] }), analyse: () => drawing });
  const address = await server.listen(0);
  await (await fetch(new URL('/api/graph', address))).text(); // the server has read its store
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const started = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as { liaison?: { labels(): unknown[] } }).liaison?.labels().length, undefined, { polling: 20, timeout: 60_000 });
  const first = performance.now() - started;
  // One frame at a time: software GL draws behind, and a queue of frames would be measured instead of the script.
  const pans: number[] = [];
  for (let at = 0; at < 9; at += 1) {
    pans.push(...(await page.evaluate(() => (window as unknown as { liaison: { panCost(frames: number): number[] } }).liaison.panCost(1))));
    await page.waitForTimeout(150);
  }
  const refreshes: number[] = [];
  for (let at = 0; at < 7; at += 1) {
    refreshes.push(await page.evaluate(() => {
      const before = performance.now();
      document.querySelector<HTMLElement>('.legend-row')!.click();
      return performance.now() - before;
    }));
    await page.waitForTimeout(300);
  }
  console.log(`${order} nodes, ${edges.length} edges: first drawing ${first.toFixed(0)} ms, pan frame ${median(pans).toFixed(1)} ms, refresh after a filter ${median(refreshes).toFixed(1)} ms`);
  await page.close();
  await server.close();
}
await browser.close();
