/** Nothing breaks it: graphs of any size, names of any kind, long documents, a server that goes away, a slow network. In a real Chromium. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { draw } from '../../graph/analyse/analyse.ts';
import type { GraphColumns } from '../api.ts';
import { fixtureGraph, smallStore } from './fixture-store.ts';
import { DESKTOP, PHONE, canvasOf, inViewer, placeOf } from './in-viewer.ts';
import { inventDocument, inventGraph } from './invented.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const awayWords = 'The server does not answer';

/** A server in a process of its own, so that it can be killed. */
const processes: ChildProcess[] = [];
async function startServer(port: number): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const server = spawn(process.execPath, ['--import', './ts-node.register.mjs', 'viewer/e2e/fixture-server.ts', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  processes.push(server);
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { address: line.toString().trim(), process: server };
}
async function killServer(server: ChildProcess): Promise<void> {
  server.kill('SIGKILL');
  await once(server, 'exit');
}
afterAll(() => processes.forEach((one) => one.kill('SIGKILL')));

inViewer('Nothing breaks it:', graph, ({ open, serve, complaints, serious }) => {
  describe('sizes', () => {
    it('an empty graph says so and how to fill it', async () => {
      const at = await serve({ nodes: [], edges: [], documents: [] }, { ingest: async function* () {} });
      const page = await open('', { at, ready: (one) => one.getByText('The graph is empty') });
      await page.locator('main').getByRole('button', { name: 'Add documents' }).click();
      await page.getByRole('dialog', { name: 'Add documents' }).waitFor();
      expect(await serious(page)).toEqual([]);
    });

    it('one node is drawn, opened, expanded and pinned', async () => {
      const at = await serve({ nodes: graph.nodes.slice(0, 1), edges: [], documents: [] });
      const page = await open('', { at });
      expect(await page.getByTestId('counts').textContent()).toMatch(/^1 entity · 0 edges/u);
      const { x, y } = await placeOf(page, 0);
      await page.mouse.click(x, y);
      await page.getByRole('heading', { level: 1, name: String(graph.nodes[0]!.properties.name) }).waitFor();
      await page.getByRole('button', { name: 'Expand' }).click();
      await page.getByText('Nothing is linked to it.').waitFor();
    });

    it('10,000 nodes are drawn, panned, filtered, searched and opened', async () => {
      const { nodes, edges, drawing } = inventGraph(10_000);
      const at = await serve({ nodes, edges, documents: [] }, { analyse: () => drawing });
      const page = await open('', { at });
      const labels = await (await canvasOf(page)).evaluate((canvas) => canvas.labels().length);
      expect(labels).toBeGreaterThan(15);
      await page.mouse.move(290, 690); // a corner of the canvas, where no node is
      await page.mouse.down();
      await page.mouse.move(390, 640, { steps: 4 });
      await page.mouse.up();
      await page.waitForFunction(() => location.search.includes('at='));
      await page.getByRole('button', { name: /^Organisations \d/u }).click();
      await page.getByText('8,888 of 10,000 entities').waitFor();
      await page.keyboard.press('/');
      await search(page).fill('Entity number 9998');
      await page.getByRole('option', { name: /Entity number 9998/u }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Entity number 9998' }).waitFor();
    }, 90_000);
  });

  it('a graph that grew is shown sketched while it is drawn, and as it is drawn afterwards', async () => {
    const newcomer = { id: 'organization:zz', labels: ['Entity', 'Organization'], properties: { name: 'Newcomer', mentions: 1, documents: 1 } };
    const grown = { ...graph, nodes: [...graph.nodes, newcomer].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    let release = (): void => {};
    const drawn = new Promise<void>((go) => { release = go; });
    const at = await serve(grown, { store: { ...smallStore(grown), drawing: async () => draw(graph) }, analyse: async (...given) => { await drawn; return draw(...given); }, limits: { drawMs: 50 } });
    const page = await open('', { at });
    expect(await page.getByTestId('counts').textContent()).toMatch(new RegExp(`^${grown.nodes.length} entities`, 'u'));
    const drawnAnswer = page.waitForResponse(async (response) => response.url().endsWith('/api/graph') && response.status() === 200 && !((await response.json()) as GraphColumns).pending, { timeout: 30_000 });
    const loadedAgain = page.waitForResponse((response) => response.url().endsWith('/api/summary'), { timeout: 30_000 });
    release();
    await Promise.all([drawnAnswer, loadedAgain]);
    await page.getByTestId('counts').waitFor();
  }, 60_000);

  it('names that are markup, right to left, Chinese, very long or empty are shown as they are, everywhere', async () => {
    const names = ['<script>window.pwned = 1</script><img src=x onerror="window.pwned=1">', 'الأمم المتحدة', '国際刑事警察機構', `Ministry of ${'very '.repeat(60)}long names`, '"&\' ${7*7} {{7*7}}'];
    const nodes = names.map((name, at) => ({ id: `organization:${at}`, labels: ['Entity', 'Organization'], properties: { name, aliases: [name], mentions: 1, documents: 1 } }));
    const edges = names.slice(1).map((_, at) => ({ id: `e${at}`, type: 'PARTNERS_WITH' as const, source: nodes[0]!.id, target: nodes[at + 1]!.id, properties: { status: 'asserted', confidence: 1, support: 1, claims: [] } }));
    const at = await serve({ nodes, edges, documents: [] });
    for (const [index, name] of names.entries()) {
      const page = await open(`?entity=organization:${index}`, { at });
      await page.getByRole('heading', { level: 1, name: name.trim() }).waitFor();
      expect(await (await canvasOf(page)).evaluate((canvas) => canvas.labels().length)).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'pwned' in window || document.querySelector('img') !== null)).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.context().close();
    }
    const page = await open('?view=table', { at, ready: (one) => one.getByText('5 rows') });
    await page.getByRole('button', { name: names[2]! }).first().click();
    await page.getByRole('heading', { level: 1, name: names[2]! }).waitFor();
    await search(page).fill('المتحدة');
    await page.getByRole('option', { name: /الأمم/u }).first().waitFor();
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  }, 60_000);

  it('a document of 100 pages opens with all its words, marks the mentions that are near, and is left at once', async () => {
    const document = inventDocument(100, { id: idOf('UNODC'), name: 'UNODC' });
    const at = await serve({ ...graph, documents: [document] });
    const page = await open(`?document=${document.id}`, { at });
    await page.getByText('page 100', { exact: true }).waitFor({ state: 'attached', timeout: 20_000 });
    const text = page.locator('.document-text');
    expect((await text.innerText()).match(/On page \d+, in line \d+/gu)).toHaveLength(3000);
    await page.locator('.mention').first().waitFor();
    const marked = await page.locator('.mention').count();
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(300);
    const last = page.locator('.document-text p', { hasText: 'On page 100, in line 30' });
    await last.scrollIntoViewIfNeeded();
    await last.getByRole('link', { name: 'UNODC' }).last().waitFor();
    expect(await page.locator('.mention').count()).toBeLessThan(600);
    // Marking moves no word: the text is as high as before.
    const inspector = page.locator('.inspector');
    await inspector.evaluate((box) => box.scrollTo({ top: 0 }));
    const height = await text.evaluate((box) => box.scrollHeight);
    await inspector.evaluate(async (box) => {
      for (let top = 0; top < box.scrollHeight; top += 2000) {
        box.scrollTo({ top });
        await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
      }
    });
    await page.locator('.mention').nth(2999).waitFor();
    expect(await text.evaluate((box) => box.scrollHeight)).toBe(height);
    await page.getByRole('complementary', { name: 'Inspector' }).getByRole('button', { name: 'Close' }).click();
    await page.locator('.inspector').waitFor({ state: 'detached' });
  }, 60_000);

  it('a server that is killed and started again: the page says so, tries again, and loses nothing', async () => {
    const first = await startServer(0);
    const page = await open('?no-types=Topic', { at: first.address });
    await page.getByRole('button', { name: /^Figures \d/u }).click();
    const counts = await page.getByTestId('counts').textContent();
    await killServer(first.process);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText(awayWords).waitFor({ timeout: 10_000 });
    // What is there goes on working: filters, the canvas, undo.
    expect(await page.getByTestId('counts').textContent()).toBe(counts);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await page.getByTestId('counts').textContent()).toBe(counts);
    // Asked while it is away, answered when it is back.
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'INTERPOL' }).waitFor();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
    await startServer(Number(new URL(first.address).port));
    await page.getByRole('button', { name: 'Try now' }).click().catch(() => undefined);
    await page.getByText(/^\d+ rows$/u).waitFor({ timeout: 20_000 });
    await page.getByRole('heading', { level: 2, name: 'Documents' }).waitFor({ timeout: 20_000 });
    expect(await page.getByText(awayWords).count()).toBe(0);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Graph' }).click();
    expect(await page.getByTestId('counts').textContent()).toBe(counts);
    complaints.length = 0; // Chromium reports the refused connections itself
  }, 90_000);

  it('an answer that breaks off is asked for again', async () => {
    let broken = 0;
    const page = await open('', { before: (one) => one.route('**/api/entity/**', async (route: Route) => {
      broken += 1;
      if (broken === 1) await route.abort('connectionreset');
      else await route.continue();
    }) });
    await search(page).fill('UNODC');
    await page.getByRole('option', { name: /UNODC/u }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Documents' }).waitFor({ timeout: 10_000 });
    expect(broken).toBeGreaterThan(1);
    complaints.length = 0;
  });

  it.each([['desktop', DESKTOP], ['phone', PHONE]] as const)('a slow network shows bones of what will stand there: %s', async (_size, context) => {
    const held: Route[] = [];
    const page = await open(`?entity=${idOf('UNODC')}`, { context, before: (one) => one.route('**/api/**', (route) => void held.push(route)), ready: (one) => one.locator('main .skeleton') });
    expect(await page.getByRole('status', { name: 'Loading' }).count()).toBeGreaterThan(0);
    while ((await page.getByTestId('counts').count()) === 0) {
      for (const route of held.splice(0)) if (!route.request().url().includes('/entity/')) await route.continue();
      await page.waitForTimeout(100);
      const entity = held.find((route) => route.request().url().includes('/entity/'));
      if (entity) break;
    }
    await page.getByTestId('counts').waitFor();
    await page.locator('.inspector .skeleton').waitFor();
    await page.getByRole('heading', { level: 1, name: 'UNODC' }).waitFor(); // what is known already is there
    await page.unroute('**/api/**');
    for (const route of held) await route.continue().catch(() => undefined);
    await page.getByRole('heading', { level: 2, name: 'Documents' }).waitFor();
    expect(await page.locator('.skeleton').count()).toBe(0);
  });
});
