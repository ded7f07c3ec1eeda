/** Makes the pictures of docs/viewer.md: node --enable-source-maps --import ./ts-node.register.mjs viewer/e2e/pictures.ts [address of a running viewer [names of pictures]] */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { draw } from '../../graph/analyse/analyse.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import type { GraphColumns } from '../api.ts';
import { createServer } from '../server/server.ts';
import { launch } from './browser.ts';
import { fixtureGraph, smallStore } from './fixture-store.ts';

const OUT = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', colorScheme: 'light' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', isMobile: true, hasTouch: true };

const server = process.argv[2] ? undefined : await createServer({ store: smallStore(fixtureGraph()), analyse: draw, formats: FORMATS, ingest: async function* () {} });
const address = process.argv[2] ?? (await server!.listen(0));
const { nodes, edges } = (await (await fetch(new URL('/api/graph', address))).json()) as GraphColumns;
const hub = nodes.id[nodes.degree.indexOf(Math.max(...nodes.degree))]!;
const place = nodes.id[[...nodes.places].sort((a, b) => nodes.degree[b.row]! - nodes.degree[a.row]!)[0]!.row]!;
const planned = edges.id[edges.status.findIndex((status, row) => status === 1 && nodes.id[edges.source[row]!] === hub)] ?? edges.id[0]!;
/** As well connected as can be without an edge to the hub: the ways between the two lead over others. */
const near = new Set(edges.source.flatMap((source, row) => (nodes.id[source] === hub ? [edges.target[row]!] : nodes.id[edges.target[row]!] === hub ? [source] : [])));
const far = nodes.id.map((id, row) => [id, near.has(row) || id === hub ? -1 : nodes.degree[row]!] as const).reduce((best, one) => (one[1] > best[1] ? one : best))[0];

const pictures: readonly { readonly name: string; readonly query: string; readonly context: BrowserContextOptions; readonly then?: (page: Page) => Promise<unknown> }[] = [
  { name: 'graph-light', query: `?edge=${planned}`, context: DESKTOP },
  { name: 'graph-dark', query: `?edge=${planned}`, context: { ...DESKTOP, colorScheme: 'dark' } },
  { name: 'entity', query: `?entity=${hub}`, context: DESKTOP },
  { name: 'document', query: `?edge=${planned}`, context: DESKTOP, then: (page) => page.getByRole('button', { name: 'Open document' }).click() },
  { name: 'communities', query: '?communities=1&colour=community', context: DESKTOP },
  { name: 'paths', query: `?paths=${hub},${far}`, context: DESKTOP },
  { name: 'console', query: `?view=query&q=${encodeURIComponent('MATCH (a:Organization)-[r:PARTNERS_WITH]-(b:Organization)\nWHERE a.name < b.name\nRETURN a, r, b, r.confidence AS confidence\nORDER BY confidence DESC\nLIMIT 25')}&d.result=graph`, context: DESKTOP },
  { name: 'map', query: `?view=map&entity=${place}`, context: DESKTOP },
  { name: 'map-dark', query: '?view=map', context: { ...DESKTOP, colorScheme: 'dark' } },
  { name: 'figures', query: '?view=figures', context: DESKTOP },
  { name: 'timeline', query: '?compare=1&d.before-from=2010&d.before-to=2016&d.after-from=2017&d.after-to=2019', context: DESKTOP },
  { name: 'table', query: '?view=table', context: DESKTOP },
  { name: 'phone', query: `?edge=${planned}`, context: PHONE },
];

await mkdir(OUT, { recursive: true });
const browser = await launch();
const wanted = process.argv.slice(3);
for (const { name, query, context, then } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await (await browser.newContext(context)).newPage();
  await page.goto(address + query);
  await page.waitForLoadState('networkidle');
  await then?.(page);
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${OUT}${name}.png` });
  await page.context().close();
}
await browser.close();
await server?.close();
