/** A suite of tests in a real Chromium: one browser and one server for all, a fresh context for each; what the page complains of fails the test. */
import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, JSHandle, Locator, Page } from 'playwright-core';
import { draw } from '../../graph/analyse/analyse.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import type { Canvas } from '../app/canvas/canvas.ts';
import type { ServerOptions } from '../server/options.ts';
import { createServer, type Server } from '../server/server.ts';
import { launch, missingChromium } from './browser.ts';
import { smallStore, type SmallGraph } from './fixture-store.ts';

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', colorScheme: 'light' };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, reducedMotion: 'reduce', colorScheme: 'light' };

export interface OpenOptions {
  /** Default: `DESKTOP`. */
  readonly context?: BrowserContextOptions;
  /** Address of the server; default: the suite's own. */
  readonly at?: string;
  /** Before the page is loaded, as to hold back answers. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What to wait for; default: the counts over the graph. */
  readonly ready?: (page: Page) => Locator;
}

export interface Viewer {
  /** Opens the page at this query (`?entity=…`) in a context of its own. */
  readonly open: (query?: string, options?: OpenOptions) => Promise<Page>;
  /** Serves another graph; answers with its address. */
  readonly serve: (graph: SmallGraph, options?: Partial<ServerOptions>) => Promise<string>;
  /** What the page has complained of since; `afterEach` wants none. Empty it where a complaint is expected. */
  readonly complaints: string[];
  /** Impacts of axe that are serious or critical, in words. */
  readonly serious: (page: Page) => Promise<readonly string[]>;
  readonly address: string;
}

const missing = missingChromium();
const skipped = missing !== undefined && process.env.LIAISON_REQUIRE_CHROMIUM !== '1';
if (skipped) process.stderr.write(`Viewer tests skipped: ${missing}\n`);

/** `describe` with a browser and a server of `graph`; skipped where there is no Chromium, unless LIAISON_REQUIRE_CHROMIUM=1. */
export function inViewer(title: string, graph: SmallGraph, body: (viewer: Viewer) => void): void {
  (skipped ? describe.skip : describe)(title, () => {
    // A click on a canvas that software draws may fall between two frames of a busy machine.
    jest.retryTimes(2, { logErrorsBeforeRetry: true });
    let browser: Browser;
    let address = '';
    const servers: Server[] = [];
    const complaints: string[] = [];
    const viewer: Viewer = {
      complaints,
      get address() {
        return address;
      },
      serve: async (what, options = {}) => {
        const server = await createServer({ store: smallStore(what), analyse: draw, formats: FORMATS, ...options });
        servers.push(server);
        return server.listen(0);
      },
      open: async (query = '', { context = DESKTOP, at = address, before, ready } = {}) => {
        const page = await (await browser.newContext(context)).newPage();
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED')) complaints.push(message.text());
        });
        await before?.(page);
        await page.goto(at + query);
        await (ready ? ready(page) : page.getByTestId('counts')).waitFor();
        return page;
      },
      serious: async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 140)).join(' | ')}`);
      },
    };
    beforeAll(async () => {
      browser = await launch();
      address = await viewer.serve(graph);
    }, 60_000);
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      expect(complaints.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      for (const server of servers) await server.close();
    });
    body(viewer);
  });
}

/** The page's canvas (`window.liaison`), once its labels are placed; ask it with `evaluate`. */
export async function canvasOf(page: Page): Promise<JSHandle<Canvas>> {
  await page.waitForFunction(() => (window as unknown as { liaison?: Canvas }).liaison?.labels().length);
  return page.evaluateHandle(() => (window as unknown as { liaison: Canvas }).liaison);
}

/** Where a node is on the page, px. */
export async function placeOf(page: Page, row: number): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = await canvasOf(page);
  const spot = (): Promise<{ readonly x: number; readonly y: number }> => canvas.evaluate((one, at) => one.screen(at), row);
  let { x, y } = await spot();
  // The camera and the panels beside the canvas may still settle: a place counts once it stays.
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(150);
    const now = await spot();
    if (Math.hypot(now.x - x, now.y - y) < 0.5) break;
    ({ x, y } = now);
  }
  const box = (await page.locator('.canvas').boundingBox())!;
  return { x: box.x + x, y: box.y + y };
}
