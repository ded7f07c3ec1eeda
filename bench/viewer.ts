/**
 * How fast the viewer is in Chromium with software GL: npm run bench -- viewer [nodes…]
 * Prints, for graphs of each size with twice as many edges, beside the goals of the viewer: ms from opening the page to the first drawing (best of
 * three, in a browser that has drawn before); ms of script for a frame while the graph is dragged, and for a refresh after a filter (median of seven);
 * the gzip size of the first load's script. Script is counted by what the page's thread works, which a busy machine does not change; the first drawing
 * is by the clock, with the load of the machine and the work of the page's main thread beside it.
 */
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launch } from '../viewer/e2e/browser.ts';
import { smallStore } from '../viewer/e2e/fixture-store.ts';
import { inventGraph } from '../viewer/e2e/invented.ts';
import { createServer } from '../viewer/server/server.ts';

const DIST = fileURLToPath(new URL('../viewer/dist/', import.meta.url));
const sizes = process.argv.slice(2).map(Number);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const goal = (value: number, limit: number | undefined, digits = 0): string => `${value.toFixed(digits)} ms${limit === undefined ? '' : ` (goal ≤ ${limit}${value > limit ? ': MISSED' : ''})`}`;

/** ms, by the number of nodes; where there is none, none was set. */
const GOALS: Readonly<Record<number, { readonly first?: number; readonly pan?: number; readonly filter?: number }>> = {
  1000: { first: 800, pan: 4 }, 10_000: { first: 2500, pan: 10, filter: 60 }, 50_000: { pan: 40 },
};
const FIRST_LOAD_KB = 160;

interface Figures {
  readonly first: number;
  readonly mainThread: number;
  readonly pan: number;
  readonly filter: number;
  /** Bytes of script, gzip. */
  readonly script: number;
}

type InPage = Window & { readonly liaison?: { labels(): unknown[] } };

const PAN_FRAMES = 20;
const OPENINGS = 3;

async function measure(browser: Browser, address: string): Promise<Figures> {
  const opened: Opened[] = [];
  for (let at = 0; at < OPENINGS; at += 1) {
    await opened.at(-1)?.page.context().close();
    opened.push(await open(browser, address));
  }
  const { page, session, script } = opened.at(-1)!;
  const first = Math.min(...opened.map((one) => one.first));
  const mainThread = Math.min(...opened.map((one) => one.mainThread));
  await page.waitForTimeout(1500);
  const before = await scripted(session);
  await page.mouse.move(290, 690); // a corner of the canvas, where no node is
  await page.mouse.down();
  for (let step = 1; step <= PAN_FRAMES; step += 1) {
    await page.mouse.move(290 + 8 * step, 690 - 3 * step);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  const pan = ((await scripted(session)) - before) / PAN_FRAMES;
  await page.mouse.up();
  await page.waitForTimeout(1500);
  const filters: number[] = [];
  for (let at = 0; at < 7; at += 1) {
    const unfiltered = await scripted(session);
    await page.evaluate(() => new Promise((next) => {
      document.querySelector<HTMLElement>('.legend-row')!.click();
      requestAnimationFrame(next);
    }));
    filters.push((await scripted(session)) - unfiltered);
    await page.waitForTimeout(500);
  }
  await page.context().close();
  return { first, mainThread, pan, filter: median(filters), script };
}

interface Opened extends Pick<Figures, 'first' | 'mainThread' | 'script'> {
  readonly page: Page;
  readonly session: CDPSession;
}

async function open(browser: Browser, address: string): Promise<Opened> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })).newPage();
  // A reader's browser has drawn before.
  await page.evaluate(() => document.createElement('canvas').getContext('webgl2')?.finish());
  const loaded = new Set<string>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.add(response.url());
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const started = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => (window as InPage).liaison?.labels().length, undefined, { polling: 20, timeout: 120_000 });
  const first = performance.now() - started;
  const mainThread = await metric(session, 'ThreadTime');
  let script = 0;
  for (const url of loaded) script += gzipSync(await readFile(`${DIST}assets/${url.split('/').pop()!}`)).length;
  return { page, session, first, mainThread, script };
}

/** ms of work, not of the clock: what else the machine does adds nothing. */
const metric = async (session: CDPSession, name: string): Promise<number> => 1000 * ((await session.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? NaN);
const scripted = (session: CDPSession): Promise<number> => metric(session, 'ScriptDuration');

for (const order of sizes.length > 0 ? sizes : [1000, 10_000, 50_000]) {
  const { nodes, edges, drawing } = inventGraph(order);
  const server = await createServer({ store: smallStore({ nodes, edges, documents: [] }), analyse: () => drawing });
  const address = await server.listen(0);
  await (await fetch(new URL('/api/graph', address))).text(); // the server has read its store
  const browser = await launch();
  const { first, mainThread, pan, filter, script } = await measure(browser, address);
  const goals = GOALS[order] ?? {};
  console.log(`${order} nodes, ${edges.length} edges, load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores: first drawing ${goal(first, goals.first)}, of it ${mainThread.toFixed(0)} ms of the main thread; a frame of panning ${goal(pan, goals.pan, 1)}; refresh after a filter ${goal(filter, goals.filter, 1)}; script ${(script / 1024).toFixed(1)} kB gzip (goal ≤ ${FIRST_LOAD_KB})`);
  await browser.close();
  await server.close();
}
