/** The viewer in a real Chromium, on the fixture. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { draw } from '../../graph/analyse/analyse.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import { createServer, type Server } from '../server/server.ts';
import { launch, missingChromium } from './browser.ts';
import { fixtureGraph, smallStore, type SmallGraph } from './fixture-store.ts';
import { canvasOf } from './in-viewer.ts';

const missing = missingChromium();
if (missing && process.env.LIAISON_REQUIRE_CHROMIUM !== '1') process.stderr.write(`Viewer tests skipped: ${missing}\n`);
const inChromium = missing && process.env.LIAISON_REQUIRE_CHROMIUM !== '1' ? describe.skip : describe;

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const edgeOf = (from: string, to: string): string => graph.edges.find(({ source, target }) => source === idOf(from) && target === idOf(to))!.id;
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', colorScheme: 'light' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, reducedMotion: 'reduce' };

inChromium('The viewer', () => {
  let browser: Browser;
  let url: string;
  const servers: Server[] = [];
  const complaints: string[] = [];

  const serve = async (what: SmallGraph): Promise<string> => {
    const one = await createServer({
      store: smallStore(what), analyse: draw, formats: FORMATS,
      ingest: async function* (files) {
        for (const { name } of files) {
          if (name.endsWith('.bad')) yield { kind: 'problem', source: name, severity: 'error', message: 'no reader for ".bad" files' };
          else yield { kind: 'document', source: name, change: 'added', document: graph.documents[0]!.id, entities: 2, claims: 3 };
        }
      },
    });
    servers.push(one);
    return one.listen(0);
  };

  beforeAll(async () => {
    browser = await launch();
    url = await serve(graph);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    for (const one of servers) await one.close();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  const open = async (query = '', { context = DESKTOP, at = url }: { context?: BrowserContextOptions; at?: string } = {}): Promise<Page> => {
    const page = await (await browser.newContext(context)).newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED')) complaints.push(message.text());
    });
    await page.goto(at + query);
    await page.getByTestId('counts').waitFor();
    return page;
  };
  const counts = (page: Page) => page.getByTestId('counts').textContent();

  it('draws the whole graph and says how large it is', async () => {
    const page = await open();
    const figures = graph.nodes.filter(({ labels }) => labels.includes('Figure')).length;
    expect(await counts(page)).toBe(`${graph.nodes.length} entities (${figures} ${figures === 1 ? 'figure' : 'figures'}) · ${graph.edges.length} edges · 3 documents`);
    await page.waitForTimeout(500);
    const colours = await page.evaluate(() => {
      const layer = document.querySelector<HTMLCanvasElement>('canvas.overlay')!;
      const data = layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height).data;
      let inked = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) inked += 1;
      return inked;
    });
    expect(colours).toBeGreaterThan(5000); // labels
    const picture = await page.locator('.canvas').screenshot();
    expect(picture.length).toBeGreaterThan(30_000);
  });

  it('shows the words behind an edge, its status, and what else they say', async () => {
    const page = await open(`?edge=${edgeOf('INTERPOL', 'Project in Ukraine')}`);
    const card = page.getByRole('complementary', { name: 'Inspector' });
    await card.locator('blockquote').first().waitFor();
    expect(await card.locator('.chip').first().textContent()).toBe('planned');
    expect(await card.locator('blockquote').first().textContent()).toContain('will lead a project in Ukraine');
    expect(await card.locator('mark').allTextContents()).toContain('a project in Ukraine');
    await card.getByRole('button', { name: 'Project in Ukraine is located in Ukraine' }).click();
    await page.waitForURL(/edge=/u);
    expect(page.url()).toContain(edgeOf('Project in Ukraine', 'Ukraine'));
  });

  it('shows beside the words the sentence where the other end stands, quieter, with its end marked', async () => {
    const page = await open(`?edge=${edgeOf('INTERPOL', 'Field operations')}`);
    const quote = page.getByRole('complementary', { name: 'Inspector' }).locator('blockquote').first();
    await quote.waitFor();
    expect(await quote.textContent()).toMatch(/^Together with UNODC and IOM, INTERPOL ran .* safety\. … Between 2009 and 2016 field operations saved .* officers\.$/u);
    expect(await quote.locator('.elsewhere mark').allTextContents()).toEqual(['INTERPOL']);
    expect(await quote.locator('.saying').allTextContents()).toEqual(['field operations']);
    const colours = await quote.evaluate((element) => [element, ...element.querySelectorAll('.elsewhere, .elsewhere mark')].map((one) => getComputedStyle(one).color));
    expect([colours[1] === colours[0], colours[2] === colours[0]]).toEqual([false, true]);
  });

  it('puts no dots between neighbours', async () => {
    const page = await open(`?edge=${edgeOf('Vulnerable Communities Unit', 'INTERPOL')}`);
    const quote = page.getByRole('complementary', { name: 'Inspector' }).locator('blockquote').first();
    await quote.locator('.elsewhere').waitFor();
    expect(await quote.textContent()).toMatch(/^Under its Constitution the Organization works .* member States\. The Vulnerable Communities Unit in Lyon/u);
  });

  it('goes from a quote to the document with its words in view and every mention marked', async () => {
    const page = await open(`?edge=${edgeOf('INTERPOL', 'Project in Ukraine')}`);
    const ratio = async (): Promise<number> => (await canvasOf(page)).evaluate((canvas) => canvas.camera().ratio);
    const before = await ratio();
    await page.getByRole('button', { name: 'Open document' }).click();
    const said = page.locator('.document-text .said');
    await said.waitFor();
    expect(await said.evaluate((element) => { const { top, bottom } = element.getBoundingClientRect(); return top > 0 && bottom < innerHeight; })).toBe(true);
    expect(await page.locator('.document-text').innerText()).toBe(graph.documents[0]!.text.trimEnd().split('\n').join('\n'));
    await page.locator('.mention').nth(graph.documents[0]!.mentions.length - 1).waitFor();
    expect(await page.locator('.mention').count()).toBe(graph.documents[0]!.mentions.length);
    // The canvas still shows where the reader came from, though the panel is wider now.
    expect(before).toBeLessThan(0.8);
    expect(Math.abs((await ratio()) / before - 1)).toBeLessThan(0.3);
  });

  it('brushes years and confidence', async () => {
    const page = await open('?since=2017&until=2018');
    const brushed = await counts(page);
    expect(brushed).toMatch(/of 50 entities/u);
    await page.getByRole('slider', { name: 'Least confidence' }).fill('0.9');
    expect(await counts(page)).not.toBe(brushed);
    await page.getByRole('button', { name: 'compare' }).click();
    await page.getByRole('heading', { name: 'Before and after' }).waitFor();
  });

  it('lists everything that is seen as sortable tables, and saves CSV', async () => {
    const page = await open('?no-types=Figure');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
    await page.getByText('42 rows').waitFor();
    await page.getByRole('button', { name: 'Connections' }).click();
    await page.getByRole('button', { name: 'Connections' }).click();
    expect(await page.locator('.row-open').first().textContent()).toBe('INTERPOL');
    await page.getByRole('button', { name: 'claims', exact: true }).click();
    await page.getByRole('button', { name: 'CSV' }).waitFor();
    await page.getByText(/^\d+ rows$/u).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('liaison-claims.csv');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
  });

  it.each([['light', 'desktop', DESKTOP], ['dark', 'desktop', DESKTOP], ['light', 'phone', PHONE]] as const)('axe finds nothing serious: %s, %s', async (colorScheme, _size, context) => {
    for (const query of ['', `?entity=${idOf('INTERPOL')}`, `?edge=${edgeOf('INTERPOL', 'Project in Ukraine')}`, `?edge=${edgeOf('INTERPOL', 'Field operations')}`, `?document=${graph.documents[0]!.id}`, '?communities=1&colour=community']) {
      const page = await open(query, { context: { ...context, colorScheme } });
      await page.waitForTimeout(250);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${query} ${id} ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 140)).join(' | ')}`)).toEqual([]);
      await page.context().close();
    }
  }, 90_000);

});
